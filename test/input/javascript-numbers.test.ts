import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, model, plain, section, turnoverCost, turnoverModel } from '../../src/index.js';

/** What the library takes a figure for, to the last digit: the trace of a line of one leaver. */
const taken = (advertising: number | string) =>
  turnoverCost({ leavers: 1, hiring: { advertising } })
    .lines.find(({ name }) => name === 'advertising')
    ?.calculation.replace(' × 1', '');

describe('what JavaScript computes is the figure that was meant', () => {
  test.each([
    [0.2 * 20002.02, '4000.404'],
    [100 * 1.1, '110'],
    [0.1 + 0.2, '0.3'],
    [3 * 0.1, '0.3'],
    // Spreadsheets show the same 15 digits.
    [50_000 / 12, '4166.66666666667'],
    [1 / 3, '0.333333333333333'],
    [1e-7, '0.0000001'],
    [123_456_789_012.345, '123456789012.345'],
    [999_999_999_999, '999999999999'],
    [-0, '0'],
  ])('%s is %s', (number, digits) => {
    expect(taken(number)).toBe(digits);
  });

  test('at the edge of the bounds too', () => {
    const load = (value: number) => check(turnoverModel, { leavers: 1, pay: { load: value } });
    const above = (0.1 + 0.2) / 0.3;
    expect(above).toBeGreaterThan(1);
    expect(load(above)).toEqual([]);
    const dividesBy = (newHiresPerTrainer: number) =>
      check(turnoverModel, {
        leavers: 1,
        pay: { trainer: 1 },
        training: { trainerHours: 1, newHiresPerTrainer },
      });
    expect(dividesBy(1e-20)).toEqual([]);
  });

  test('more than 1 by its 17th digit is 1, which more than 1 is not', () => {
    const own = section({
      label: 'Own',
      source: 'Ours',
      inputs: {
        times: { label: 'Times', unit: 'ratio', exclusiveMinimum: 1 },
        price: { label: 'Price', unit: 'money' },
      },
      lines: { cost: { label: 'Cost', kind: 'cash', formula: (x) => x.times.times(x.price) } },
    });
    const issues = check(model({ label: 'Own', sections: { own } }), { own: { times: 1.0000000000000002, price: 1 } });
    expect(issues.map(({ code }) => code)).toEqual(['outOfBounds']);
  });
});

test('any decimal of up to 15 digits is the same figure as a number and as a string', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 15 }), (digits, decimals) => {
      const written = new Decimal(digits.toString()).div(new Decimal(10).pow(decimals));
      fc.pre(written.lessThanOrEqualTo(1e12));
      const text = written.toFixed(decimals);
      expect(taken(Number(text))).toBe(
        taken(text)
          ?.replace(/(\.\d*?)0+$/, '$1')
          .replace(/\.$/, ''),
      );
    }),
    { seed: 20_270_101 },
  );
});

test('sums, products and quotients of money in JavaScript are accepted', () => {
  const cents = fc.integer({ min: 0, max: 20_000_000 }).map((amount) => amount / 100);
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 1, max: 2080 }), (one, other, part) => {
      for (const amount of [one + other, one * 0.2, one * 1.1, one / part, (one / 12) * part]) {
        expect(check(turnoverModel, { leavers: 1, hiring: { agencyFee: amount } })).toEqual([]);
      }
    }),
    { seed: 20_270_102 },
  );
});

describe('a digit that was given is never dropped in silence', () => {
  test('of a string or a Decimal', () => {
    expect(taken('0.1234567890123456789')).toBe('0.1234567890123456789');
    const total = turnoverCost({ leavers: 1, hiring: { advertising: new Decimal('999999999999.990000000001') } }).total;
    // 999,999,999,999.990000000001 + the baseline of 2,000
    expect(total.toFixed()).toBe('1000000001999.99');
  });

  const large = section({
    label: 'Large',
    source: 'Ours',
    inputs: { count: { label: 'Count', unit: 'count', maximum: 1e22 } },
    quantities: { twice: { label: 'Twice', unit: 'count', outcome: true, formula: (x) => x.count.times(2) } },
  });
  const ofLarge = (count: number | string) =>
    check(model({ label: 'Large', sections: { large } }), { large: { count } });

  test('nor of a whole number that JavaScript still holds', () => {
    expect(ofLarge(Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(ofLarge(1e21)).toEqual([]);
  });

  test('a whole number above that has lost some already, and is refused by name', () => {
    expect(ofLarge(Number('9007199254740993')).map(({ message }) => message)).toEqual([
      'large.count must have at most 15 digits; 16 were given.',
    ]);
    expect(ofLarge('9007199254740993')).toEqual([]);
    const money = check(turnoverModel, { leavers: 1, hiring: { advertising: 2 ** 53 + 2 } });
    expect(money.map(({ message }) => message)).toEqual([
      'hiring.advertising must be 1,000,000,000,000 or less (money); 9007199254740994 was given.',
    ]);
  });

  test('what is out of bounds is named as it was given', () => {
    const issues = check(turnoverModel, { leavers: 1, pay: { load: 1.1 * 3 }, hiring: { advertising: 0.3 - 0.1 * 3 } });
    expect(issues.map(({ message }) => message)).toEqual([
      'pay.load must be 1 or less (share); 3.3000000000000003 was given (write 0.033 for 3.3 %).',
      'hiring.advertising must be 0 or more (money); -0.00000000000000005551115123125783 was given.',
    ]);
  });
});

test('a result is the same whichever way its figures are written', () => {
  const written = { leavers: '24', hiring: { agencyFee: '4000.404' } };
  expect(plain(turnoverCost({ leavers: 24, hiring: { agencyFee: 0.2 * 20002.02 } }))).toEqual(
    plain(turnoverCost(written)),
  );
});
