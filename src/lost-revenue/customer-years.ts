import type { Arithmetic } from '../expression/arithmetic.js';

// The convention of time of the whole model: the yearly margin of a customer counts at the end of that year, and is
// discounted to now. This applies to lost customers, to the gap until one is replaced, to prospects and to referrals.
// Amounts paid this year, and sales lost while a position is vacant, are not discounted, like the turnover cost beside
// them.

/**
 * Returns the value of a year of custom one year later: reduced by the customers who leave, and discounted by one year.
 */
export function oneYearOn<N extends Arithmetic<N>>(year: N, retention: N, discountRate: N): N {
  return year.times(retention).div(discountRate.plus(1));
}

/** Converts custom paid at the start of each year to the same custom paid at the end of each year. */
export function paidAtYearEnd<N extends Arithmetic<N>>(paidAtStart: N, discountRate: N): N {
  return paidAtStart.div(discountRate.plus(1));
}

/** Returns the number of years of custom without end, starting now: the limit of the sum of repeated `oneYearOn`. */
export function endlessYears<N extends Arithmetic<N>>(retention: N, discountRate: N): N {
  const afterOneYear = discountRate.plus(1);
  return afterOneYear.div(afterOneYear.minus(retention));
}
