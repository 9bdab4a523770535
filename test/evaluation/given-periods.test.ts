import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, InputError, type TurnoverInput, turnoverCost, turnoverModel } from '../../src/index.js';
import { workedOut } from '../expression/printed-formula.js';

const training = { newHireHours: 40 };

describe('pay in the period that people know', () => {
  // 40 hours of a year of 61,000 over 2,080 hours: 61,000 ÷ 2,080 = 29.326923…; × 40 = 1,173.0769…
  test.each([
    ['year', 61000, '1173.08', '40 × (61000 ÷ 2080)'],
    // 5,083 × 12 = 60,996; ÷ 2,080 = 29.325; × 40 = 1,173
    ['month', 5083, '1173.00', '40 × (5083 × 12 ÷ 2080)'],
    // 1,173 × 52 ÷ 2,080 = 29.325; × 40 = 1,173
    ['week', 1173, '1173.00', '40 × (1173 × 52 ÷ 2080)'],
    ['hour', '29.325', '1173.00', '40 × 29.325'],
  ] as const)('per %s', (per, amount, expected, calculation) => {
    const result = turnoverCost({ leavers: 1, currency: 'USD', pay: { newHire: { amount, per } }, training });
    const [line] = result.lines;
    expect(line?.amount.toFixed(2)).toBe(expected);
    expect(line?.calculation).toBe(`${calculation} × (0 + 1) × 1`);
    expect(workedOut(line?.calculation ?? '').toFixed(2)).toBe(expected);
  });

  test('says the formula with the period', () => {
    const { lines } = turnoverCost({ leavers: 1, pay: { newHire: { amount: 61000, per: 'year' } }, training });
    expect(lines[0]?.formula).toContain("(new hire's pay/year ÷ hours paid per year)");
  });

  test('the hours of a year are listed as an assumption whenever they are used, and not otherwise', () => {
    const assumed = (input: TurnoverInput) => turnoverCost(input).assumptions.map(({ path }) => path);
    const base = { leavers: 1, currency: 'USD', training } as const;
    expect(assumed({ ...base, pay: { newHire: { amount: 61000, per: 'year' } } })).toContain('pay.hoursPerYear');
    expect(assumed({ ...base, pay: { newHire: 30 } })).not.toContain('pay.hoursPerYear');
    const own = { newHire: { amount: 61000, per: 'year' }, hoursPerYear: 1800 } as const;
    expect(assumed({ ...base, pay: own })).not.toContain('pay.hoursPerYear');
    // 61,000 ÷ 1,800 × 40 = 1,355.5556
    expect(turnoverCost({ ...base, pay: own }).total.toFixed(2)).toBe('1355.56');
    // all of the money rests on it
    const [first] = turnoverCost({ ...base, pay: { newHire: { amount: 61000, per: 'year' } } }).assumptions.filter(
      ({ path }) => path === 'pay.hoursPerYear',
    );
    expect([first?.value.toString(), first?.amount.toFixed(2), first?.share.toString()]).toEqual([
      '2080',
      '1173.08',
      '1',
    ]);
  });

  test('a yearly rate gives what the same rate per hour gives, whatever the hours', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_00 }), fc.integer({ min: 1, max: 4000 }), (cents, hours) => {
        // hours × hourly rate is the yearly rate, so the division leaves the hourly rate exactly
        const hourly = cents / 100;
        const yearly = { amount: ((cents * hours) / 100).toFixed(2), per: 'year' } as const;
        const base = { leavers: 3, currency: 'USD', training, rampUp: { disruptionHours: 7 } } as const;
        const a = turnoverCost({ ...base, pay: { newHire: hourly, trainer: hourly, hoursPerYear: hours } });
        const b = turnoverCost({ ...base, pay: { newHire: yearly, trainer: yearly, hoursPerYear: hours } });
        expect(b.lines.map(({ amount }) => amount.toString())).toEqual(a.lines.map(({ amount }) => amount.toString()));
      }),
    ));
});

describe('a stated amount that is wrong', () => {
  const problems = (input: object) =>
    check(turnoverModel, input).map(({ path, code, message }) => [path, code, message]);

  test.each([
    [
      { amount: 61000, per: 'annual' },
      'pay.newHire.per',
      'outOfBounds',
      'pay.newHire.per must be "hour", "week", "month", "year"; "annual" was given (write "year").',
    ],
    [{ per: 'year' }, 'pay.newHire.amount', 'required', 'pay.newHire.amount must be given: the amount itself.'],
    [
      { amount: 30, sorce: 'HR' },
      'pay.newHire.sorce',
      'unknownInput',
      'pay.newHire.sorce is not an input; did you mean pay.newHire.source?',
    ],
    [
      { amount: 30, currency: 'EUR' },
      'pay.newHire',
      'unknownCurrency',
      'pay.newHire is in EUR, and the amounts are in USD: nothing is converted.',
    ],
    [
      { amount: 30, source: 5 },
      'pay.newHire.source',
      'notAName',
      'pay.newHire.source must be a text that says where the figure comes from; 5 was given.',
    ],
  ])('%j', (newHire, path, code, message) => {
    expect(problems({ leavers: 1, currency: 'USD', pay: { newHire }, training })).toEqual([[path, code, message]]);
  });

  test('a period where there is only one', () => {
    expect(problems({ leavers: 1, currency: 'USD', training: { courseFees: { amount: 5, per: 'year' } } })).toEqual([
      [
        'training.courseFees.per',
        'outOfBounds',
        'training.courseFees.per must be left out: training.courseFees is in money and has no other period; "year" was given.',
      ],
    ]);
  });

  test('everything at once', () => {
    const input = { leavers: -1, currency: 'USD', pay: { newHire: { amount: 'x', per: 'day' } }, training };
    expect(problems(input).map(([path]) => path)).toEqual(['leavers', 'pay.newHire.per', 'pay.newHire']);
    expect(() => turnoverCost(input as never)).toThrow(InputError);
  });
});

test('a period beside an empty amount, as a form hands it over, is not given', () => {
  for (const amount of ['', null, undefined]) {
    const input = { leavers: 1, currency: 'USD', pay: { newHire: { amount, per: 'year' } }, paperwork: { setUp: 5 } };
    const { total, assumptions } = turnoverCost(input as never);
    expect([total.toFixed(2), assumptions]).toEqual(['5.00', []]);
  }
});

test('a figure with a source is listed as an assumption with the money that rests on it', () => {
  const source = 'Our own recruiting log, 2025';
  const result = turnoverCost({
    leavers: 2,
    currency: 'USD',
    training: { courseFees: { amount: 300, source }, materials: 100 },
  });
  expect(
    result.assumptions.map(({ path, source, amount, share }) => [path, source, amount.toFixed(2), share.toString()]),
  ).toEqual([['training.courseFees', source, '600.00', '0.75']]);
  // A line that is this figure alone has its source.
  expect(result.lines.map((line) => line.source === source)).toEqual([false, true]);
});

test('a default in another currency leaves its line out and blocks nothing', () => {
  const result = turnoverCost({ leavers: 24, currency: 'EUR', hiring: { advertising: 120 } });
  expect(result.total.toFixed(2)).toBe('2880.00');
  const baseline = result.absent.find(({ section }) => section === 'baseline');
  expect(baseline?.needs).toEqual(['baseline.amount']);
  expect(turnoverCost({ leavers: 24, currency: 'EUR' }).total.toFixed(2)).toBe('0.00');
});
