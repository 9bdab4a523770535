import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ExactDecimal, roundHalfAwayFromZero, sum } from '../../src/numbers/decimal.js';
import { apportion, apportionTable } from '../../src/people/apportion.js';

const amount = fc
  .integer({ min: -300_000, max: 3_000_000 })
  .map((thousandths) => new ExactDecimal(thousandths).div(1000));
const numbers = (amounts: readonly { toNumber(): number }[]) => amounts.map((one) => one.toNumber());
const exactly = (amounts: readonly number[]) => amounts.map((one) => new ExactDecimal(one));

it.each([
  // The largest remainder goes up.
  [[200, 155.55, 333.335], 689, [200, 156, 333]],
  // Of equal remainders the first ones.
  [[0.5, 0.5, 0.5, 0.5], 2, [1, 1, 0, 0]],
  // A saving is rounded down to the next lower unit.
  [[10.4, -3.6, 0], 7, [11, -4, 0]],
  [[], 0, []],
])('rounds %j to add up to %s', (exact, whole, expected) => {
  expect(numbers(apportion(exactly(exact), new ExactDecimal(whole), 0))).toEqual(expected);
});

it('finds a way to round a table in which single roundings do not add up', () => {
  // Each row and column is 1, and 3 is the whole.
  const third = exactly([1 / 3, 1 / 3, 1 / 3]);
  const rounded = apportionTable([third, third, third], new ExactDecimal(3), 0);
  for (const line of [...rounded, ...[0, 1, 2].map((c) => rounded.map((row) => row[c] ?? new ExactDecimal(9)))]) {
    expect(numbers(line).sort()).toEqual([0, 0, 1]);
  }
});

it('rounds every cell, row, column and the whole of any table to the unit below or above', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(amount, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom(0, 2), (exact, decimals) => {
      const whole = roundHalfAwayFromZero(sum(exact.flat()), decimals);
      const rounded = apportionTable(exact, whole, decimals);
      const unit = new ExactDecimal(10).pow(-decimals);
      const near = (a: typeof exact, b: typeof exact) =>
        a.every((line, at) =>
          sum(line)
            .minus(sum(b[at] ?? []))
            .abs()
            .lessThan(unit),
        );
      const turned = (rows: readonly (typeof exact)[number][]) =>
        (rows[0] ?? []).map((_, c) => rows.map((row) => row[c] as (typeof row)[number]));
      const printed = rounded.map((row) => [...row]);
      expect(near([printed.flat()], [[whole]])).toBe(true);
      expect(sum(printed.flat()).equals(whole)).toBe(true);
      expect(near(printed, exact)).toBe(true);
      expect(near(turned(printed), turned(exact))).toBe(true);
      expect(
        near(
          printed.flat().map((one) => [one]),
          exact.flat().map((one) => [one]),
        ),
      ).toBe(true);
    }),
    { numRuns: 150 },
  );
});
