import { createTranslator, type Translations, type Translator } from '../messages/translate.js';
import type { PrintedWords } from '../model/model.js';

/** A result that carries the words that it is printed with, as plain data, so that every copy of it has them too. */
export interface CarriesWords {
  /** The words in the language of the model, by the key of the text; left out for English. */
  readonly words?: Translations;
}

/** Returns the words that a result of a model carries: nothing in English. */
export function carriedWords(
  model: { readonly words: PrintedWords | undefined },
  of: keyof PrintedWords,
): CarriesWords {
  return model.words === undefined ? {} : { words: model.words[of] };
}

/**
 * Says the words of a result: those that are given, else those that it carries, else as `otherwise` does. Turnover cost and
 * lost revenue together carry those of the turnover cost.
 */
export function translatorOf(
  result: unknown,
  given: Translations | undefined,
  otherwise: Translator = createTranslator({}),
): Translator {
  if (given !== undefined) return createTranslator(given);
  const { words, cost } = Object(result) as { readonly words?: unknown; readonly cost?: unknown };
  const carried = words ?? (Object(cost) as { readonly words?: unknown }).words;
  return carried === undefined ? otherwise : createTranslator(textsIn(carried));
}

/** The texts among words that come from anywhere, such as a file. */
function textsIn(words: unknown): Translations {
  const texts = Object.entries(Object(words)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}
