import { describe, expect, it } from 'vitest';
import { columnBuffers, columnRow, evaluateColumns } from '../../src/columns.js';
import {
  check,
  evaluate,
  InputError,
  isInputError,
  type Model,
  model,
  section,
  turnoverModel,
} from '../../src/index.js';
import * as comparison from '../bench/compare-columns.js';
import { everyModel } from './every-model.js';

const { randomFrom, randomRows } = comparison;

const differences = (one: Model, rows: readonly comparison.Row[], currency: string) =>
  comparison.differences({ evaluate, isInputError, evaluateColumns }, one, rows, currency);

/** Enough rows of the same inputs to be computed together. */
const many = <T>(rows: readonly T[], times = 20) => Array.from({ length: times }, () => rows).flat();

describe.each(everyModel)('$label', (one) => {
  it.each([
    ['USD', false],
    ['KWD', true],
  ])('in %s, every row has the figures of evaluate (wild figures: %s)', (currency, wild) => {
    const rows = randomRows(one, 80, { random: randomFrom(2026), wild, patterns: 3 });
    const { found, figures } = differences(one, rows, currency);
    expect(found.slice(0, 3)).toEqual([]);
    expect(figures).toBeGreaterThan(500);
  });
});

it('the comparison finds a cent that is wrong', () => {
  const rows = many([{ leavers: 24, 'pay.newHire': 15.5, 'training.newHireHours': 30 }]);
  const oneCentMore: typeof evaluateColumns = (...args) => {
    const answer = evaluateColumns(...args);
    answer.total[7] = 11160.01;
    return answer;
  };
  const library = { evaluate, isInputError, evaluateColumns: oneCentMore };
  const { found } = comparison.differences(library, turnoverModel, rows, 'USD');
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('row 7, total: 11160.01, not 11160');
});

/** A section in which every operation and every form of a quantity is met. */
const every = section({
  label: 'Every form',
  source: 'Made up for this test',
  inputs: {
    cost: { label: 'Cost', unit: 'money' },
    other: { label: 'Other cost', unit: 'money' },
    hours: { label: 'Hours', unit: 'hours' },
    parts: { label: 'Parts', unit: 'count', exclusiveMinimum: 0 },
    days: { label: 'Days', unit: 'count' },
    years: { label: 'Years', unit: 'years', minimum: 0, maximum: 3, integer: true },
    rate: { label: 'Rate', unit: 'share', default: { value: 0.1, source: 'Made up' } },
    most: { label: 'Most', unit: 'money' },
    has: { label: 'Has it', unit: 'count', maximum: 1, integer: true },
    size: { label: 'Size', unit: 'count', notApplicableWhen: { input: 'has', equals: 0 } },
  },
  quantities: {
    each: { label: 'Each', unit: 'money', formula: (x) => x.cost.div(x.parts), atMost: (x) => x.most },
    capped: { label: 'Capped', unit: 'hours', formula: (x) => x.hours.times(3), atMost: 40 },
    either: { label: 'Either', unit: 'money', formula: (x) => x.cost.times(x.hours), otherwise: (x) => x.other },
    sum: { label: 'Sum', unit: 'money', totalOf: (x) => [x.cost, x.other] },
    factor: {
      label: 'Factor',
      unit: 'ratio',
      series: { terms: (x) => x.years, first: 1, next: (before, x) => before.div(x.rate.plus(1)) },
    },
    perDay: { label: 'Per day', unit: 'money', formula: (x) => x.cost.div(x.days) },
  },
  lines: {
    each: { label: 'Each', kind: 'cash', formula: (x) => x.each },
    capped: { label: 'Capped', kind: 'time', formula: (x) => x.capped.times(x.cost) },
    either: { label: 'Either', kind: 'mixed', formula: (x) => x.either },
    sum: { label: 'Sum', kind: 'cash', formula: (x) => x.sum },
    present: { label: 'Present', kind: 'opportunity', formula: (x) => x.factor.times(x.cost) },
    saved: { label: 'Saved', kind: 'cash', formula: (x) => x.cost.minus(x.other) },
    sized: { label: 'Sized', kind: 'cash', formula: (x) => x.size.times(x.cost) },
    nested: { label: 'Nested', kind: 'cash', formula: (x) => x.other.div(x.cost.div(x.parts)) },
    perDay: { label: 'Per day', kind: 'cash', formula: (x) => x.perDay.times(3) },
  },
});

