import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { type Amount, ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';

const read = /* @__PURE__ */ createNumbersReader({
  churnShare: { label: 'The share of customers who leave in one period', unit: 'share' },
  periodsPerYear: {
    label: 'How many such periods a year has: 12 for monthly churn, 1 for yearly',
    unit: 'count',
    minimum: 1,
    maximum: 366,
    integer: true,
  },
});

/**
 * Calculates the share of customers still there after a year from the share who leave in a period: (1 − churn) to the
 * power of the number of periods in a year. Monthly churn is not multiplied by twelve, because those who left cannot
 * leave again. The share is exact and not rounded. Throws an `InputError` that lists every problem.
 *
 * @example
 * retentionFromChurn({ churnShare: 0.05, periodsPerYear: 12 }).toFixed(4); // '0.5404': 45.96 % leave in a year
 */
export function retentionFromChurn(input: {
  /** A share, 0 to 1: the customers who leave in one period. */
  readonly churnShare: Amount;
  /** A whole number, 1 to 366: 12 for monthly churn, 1 for yearly churn. */
  readonly periodsPerYear: Amount;
}): Decimal {
  const { churnShare, periodsPerYear } = read(input);
  const staying = new ExactDecimal(1).minus(churnShare);
  let retention: Decimal = new ExactDecimal(1);
  for (let period = 1; periodsPerYear.greaterThanOrEqualTo(period); period += 1) retention = retention.times(staying);
  return toPublicDecimal(retention);
}
