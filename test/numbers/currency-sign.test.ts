import { describe, expect, test } from 'vitest';
import { currencies } from '../../src/numbers/currency.js';
import { currenciesOfSign } from '../../src/numbers/currency-sign.js';

/** The sign that the Unicode CLDR data of the engine has for a currency. */
const narrowSymbol = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')?.value ?? '';

describe('every currency with a sign in the Unicode CLDR is known by it, and by its code', () => {
  test.each(currencies())('%s', (currency) => {
    expect(currenciesOfSign(currency)).toEqual([currency]);
    const sign = narrowSymbol(currency);
    if (/\p{Sc}/u.test(sign)) expect(currenciesOfSign(sign)).toContain(currency);
  });
});

test.each([
  ['kr', ['DKK', 'ISK', 'NOK', 'SEK']],
  ['kr.', ['DKK', 'ISK', 'NOK', 'SEK']],
  ['zł', ['PLN']],
  ['NT$', ['TWD']],
  ['원', ['KRW']],
  ['eur', ['EUR']],
  ['R', ['ZAR']],
  // Thousands, a quarter of the year, and what is no currency.
  ['K', []],
  ['Q', []],
  ['XXX', []],
  ['', []],
  ['.', []],
])('%s stands for %j', (sign, codes) => {
  expect(currenciesOfSign(sign)).toEqual(codes);
});
