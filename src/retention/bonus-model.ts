import { model } from '../compile/create-model.js';
import { Expression } from '../expression/expression.js';
import { createTranslator } from '../messages/translate.js';
import type { InputOf, Model } from '../model/model.js';
import type { Rule } from '../model/rule.js';
import { bonus } from './bonus.js';
import { bonusNotices, type StayBonusNotice } from './notices.js';
import { required } from './rules.js';
import { stayBonusTexts } from './texts.js';

function everyRule(): readonly Rule<typeof stayBonusTexts>[] {
  const { leaveLaterShare: _, ...asked } = bonus.inputs;
  return [
    ...Object.keys(asked).map((name) => required<typeof stayBonusTexts>(`bonus.${name}`, 'rule.bonusNeeds')),
    {
      path: 'bonus.leaveWith',
      code: 'contradiction',
      where: {
        left: Expression.named('bonus.leaveWith'),
        is: 'above',
        right: Expression.named('bonus.leaveWithout'),
      },
      message: 'rule.leaveWithWithinWithout',
    },
  ];
}

const stayBonusSections = { bonus };

/** The sections of the stay bonus model, by name. */
export type StayBonusSections = typeof stayBonusSections;

/** The input of `stayBonus`. */
export type StayBonusInput = InputOf<StayBonusSections, undefined>;

/**
 * The model of a bonus for those who stay: what it saves through turnover is positive, the bonuses are negative, and the
 * total is the net.
 */
export const stayBonusModel: Model<StayBonusSections, StayBonusNotice, undefined> = /* @__PURE__ */ model({
  label: 'Stay bonus',
  sections: stayBonusSections,
  rules: /* @__PURE__ */ everyRule(),
  notices: bonusNotices,
  say: /* @__PURE__ */ createTranslator(stayBonusTexts),
});
