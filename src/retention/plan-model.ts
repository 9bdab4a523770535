import { model } from '../compile/create-model.js';
import { Expression } from '../expression/expression.js';
import type { InputOf, Model } from '../model/model.js';
import type { Rule } from '../model/rule.js';
import { effect } from './effect.js';
import { horizon } from './horizon.js';
import { planNotices, type RetentionPlanNotice } from './notices.js';
import { now } from './now.js';
import { planOutcome } from './plan-outcome.js';
import { programme } from './programme.js';
import { programmeRules, required } from './rules.js';
import { savings } from './savings.js';
import type { RetentionPlanText } from './texts.js';

function everyRule(): readonly Rule<RetentionPlanText>[] {
  const years = Expression.named('horizon.years');
  return [
    required('now.leavers', 'must be given to judge a plan.'),
    required(
      'effect.relativeReduction',
      'must be given to judge a plan; give 0 to see only what the programme must achieve.',
    ),
    ...programmeRules('now'),
    {
      path: 'horizon.discountRate',
      code: 'required',
      where: { all: [{ not: { given: 'horizon.discountRate' } }, { left: years, is: 'above', right: 1 }] },
      message: 'must be given if horizon.years is more than 1: money that comes later is worth less.',
    },
  ];
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
});
