import { model } from '../compile/create-model.js';
import { createTranslator } from '../messages/translate.js';
import type { InputOf, Model } from '../model/model.js';
import type { Rule } from '../model/rule.js';
import { plausibilityTexts } from '../turnover/texts.js';
import { measured } from './measured.js';
import { type RetentionReviewNotice, reviewNotices } from './notices.js';
import { programme } from './programme.js';
import { reviewOutcome } from './review-outcome.js';
import { programmeRules, required } from './rules.js';
import { fewLeaversTexts, programmeTexts, retentionReviewTexts } from './texts.js';

function everyRule(): readonly Rule<typeof retentionReviewTexts | typeof programmeTexts>[] {
  const figures = ['headcount', 'rateBefore', 'rateAfter'] as const;
  return [
    ...figures.map((name) => required<typeof retentionReviewTexts>(`measured.${name}`, 'rule.reviewNeeds')),
    bothOfControlGroup('controlBefore', 'controlAfter'),
    bothOfControlGroup('controlAfter', 'controlBefore'),
    ...programmeRules('measured'),
  ];
}

/** Returns the rule that one rate of the control group is required if the other is given. */
function bothOfControlGroup(name: string, other: string): Rule<typeof retentionReviewTexts | typeof programmeTexts> {
  const path = `measured.${name}`;
  return {
    path,
    code: 'required',
    where: { all: [{ not: { given: path } }, { given: `measured.${other}` }] },
    message: 'rule.bothControlRates',
  };
}

function translator() {
  return createTranslator({ ...fewLeaversTexts, ...programmeTexts, ...retentionReviewTexts, ...plausibilityTexts });
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
    say: /* @__PURE__ */ translator(),
  });
