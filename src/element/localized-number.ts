import { Decimal } from 'decimal.js';
import { ExactDecimal } from '../numbers/decimal.js';

/** How figures stand in the fields of a form, and how they are read from there. */
export interface LocalizedNumber {
  /**
   * What was typed, as the library reads it: `0,25` where a comma is the decimal sign becomes `0.25`, and `24,`, which waits
   * for its decimals, `24`.
   */
  readonly read: (text: string) => string;
  /** A value of an input, as it is typed. */
  readonly write: (value: unknown) => string;
}

const thousandsInPoints = /^-?[1-9]\d{0,2}(\.\d{3})+$/;

const thousandsInCommas = /^-?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * Figures as they are typed in a locale: with its decimal sign, without separators of thousands. A figure that would be
 * a thousand times as large in the locale as elsewhere, such as `1.250`, is never guessed: it is handed on as `1,250`, which
 * the library refuses.
 *
 * @example
 * numberText('nl-NL').read('0,25'); // '0.25'
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
      // What was handed on to be refused stays as it was typed.
      return thousandsInCommas.test(text) ? text.replaceAll(',', '.') : text.replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
    },
  };
}

/** What was typed, without a sign at the end that waits for decimals: it has one reading in every country. */
function withoutLastSign(text: string): string {
  return text.trim().replace(/^(-?\d+)[.,]$/, '$1');
}

/** A value of an input in digits, without an exponent; what is no figure as it is, for the library to refuse. */
export function digits(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return new ExactDecimal(value).toFixed();
  if (Decimal.isDecimal(value)) return value.toFixed();
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
