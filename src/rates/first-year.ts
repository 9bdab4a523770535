import { rate } from './rate.js';

/**
 * Calculates the first-year (new-hire) turnover rate, a share: hires who left within a year of starting ÷ hires. Both
 * counts are of one group of hires whose first year is over. The leavers of a year ÷ the hires of that year is a
 * different figure, because it mixes two groups.
 *
 * Bounds: hires above 0. Those who left are part of the hires, so the rate is never above 1.
 *
 * Source: definition; no publication is cited for it.
 *
 * @example
 * firstYearTurnoverRate({ leftWithinAYear: 6, hires: 24 }).toString(); // '0.25', which is 25 %
 */
export const firstYearTurnoverRate = /* @__PURE__ */ rate({
  label: 'First-year turnover rate',
  source: 'Definition; no publication is cited for it',
  inputs: {
    leftWithinAYear: { label: 'Hires who left within a year', unit: 'people' },
    hires: { label: 'Hires', unit: 'people', exclusiveMinimum: 0, why: 'where nobody was hired, no hire could leave' },
  },
  among: { parts: ['leftWithinAYear'], whole: 'hires' },
  formula: (x) => x.leftWithinAYear.div(x.hires),
});
