import { createRequire } from 'node:module';
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { check, turnoverCost, turnoverModel } from '../../src/index.js';

const asMoney = (value: unknown) => check(turnoverModel, { leavers: 1, hiring: { advertising: value } });
const asShare = (value: unknown) => check(turnoverModel, { leavers: 1, pay: { load: value } });

describe('the message suggests the number that was probably meant', () => {
  const refused = 'hiring.advertising must be a number, or digits in a string such as "1250.50"; ';
  test.each([
    ['1,234,567', '"1,234,567" was given (write 1234567, without separators).'],
    ['12,5', '"12,5" was given (write 12.5, with a point for decimals and no separators).'],
    ['1 000', '"1 000" was given (write 1000, digits only).'],
    ["1'000.5", '"1\'000.5" was given (write 1000.5, digits only).'],
    ['1_000', '"1_000" was given (write 1000, digits only).'],
    ['5 €', '"5 €" was given (write 5, digits only).'],
    ['+5', '"+5" was given (write 5, digits only).'],
    ['+1,250.50', '"+1,250.50" was given (write 1250.50, without separators).'],
    ['1 000,00', '"1 000,00" was given (write 1000.00, with a point for decimals and no separators).'],
    ['€ 1.250,50', '"€ 1.250,50" was given (write 1250.50, with a point for decimals and no separators).'],
    ['1250,50', '"1250,50" was given (write 1250.50, with a point for decimals and no separators).'],
    ['0,125', '"0,125" was given (write 0.125, with a point for decimals and no separators).'],
    ['1.250.000', '"1.250.000" was given (write 1250000, without separators).'],
    ['10,00,000.50', '"10,00,000.50" was given (write 1000000.50, without separators).'],
    ['25,5 %', '"25,5 %" was given (only a share or a ratio is given in per cent; this is in money).'],
    // A thousand and more in one country, one and a quarter in another.
    ['$1,250', '"$1,250" was given (write 1250 or 1.25, whichever is meant).'],
    ['1,250', '"1,250" was given (write 1250 or 1.25, whichever is meant).'],
    ['EUR 1.250', '"EUR 1.250" was given (write 1250 or 1.25, whichever is meant).'],
    ['(500)', '"(500)" was given (that is -500; it must be 0 or more).'],
    ['$(1,250.00)', '"$(1,250.00)" was given (that is -1250; it must be 0 or more).'],
    ['-$5', '"-$5" was given (that is -5; it must be 0 or more).'],
    ['\u22125', '"\u22125" was given (that is -5; it must be 0 or more).'],
    // Thousands, a quarter of the year and a slip of the key: not five, four and 125.
    ['5K', '"5K" was given.'],
    ['5 MIO', '"5 MIO" was given.'],
    ['Q4', '"Q4" was given.'],
    ['12 5', '"12 5" was given.'],
    ['5.', '"5." was given (write 5, digits only).'],
    ['1e3', '"1e3" was given (write all digits, without an exponent).'],
    ['NaN', '"NaN" was given.'],
    ['1/3', '"1/3" was given.'],
    ['١٢', '"١٢" was given (write 12, digits only).'],
    [{ valueOf: () => 5, toString: () => '5' }, 'an object was given.'],
    [Object(5), 'an object was given.'],
    [Object('5'), 'an object was given.'],
    [new Decimal(Number.POSITIVE_INFINITY), 'an object was given.'],
  ])('%o', (value, given) => {
    expect(asMoney(value).map(({ message }) => message)).toEqual([refused + given]);
  });
});

