import type { Decimal } from 'decimal.js';
import { evaluate, type Result } from '../evaluation/evaluate.js';
import type { NamesIn } from '../evaluation/result-names.js';
import { type Outcome, safeEvaluate } from '../evaluation/safe-evaluate.js';
import { type TurnoverInput, type TurnoverSections, turnoverModel } from './model.js';
import type { TurnoverNotice } from './notices.js';

/** The result of `turnoverCost`: its sections, lines and quantities are known by name. */
export type TurnoverCost = Result<TurnoverNotice, Decimal, NamesIn<TurnoverSections>>;

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
export function turnoverCost(input: TurnoverInput): TurnoverCost {
  return evaluate(turnoverModel, input);
}

/**
 * Returns what it costs when people leave, or every problem of the input, without throwing: `{ success: true, result }` or
 * `{ success: false, issues }`. It is `tryEvaluate(turnoverModel, input)`.
 *
 * @example
 * const outcome = tryTurnoverCost({ leavers: 24, pay: { load: 12 } });
 * outcome.success ? outcome.result.total : outcome.issues[0]?.message;
 * // 'pay.load must be 1 or less (share); 12 was given (write 0.12 for 12 %).'
 */
export function tryTurnoverCost(input: TurnoverInput): Outcome<TurnoverCost> {
  return safeEvaluate(() => turnoverCost(input));
}
