import type { Decimal } from 'decimal.js';
import type { StatedAmount } from './given-amount.js';

/** The same data as a form holds it: figures without `Decimal`s and without what is stated beside them; a figure can be null. */
export type PlainValue<T> = T extends Decimal | StatedAmount
  ? never
  : T extends object
    ? { [Key in keyof T]: PlainValue<T[Key]> | (T[Key] extends object | undefined ? never : null) }
    : T;
