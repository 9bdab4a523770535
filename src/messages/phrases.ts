import type { CoreTexts } from './texts.js';
import { english, type Translator } from './translate.js';

/** The value as it stands in a message: one line, and never longer than a line. */
export function describeValue(value: unknown, say: Translator<CoreTexts> = english): string {
  if (typeof value === 'string') {
    const text = onOneLine(JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value));
    return value.length > 40 ? say('given.longText', { text, count: value.length }) : text;
  }
  if (typeof value === 'number') return String(value);
  if (value === null) return 'null';
  return isList(value) ? say('given.array') : say(`given.${typeof value as Described}`);
}

/** What is described by its type alone. */
type Described = 'bigint' | 'boolean' | 'function' | 'object' | 'symbol' | 'undefined';

/** A text without what would end a line or command a terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** Whether a value is an array; a proxy that was revoked is nothing. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A path as it stands in a message: a key is the caller's text, and a message is one line, not longer than a line. */
export function displayPath(path: string): string {
  const text = path.length > 80 ? `${path.slice(0, 80)}…` : path;
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** A name as it stands in a message: in quotes, on one line, and not longer than a line. */
export function quoteName(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}

/** Names in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinWithAnd(names: readonly string[], say: Translator<CoreTexts>): string {
  return names.length > 1 ? names.slice(0, -1).join(', ') + say('list.and') + names[names.length - 1] : `${names[0]}`;
}

/** Says how many were given: `1 month was given`, `16 were given`. */
export function givenText(count: { toString(): string }, one = '', many = ''): string {
  const isOne = String(count) === '1';
  const noun = isOne ? one : many;
  return `${count}${noun === '' ? '' : ` ${noun}`} ${isOne ? 'was' : 'were'} given`;
}

/** How many of all rows something is said of: `all rows`, `2 of 3 rows`. */
export function rowCountText(rows: number, all: number): string {
  return rows === all ? 'all rows' : `${rows} of ${all} rows`;
}
