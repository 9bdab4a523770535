import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalSignOf } from '../../src/input/decimal-sign.js';
import { readWrittenNumber } from '../../src/input/written-number.js';

const figure = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => new Decimal(digits.toString()).div(10 ** decimals).toFixed(decimals));

/** A figure as ECMAScript's own formatting writes it, with separators. */
const written = (digits: string, locale: string) => {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true } as const;
  return new Intl.NumberFormat(locale, options).format(digits as never);
};

const locales = [
  ['en-US', '.'],
  ['nl-NL', ','],
  ['de-DE', ','],
  ['fr-FR', ','],
  ['de-CH', '.'],
  ['ko-KR', '.'],
  ['en-IN', '.'],
  ['sv-SE', ','],
  ['pl-PL', ','],
] as const;

describe('what a locale writes is read as the same figure', () => {
  test.each(locales)('in %s, where the decimal sign is known', (locale, decimalSign) => {
    fc.assert(
      fc.property(figure, (digits) => {
        const read = readWrittenNumber(written(digits, locale), { unit: 'money', decimalSign });
        expect(new Decimal('digits' in read ? read.digits : Number.NaN).eq(digits)).toBe(true);
      }),
      { seed: 20_270_201 },
    );
  });

  test.each(locales)('in %s, or as one of two readings where it is not', (locale) => {
    fc.assert(
      fc.property(figure, (digits) => {
        const read = readWrittenNumber(written(digits, locale), { unit: 'money' });
        const readings = 'digits' in read ? [read.digits] : read.problem === 'twoReadings' ? read.readings : [];
        expect(readings.some((reading) => new Decimal(reading).eq(digits))).toBe(true);
      }),
      { seed: 20_270_202 },
    );
  });
});

test('whatever is typed gives strict digits, or a reason', () => {
  const sign = fc.constantFrom(..."0123456789.,  -+()%$€'’\u00a0\u202f１２٣٫", 'h', 'USD', ' hours', '/hour', '%');
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')),
      (text) => {
        const read = readWrittenNumber(text, { unit: 'money/hour', currency: 'USD' });
        if ('digits' in read) expect(read.digits).toMatch(/^-?\d+(\.\d+)?$/);
        else if (read.problem === 'twoReadings') {
          for (const reading of read.readings)
            expect(readWrittenNumber(reading, { unit: 'money' })).toHaveProperty('digits');
        }
      },
    ),
    { numRuns: 2000, seed: 20_270_203 },
  );
});

test('a text of any length costs nothing', () => {
  expect(readWrittenNumber('1,'.repeat(1_000_000), { unit: 'money' })).toEqual({ problem: 'notANumber' });
});

describe('a list of figures settles its decimal sign', () => {
  test.each([
    [['60.000', '12.50'], '.'],
    [['60.000', '12,50'], ','],
    [['60.000', '1.250.000'], ','],
    [['60,000', '1,250,000'], '.'],
    [['60,000', '$1,250.50'], '.'],
    [['60.000'], undefined],
    [['60,000', '950'], undefined],
    [['60.000', '12.50', '12,50'], undefined],
    [[], undefined],
  ])('%j: %s', (texts, sign) => {
    expect(decimalSignOf(texts, { unit: 'money' })).toBe(sign);
  });

  test('by the bounds, too: no week has 37,500 hours', () => {
    const fits = (digits: string) => Number(digits) <= 168;
    expect(decimalSignOf(['37.500'], { unit: 'hours/week', fits })).toBe('.');
  });
});
