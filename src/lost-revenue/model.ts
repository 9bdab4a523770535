import { model } from '../compile/create-model.js';
import { createTranslator } from '../messages/translate.js';
import type { InputOf, Model } from '../model/model.js';
import { plausibilityTexts } from '../turnover/texts.js';
import { customers } from './customers.js';
import { type LostRevenueNotice, notices } from './notices.js';
import { outcome } from './outcome.js';
import { problems } from './problems.js';
import { referrals } from './referrals.js';
import { replacement } from './replacement.js';
import { rework } from './rework.js';
import { rules } from './rules.js';
import { team } from './team.js';
import { lostRevenueTexts } from './texts.js';
import { turnover } from './turnover.js';
import { vacancy } from './vacancy.js';
import { wordOfMouth } from './word-of-mouth.js';

const lostRevenueSections = {
  customers,
  problems,
  replacement,
  wordOfMouth,
  referrals,
  rework,
  turnover,
  team,
  vacancy,
  outcome,
};

/** The sections of the lost revenue model, by name. */
export type LostRevenueSections = typeof lostRevenueSections;

/** The input of `lostRevenue`. Each part is optional. */
export type LostRevenueInput = InputOf<LostRevenueSections, undefined>;

/**
 * The model of the cost of one year's poor service, in contribution margin: rework, repeat customers, word of mouth,
 * referrals and sales lost in vacant positions, and the part that turnover causes. Later years are included at present
 * value.
 */
export const lostRevenueModel: Model<LostRevenueSections, LostRevenueNotice, undefined> = /* @__PURE__ */ model({
  label: 'Lost revenue',
  sections: lostRevenueSections,
  presentValue: { years: 'customers.horizonYears', discountRate: 'customers.discountRate' },
  rules,
  notices,
  say: /* @__PURE__ */ createTranslator({ ...lostRevenueTexts, ...plausibilityTexts }),
});
