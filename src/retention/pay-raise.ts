import { evaluate } from '../evaluation/evaluate.js';
import type { NamesIn } from '../evaluation/result-names.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { type Advised, type DecisionContext, percent, type RetentionDecision, withAdvice } from './decision.js';
import type { PayRaiseNotice } from './notices.js';
import { type PayRaiseInput, type PayRaiseSections, payRaiseModel } from './raise-model.js';
import type { payRaiseTexts } from './texts.js';

/** A pay raise with its advice. */
export type PayRaise = RetentionDecision<
  PayRaiseNotice,
  'pays' | 'doesNotPay' | 'cannotPay',
  NamesIn<PayRaiseSections>
>;

/**
 * Calculates how much of a raise for everyone comes back because fewer people leave.
 *
 * The elasticity is per cent fewer leavers for 1 % more pay, a positive number from 0 to 20, and has no default. With k =
 * elasticity × raise ÷ (2 + raise), the turnover rate after the raise is the rate now × (1 − k) ÷ (1 + k), and not below
 * 0: the arc elasticity, which is within half a point of a constant elasticity for raises up to 10 %.
 *
 * `quantities` has, exact: `rateAfter`, `leaversPrevented`, `cost`, `saving`, `shareOfRaisePaidByTurnover`;
 * `breakEvenElasticityOfThisRaise`, at which the net is zero, and left out if no elasticity is high enough;
 * `breakEvenElasticity`, its limit for very small raises, which is lower and depends on neither raise nor headcount;
 * `selfFinancedRaise`, the raise that the money saved would pay for, though that smaller raise would save less; and
 * `productivityNeeded`, the rise of output, as a share of pay, that pays for the rest.
 *
 * `loadOnRaise` is a share of the raise: payroll taxes and pensions that are a percentage of pay, and not all benefits. In
 * private industry in the United States, March 2026, legally required benefits are 10.4 % of wages (Bureau of Labor
 * Statistics, Employer Costs for Employee Compensation). Throws one `InputError` that lists every problem. `model` is the
 * pay raise model, translated if needed.
 *
 * Sources: the formulas are derived; Emanuel and Harrington (2020, abstract) report elasticities of 3.0 to 4.5.
 *
 * @example
 * const raise = payRaise({
 *   raise: {
 *     headcount: 100, annualPay: 30000, raiseShare: 0.1, loadOnRaise: 0.0765,
 *     turnoverRate: 0.6, costPerLeaver: 6000, elasticity: 3,
 *   },
 * });
 * raise.total.toFixed(2); // '-232950.00': 15 leavers × 6,000 − 100 × 30,000 × 0.1 × 1.0765
 * raise.advice; // 'doesNotPay'
 * raise.reason; // 'Does not pay: 27.8 % of the raise comes back through turnover; it would pay at an elasticity of 17.1.'
 */
export function payRaise(input: PayRaiseInput, model = payRaiseModel): PayRaise {
  return withAdvice(evaluate(model, input), model.say, adviceOn);
}

function adviceOn({
  figure,
  known,
  say,
}: DecisionContext<typeof payRaiseTexts, NamesIn<PayRaiseSections>['quantity']>): Advised<PayRaise['advice']> {
  const back = percent(known('shareOfRaisePaidByTurnover'));
  // Rounded up, so that the stated elasticity is high enough.
  const needed = figure('breakEvenElasticityOfThisRaise')?.toDecimalPlaces(1, ExactDecimal.ROUND_UP);
  if (needed === undefined) {
    const most = new ExactDecimal(1).div(figure('neededReduction') ?? Number.POSITIVE_INFINITY);
    return ['cannotPay', say('advice.raiseCannotPay', { percent: back, most: percent(most) })];
  }
  const figures = { percent: back, elasticity: needed };
  return known('net').lessThan(0)
    ? ['doesNotPay', say('advice.raiseDoesNotPay', figures)]
    : ['pays', say('advice.raisePays', figures)];
}
