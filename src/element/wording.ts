import type { Figures } from '../format/figures.js';
import type { FormatText } from '../format/texts.js';
import type { Message } from '../messages.js';
import type { Model } from '../model.js';
import type { Say } from '../say.js';
import type { NumberText } from './number-text.js';
import type { Texts } from './texts.js';

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
