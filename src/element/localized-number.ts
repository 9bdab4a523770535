import { Decimal } from 'decimal.js';
import { type DecimalSign, type Notation, readWrittenNumber, type WrittenNumber } from '../input/written-number.js';
import { ExactDecimal } from '../numbers/decimal.js';

/** A converter between typed figures and figures of the library. */
export interface LocalizedNumber {
  /** Reads what was typed or pasted: `1.250,50` in a locale with a decimal comma. */
  readonly read: (text: string, notation: Omit<Notation, 'decimalSign'>) => WrittenNumber;
  /** Formats a value of an input as it is typed. */
  readonly write: (value: unknown) => string;
  /** Formats a value that nobody is typing, with signs between the thousands of a long figure. */
  readonly group: (value: unknown) => string;
}

const thousandsInCommas = /^-?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * Creates the converter of a locale: with its decimal sign, without separators of thousands. In a locale with a decimal
 * comma, a point may come from a numeric keypad: `12.50` has one reading, and the ambiguous `1.250` is never guessed.
 *
 * @example
 * localizedNumber('nl-NL').read('0,25', { unit: 'share' }); // { digits: '0.25', shows: ',' }
 */
export function localizedNumber(locale: string): LocalizedNumber {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const thousands =
    new Intl.NumberFormat(locale).formatToParts(1_000_000).find(({ type }) => type === 'group')?.value ?? '';
  const sign: DecimalSign = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  const write = (value: unknown): string => {
    const text = digits(value);
    if (sign === '.') return text;
    // A figure that was passed on to be refused is shown as it was typed.
    return thousandsInCommas.test(text) ? text.replaceAll(',', '.') : text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
  };
  return {
    write,
    group: (value) =>
      write(value).replace(/^-?\d{5,}(?=$|[.,])/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, thousands)),
    read(text, notation) {
      const fromKeypad = sign === ',' && /[.\uff0e]/.test(text) && !/[,\uff0c]/.test(text);
      return readWrittenNumber(text, { ...notation, decimalSign: fromKeypad ? undefined : sign });
    },
  };
}

/**
 * Returns what the library is given for a text: its digits, or the text as it is, for the library to refuse. A text that the
 * library would read otherwise, such as `1.250`, is passed on with a comma, which the library refuses.
 */
export function passedOn(text: string, read: WrittenNumber): string {
  if ('digits' in read) return read.digits;
  const typed = text.trim();
  return /^-?\d+\.\d+$/.test(typed) ? typed.replace('.', ',') : typed;
}

/**
 * Formats a value of an input in digits, without an exponent. A value that is not a number is returned as text for the
 * library to refuse.
 */
export function digits(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return new ExactDecimal(value).toFixed();
  if (Decimal.isDecimal(value)) return value.toFixed();
  // Written as in code, so that it is not taken for digits.
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
