import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  check,
  type JsonSchema,
  jsonSchema,
  type Model,
  type TurnoverInput,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';
import { toSql } from '../../src/sql/to-sql.js';
import { LiveModel } from '../cells/live-model.js';
import { workedOut } from '../expression/printed-formula.js';
import { inDuckDb, tableOf } from '../sql/engines.js';

const turnover = turnoverModel as Model;
const ofOne = (vacancy: TurnoverInput['vacancy']) =>
  turnoverCost({ leavers: 1, currency: 'USD', vacancy, baseline: { amount: 0 } });

describe('a figure per day in the period that people know', () => {
  test.each([
    // 31,000 ÷ 260 = 119.2307…; × 9 days = 1,073.0769…
    ['payPerDay', { payPerDay: { amount: 31000, per: 'year' } }, '−1 × 9 × (31000 ÷ 260)', '-1073.08'],
    // 2,500 × 12 ÷ 260 = 115.3846…; × 9 = 1,038.4615…
    ['payPerDay', { payPerDay: { amount: 2500, per: 'month' } }, '−1 × 9 × (2500 × 12 ÷ 260)', '-1038.46'],
    // 600 × 52 ÷ 260 = 120; × 9 = 1,080
    ['payPerDay', { payPerDay: { amount: 600, per: 'week' } }, '−1 × 9 × (600 × 52 ÷ 260)', '-1080.00'],
    ['payPerDay', { payPerDay: { amount: 120, per: 'day' } }, '−1 × 9 × 120', '-1080.00'],
    ['payPerDay', { payPerDay: 120 }, '−1 × 9 × 120', '-1080.00'],
    // 31,000 ÷ 230 = 134.7826…; × 9 = 1,213.0434…
    [
      'payPerDay',
      { payPerDay: { amount: 31000, per: 'year' }, workingDaysPerYear: 230 },
      '−1 × 9 × (31000 ÷ 230)',
      '-1213.04',
    ],
    // 3,900 × 12 ÷ 260 = 180; × 9 = 1,620
    ['coverPerDay', { coverPerDay: { amount: 3900, per: 'month' } }, '9 × (3900 × 12 ÷ 260)', '1620.00'],
    // 52,000 ÷ 260 = 200; × 9 × 0.3 = 540
    [
      'outputPerDay',
      { outputPerDay: { amount: 52000, per: 'year' }, outputLostShare: '0.3' },
      '9 × (52000 ÷ 260) × 0.3',
      '540.00',
    ],
  ] as const)('%s: %j', (_, figures, byHand, expected) => {
    const [line] = ofOne({ vacantDays: 9, ...figures }).lines;
    expect(line?.amount.toFixed(2)).toBe(expected);
    expect(workedOut(byHand).toFixed(2)).toBe(expected);
    // What is shown has the figure as it was given, and divides it in the open.
    const quotient = /\(.*÷.*?\)/.exec(byHand)?.[0];
    expect(line?.calculation).toContain(quotient ?? '120');
    expect(workedOut(line?.calculation ?? '').toFixed(2)).toBe(expected);
  });

  test('the working days of a year are listed as an assumption whenever they are used, and not otherwise', () => {
    const assumed = (vacancy: TurnoverInput['vacancy']) =>
      ofOne(vacancy).assumptions.map(({ path, value }) => [path, value.toString()]);
    const days = ['vacancy.workingDaysPerYear', '260'];
    const yearly = { amount: 31000, per: 'year' } as const;
    expect(assumed({ vacantDays: 9, payPerDay: yearly })).toContainEqual(days);
    expect(assumed({ vacantDays: 9, payPerDay: 120 })).not.toContainEqual(days);
    expect(assumed({ vacantDays: 9, payPerDay: yearly, workingDaysPerYear: 230 })).toEqual([['pay.load', '0']]);
    // An amount that no line uses divides nothing.
    expect(assumed({ vacantDays: 9, coverPerDay: 10 })).toEqual([]);
  });

  test('is refused per hour, with the periods that it takes', () => {
    const input = { leavers: 1, vacancy: { vacantDays: 9, payPerDay: { amount: 15, per: 'hour' } } };
    expect(check(turnoverModel, input).map(({ path, message }) => [path, message])).toEqual([
      ['vacancy.payPerDay.per', 'vacancy.payPerDay.per must be "day", "week", "month", "year"; "hour" was given.'],
    ]);
    const [days] = check(turnoverModel, {
      leavers: 1,
      vacancy: { vacantDays: 9, coverPerDay: 5, workingDaysPerYear: 367 },
    });
    expect(days?.message).toBe('vacancy.workingDaysPerYear must be 366 or less (days/year); 367 was given.');
  });

  test('has its periods in the JSON Schema', () => {
    const schemaOf = (...names: readonly string[]) =>
      names.reduce(
        (of: JsonSchema, name) => (of.properties as JsonSchema)[name] as JsonSchema,
        jsonSchema(turnoverModel),
      );
    expect(JSON.stringify(schemaOf('vacancy', 'payPerDay'))).toContain('"enum":["day","week","month","year",');
  });
});

