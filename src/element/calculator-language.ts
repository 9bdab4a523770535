import type { UiTexts } from '../languages/calculator-texts.js';
import type { SomeTexts } from '../languages/texts.js';
import type { LostRevenueSections } from '../lost-revenue/model.js';
import type { TurnoverSections } from '../turnover/model.js';
import { englishTexts } from './ui-text-en.js';

/** A language of the calculator: its own words, and those of the models that the attribute `model` chooses from. */
export interface CalculatorLanguage {
  /** The primary language, as `lang` of a page begins with it: `nl`. */
  readonly tag: string;
  readonly ui: UiTexts;
  readonly turnover: SomeTexts<TurnoverSections>;
  readonly lostRevenue: SomeTexts<LostRevenueSections>;
}

const asWritten = { sections: {}, words: {} };

/** English, which the models are written in: the language of a calculator that was given no other. */
export const english: CalculatorLanguage = {
  tag: 'en',
  ui: englishTexts,
  turnover: asWritten,
  lostRevenue: asWritten,
};
