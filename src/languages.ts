/**
 * Models in Korean and Dutch, and what a further language needs.
 *
 * @module turnover-cost/languages
 */
export { dutch } from './languages/dutch.js';
export { english } from './languages/english.js';
export { textsOf } from './languages/extract-texts.js';
export { korean } from './languages/korean.js';
export { inLabels } from './languages/label-message.js';
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
export { inLanguage } from './languages/translate-model.js';
