import { ExactDecimal } from '../numbers/decimal.js';
import { headcount } from './average-headcount.js';
import { rate } from './rate.js';

/**
 * Calculates the annualised turnover rate, a share: separations ÷ average headcount × 12 ÷ months. It assumes that the
 * rest of the year is like the months counted, so seasonal work distorts it.
 *
 * Bounds: separations from 0, average headcount and months above 0. The rate may be above 1.
 *
 * Source: EBRD Business Lens, definition of the yearly staff turnover (ebrdbusinesslens).
 *
 * @example
 * annualisedTurnoverRate({ separations: 20, averageHeadcount: 500, months: 6 }).toString(); // '0.08', which is 8 %
 */
export const annualisedTurnoverRate = /* @__PURE__ */ rate({
  label: 'Annualised turnover rate',
  source: 'EBRD Business Lens, definition of the yearly staff turnover (ebrdbusinesslens)',
  inputs: {
    separations: { label: 'Separations in the months counted', unit: 'people' },
    averageHeadcount: headcount,
    months: { label: 'Months counted', unit: 'months', exclusiveMinimum: 0 },
  },
  formula: (x) => x.separations.times(12).div(x.averageHeadcount.times(x.months)),
});

/**
 * Calculates the compound yearly rate, a share: 1 − (1 − monthly rate)¹². It is the chance that one person leaves
 * within twelve months if the chance is the same each month. It is never above 1, and it is below twelve times the
 * monthly rate. It says how many of today's staff will be gone, not how many positions have to be filled.
 *
 * Bounds: monthly rate from 0 to 1.
 *
 * Source: arithmetic of chances; no publication is cited for it.
 *
 * @example
 * compoundTurnoverRate({ monthlyRate: '0.02' }).toFixed(4); // '0.2153'; twelve monthly rates add up to 0.24
 */
export const compoundTurnoverRate = /* @__PURE__ */ rate({
  label: 'Compound yearly turnover rate',
  source: 'Arithmetic of chances; no publication is cited for it',
  inputs: {
    monthlyRate: {
      label: 'Monthly turnover rate',
      unit: 'share',
      why: 'it is the chance that a person leaves within the month',
    },
  },
  formula: (x) => {
    const stays = new ExactDecimal(1).minus(x.monthlyRate);
    let stayed = stays;
    for (let month = 2; month <= 12; month += 1) stayed = stayed.times(stays);
    return new ExactDecimal(1).minus(stayed);
  },
});
