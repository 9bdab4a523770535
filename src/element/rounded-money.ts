import type { Decimal } from 'decimal.js';
import { plain } from '../numbers/plain.js';

const small = 1000;

const large = 1e10;

/** Creates a function that formats an amount for a headline, rounded to three digits: `$57,900` for 57,931.39. */
export function roundedMoney(locale: string, currency: string): (amount: Decimal) => string {
  const rounded = { style: 'currency', currency, maximumSignificantDigits: 3 } as const;
  const format = new Intl.NumberFormat(locale, rounded);
  const exact = new Intl.NumberFormat(locale, { style: 'currency', currency });
  // A small amount is not rounded: three digits of it could end within its decimals.
  const short = new Intl.NumberFormat(locale, { ...rounded, notation: 'compact' });
  return (amount) => {
    const size = amount.abs();
    // A figure of eleven digits is read by its word, such as billion.
    const chosen = size.greaterThanOrEqualTo(large)
      ? short
      : size.lessThan(small) && !amount.isInteger()
        ? exact
        : format;
    return chosen.format(plain(amount));
  };
}
