import type { FormatText } from '../format/message.js';
import type { Figures } from '../format/number-format.js';
import type { Message } from '../messages/message.js';
import type { Say } from '../messages/translate.js';
import type { Model } from '../model/model.js';
import type { NumberText } from './localized-number.js';
import type { Texts } from './ui-text.js';

/** What everything in the calculator is written with: the model's words, its own, and how figures are written. */
export interface Wording {
  /** The model, in the language of the calculator. */
  readonly model: Model;
  readonly texts: Texts;
  /** Says what a printed result says. */
  readonly say: Say<Message | FormatText>;
  readonly locale: string;
  readonly currency: string;
  readonly numbers: NumberText;
  readonly figures: Figures;
}
