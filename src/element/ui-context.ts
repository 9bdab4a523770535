import type { FormatText } from '../format/message.js';
import type { NumberFormat } from '../format/number-format.js';
import type { Message } from '../messages/message.js';
import type { Translator } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import type { LocalizedNumber } from './localized-number.js';
import type { UiTexts } from './ui-text.js';

/** The context of everything that the calculator shows: the model, the words and the number formats. */
export interface UiContext {
  /** The model, in the language of the calculator. */
  readonly model: Model;
  readonly texts: UiTexts;
  /** The translator of printed results. */
  readonly say: Translator<Message | FormatText>;
  readonly locale: string;
  readonly currency: string;
  readonly numbers: LocalizedNumber;
  readonly figures: NumberFormat;
}
