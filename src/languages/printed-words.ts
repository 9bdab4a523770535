import type { Translations } from '../messages/translate.js';
import type { PrintedWords } from '../model/model.js';
import { measures, periods } from '../numbers/unit.js';

// Keys, and not the tables of English texts: a page in one language does not load the English of charts and ranges.
const ofResult = /^(kind|title|basis|table|notes|rows|list|beside|both|chart|per)\.|^people\.(headcount|turnoverRate)$/;
const ofRanges = /^(ranges|notes|per|chart)\./;

const units: readonly string[] = [...measures, ...periods.map((period) => `/${period}`)];

/**
 * Returns the words that the printed results of a model carry: those of its language for tables, notes, units and charts.
 * A word that the language does not have is the one that the model had before.
 */
export function printedWords(words: Translations, before: PrintedWords | undefined): PrintedWords {
  return {
    result: { ...before?.result, ...chosen(words, ofResult) },
    ranges: { ...before?.ranges, ...chosen(words, ofRanges) },
  };
}

/** Returns the words under keys of a pattern, and the units. */
function chosen(words: Translations, keys: RegExp): Translations {
  return Object.fromEntries(Object.entries(words).filter(([key]) => keys.test(key) || units.includes(key)));
}
