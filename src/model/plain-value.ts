import type { Decimal } from 'decimal.js';
import type { StatedAmount } from './given-amount.js';

/** The data of an input as a form holds it: no `Decimal`s, and nothing stated beside a figure; a figure can be null. */
export type PlainValue<T> = T extends Decimal | StatedAmount
  ? never
  : T extends object
    ? { [Key in keyof T]: PlainValue<T[Key]> | (T[Key] extends object | undefined ? never : null) }
    : T;