describe('of what a share was probably meant to be, only what a share can be is said', () => {
  test.each([
    ['25,5 %', '(write 0.255 for 25.5 %).'],
    ['12.125 %', '(write 0.12125 for 12.125 %).'],
    ['1,250 %', '(write 0.0125 for 1.25 %).'],
    ['0,255', '(write 0.255, with a point for decimals and no separators).'],
    ['-5 %', '(that is -0.05; it must be 0 or more).'],
    ['1,250', 'was given.'],
  ])('%s', (value, said) => {
    expect(asShare(value).map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  });
});

describe('a share out of bounds may have been meant in percent', () => {
  test.each([
    ['12.5', 'pay.load must be 1 or less (share); 12.5 was given (write 0.125 for 12.5 %).'],
    [100, 'pay.load must be 1 or less (share); 100 was given (write 1 for 100 %).'],
    [101, 'pay.load must be 1 or less (share); 101 was given.'],
    [-0.1, 'pay.load must be 0 or more (share); -0.1 was given.'],
  ])('%s', (value, message) => {
    expect(asShare(value)).toMatchObject([{ path: 'pay.load', code: 'outOfBounds', message }]);
  });
});

test.each([
  // each times the baseline of 2,000
  [24, '48000'],
  [24.5, '49000'],
  [0.1, '200'],
  [1e-7, '0'],
  ['024.50', '49000'],
  ['-0', '0'],
  [-0, '0'],
  [new Decimal('24.5'), '49000'],
])('%s leavers are read', (leavers, total) => {
  expect(turnoverCost({ leavers }).total.toFixed()).toBe(total);
});

test('a Decimal of another copy of decimal.js is exact and checked, whatever its settings', () => {
  const Theirs = createRequire(import.meta.url)('decimal.js') as typeof Decimal;
  expect(new Theirs(1)).not.toBeInstanceOf(Decimal);
  const Odd = Theirs.clone({ precision: 1, toExpPos: 0, toExpNeg: 0, rounding: Theirs.ROUND_UP });
  // 123,456,789.12 × 1.5
  const input = { leavers: new Odd('1.5'), baseline: { amount: new Odd('123456789.12') } };
  expect(turnoverCost(input).total.toFixed()).toBe('185185183.68');
  expect(asMoney(new Odd(Number.NaN))[0]?.code).toBe('notANumber');
  expect(asMoney(new Odd('-0.5'))[0]?.message).toBe('hiring.advertising must be 0 or more (money); -0.5 was given.');
});

describe('a false Decimal is refused if its text', () => {
  test.each<[string, () => unknown]>([
    ['is endless', () => 'Infinity'],
    ['has blanks', () => ' 5'],
    ['is empty', () => ''],
    ['is an object', () => ({ length: 1 })],
    ['is a number', () => 5],
    ['is very long', () => '9'.repeat(1_000_000)],
    [
      'throws',
      () => {
        throw new Error('closed');
      },
    ],
  ])('%s', (_name, text) => {
    const fake = { toStringTag: '[object Decimal]', isFinite: () => true, toString: text };
    expect(asMoney(fake).map(({ code }) => code)).toEqual(['notANumber']);
  });
});

describe('a Decimal far out of range', () => {
  test.each([
    ['1e9000000000000000', 'outOfBounds'],
    ['1e9999', 'outOfBounds'],
    ['-1e9999', 'outOfBounds'],
    ['1e-9999', 'tooManyDigits'],
    ['1e-9000000000000000', 'tooManyDigits'],
  ])('%s as money is refused in a message that can be read', (digits, code) => {
    const [issue] = asMoney(new Decimal(digits));
    expect(issue?.code).toBe(code);
    expect(issue?.message.length).toBeLessThan(250);
  });

  test.each(['1e-9999', '1e-9000000000000000'])('%s hours are refused, or their trace can be read', (digits) => {
    const input = { leavers: 1, pay: { trainer: 1 }, training: { trainerHours: new Decimal(digits) } };
    const issues = check(turnoverModel, input);
    if (issues.length === 0) expect(turnoverCost(input).lines[0]?.calculation.length).toBeLessThan(1000);
    else expect(issues.map(({ code }) => code)).toEqual(['tooManyDigits']);
  });
});