const leavers = { label: 'Leavers', unit: 'people' } as const;
const everyForm = model({ label: 'Every form', leavers, sections: { every } });

it.each(['USD', 'JPY', 'KWD', 'CLF'])(
  'otherwise, limits, totals, series and inapplicable inputs, in %s',
  (currency) => {
    for (const wild of [false, true]) {
      const rows = randomRows(everyForm, 400, { random: randomFrom(7), wild, patterns: 8 });
      const { found, recomputed } = differences(everyForm, rows, currency);
      expect(found.slice(0, 3)).toEqual([]);
      // Not everything is left to the library, or the comparison would compare it with itself.
      if (!wild) expect(recomputed.rows).toBeLessThan(rows.length / 3);
    }
  },
);

describe('figures that are hard to round', () => {
  const hard = section({
    label: 'Hard to round',
    source: 'Made up for this test',
    inputs: {
      a: { label: 'A', unit: 'money' },
      b: { label: 'B', unit: 'money' },
      n: { label: 'N', unit: 'count', exclusiveMinimum: 0 },
    },
    lines: {
      product: { label: 'Product', kind: 'cash', formula: (x) => x.a.times(x.n) },
      part: { label: 'Part', kind: 'cash', formula: (x) => x.a.div(x.n) },
      back: { label: 'There and back', kind: 'cash', formula: (x) => x.a.div(x.n).times(x.n) },
      left: { label: 'Left over', kind: 'cash', formula: (x) => x.a.minus(x.b) },
      shared: { label: 'Shared', kind: 'cash', formula: (x) => x.a.minus(x.b).div(x.n) },
      cancels: { label: 'Cancels', kind: 'cash', formula: (x) => x.a.div(x.n).minus(x.b.div(x.n)).times(x.n) },
    },
  });
  const hardModel = model({ label: 'Hard to round', leavers, sections: { hard } });

  const rows = [
    // 0.5 × 66.71 ÷ 3 × 3 is 33.355, a tie that only exact fractions find.
    ['a tie after a division', { a: '33.355', b: 0, n: 3 }],
    ['half a cent', { a: 0.005, b: 0, n: 1 }],
    ['half a cent as half of one', { a: 0.01, b: 0, n: 2 }],
    ['half a cent below zero', { a: 0, b: 0.005, n: 1 }],
    ['just below half a cent', { a: 0.00499999999, b: 0, n: 1 }],
    ['just below a tie, in 15 digits', { a: 1234567890.12499, b: 0, n: 1 }],
    ['a tie in 15 digits', { a: 1234567890.125, b: 0, n: 7 }],
    ['a tie of 8 ÷ 64', { a: 1.61, b: 0.33, n: 64 }],
    ['amounts that cancel', { a: 1_000_000_000_000, b: 999_999_999_999.995, n: 3 }],
    ['amounts that cancel to nothing', { a: 123456.785, b: 123456.785, n: 7 }],
    ['the largest amount', { a: 1e12, b: 1e12, n: 1e9 }],
    ['the smallest amounts', { a: 1e-12, b: 1e-15, n: 1e-9 }],
    ['a divisor near zero', { a: 1e12, b: 0, n: 1e-7 }],
    ['0.1 + 0.2', { a: 0.1 + 0.2, b: 0, n: 0.1 * 3 }],
    ['thirds', { a: 100 / 3, b: 1 / 3, n: 1 / 3 }],
    ['digits that a number does not have', { a: '12345678901234567.895', b: '0.000000000000000001', n: 3 }],
  ] as const;

  it.each(['USD', 'JPY', 'KWD', 'CLF'])('alone, among others, and by a factor of leavers, in %s', (currency) => {
    const all = rows.map(([, { a, b, n }]) => ({ 'hard.a': a, 'hard.b': b, 'hard.n': n }));
    for (const leavers of [1, 0, 24, 0.5, 1e9, 1 / 3]) {
      const named = all.map((row) => ({ leavers, ...row }));
      // Each alone decides how many digits there is room for; together they share it.
      for (const row of named) expect(differences(hardModel, many([row]), currency).found.slice(0, 2)).toEqual([]);
      expect(differences(hardModel, many(named), currency).found.slice(0, 2)).toEqual([]);
    }
  });

  it('the tie of the handbook is rounded away from zero: 33.355 is 33.36, and -0.005 is -0.01', () => {
    const [a, b, n] = [many([33.355, 0]), many([0, 0.005]), many([3, 3])];
    const { lines } = evaluateColumns(hardModel, { leavers: 1, 'hard.a': a, 'hard.b': b, 'hard.n': n });
    const amountOf = (name: string) => lines.find((line) => line.name === name)?.amount.slice(0, 2);
    expect(amountOf('back')).toEqual(Float64Array.of(33.36, 0));
    expect(amountOf('left')).toEqual(Float64Array.of(33.36, -0.01));
  });

  it('random quotients and differences of few digits, which are ties more often than not', () => {
    const random = randomFrom(11);
    const digit = (most: number) => Math.floor(random() * most);
    const made = Array.from({ length: 2000 }, () => ({
      leavers: 1 + digit(4),
      'hard.a': digit(400) / 200,
      'hard.b': digit(400) / 200,
      'hard.n': [2, 4, 8, 5, 3, 40, 0.5][digit(7)] as number,
    }));
    const { found, recomputed } = differences(hardModel, made, 'USD');
    expect(found.slice(0, 3)).toEqual([]);
    expect(recomputed.rows).toBe(0);
  });
});

