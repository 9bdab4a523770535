import type { CoreTexts } from './texts.js';
import { english, type Translator } from './translate.js';

/** Describes a value in a message, on one line and with at most 40 of its characters. */
export function describeValue(value: unknown, say: Translator<CoreTexts> = english): string {
  if (typeof value === 'string') {
    const text = onOneLine(JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value));
    return value.length > 40 ? say('given.longText', { text, count: value.length }) : text;
  }
  if (typeof value === 'number') return String(value);
  if (value === null) return 'null';
  return isList(value) ? say('given.array') : say(`given.${typeof value as Described}`);
}

/** The types of values that are described by their type alone. */
type Described = 'bigint' | 'boolean' | 'function' | 'object' | 'symbol' | 'undefined';

/** Replaces line breaks and control characters in a text with spaces. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** Returns true if a value is an array. A revoked proxy is not one. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Formats a path in a message, on one line and with at most 80 of its characters, because a key may be any text. */
export function displayPath(path: string): string {
  const text = path.length > 80 ? `${path.slice(0, 80)}…` : path;
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

/** Puts a name in quotation marks in a message, on one line and with at most 60 of its characters. */
export function quoteName(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}

/** Joins names in a sentence: `a`, `a and b`, `a, b and c`. */
export function joinWithAnd(names: readonly string[], say: Translator<CoreTexts>): string {
  return names.length > 1 ? names.slice(0, -1).join(', ') + say('list.and') + names[names.length - 1] : `${names[0]}`;
}

/** Formats how many were given: `1 month was given`, `16 were given`. */
export function givenText(count: { toString(): string }, one = '', many = ''): string {
  const isOne = String(count) === '1';
  const noun = isOne ? one : many;
  return `${count}${noun === '' ? '' : ` ${noun}`} ${isOne ? 'was' : 'were'} given`;
}
