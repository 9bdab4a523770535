/**
 * Models in Korean and Dutch, and what a further language needs.
 *
 * @module turnover-cost/languages
 */
export { dutch } from './languages/dutch.js';
export { english } from './languages/english.js';
export { extractTexts } from './languages/extract-texts.js';
export { korean } from './languages/korean.js';
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
