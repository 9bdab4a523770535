import { section } from '../model/section.js';
import { costOfTime, pay } from './pay.js';

/** The cost of registering one new hire: contract, payroll, benefits, accounts. */
export const paperwork = /* @__PURE__ */ section({
  label: 'Paperwork',
  source:
    'CEPR and CLASP turnover calculator (2011, data of 2019), line 6, administrative paperwork, https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  uses: { pay },
  inputs: {
    administratorHours: { label: "Administrator's hours of paperwork per hire", unit: 'hours' },
    newHireHours: { label: "New hire's hours of paperwork", unit: 'hours' },
    setUp: {
      label: 'Set-up per hire',
      unit: 'money',
      help: 'Accounts, badge, uniform, equipment that the next hire cannot use.',
    },
  },
  lines: {
    administrator: {
      label: "Administrator's time",
      kind: 'time',
      formula: (x) => costOfTime(x.administratorHours, x.pay.administrator, x.pay.load),
    },
    newHire: {
      label: "New hire's time",
      kind: 'time',
      formula: (x) => costOfTime(x.newHireHours, x.pay.newHire, x.pay.load),
    },
    setUp: {
      label: 'Accounts, badge, uniform, equipment',
      kind: 'cash',
      source: 'A line of this model: money as billed; no publication is claimed',
      formula: (x) => x.setUp,
    },
  },
});
