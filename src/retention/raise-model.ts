import { model } from '../compile/create-model.js';
import { createTranslator } from '../messages/translate.js';
import type { InputOf, Model } from '../model/model.js';
import type { Rule } from '../model/rule.js';
import { type PayRaiseNotice, raiseNotices } from './notices.js';
import { raise } from './raise.js';
import { required } from './rules.js';
import { fewLeaversTexts, payRaiseTexts } from './texts.js';

function everyRule(): readonly Rule<typeof payRaiseTexts>[] {
  const { elasticity: _, ...others } = raise.inputs;
  return [
    ...Object.keys(others).map((name) => required<typeof payRaiseTexts>(`raise.${name}`, 'rule.raiseNeeds')),
    required('raise.elasticity', 'rule.raiseNeedsElasticity'),
  ];
}

function translator() {
  return createTranslator({ ...fewLeaversTexts, ...payRaiseTexts });
}

const payRaiseSections = { raise };

/** The sections of the pay raise model, by name. */
export type PayRaiseSections = typeof payRaiseSections;

/** The input of `payRaise`. */
export type PayRaiseInput = InputOf<PayRaiseSections, undefined>;

/**
 * The model of a raise for everyone, in a year: what it saves through turnover is positive, the raise is negative, and the
 * total is the net.
 */
export const payRaiseModel: Model<PayRaiseSections, PayRaiseNotice, undefined> = /* @__PURE__ */ model({
  label: 'Pay raise',
  sections: payRaiseSections,
  rules: /* @__PURE__ */ everyRule(),
  notices: raiseNotices,
  say: /* @__PURE__ */ translator(),
});
