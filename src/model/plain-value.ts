import type { Decimal } from 'decimal.js';

/** The same data without `Decimal`s; a figure or a text can be null, which is not given. */
export type PlainValue<T> = T extends Decimal
  ? never
  : T extends object
    ? { [Key in keyof T]: PlainValue<T[Key]> | (T[Key] extends object | undefined ? never : null) }
    : T;
