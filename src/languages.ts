/**
 * Models in Korean and Dutch, and what a further language needs.
 *
 * @module turnover-cost/languages
 */
export { dutch } from './languages/dutch.js';
export { english } from './languages/english.js';
export { inLabels } from './languages/in-labels.js';
export { inLanguage } from './languages/in-language.js';
export { korean } from './languages/korean.js';
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
export { textsOf } from './languages/texts-of.js';
