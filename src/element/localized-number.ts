import { Decimal } from 'decimal.js';
import { ExactDecimal } from '../numbers/decimal.js';

/** A converter between typed figures and figures of the library. */
export interface LocalizedNumber {
  /**
   * Converts a typed figure for the library: `0,25` becomes `0.25` in a locale with a decimal comma, and `24,`, whose
   * decimals are not typed yet, becomes `24`.
   */
  readonly read: (text: string) => string;
  /** Formats a value of an input as it is typed. */
  readonly write: (value: unknown) => string;
}

const thousandsInPoints = /^-?[1-9]\d{0,2}(\.\d{3})+$/;

const thousandsInCommas = /^-?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * Creates the converter of a locale: with its decimal sign, without separators of thousands. An ambiguous figure, such
 * as `1.250` in a locale with a decimal comma, is never guessed: it becomes `1,250`, which the library refuses.
 *
 * @example
 * localizedNumber('nl-NL').read('0,25'); // '0.25'
 */
export function localizedNumber(locale: string): LocalizedNumber {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  if (parts.find(({ type }) => type === 'decimal')?.value !== ',') return { read: withoutLastSign, write: digits };
  return {
    read(text) {
      const typed = withoutLastSign(text);
      if (/^-?\d+,\d+$/.test(typed)) return typed.replace(',', '.');
      return thousandsInPoints.test(typed) ? typed.replaceAll('.', ',') : typed;
    },
    write(value) {
      const text = digits(value);
      // A figure that was passed on to be refused is shown as it was typed.
      return thousandsInCommas.test(text) ? text.replaceAll(',', '.') : text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
    },
  };
}

/** Removes a decimal sign at the end, because it has the same meaning in every country. */
function withoutLastSign(text: string): string {
  return text.trim().replace(/^(-?\d+)[.,]$/, '$1');
}

/**
 * Formats a value of an input in digits, without an exponent. A value that is not a number is returned as text for the
 * library to refuse.
 */
export function digits(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return new ExactDecimal(value).toFixed();
  if (Decimal.isDecimal(value)) return value.toFixed();
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
