import { Decimal } from 'decimal.js';

/** A type with a number in place of every `Decimal`. */
export type Plain<T> = T extends Decimal
  ? number
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/**
 * Copies a result, or any part of one, with numbers in place of `Decimal`s: for charts, cells, workers and JSON. The trace
 * is included, and so are the words of a result in another language: `toText` and `toMarkdownTable` print the copy as the result.
 *
 * @example
 * plain(turnoverCost({ leavers: 24 })).total; // 48000
 */
export function plain<T>(value: T): Plain<T> {
  return unwrapped(value) as Plain<T>;
}

function unwrapped(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrapped(inner)]));
}
