import { section } from '../model/section.js';
import { costOfTime, pay } from './pay.js';

/**
 * The cost of separating from one leaver: exit interview, administration, handover, output lost before leaving, severance
 * and unemployment tax.
 */
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
    managerHandoverHours: {
      label: "Manager's hours of handover",
      unit: 'hours',
      help: "Per leaver: planning who takes over what, and meetings until the last day. They are costed at the interviewer's pay.",
    },
    colleagueHandoverHours: {
      label: "Colleagues' hours of handover",
      unit: 'hours',
      help: "Per leaver, all colleagues added up: learning what they take over. They are costed at the trainer's pay.",
    },
    hoursAfterNotice: {
      label: "Leaver's working hours after notice",
      unit: 'hours',
      help: 'Hours worked from giving notice to the last day.',
    },
    shareLostAfterNotice: {
      label: 'Share of output lost after notice',
      unit: 'share',
      help: 'The part of the usual output that the leaver no longer makes in these hours, handover included. Output is valued at what its hours cost: pay, with benefits and payroll taxes.',
    },
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
    managerHandover: {
      label: "Manager's handover time",
      kind: 'time',
      source:
        'Wyoming Department of Workforce Services, cost matrix after Workforce.com (2003), notice period: exit and transition meetings, https://dws.wyo.gov',
      formula: (x) => costOfTime(x.managerHandoverHours, x.pay.interviewer, x.pay.load),
    },
    colleagueHandover: {
      label: "Colleagues' handover time",
      kind: 'time',
      source:
        'Wyoming Department of Workforce Services, cost matrix after Workforce.com (2003), notice period: exit and transition meetings, https://dws.wyo.gov',
      formula: (x) => costOfTime(x.colleagueHandoverHours, x.pay.trainer, x.pay.load),
    },
    outputLost: {
      label: 'Output lost before leaving',
      kind: 'opportunity',
      source:
        'Jones (2004-05), Nursing Turnover Cost Calculation Methodology, revised: pre-turnover productivity; at pay with benefits, as output in ramp-up',
      formula: (x) => costOfTime(x.hoursAfterNotice, x.pay.leaver, x.pay.load).times(x.shareLostAfterNotice),
    },
    severance: { label: 'Severance', kind: 'cash', formula: (x) => x.severance },
    unemploymentTax: { label: 'Added unemployment tax', kind: 'cash', formula: (x) => x.unemploymentTax },
  },
});
