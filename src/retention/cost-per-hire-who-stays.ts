import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { type Amount, toPublicDecimal } from '../numbers/decimal.js';

const read = /* @__PURE__ */ createNumbersReader({
  costPerHire: { label: 'Cost of one hire, with training', unit: 'money' },
  staysShare: { label: 'Share of the hires who stay', unit: 'share', exclusiveMinimum: 0 },
});

/**
 * Returns what one hire who stays costs, if all hires are paid for: cost per hire ÷ share who stay. Money, exact, not
 * rounded.
 *
 * It is another view of the money that those who leave early cost, and is never added to it. It is an upper bound,
 * because those who left early had not cost all of it. `staysShare` is a share of the hires, above 0: not of the leavers.
 * Throws an `InputError` with every problem.
 *
 * Source: derived; the figures of the example are of the Korea Employers Federation (2013), a survey of 355 firms, in which
 * 13.5 of 100 trainees leave before they are regular employees.
 *
 * @example
 * // Won: training a graduate costs 59.596 million, and 86.5 of 100 stay.
 * costPerHireWhoStays({ costPerHire: 59596000, staysShare: '0.865' }).toFixed(0); // '68897110'
 */
export function costPerHireWhoStays(hires: {
  /** Money: all that is spent on one hire until the hire stays or leaves. */
  readonly costPerHire: Amount;
  /** A share of the hires, more than 0 and at most 1. */
  readonly staysShare: Amount;
}): Decimal {
  const { costPerHire, staysShare } = read(hires);
  return toPublicDecimal(costPerHire.div(staysShare));
}
