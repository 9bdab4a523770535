import type { UiTexts } from '../languages/calculator-texts.js';
import type { SomeTexts } from '../languages/texts.js';
import type { LostRevenueSections } from '../lost-revenue/model.js';
import type { TurnoverSections } from '../turnover/model.js';
import { englishTexts } from './ui-text-en.js';

/** A language of the calculator: its own words, and those of the models that the attribute `model` selects. */
export interface CalculatorLanguage {
  /** The primary language, the first part of `lang` on a page, such as `nl`. */
  readonly tag: string;
  readonly ui: UiTexts;
  readonly turnover: SomeTexts<TurnoverSections>;
  readonly lostRevenue: SomeTexts<LostRevenueSections>;
}

const asWritten = { sections: {}, words: {} };

/** English, the language of the models and the default of the calculator. */
export const english: CalculatorLanguage = {
  tag: 'en',
  ui: englishTexts,
  turnover: asWritten,
  lostRevenue: asWritten,
};
