/**
 * Models in another language, and labels in messages. Each language has an entry point of its own, such as
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
  SectionTexts,
  SomeTexts,
  TurnoverTexts,
} from './languages/texts.js';
export { translateModel } from './languages/translate-model.js';
