import { Decimal } from 'decimal.js';
import { isEmpty } from '../input/is-empty.js';
import type { GivenAmount } from '../model/given-amount.js';

/** A vector of Apache Arrow, or of another library with the same methods. */
export interface VectorLike {
  readonly length: number;
  /** Returns the value of a row; null if it is missing. */
  readonly get: (row: number) => unknown;
}

/** Values with a mask that says in which rows they are missing. */
export interface MaskedColumn {
  readonly values: ArrayLike<unknown>;
  /** By row: 1 or `true` if the value is missing. */
  readonly nulls?: ArrayLike<number | boolean> | null | undefined;
  /** A mask of bits, as in Apache Arrow: bit `row % 8` of byte `row >> 3` is 1 if there is a value. */
  readonly nullBitmap?: Uint8Array | null | undefined;
}

/** The figures of one input: a typed array, a plain array, a vector, or values with a mask. */
export type ColumnValues = ArrayLike<unknown> | VectorLike | MaskedColumn;

/** The figures of one input: a column with a figure for each row, or one figure for all rows. */
export type ColumnInput = ColumnValues | GivenAmount | null | undefined;

/** A column as numbers. */
export interface NumberColumn {
  /** By row: the number; `NaN` if it is missing, or not a plain number. */
  readonly numbers: Float64Array;
  /** `true` if a row is without a value. */
  readonly hasGaps: boolean;
  /** Returns the value of a row as the library takes it; undefined if it is missing. */
  readonly valueAt: (row: number) => unknown;
}

/** Returns the number of rows of a column; undefined if it is one figure for all rows. */
export function lengthOf(given: ColumnInput): number | undefined {
  if (typeof given !== 'object' || given === null || Decimal.isDecimal(given)) return undefined;
  if (isMasked(given)) return given.values.length;
  return 'length' in given && typeof given.length === 'number' ? given.length : undefined;
}

/** Returns true if values have a mask. Arrays have a method of the same name. */
function isMasked(given: object): given is MaskedColumn {
  return 'values' in given && typeof given.values === 'object' && given.values !== null;
}

/** Returns a function that reads the value of a row as the library takes it; undefined if it is missing. */
export function valuesIn(given: ColumnValues, rows: number): (row: number) => unknown {
  const hasNone = gapsOf(given);
  const values = isMasked(given) ? given.values : given;
  const plain = typedArray(values, rows);
  const read = plain === undefined ? readerOf(values) : (row: number) => plain[row];
  return (row) => {
    const value = hasNone?.(row) ? undefined : read(row);
    if (typeof value === 'bigint') return String(value);
    return isEmpty(value) ? undefined : value;
  };
}

/** Reads a column as numbers. Rows whose value is no plain number, such as a text of 20 digits, are marked in `special`. */
export function numberColumn(given: ColumnValues, rows: number, special: Uint8Array): NumberColumn {
  const plain = isMasked(given) ? undefined : typedArray(given, rows);
  const valueAt = valuesIn(given, rows);
  if (plain instanceof Float64Array) return { numbers: plain, hasGaps: false, valueAt };
  if (plain !== undefined && !isBig(plain)) return { numbers: Float64Array.from(plain), hasGaps: false, valueAt };
  const numbers = new Float64Array(rows);
  let hasGaps = false;
  for (let row = 0; row < rows; row += 1) {
    const value = valueAt(row);
    const number = value === undefined ? Number.NaN : numberOf(value);
    if (value === undefined) hasGaps = true;
    else if (Number.isNaN(number)) special[row] = 1;
    numbers[row] = number;
  }
  return { numbers, hasGaps, valueAt };
}

type Numbers =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;
type BigNumbers = BigInt64Array | BigUint64Array;

const isBig = (values: Numbers | BigNumbers): values is BigNumbers =>
  values instanceof BigInt64Array || values instanceof BigUint64Array;

/** Returns the typed array of a column; undefined if it has none with a number for each row. */
function typedArray(values: unknown, rows: number): Numbers | BigNumbers | undefined {
  const { toArray, nullCount } = Object(values) as { toArray?: () => unknown; nullCount?: number };
  const array = typeof toArray === 'function' && nullCount === 0 ? toArray.call(values) : values;
  const isTyped = ArrayBuffer.isView(array) && !(array instanceof DataView);
  // A decimal of Arrow is four words of one array, and a typed array of another length says so.
  return isTyped && (array as Numbers).length === rows ? (array as Numbers) : undefined;
}

function readerOf(values: ArrayLike<unknown> | VectorLike): (row: number) => unknown {
  return 'get' in values && typeof values.get === 'function'
    ? (row) => (values as VectorLike).get(row)
    : (row) => (values as ArrayLike<unknown>)[row];
}

function gapsOf(given: ColumnValues): ((row: number) => boolean) | undefined {
  if (!isMasked(given)) return undefined;
  const { nulls, nullBitmap } = given;
  if (nulls) return (row) => Boolean(nulls[row]);
  if (nullBitmap) return (row) => (((nullBitmap[row >> 3] ?? 0) >> (row & 7)) & 1) === 0;
  return undefined;
}

// A text of so many digits and the nearest binary number are the same figure.
const fewDigits = /^-?\d{1,15}$|^-?(?=[\d.]{3,16}$)\d+\.\d+$/;

/** Returns the number that is written; `NaN` for everything that the library must read itself. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && fewDigits.test(value) ? Number(value) : Number.NaN;
}
