import { evaluate } from '../evaluation/evaluate.js';
import type { NamesIn } from '../evaluation/result-names.js';
import { type Advised, type DecisionContext, people, type RetentionDecision, withAdvice } from './decision.js';
import type { RetentionReviewNotice } from './notices.js';
import { type RetentionReviewInput, type RetentionReviewSections, retentionReviewModel } from './review-model.js';
import type { retentionReviewTexts } from './texts.js';

/** A retention review with its advice. */
export type RetentionReview = RetentionDecision<
  RetentionReviewNotice,
  'pays' | 'doesNotPay',
  NamesIn<RetentionReviewSections>
>;

/**
 * Calculates whether a programme to keep people has paid, after the money was spent, from the turnover rates before and
 * after.
 *
 * With a control group, the points prevented are (before − after) − (before − after of the control group). Without one
 * they are (before − after) × `attributableShare` × `confidenceShare`, and a notice says what is not excluded. `points`
 * are of a hundred employees, and `relativeReduction` is the same as a part of the rate before: 29.67 points can be
 * 82.2 %. Leavers prevented are not rounded to whole people, and are negative if more people left.
 *
 * Amounts are of one year and in one currency. Rates are ratios ≥ 0, which may be above 1. Throws one `InputError` that
 * lists every problem. `model` is the retention review model, translated if needed.
 *
 * Source: control group before estimate × confidence, after the Phillips ROI methodology, as five texts quote it.
 *
 * @example
 * const review = retentionReview({
 *   measured: {
 *     headcount: 200, rateBefore: 0.3, rateAfter: 0.22, controlBefore: 0.28, controlAfter: 0.25,
 *     costPerLeaverMixed: 6000,
 *   },
 *   programme: { perYear: 40000 },
 * });
 * review.quantities.points?.value.toString(); // '5': (30 − 22) − (28 − 25)
 * review.total.toFixed(2); // '20000.00': 10 leavers × 6,000 − 40,000
 * review.advice; // 'pays'
 */
export function retentionReview(input: RetentionReviewInput, model = retentionReviewModel): RetentionReview {
  return withAdvice(evaluate(model, input), model.say, adviceOn);
}

function adviceOn({
  known,
  say,
}: DecisionContext<typeof retentionReviewTexts, NamesIn<RetentionReviewSections>['quantity']>): Advised<
  RetentionReview['advice']
> {
  const prevented = known('leaversPrevented');
  const cost = { money: known('costFirstYear') };
  if (prevented.lessThan(0)) {
    return [
      'doesNotPay',
      say('advice.turnoverRose', {
        points: people(known('points').negated()),
        more: people(prevented.negated()),
        cost,
      }),
    ];
  }
  const figures = {
    saving: { money: known('saving') },
    cost,
    prevented: people(prevented),
    needed: people(known('breakEvenLeavers')),
  };
  return known('net').lessThan(0)
    ? ['doesNotPay', say('advice.programmeDidNotPay', figures)]
    : ['pays', say('advice.programmePaid', figures)];
}
