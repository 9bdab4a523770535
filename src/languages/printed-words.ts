import { chartTexts } from '../chart/texts.js';
import { rangeTexts } from '../format/range-texts.js';
import { bothTexts, formatTexts } from '../format/texts.js';
import { coreTexts } from '../messages/texts.js';
import { ownValue, type Texts, type Translations } from '../messages/translate.js';
import type { PrintedWords } from '../model/model.js';
import { measures, periods } from '../numbers/unit.js';

// The texts of the core that a printed result says, beside units.
const ofCore = ['people.headcount', 'people.turnoverRate', 'list.more', 'list.and'] as const;

/**
 * Returns the words that the printed results of a model carry: those of its language that differ from English. A word that
 * the language does not have is the one that the model has. Returns undefined if no word differs.
 */
export function printedWords(words: Translations, before: PrintedWords | undefined): PrintedWords | undefined {
  const units = [...measures, ...periods.map((period) => `/${period}`)].map((unit) => [unit, unit]);
  const core = ofCore.map((key) => [key, coreTexts[key]]);
  const shared: Texts = { ...Object.fromEntries([...units, ...core]), ...formatTexts };
  const result = differing({ ...before?.result, ...words }, { ...shared, ...bothTexts, ...chartTexts });
  const ranges = differing({ ...before?.ranges, ...words }, { ...shared, ...rangeTexts });
  return Object.keys({ ...result, ...ranges }).length === 0 ? undefined : { result, ranges };
}

/** Returns the words for texts that are not the English ones. */
function differing(words: Translations, texts: Texts): Translations {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, inEnglish]) => {
      const word = ownValue(words, key);
      return word === undefined || word === inEnglish ? [] : [[key, word]];
    }),
  );
}