describe('columns in any form', () => {
  const pay = [15.5, 18, 20.25, 31];
  const expected = Float64Array.of(465, 540, 607.5, 930);
  const bitmap = Uint8Array.of(0b1101);
  it.each([
    ['a plain array', pay],
    ['texts', ['15.5', '18', '20.25', '31.000']],
    ['a typed array', Float64Array.from(pay)],
    ['a vector', { length: 4, get: (row: number) => pay[row] }],
    ['a vector with an array', { length: 4, nullCount: 0, get: () => 0, toArray: () => Float64Array.from(pay) }],
    ['values without a mask', { values: pay }],
  ])('%s', (_, values) => {
    const columns = { leavers: 1, 'pay.newHire': values, 'training.newHireHours': 30 };
    expect(evaluateColumns(turnoverModel, columns).total).toEqual(expected);
    expect(columnRow(turnoverModel, columns, 1)).toMatchObject({ leavers: 1, training: { newHireHours: 30 } });
  });

  it.each([
    ['null', [1, null, 3, 4]],
    ['an empty text', [1, '', 3, 4]],
    ['a mask of bytes', { values: Int32Array.of(1, 9, 3, 4), nulls: Uint8Array.of(0, 1, 0, 0) }],
    ['a mask of bits', { values: Float64Array.of(1, Number.NaN, 3, 4), nullBitmap: bitmap }],
    ['a vector', { length: 4, nullCount: 1, get: (row: number) => [1, null, 3, 4][row] }],
    ['64-bit numbers', { values: BigInt64Array.of(1n, 0n, 3n, 4n), nulls: [false, true, false, false] }],
  ])('%s is not given, and the row needs it', (_, values) => {
    const answer = evaluateColumns(turnoverModel, { leavers: values });
    expect(answer.total).toEqual(Float64Array.of(2000, Number.NaN, 6000, 8000));
    expect(answer.reasons).toMatchObject([{ path: 'leavers', code: 'required', rows: 1, firstRow: 1 }]);
  });

  it('pay in periods: one column a period, and a row that gives both is refused', () => {
    const columns = {
      leavers: 1,
      'pay.newHire': [20, null, 20],
      'pay.newHire/year': [null, 61000, 61000],
      'training.newHireHours': [10, 10, 10],
    };
    const answer = evaluateColumns(turnoverModel, columns);
    // 61,000 ÷ 2,080 × 10 is 293.269…
    expect(answer.total).toEqual(Float64Array.of(200, 293.27, Number.NaN));
    expect(answer.reasons[0]).toMatchObject({ path: 'pay.newHire', code: 'contradiction', firstRow: 2 });
    expect(() => columnRow(turnoverModel, columns, 2)).toThrow('pay.newHire/year and pay.newHire are both given');
    expect(columnRow(turnoverModel, columns, 1).pay).toEqual({ newHire: { amount: 61000, per: 'year' } });
  });

  it('figures for all rows alone are one row; no rows are none', () => {
    expect(evaluateColumns(turnoverModel, { leavers: 24 }).total).toEqual(Float64Array.of(48000));
    expect(evaluateColumns(turnoverModel, { leavers: [] }).total).toEqual(new Float64Array(0));
  });

  it('everything that is wrong with the columns is one error', () => {
    const wrong = {
      leaver: [1],
      leavers: [1, 2],
      'pay.newHire': [1],
      'pay.newHire/fortnight': [1, 2],
      currency: 'XYZ',
    };
    const message = (() => {
      try {
        return evaluateColumns(turnoverModel, wrong).label;
      } catch (error) {
        return error instanceof InputError ? error.message.split('\n') : error;
      }
    })();
    expect(message).toEqual([
      'leaver is not an input; did you mean leavers?',
      'pay.newHire/fortnight is not an input; write pay.newHire/hour, pay.newHire/week, pay.newHire/month, pay.newHire/year.',
      'currency must be a currency code of ISO 4217 such as USD or EUR; "XYZ" was given.',
      'The column pay.newHire has 1 rows, but leavers has 2: all columns must have as many.',
    ]);
    expect(() => evaluateColumns(turnoverModel, null as never)).toThrow('null was given');
    expect(() => columnRow(turnoverModel, { leavers: [1] }, 1)).toThrow('There is no row 1');
  });
});

