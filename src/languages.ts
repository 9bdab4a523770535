/**
 * Functions to translate models, and to put labels into messages. Each language has its own entry point, such as
 * `turnover-cost/languages/nl`.
 *
 * @module turnover-cost/languages
 */
export { extractTexts } from './languages/extract-texts.js';
export { labelMessage } from './languages/label-message.js';
export type {
  CustomerProfitTexts,
  InputTexts,
  Language,
  LostRevenueTexts,
  MarginAtRiskTexts,
  ModelTexts,
  PayRaiseTexts,
  RetentionPlanTexts,
  RetentionReviewTexts,
  SectionTexts,
  SomeTexts,
  StayBonusTexts,
  TurnoverTexts,
} from './languages/texts.js';
export { translateModel } from './languages/translate-model.js';
