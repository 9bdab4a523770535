import { section } from '../model/section.js';
import { costPerLeaverInputs } from './cost-per-leaver.js';

/** Turnover before the programme, and the cost of one leaver. */
export const now = /* @__PURE__ */ nowSection();

function nowSection() {
  return section({
    label: 'Turnover now',
    source:
      'Cost per leaver by kind, from a turnover cost (derived); the value of a point as in NSI Nursing Solutions (2026), National Health Care Retention & RN Staffing Report, 295,000 USD for an average hospital (quoted)',
    inputs: {
      headcount: { label: 'Employees', unit: 'people', exclusiveMinimum: 0, help: 'The average number in the year.' },
      leavers: {
        label: 'Leavers in a year',
        unit: 'people',
        help: 'Of the same employees. Expected leavers may be fractional. The number may be above the headcount.',
      },
      ...costPerLeaverInputs,
    },
    quantities: {
      rateNow: {
        label: 'Turnover rate now',
        unit: 'share',
        outcome: true,
        formula: (x) => x.leavers.div(x.headcount),
      },
      costPerLeaver: {
        label: 'Cost per leaver',
        unit: 'money',
        totalOf: (x) => [x.costPerLeaverInCash, x.costPerLeaverInTime, x.costPerLeaverInOutput, x.costPerLeaverMixed],
      },
      valueOfOnePoint: {
        label: 'Value of one point of turnover in a year',
        unit: 'money',
        outcome: true,
        formula: (x) => x.headcount.times(x.costPerLeaver).div(100),
      },
    },
  });
}
