import { Decimal } from 'decimal.js';
import { type DecimalSign, type Notation, readWrittenNumber, type WrittenNumber } from '../input/written-number.js';
import { ExactDecimal } from '../numbers/decimal.js';

/** How figures stand in the fields of a form, and how they are read from there. */
export interface LocalizedNumber {
  /** Reads what was typed or pasted: `1.250,50` where a comma is the decimal sign. */
  readonly read: (text: string, notation: Omit<Notation, 'decimalSign'>) => WrittenNumber;
  /** A value of an input, as it is typed. */
  readonly write: (value: unknown) => string;
}

const thousandsInCommas = /^-?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * Returns how figures are typed in a locale: with its decimal sign, without separators of thousands. Where a comma is the
 * decimal sign, a point may come from a numeric keypad: `12.50` has one reading, and `1.250`, which would be a thousand times
 * as large as elsewhere, is not guessed.
 *
 * @example
 * localizedNumber('nl-NL').read('0,25', { unit: 'share' }); // { digits: '0.25', shows: ',' }
 */
export function localizedNumber(locale: string): LocalizedNumber {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const sign: DecimalSign = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  return {
    read(text, notation) {
      const fromKeypad = sign === ',' && /[.\uff0e]/.test(text) && !/[,\uff0c]/.test(text);
      return readWrittenNumber(text, { ...notation, decimalSign: fromKeypad ? undefined : sign });
    },
    write(value) {
      const text = digits(value);
      if (sign === '.') return text;
      // What was handed on to be refused stays as it was typed.
      return thousandsInCommas.test(text) ? text.replaceAll(',', '.') : text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
    },
  };
}

/**
 * Returns what the library is given for a text: its digits, or the text as it is, for the library to refuse. One that the
 * library would take for another figure, such as `1.250`, is given to it with a comma, which it refuses.
 */
export function handedOn(text: string, read: WrittenNumber): string {
  if ('digits' in read) return read.digits;
  const typed = text.trim();
  return /^-?\d+\.\d+$/.test(typed) ? typed.replace('.', ',') : typed;
}

/** A value of an input in digits, without an exponent; what is no figure as it is, for the library to refuse. */
export function digits(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return new ExactDecimal(value).toFixed();
  if (Decimal.isDecimal(value)) return value.toFixed();
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
