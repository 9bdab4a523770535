import { section } from '../model/section.js';
import { effect } from './effect.js';
import { horizon } from './horizon.js';
import { now } from './now.js';

/** The money saved in the first year, by kind. */
export const savings = /* @__PURE__ */ section({
  label: 'Saved in the first year',
  source: 'Leavers prevented × cost per leaver, for the months in which the programme works (derived)',
  uses: { now, effect, horizon },
  inputs: {},
  quantities: {
    savingPerYear: {
      label: 'Saved in a year of full effect',
      unit: 'money',
      outcome: true,
      formula: (x) => x.effect.leaversPrevented.times(x.now.costPerLeaver),
    },
    savingFirstYear: {
      label: 'Saved in the first year',
      unit: 'money',
      formula: (x) => x.savingPerYear.times(x.horizon.firstYearShare),
    },
    leaversPreventedFirstYear: {
      label: 'Leavers prevented in the first year',
      unit: 'people',
      formula: (x) => x.effect.leaversPrevented.times(x.horizon.firstYearShare),
    },
    mostPreventable: {
      label: 'Leavers within reach in the first year, as far as the effect is credited',
      unit: 'people',
      formula: (x) => x.effect.leaversWithinReach.times(x.horizon.firstYearShare),
    },
    savedInCash: {
      label: 'Saved in the first year in cash',
      unit: 'money',
      formula: (x) => x.leaversPreventedFirstYear.times(x.now.costPerLeaverInCash),
    },
    savingOverYears: {
      label: 'Saved over all years, not discounted',
      unit: 'money',
      outcome: true,
      formula: (x) => x.savingPerYear.times(x.horizon.yearsOfEffect.minus(1).plus(x.horizon.firstYearShare)),
    },
  },
  lines: {
    inCash: { label: 'Cash saved', kind: 'cash', formula: (x) => x.savedInCash },
    inTime: {
      label: 'Paid time saved',
      kind: 'time',
      formula: (x) => x.leaversPreventedFirstYear.times(x.now.costPerLeaverInTime),
    },
    inOutput: {
      label: 'Output kept',
      kind: 'opportunity',
      formula: (x) => x.leaversPreventedFirstYear.times(x.now.costPerLeaverInOutput),
    },
    mixed: {
      label: 'Saved, not split',
      kind: 'mixed',
      formula: (x) => x.leaversPreventedFirstYear.times(x.now.costPerLeaverMixed),
    },
  },
});