describe('rows that are refused', () => {
  it('have NaN in every column, and the reasons that check has', () => {
    const leavers = [24, -1, Number.NaN, 24, 24, 'many', 24];
    const hours = [30, 30, 30, 30, -5, 30, 9e6];
    const columns = { leavers, 'pay.newHire': [15, 15, 15, null, 15, 15, 15], 'training.newHireHours': hours };
    const answer = evaluateColumns(turnoverModel, columns);
    expect([...answer.refused].map((reason) => reason > 0)).toEqual([false, true, true, true, true, true, true]);
    for (const { path, code, firstRow, issues } of answer.reasons) {
      expect(issues).toEqual(check(turnoverModel, columnRow(turnoverModel, columns, firstRow)));
      expect([path, code]).toEqual([issues[0]?.path, issues[0]?.code]);
    }
    expect(answer.reasons.map(({ path, code, rows }) => [path, code, rows])).toEqual([
      ['leavers', 'outOfBounds', 1],
      ['leavers', 'notANumber', 2],
      ['training.newHireHours', 'outOfBounds', 2],
      ['training.newHireHours', 'unused', 1],
    ]);
    for (const { amount } of [...answer.lines, ...answer.sections, ...Object.values(answer.kinds)])
      expect([...amount.slice(1)].every(Number.isNaN)).toBe(true);
  });
});

it('a result is plain data: it can be cloned, and its memory handed over', () => {
  const columns = { leavers: many([24, 3]), 'vacancy.vacantDays': 12, 'vacancy.payPerDay': 100 };
  const answer = evaluateColumns(turnoverModel, columns);
  expect(answer.notices.map(({ code, rows }) => [code, rows])).toEqual([['paySavedAlone', 40]]);
  const buffers = columnBuffers(answer);
  const clone = structuredClone(answer, { transfer: buffers });
  expect(answer.total).toHaveLength(0);
  expect(clone.total).toHaveLength(40);
  expect(clone.total[1]).toBe(evaluate(turnoverModel, columnRow(turnoverModel, columns, 1)).total.toNumber());
});

it('only the parts that are asked for take memory', () => {
  const answer = evaluateColumns(turnoverModel, { leavers: many([24]) }, { parts: [] });
  expect(columnBuffers(answer).map(({ byteLength }) => byteLength)).toEqual([160, 160, 40]);
  const { lines, kinds } = evaluateColumns(turnoverModel, { leavers: many([24]) }, { parts: ['lines'] });
  expect([lines.length, kinds]).toEqual([1, {}]);
});
