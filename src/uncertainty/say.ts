import type { CoreTexts } from '../messages/texts.js';
import { createTranslator, type Translator, withFallback } from '../messages/translate.js';
import { type UncertaintyTexts, uncertaintyTexts } from './texts.js';

/** Says the texts about ranges, in the language of a model. */
export type Say = Translator<CoreTexts | UncertaintyTexts>;

/** Says the texts about ranges by a translator, and in English what it has no words for. */
export function rangeTranslator(say: Translator): Say {
  return withFallback(say, createTranslator(uncertaintyTexts));
}

/** Returns the hint with the name that was probably meant; an empty text if it is not known. */
export function hintOf(meant: string | undefined, say: Say): string {
  return meant === undefined ? '' : say('hint.write', { figure: meant });
}
