import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cellValues } from '../../src/cells/expected-values.js';
import { models } from '../../src/cli/models.js';
import { type Model, turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { everyForm } from './every-form.js';
import { LiveModel } from './live-model.js';
import { anyNumbers, farFromTies, lostRevenueTyped, turnoverTyped } from './sheet-input.js';

const sheets = new Map<string, LiveModel>();
afterAll(() => {
  for (const sheet of sheets.values()) sheet.close();
});

function sheetOf(of: Model, currency = 'USD'): LiveModel {
  const key = `${of.label} ${currency}`;
  const sheet = sheets.get(key) ?? new LiveModel(of, currency);
  sheets.set(key, sheet);
  return sheet;
}

/** Compares every cell that has a formula, in HyperFormula and without it. */
function compare(of: Model, input: object): void {
  const sheet = sheetOf(of, (input as { currency?: string }).currency);
  sheet.fill(input);
  const comesTo = cellValues(of, input);
  const wrong = sheet.formulas().filter(([content, shown]) => !isSame(comesTo(content), shown));
  expect(wrong.map(([content, shown]) => ({ content, shown, value: comesTo(content) }))).toEqual([]);
}

function isSame(value: number | string | undefined, shown: number | string | undefined): boolean {
  if (value === undefined) return shown === '#DIV/0!';
  if (typeof value === 'string' || typeof shown !== 'number') return value === shown;
  // Two equal amounts, one of which went through a division, leave 1e-34 in 34 digits and 0 in a sheet, or the reverse.
  return Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(value));
}

const isRight = (of: Model, input: object) => !('issues' in of['~standard'].validate(input)) && farFromTies(of, input);

describe('the values of the cells are what a sheet computes', () => {
  it.each([
    ['turnover', turnoverModel as Model, turnoverTyped],
    ['lost revenue', lostRevenueModel as Model, lostRevenueTyped],
  ] as const)(
    'of %s',
    (_, of, inputs: fc.Arbitrary<object>) => {
      fc.assert(
        fc.property(inputs, (input) => {
          fc.pre(isRight(of, input));
          compare(of, input);
        }),
        { numRuns: 300 },
      );
    },
    120_000,
  );

  const all = { ...models, 'every form of a quantity': everyForm as unknown as Model };
  it.each(Object.entries(all))('of %s, filled or empty', (_, of) => {
    compare(of, {});
    fc.assert(
      fc.property(anyNumbers(of), (input) => {
        fc.pre(isRight(of, input));
        compare(of, input);
      }),
    );
  });
});
