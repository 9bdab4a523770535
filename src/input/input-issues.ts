import type { Issue, IssueParams, Place } from '../messages/issue.js';
import { describeValue, displayPath } from '../messages/phrases.js';
import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator } from '../messages/translate.js';
import type { InputConstraints } from '../model/bounds.js';
import type { Input } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import type { NumberError } from './number-error.js';

/** Returns the issue of a missing input. `said` describes the input. */
export function requiredInput(path: string, said: string, say: Translator<CoreTexts>): Issue {
  const what = said.replace(/[.]?$/, '.');
  return { path, code: 'required', message: say('input.required', { path, what }) };
}

/** Returns a description of an input in English: its help, after its label if the help is a sentence of its own. */
export function inputDescription({ label, help }: Input): string {
  if (help === undefined) return label;
  return /^\p{Ll}/u.test(help) ? help : `${label}. ${help}`;
}

/** Returns the issue of an unknown key, with the path that was probably meant. */
export function unknownInput(place: Place, meant: string | undefined, say: Translator<CoreTexts> = english): Issue {
  const path = displayPath(place.path);
  const message = meant === undefined ? say('input.unknownInput', { path }) : say('input.misspelt', { path, meant });
  return { ...place, code: 'unknownInput', message, ...(meant !== undefined && { params: { suggestion: meant } }) };
}

/**
 * Returns the issue of a key that is written as a path, with the object that was meant: `{ pay: { newHire: … } }`, or for a
 * path with a period `{ pay: { newHire: { amount: …, per: 'year' } } }`.
 */
export function pathAsKey(place: Place, meant: string, say: Translator<CoreTexts>, period?: string): Issue {
  const figure = period === undefined ? '…' : `{ amount: …, per: '${period}' }`;
  const object = meant.split('.').reduceRight((inner, name) => `{ ${name}: ${inner} }`, figure);
  const message = say('input.pathAsKey', { path: displayPath(place.path), object });
  return { ...place, code: 'unknownInput', message, params: { suggestion: meant } };
}

/** Returns the issue of an unknown currency code, with the code that was probably meant. */
export function unknownCurrency(currency: unknown, say: Translator<CoreTexts> = english): Issue {
  const upper = typeof currency === 'string' && currency.length < 10 ? currency.trim().toUpperCase() : '';
  const hint = minorUnit(upper) === undefined ? '' : say('hint.write', { figure: upper });
  const given = describeValue(currency, say);
  const path = 'currency';
  const must = say('input.unknownCurrency', { given, hint });
  return { path, code: 'unknownCurrency', message: say('input.refused', { path, must }), params: { given } };
}

/** The issue of a value that is refused as a figure; `must` follows its place in a sentence. */
export function refusedFigure(
  place: Place,
  value: unknown,
  expected: InputConstraints,
  { code, must }: NumberError,
  say: Translator<CoreTexts>,
): Issue {
  const { unit, minimum, maximum, exclusiveMinimum, integer = false } = expected;
  const lowest: IssueParams = exclusiveMinimum === undefined ? { minimum } : { exclusiveMinimum };
  const params = { given: describeValue(value, say), unit, ...lowest, maximum, integer };
  return { ...place, code, message: say('input.refused', { path: place.path, must }), params };
}
