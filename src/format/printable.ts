import { Decimal } from 'decimal.js';
import { translatorOf } from '../evaluation/carried-words.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import { revive } from '../evaluation/revive.js';
import type { GroupTotals } from '../groups/group-total.js';
import type { GroupsResult } from '../groups/groups.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import { InputError } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import { createTranslator, type Translations, type Translator, withFallback } from '../messages/translate.js';
import { asNoted } from './result-notes.js';
import { bothTexts, type FormatTexts, formatEnglish } from './texts.js';

/** A value that can be printed: a result, turnover cost with lost revenue, or the results of groups; each exact, or made plain. */
export type Printable = AnyResult | WithLostRevenue | GroupsResult<string, Decimal | undefined> | PlainResult;

/** A result with numbers or digits for its amounts, as `plain` gives it or JSON holds it. */
export interface PlainResult {
  readonly currency: string;
  readonly total: number | string;
}

/** The parts that are printed one after the other: results, and at the end turnover cost and lost revenue side by side. */
export interface PrintedParts {
  readonly results: readonly AnyResult[];
  readonly both: WithLostRevenue | undefined;
}

/** Says the words of a printed result: those that are given, else those that it carries, else as `otherwise` does. */
export function printedWords(result: unknown, words: Translations | undefined, otherwise?: Translator): Translator {
  const say = translatorOf(result, words, otherwise);
  return withFallback(say, withFallback(createTranslator(bothTexts), formatEnglish));
}

/** Reads what is to be printed, with `Decimal`s for its amounts. Throws an `InputError` for what is no result. */
export function printedParts(given: unknown, say: Translator<FormatTexts>): PrintedParts {
  const exact = isExact(given) ? given : isObject(given) ? revive(given) : {};
  if (isWithLostRevenue(exact)) return { results: [exact.cost, exact.lost], both: exact };
  if (isGroups(exact)) {
    const groups = exact.groups.map(({ group, ...totals }) => asResult(group, exact.currency, totals));
    return { results: [...groups, asResult(say('table.total'), exact.currency, exact)], both: undefined };
  }
  if (isResult(exact)) return { results: [exact], both: undefined };
  const described = describeValue(given);
  const must =
    'What is printed must be a result, as turnoverCost, evaluate, withLostRevenue, groups or fromJSON give it';
  const message = `${must}; ${described} was given.`;
  throw new InputError([{ path: '', code: 'notAnObject', message, params: { given: described } }]);
}

/** The totals of a group as a result; what only one input has, such as quantities, is not there. */
function asResult(
  label: string,
  currency: string,
  totals: Omit<GroupTotals<string, Decimal | undefined>, 'group'>,
): AnyResult {
  return { ...asNoted(totals), label, currency, quantities: {} } as unknown as AnyResult;
}

type Shape = { readonly [name: string]: unknown };

function isObject(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isExact(value: unknown): boolean {
  return isObject(value) && Decimal.isDecimal(value.total);
}

function isResult(value: unknown): value is AnyResult {
  return isObject(value) && typeof value.label === 'string' && hasSums(value) && isObject(value.quantities);
}

function isGroups(value: unknown): value is GroupsResult<string, Decimal | undefined> {
  return isObject(value) && Array.isArray(value.groups) && value.groups.every(hasSums) && hasSums(value);
}

function isWithLostRevenue(value: unknown): value is WithLostRevenue {
  return isObject(value) && isResult(value.cost) && isResult(value.lost) && Array.isArray(value.overlaps);
}

/** Returns true if a value has every part of a breakdown. */
function hasSums(value: unknown): boolean {
  if (!isObject(value) || !isExact(value) || !isObject(value.kinds)) return false;
  return ['lines', 'sections', 'absent', 'assumptions', 'notices'].every((name) => Array.isArray(value[name]));
}
