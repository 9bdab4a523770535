import { evaluate, type Result } from '../evaluation/evaluate.js';
import { type TurnoverInput, turnoverModel } from './model.js';
import type { TurnoverNotice } from './notices.js';

/**
 * Calculates the cost of turnover: every line that the input allows, per leaver and in the period, with kinds, trace,
 * assumptions and notices. It is `evaluate(turnoverModel, input)`.
 *
 * Amounts are numbers, decimal strings or `Decimal`s in one currency. Shares are from 0 to 1. Time is in the unit that
 * the name of the input states. If neither paperwork nor training is itemised, the baseline of 2,000 USD per leaver
 * replaces both: a rule of thumb from “Customer Service Matters Much More Than You May Think”, Small Business Trends,
 * February 2014. Throws one `InputError` that lists every problem.
 *
 * @example
 * const cost = turnoverCost({
 *   leavers: 24,
 *   pay: { interviewer: '41.20' },
 *   hiring: { advertising: 120, interviews: 6, hoursPerInterview: 1.5 },
 * });
 * cost.perLeaver.toFixed(2); // '2490.80': 120 + 6 × 1.5 × 41.20 + 2,000
 * cost.total.toFixed(2); // '59779.20': 24 times as much
 */
export function turnoverCost(input: TurnoverInput): Result<TurnoverNotice> {
  return evaluate(turnoverModel, input);
}
