import type { Amount } from '../numbers/decimal.js';
import type { RatePeriod } from './rate-period.js';

/**
 * A figure as the caller gives it: an amount, or an amount with what is stated beside it.
 *
 * @example
 * const pay = { interviewer: { amount: 61000, per: 'year' }, trainer: '24.50' } as const; // the second is per hour
 * const vacancy = { vacantDays: { amount: 42, source: 'Our own recruiting log, 2025' } }; // listed as an assumption
 */
export type GivenAmount<Per extends string = 'hour' | 'day' | RatePeriod> = Amount | StatedAmount<Per>;

/** An amount with its period, its source or its currency. */
export interface StatedAmount<Per extends string = 'hour' | 'day' | RatePeriod> {
  /** The amount, in the unit of the input; of a rate in the period that `per` names. */
  readonly amount: Amount;
  /** The period of a rate: that of its unit (`hour`, `day`), `week`, `month` or `year`. The default is that of its unit. */
  readonly per?: Per;
  /** Who says so. A figure with a source is listed under the assumptions of the result, with the money that rests on it. */
  readonly source?: string;
  /** ISO 4217 code. It must be the currency of the input: nothing is converted. */
  readonly currency?: string;
}
