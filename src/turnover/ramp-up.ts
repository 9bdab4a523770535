import { section } from '../model/section.js';
import { costOfTime, pay } from './pay.js';

/** The output lost in the weeks until the new hire works as well as the others. */
export const rampUp = /* @__PURE__ */ section({
  label: 'Ramp-up',
  source:
    'CEPR and CLASP turnover calculator (2011, data of 2019), line 8, time to full proficiency, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  uses: { pay },
  inputs: {
    weeksToProficiency: { label: 'Weeks to full proficiency', unit: 'weeks' },
    hoursPerWeek: { label: "New hire's hours per week", unit: 'hours/week' },
    averageShareLost: {
      label: 'Average share of output lost',
      unit: 'share',
      help: 'Over the weeks to full proficiency: 0.5 for a straight line from nothing, the half rule of CEPR and CLASP (2011). Output is valued at what its hours cost: pay, with benefits and payroll taxes.',
    },
    disruptionHours: {
      label: "Colleagues' hours of disruption",
      unit: 'hours',
      help: 'Hours that colleagues lose to helping and mending.',
    },
  },
  quantities: {
    hoursToProficiency: {
      label: 'Hours to full proficiency',
      unit: 'hours',
      formula: (x) => x.weeksToProficiency.times(x.hoursPerWeek),
    },
  },
  lines: {
    outputLost: {
      label: 'Output not yet reached',
      kind: 'opportunity',
      source:
        'CEPR and CLASP turnover calculator (2011, data of 2019), line 8, time to full proficiency, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc; at pay with benefits, as in the ramp-up of the turnover cost calculator of CAHRC, Canada (year not stated), https://hrtoolkit-archive.cahrc-ccrha.ca',
      formula: (x) => costOfTime(x.hoursToProficiency, x.pay.newHire, x.pay.load).times(x.averageShareLost),
    },
    disruption: {
      label: "Colleagues' time",
      kind: 'time',
      source: 'A line of this model: hours × loaded pay; no publication is claimed',
      formula: (x) => costOfTime(x.disruptionHours, x.pay.trainer, x.pay.load),
    },
  },
});
