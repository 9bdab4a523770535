import { evaluate } from '../evaluation/evaluate.js';
import type { NamesIn } from '../evaluation/result-names.js';
import { type StayBonusInput, type StayBonusSections, stayBonusModel } from './bonus-model.js';
import { type Advised, type DecisionContext, percent, type RetentionDecision, withAdvice } from './decision.js';
import type { StayBonusNotice } from './notices.js';
import type { stayBonusTexts } from './texts.js';

/** A stay bonus with its advice. */
export type StayBonus = RetentionDecision<
  StayBonusNotice,
  'pays' | 'doesNotPay' | 'cannotPay',
  NamesIn<StayBonusSections>
>;

/**
 * Calculates whether a bonus for those who stay pays. It is paid to everyone who stays, and saves only the cost of those
 * who would have left.
 *
 * `quantities` has, exact: `kept`, `paid`, `cost`, `saving`, `returnOnInvestment`; `costPerKept`, which is far more than
 * the bonus; `paidToThoseWhoWouldHaveStayed`, a share of the bonuses; `breakEvenBonus`; and `breakEvenLeaveWith`, the
 * share who may leave with the bonus at a net of zero, left out if the bonus loses money even if everybody stays.
 *
 * `leaveWithout` and `leaveWith` are shares of the people who are offered the bonus, and the second is at most the first.
 * `leaveLaterShare` of those kept leave soon after, and are not counted as kept (0 if left out, listed as an assumption).
 * Throws one `InputError` that lists every problem. `model` is the stay bonus model, translated if needed.
 *
 * Source: derived. In Tennessee (Springer, Rodriguez and Swain 2014, reported in the Commercial Appeal) 365 teachers were
 * paid 5,000 dollars and about 70 were kept by it: 26,071 dollars for each one kept.
 *
 * @example
 * const bonus = stayBonus({
 *   bonus: {
 *     people: 20, bonus: 5000, loadOnBonus: 0.0765, leaveWithout: 0.3, leaveWith: 0.18, costPerLeaver: 40000,
 *   },
 * });
 * bonus.total.toFixed(2); // '7727.00': 2.4 kept × 40,000 − 16.4 paid × 5,382.50
 * bonus.quantities.costPerKept?.value.toFixed(2); // '36780.42'
 * bonus.advice; // 'pays'
 */
export function stayBonus(input: StayBonusInput, model = stayBonusModel): StayBonus {
  return withAdvice(evaluate(model, input), model.say, adviceOn);
}

function adviceOn({
  figure,
  known,
  say,
}: DecisionContext<typeof stayBonusTexts, NamesIn<StayBonusSections>['quantity']>): Advised<StayBonus['advice']> {
  const paid = figure('costPerKept');
  if (paid === undefined) return ['doesNotPay', say('advice.bonusKeepsNobody')];
  const figures = {
    paid: { money: paid },
    worth: { money: known('savedPerKept') },
    bonus: { money: known('breakEvenBonus') },
  };
  if (!known('net').lessThan(0)) {
    return ['pays', say('advice.bonusPays', figures)];
  }
  const leaving = figure('breakEvenLeaveWith');
  if (leaving === undefined) {
    return ['cannotPay', say('advice.bonusCannotPay', figures)];
  }
  return ['doesNotPay', say('advice.bonusDoesNotPay', { ...figures, percent: percent(leaving) })];
}
