import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Amount,
  check,
  plain,
  type Result,
  type TurnoverInput,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';
import { minorUnit } from '../../src/numbers/currency.js';
import { turnoverInput } from '../arbitraries.js';
import { workedOut } from '../expression/printed-formula.js';
import { notFrozen } from './freezing.js';

const holds = (law: (input: TurnoverInput) => void, runs = 300) =>
  fc.assert(fc.property(turnoverInput, law), { numRuns: runs, seed: 20_260_101 });

const rounded = (exact: Decimal, { currency }: Result) =>
  exact.toDecimalPlaces(minorUnit(currency) as number, Decimal.ROUND_HALF_UP).toFixed();
// Added up with more digits than any amount has, so that the test's sum is exact.
const Wide = Decimal.clone({ defaults: true, precision: 60 });
const sum = (amounts: readonly Decimal[]) =>
  amounts.reduce<Decimal>((total, amount) => total.plus(amount), new Wide(0)).toFixed();

describe.each(['amount', 'perLeaver'] as const)('%s: printed figures add up', (figure) => {
  const whole = (result: Result) => (figure === 'amount' ? result.total : result.perLeaver).toFixed();

  test('lines to the total', () =>
    holds((input) => {
      const result = turnoverCost(input);
      expect(sum(result.lines.map((line) => line[figure]))).toBe(whole(result));
    }));

  test('lines to their section, and sections to the total', () =>
    holds((input) => {
      const result = turnoverCost(input);
      for (const section of result.sections) {
        const own = result.lines.filter((line) => line.section === section.section);
        expect(sum(own.map((line) => line[figure]))).toBe(section[figure].toFixed());
      }
      expect(result.sections.map(({ section }) => section)).toEqual([...new Set(result.lines.map((l) => l.section))]);
      expect(sum(result.sections.map((section) => section[figure]))).toBe(whole(result));
    }));

  test('lines to their kind, and kinds to the total', () =>
    holds((input) => {
      const result = turnoverCost(input);
      for (const [kind, amounts] of Object.entries(result.kinds)) {
        const own = result.lines.filter((line) => line.kind === kind);
        expect(sum(own.map((line) => line[figure]))).toBe(amounts[figure].toFixed());
      }
      expect(Object.keys(result.kinds)).toEqual(['cash', 'time', 'opportunity', 'mixed']);
      expect(sum(Object.values(result.kinds).map((amounts) => amounts[figure]))).toBe(whole(result));
    }));

  test('no printed figure has more decimals than its currency', () =>
    holds((input) => {
      const result = turnoverCost(input);
      for (const line of result.lines) {
        expect(line[figure].decimalPlaces()).toBeLessThanOrEqual(minorUnit(result.currency) as number);
        expect(Object.is(line[figure].toNumber(), -0)).toBe(false);
      }
    }));
});

test('the printed trace gives the printed amount, and for one leaver the amount per leaver', () =>
  holds((input) => {
    const result = turnoverCost(input);
    for (const { calculation, amount } of result.lines)
      expect(rounded(workedOut(calculation), result)).toBe(amount.toFixed());
    for (const { calculation, value } of Object.values(result.quantities)) {
      expect(workedOut(calculation).toFixed()).toBe(value.toFixed());
    }
    const one = turnoverCost({ ...input, leavers: 1 });
    for (const [position, { calculation, perLeaver }] of one.lines.entries()) {
      expect(rounded(workedOut(calculation), one)).toBe(perLeaver.toFixed());
      expect(result.lines[position]?.perLeaver.toFixed()).toBe(perLeaver.toFixed());
    }
  }));

test('doubling all pay doubles every time line, and moves no cash or mixed line', () =>
  holds((input) => {
    const doubled = Object.fromEntries(
      Object.entries((input.pay ?? {}) as Record<string, Amount>).map(([name, rate]) => [
        name,
        ['load', 'hoursPerYear'].includes(name) ? rate : new Wide(rate).times(2),
      ]),
    );
    const before = turnoverCost(input);
    const after = turnoverCost(input.pay ? { ...input, pay: doubled } : input);
    for (const [position, { kind, calculation, amount }] of before.lines.entries()) {
      // Rounded once, after doubling: twice 0.5 cents is 1 cent, though each is printed as 1 cent.
      if (kind === 'time')
        expect(after.lines[position]?.amount.toFixed()).toBe(rounded(workedOut(calculation).times(2), before));
      if (kind === 'cash' || kind === 'mixed') expect(after.lines[position]?.amount.toFixed()).toBe(amount.toFixed());
    }
  }));

test('the order of keys does not matter', () =>
  holds((input) => {
    const reversed = Object.fromEntries(
      Object.entries(input)
        .reverse()
        .map(([key, value]) => [
          key,
          turnoverModel.sections[key as 'pay'] ? Object.fromEntries(Object.entries(value ?? {}).reverse()) : value,
        ]),
    ) as TurnoverInput;
    expect(plain(turnoverCost(reversed))).toEqual(plain(turnoverCost(input)));
  }));

test('an input that went through JSON gives the same result', () =>
  holds((input) => {
    expect(plain(turnoverCost(JSON.parse(JSON.stringify(input))))).toEqual(plain(turnoverCost(input)));
  }));

test('a right input has no issues, and its result is frozen', () =>
  holds((input) => {
    expect(check(turnoverModel, input)).toEqual([]);
    expect(notFrozen(turnoverCost(input))).toEqual([]);
  }));

test('uncounted lines are listed: each line is present, absent, or replaced by the baseline', () =>
  holds((input) => {
    const { lines, absent } = turnoverCost(input);
    const names = [...lines, ...absent].map(({ section, name }) => `${section}.${name}`);
    const itemised = lines.some(({ section }) => section === 'paperwork' || section === 'training');
    const all = turnoverModel.lines.map(({ path }) => path).filter((path) => !itemised || !path.startsWith('baseline'));
    expect(names.sort()).toEqual(all.sort());
    for (const { needs } of absent) expect(needs).not.toEqual([]);
  }));

test('no leavers: nothing in the period, and the cost per leaver as for one', () =>
  holds((input) => {
    const none = turnoverCost({ ...input, leavers: 0 });
    expect(none.total.toFixed()).toBe('0');
    expect(none.lines.every(({ amount }) => amount.isZero())).toBe(true);
    expect(none.perLeaver.toFixed()).toBe(turnoverCost({ ...input, leavers: 1 }).perLeaver.toFixed());
  }));
