import { section } from '../model/section.js';
import { costOfTime, pay } from './pay.js';

/** The cost of separating from one leaver: exit interview, administration, severance, unemployment tax. */
export const separation = /* @__PURE__ */ section({
  label: 'Separation',
  source:
    'Companion software of Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., separation costs S1 to S4',
  uses: { pay },
  inputs: {
    exitInterviewHours: {
      label: 'Hours of the exit interview',
      unit: 'hours',
      help: 'Averaged over all leavers, those without an exit interview too.',
    },
    administratorHours: { label: "Administrator's hours per separation", unit: 'hours' },
    severance: {
      label: 'Severance per leaver',
      unit: 'money',
      help: 'Averaged over all leavers. Leave out what is owed whether people quit or stay, such as accrued holiday.',
    },
    unemploymentTax: { label: 'Added unemployment tax per leaver', unit: 'money' },
  },
  lines: {
    exitInterview: {
      label: 'Exit interview',
      kind: 'time',
      formula: (x) => costOfTime(x.exitInterviewHours, x.pay.interviewer.plus(x.pay.leaver), x.pay.load),
    },
    administrator: {
      label: "Administrator's time",
      kind: 'time',
      formula: (x) => costOfTime(x.administratorHours, x.pay.administrator, x.pay.load),
    },
    severance: { label: 'Severance', kind: 'cash', formula: (x) => x.severance },
    unemploymentTax: { label: 'Added unemployment tax', kind: 'cash', formula: (x) => x.unemploymentTax },
  },
});
