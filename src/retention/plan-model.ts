import { model } from '../compile/create-model.js';
import { Expression } from '../expression/expression.js';
import { createTranslator } from '../messages/translate.js';
import type { InputOf, Model } from '../model/model.js';
import type { Rule } from '../model/rule.js';
import { plausibilityTexts } from '../turnover/texts.js';
import { effect } from './effect.js';
import { horizon } from './horizon.js';
import { planNotices, type RetentionPlanNotice } from './notices.js';
import { now } from './now.js';
import { planOutcome } from './plan-outcome.js';
import { programme } from './programme.js';
import { programmeRules, required } from './rules.js';
import { savings } from './savings.js';
import { fewLeaversTexts, programmeTexts, retentionPlanTexts } from './texts.js';

function everyRule(): readonly Rule<typeof retentionPlanTexts | typeof programmeTexts>[] {
  const years = Expression.named('horizon.years');
  return [
    required('now.leavers', 'rule.planNeeds'),
    required('effect.relativeReduction', 'rule.planNeedsEffect'),
    ...programmeRules('now'),
    {
      path: 'horizon.discountRate',
      code: 'required',
      where: { all: [{ not: { given: 'horizon.discountRate' } }, { left: years, is: 'above', right: 1 }] },
      message: 'rule.discountRateNeeded',
    },
  ];
}

function translator() {
  return createTranslator({ ...fewLeaversTexts, ...programmeTexts, ...retentionPlanTexts, ...plausibilityTexts });
}

const retentionPlanSections = { now, effect, horizon, savings, programme, outcome: planOutcome };

/** The sections of the retention plan model, by name. */
export type RetentionPlanSections = typeof retentionPlanSections;

/** The input of `retentionPlan`. */
export type RetentionPlanInput = InputOf<RetentionPlanSections, undefined>;

/**
 * The model of a retention plan: what is saved in its first year is positive, by kind, what is paid is negative, and the
 * total is the net of the first year. Return, payback, break-even and present value are quantities beside it.
 */
export const retentionPlanModel: Model<RetentionPlanSections, RetentionPlanNotice, undefined> = /* @__PURE__ */ model({
  label: 'Retention plan',
  sections: retentionPlanSections,
  rules: /* @__PURE__ */ everyRule(),
  notices: planNotices,
  say: /* @__PURE__ */ translator(),
});