/** An amount per day in cents and the days of a year: their product is the amount per year, so its quotient is exact. */
const rates = fc.record({
  cents: fc.integer({ min: 1, max: 100_000 }),
  days: fc.integer({ min: 1, max: 366 }),
  vacantDays: fc.integer({ min: 1, max: 90 }),
});
const perDay = (cents: number) => (cents / 100).toFixed(2);
const perYear = (cents: number, days: number) => ((cents * days) / 100).toFixed(2);

describe('an amount per year gives what the amount per day gives, whatever the days', () => {
  const sheet = new LiveModel(turnover);
  afterAll(() => sheet.close());
  const inputs = ({ cents, days, vacantDays }: { cents: number; days: number; vacantDays: number }) => {
    const yearly = { amount: perYear(cents, days), per: 'year' } as const;
    const rest = { vacantDays, outputLostShare: '0.5', workingDaysPerYear: days };
    const of = (figure: string | typeof yearly): TurnoverInput => ({
      leavers: 3,
      vacancy: { ...rest, coverPerDay: figure, outputPerDay: figure, payPerDay: figure },
    });
    return [of(perDay(cents)), of(yearly)] as const;
  };

  test('in money', () =>
    fc.assert(
      fc.property(rates, (figures) => {
        const [daily, yearly] = inputs(figures).map((input) =>
          turnoverCost(input).lines.map((l) => l.amount.toFixed()),
        );
        expect(yearly).toEqual(daily);
      }),
    ));

  test('in the cells of a sheet', () =>
    fc.assert(
      fc.property(rates, (figures) => {
        const [daily, yearly] = inputs(figures).map((input) => {
          sheet.fill(input);
          return sheet.shown();
        });
        expect(daily).not.toBe('refused');
        expect(yearly).toEqual(daily);
      }),
      { numRuns: 20 },
    ));

  test('in SQL, in which a row gives it in one period', async () => {
    const figures = fc.sample(rates, { numRuns: 50, seed: 260 });
    const common = { leavers: '3', 'baseline.amount': '0' };
    const rows = figures.flatMap(({ cents, days, vacantDays }) => {
      const own = { ...common, 'vacancy.vacantDays': `${vacantDays}`, 'vacancy.workingDaysPerYear': `${days}` };
      return [
        { ...own, 'vacancy.payPerDay': perDay(cents) },
        { ...own, 'vacancy.payPerDay/year': perYear(cents, days) },
      ];
    });
    // 31,000 ÷ 260 × 9 × 3 = 3,219.2307…; per day and per year at once is refused.
    const nine = { ...common, 'vacancy.vacantDays': '9', 'vacancy.payPerDay/year': '31000' };
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const query = toSql(turnover, { dialect: 'duckdb', table: 't', columns });
    const table = tableOf(columns, [...rows, nine, { ...nine, 'vacancy.payPerDay': '120' }], 'VARCHAR');
    const answers = await inDuckDb([...table, `${query} ORDER BY row_number`]);
    const totals = answers.map(({ total }) => (total === null ? null : Number(total)));
    figures.forEach(({ cents, vacantDays }, place) => {
      const saved = (-3 * vacantDays * cents) / 100;
      expect([totals[2 * place], totals[2 * place + 1]]).toEqual([saved, saved]);
    });
    expect(totals.slice(-2)).toEqual([-3219.23, null]);
    expect(query).toContain('vacancy.workingDaysPerYear = 260 days/year (source: U.S. Bureau of Labor Statistics');
  });
});
