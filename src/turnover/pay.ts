import type { Arithmetic } from '../expression/arithmetic.js';
import { section } from '../model/section.js';

/** The pay per hour of everyone whose time is counted, given once for all sections. */
export const pay = /* @__PURE__ */ section({
  label: 'Pay',
  source:
    'Pay rates stated once and used by every line, as in the CEPR and CLASP turnover calculator (2011), lines 1 and 2, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  allowUnused: true,
  inputs: {
    newHire: {
      label: "New hire's pay",
      unit: 'money/hour',
      perYear: 'hoursPerYear',
      help: 'Before benefits and payroll taxes.',
    },
    leaver: {
      label: "Leaver's pay",
      unit: 'money/hour',
      perYear: 'hoursPerYear',
      help: 'Before benefits and payroll taxes.',
    },
    administrator: {
      label: "Administrator's pay",
      unit: 'money/hour',
      perYear: 'hoursPerYear',
      help: 'The person who does the paperwork: HR, payroll, the manager.',
    },
    recruiter: {
      label: "Recruiter's pay",
      unit: 'money/hour',
      perYear: 'hoursPerYear',
      help: 'The person who reads the applications.',
    },
    interviewer: {
      label: "Interviewer's pay",
      unit: 'money/hour',
      perYear: 'hoursPerYear',
      help: 'The average of those who interview and decide.',
    },
    trainer: {
      label: "Trainer's pay",
      unit: 'money/hour',
      perYear: 'hoursPerYear',
      help: 'The trainer, mentor or colleague who shows the work.',
    },
    hoursPerYear: {
      label: 'Hours paid per year',
      unit: 'hours/year',
      help: 'Divides pay that is given per week, month or year: 52 weeks of 40 hours are 2,080.',
      exclusiveMinimum: 0,
      default: {
        value: 2080,
        source:
          'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, table 1, footnote 1: a year of full-time work is 2,080 hours, https://www.bls.gov/oes/',
      },
    },
    load: {
      label: 'Benefits and payroll taxes',
      unit: 'share',
      help: 'What the employer pays on top of pay, as a share of pay: 0.25 for 25 %. It is added to all paid time, to pay saved, and to output valued at pay. For hours worked it includes paid leave: benefits ÷ wages.',
      default: {
        value: 0,
        source:
          'Bare pay, as in the CEPR and CLASP turnover calculator (2011), which has no benefits loading, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
      },
    },
  },
});

/** Returns the cost of paid hours: hours × pay per hour × (1 + benefits and payroll taxes). */
export function costOfTime<N extends Arithmetic<N>>(hours: N, payPerHour: N, load: N): N {
  return hours.times(payPerHour).times(load.plus(1));
}
