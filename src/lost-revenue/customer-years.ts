import type { Arithmetic } from '../expression/arithmetic.js';

// The convention of time of the whole model: what a customer brings in a year counts at the end of that year, and is
// discounted to now. It holds for customers lost, for the gap until one is replaced, for prospects and for referrals. What is
// paid this year, and sales lost while a place is empty, count as they are, like the turnover cost beside which they stand.

/** A year of custom, one year on: what is left of it after those who leave, and after one year's discount. */
export function oneYearOn<N extends Arithmetic<N>>(year: N, retention: N, discountRate: N): N {
  return year.times(retention).div(discountRate.plus(1));
}

/** Custom paid for at the end of each year, from the same custom paid for at the start. */
export function paidAtYearEnd<N extends Arithmetic<N>>(paidAtStart: N, discountRate: N): N {
  return paidAtStart.div(discountRate.plus(1));
}

/** The years of custom that never end, the first one now: what `oneYearOn` adds up to when it is never stopped. */
export function endlessYears<N extends Arithmetic<N>>(retention: N, discountRate: N): N {
  const afterOneYear = discountRate.plus(1);
  return afterOneYear.div(afterOneYear.minus(retention));
}
