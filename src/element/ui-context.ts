import type { NumberFormat } from '../format/number-format.js';
import type { FormatTexts } from '../format/texts.js';
import type { UiTexts } from '../languages/calculator-texts.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import type { LocalizedNumber } from './localized-number.js';

/** The context of everything that the calculator shows: the model, the words and the number formats. */
export interface UiContext {
  /** The model, in the language of the calculator. */
  readonly model: Model;
  readonly texts: UiTexts;
  /** The translator of printed results. */
  readonly say: Translator<CoreTexts | FormatTexts>;
  readonly locale: string;
  readonly currency: string;
  readonly numbers: LocalizedNumber;
  readonly figures: NumberFormat;
}
