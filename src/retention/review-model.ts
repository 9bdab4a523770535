import { model } from '../compile/create-model.js';
import type { InputOf, Model } from '../model/model.js';
import type { Rule } from '../model/rule.js';
import { measured } from './measured.js';
import { type RetentionReviewNotice, reviewNotices } from './notices.js';
import { programme } from './programme.js';
import { reviewOutcome } from './review-outcome.js';
import { programmeRules, required } from './rules.js';
import type { RetentionReviewText } from './texts.js';

function everyRule(): readonly Rule<RetentionReviewText>[] {
  const figures = ['headcount', 'rateBefore', 'rateAfter'] as const;
  return [
    ...figures.map((name) => required(`measured.${name}`, 'must be given to review a programme.' as const)),
    bothOfControlGroup('controlBefore', 'controlAfter'),
    bothOfControlGroup('controlAfter', 'controlBefore'),
    ...programmeRules('measured'),
  ];
}

/** Returns the rule that one rate of the control group is required if the other is given. */
function bothOfControlGroup(name: string, other: string): Rule<RetentionReviewText> {
  const path = `measured.${name}`;
  return {
    path,
    code: 'required',
    where: { all: [{ not: { given: path } }, { given: `measured.${other}` }] },
    message: 'must be given with the other rate of the control group.',
  };
}

const retentionReviewSections = { measured, programme, outcome: reviewOutcome };

/** The sections of the retention review model, by name. */
export type RetentionReviewSections = typeof retentionReviewSections;

/** The input of `retentionReview`. */
export type RetentionReviewInput = InputOf<RetentionReviewSections, undefined>;

/**
 * The model of a retention review: what a programme saved in a year is positive, by kind, what was paid is negative, and
 * the total is the net. If more people left, the saving is negative.
 */
export const retentionReviewModel: Model<RetentionReviewSections, RetentionReviewNotice, undefined> =
  /* @__PURE__ */ model({
    label: 'Retention review',
    sections: retentionReviewSections,
    rules: /* @__PURE__ */ everyRule(),
    notices: reviewNotices,
  });
