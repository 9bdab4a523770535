import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Expression, evaluate, model, notice, section, turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import type { Model } from '../../src/model/model.js';
import { dialects, type SqlDialect } from '../../src/sql/dialects.js';
import { toSql } from '../../src/sql/to-sql.js';
import { spoilt } from '../cells/sheet-input.js';
import { codesOf, lostRevenueNoticed, turnoverNoticed } from '../notice-inputs.js';
import { differences, expectedFor, pathsOf, type Row, rowOf } from './rows.js';
import { warehouses } from './warehouses.js';

const timeout = 180_000;

// ClickHouse takes minutes to plan a horizon of thirty terms.
const withoutHorizon = (row: Row): Row => {
  const { 'customers.horizonYears': _, ...others } = row;
  return others;
};

const rowsOf = (of: Model, inputs: fc.Arbitrary<object>): Row[] =>
  fc
    .sample(fc.oneof({ weight: 9, arbitrary: inputs }, spoilt(of, inputs)), { numRuns: 1500, seed: 20_261_201 })
    // A column is in one period: those of the other periods have their own tests.
    .filter((input) => !JSON.stringify(input).includes('"per":'))
    .map((input) => withoutHorizon(rowOf(input)))
    // DuckDB has fewer digits than the library.
    .filter((row) => !Object.values(row).includes('1000000000000'))
    // Millions an hour times three figures of six decimals are refused there.
    .filter((row) => row['hiring.hoursPerInterview'] === undefined || Number(row['pay.interviewer'] ?? 0) < 1e6);

const turnover = turnoverModel as unknown as Model;
const lostRevenue = lostRevenueModel as unknown as Model;

const models = [
  ['turnover', turnover, rowsOf(turnover, turnoverNoticed)],
  ['lost revenue', lostRevenue, rowsOf(lostRevenue, lostRevenueNoticed)],
] as const;

test.each(models)('rows of %s raise every notice of the model, and some are refused', (_name, of, rows) => {
  const expected = rows.map((row) => expectedFor(of, row, 'USD'));
  const raised = expected.flatMap((one) => ('notices' in one ? one.notices : []));
  expect([...new Set(raised)].sort()).toEqual(codesOf(of));
  expect(expected.some((one) => 'issues' in one)).toBe(true);
});

describe.each(warehouses)('in $dialect', ({ dialect, it, answers }) => {
  for (const [name, of, rows] of models) {
    it(
      `each row of ${name} has the notices that the library raises`,
      async () => {
        const paths = pathsOf(of).filter((path) => path !== 'customers.horizonYears');
        const given = await answers(paths, rows, toSql(of, { dialect, table: 't', columns: paths }));
        expect(differences(of, rows, given, 'USD')).toEqual([]);
      },
      timeout,
    );
  }

  it(
    'pay is too high by the currency of the table',
    async () => {
      const rows = ['2000', '2000.01', '2000000', '2000000.01'].map((pay) => ({
        leavers: '1',
        'pay.newHire': pay,
        'baseline.amount': '1',
      }));
      for (const currency of ['USD', 'KRW', 'TRY']) {
        const columns = ['leavers', 'pay.newHire', 'baseline.amount'];
        const given = await answers(columns, rows, toSql(turnover, { dialect, table: 't', columns, currency }));
        const wanted = { USD: [null, 'payTooHigh', 'payTooHigh', 'payTooHigh'], KRW: [null, null, null, 'payTooHigh'] };
        expect(given.map(({ notices }) => notices)).toEqual(wanted[currency as 'USD'] ?? [null, null, null, null]);
      }
    },
    timeout,
  );
});

const { named } = Expression;

const shift = section({
  label: 'Shift',
  source: 'Ours',
  inputs: { pay: { label: 'Pay', unit: 'money' }, food: { label: 'Food', unit: 'money' } },
  lines: {
    pay: { label: 'Pay', kind: 'time', formula: (x) => x.pay },
    food: { label: 'Food', kind: 'cash', formula: (x) => x.food },
  },
});

describe('notices of a model of your own', () => {
  const ours = model({
    label: 'Shift',
    sections: { shift },
    notices: [
      notice({
        code: 'mostlyFood',
        when: { left: named({ line: 'shift.food' }).times(2), is: 'above', right: named({ total: 'amount' }) },
        message: 'Food is more than half.',
      }),
      notice({
        code: 'muchFood',
        when: { left: named('shift.food').div(named('shift.pay')), is: 'above', right: 3 },
        message: 'Food is {times} times the pay.',
        figures: { times: named('shift.food').div(named('shift.pay')) },
      }),
    ],
  }) as unknown as Model;
  const table: readonly (readonly [food: string, pay: string, codes: string | null])[] = [
    ['5', '5', null],
    ['6', '5', 'mostlyFood'],
    ['7', '2', 'mostlyFood muchFood'],
    ['7', '0', 'mostlyFood'],
    ['-1', '2', null],
  ];
  const rows = table.map(([food, pay]) => ({ 'shift.food': food, 'shift.pay': pay }));

  for (const { dialect, it, answers } of warehouses) {
    it(
      `stand in ${dialect} in the order of the model, and not in a row that is refused`,
      async () => {
        const given = await answers(pathsOf(ours), rows, toSql(ours, { dialect, table: 't' }));
        expect(given.map(({ notices }) => notices)).toEqual(table.map(([, , codes]) => codes));
        expect(given.map(({ refused_because: because }) => because === null)).toEqual([true, true, true, true, false]);
      },
      timeout,
    );
  }

  test('are as the library raises them', () => {
    for (const [food, pay, codes] of table.slice(0, 4)) {
      const raised = evaluate(ours, { shift: { food, pay } } as never).notices.map(({ code }) => code);
      expect(raised.join(' ')).toBe(codes ?? '');
    }
  });
});

test.each(Object.keys(dialects) as SqlDialect[])('a model without notices has no column of them in %s', (dialect) => {
  const plain = model({ label: 'Shift', sections: { shift } }) as unknown as Model;
  expect(toSql(plain, { dialect, table: 't' })).not.toMatch(/notices/i);
});

test('where no row can have one, the column is there and NULL', () => {
  const query = toSql(turnover, { dialect: 'duckdb', table: 't', columns: ['leavers'] });
  expect(query).toContain(`THEN NULLIF('', '') END AS "notices"`);
  expect(query).not.toContain('netSaving');
});
