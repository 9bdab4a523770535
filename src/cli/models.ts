import { lostRevenueModel } from '../lost-revenue/model.js';
import { methods } from '../methods/published.js';
import type { Model } from '../model/model.js';
import { stayBonusModel } from '../retention/bonus-model.js';
import { retentionPlanModel } from '../retention/plan-model.js';
import { payRaiseModel } from '../retention/raise-model.js';
import { retentionReviewModel } from '../retention/review-model.js';
import { turnoverModel } from '../turnover/model.js';

const byName = {
  turnover: turnoverModel,
  'lost-revenue': lostRevenueModel,
  'retention-plan': retentionPlanModel,
  'retention-review': retentionReviewModel,
  'pay-raise': payRaiseModel,
  'stay-bonus': stayBonusModel,
  ...methods,
};

/** The models that `--model` chooses from, by name. */
// The names of their sections matter only for inputs written in TypeScript.
export const models = byName as unknown as Readonly<Record<string, Model>>;
