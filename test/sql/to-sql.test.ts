import { describe, expect, test } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import type { Model } from '../../src/model/model.js';
import { toSql } from '../../src/sql/to-sql.js';
import { inDuckDb, inPostgres, tableOf } from './engines.js';
import { differences, expectedFor, namesOf, ofEverySize, pathsOf, type Row, rowsOf, withPeriods } from './rows.js';

const models = Object.entries({ turnover: turnoverModel, 'lost revenue': lostRevenueModel }) as unknown as [
  string,
  Model,
][];

const tables = [
  ['duckdb', 'DECIMAL(30, 10)', inDuckDb],
  ['duckdb', 'DOUBLE', inDuckDb],
  ['duckdb', 'VARCHAR', inDuckDb],
  ['postgres', 'NUMERIC', inPostgres],
  ['postgres', 'TEXT', inPostgres],
] as const;

describe.each(models)('a thousand rows of %s', (_name, model) => {
  const rows = withPeriods(model, rowsOf(model, 1000, 4));

  test('hold rows that are right and rows that are refused', () => {
    const right = rows.filter((row) => 'figures' in expectedFor(model, row, 'USD')).length;
    expect(right).toBeGreaterThan(300);
    expect(rows.length - right).toBeGreaterThan(300);
  });

  test.each(tables)('come out in %s from columns of %s as the library says', async (dialect, type, run) => {
    const query = toSql(model, { dialect, table: 't', columns: namesOf(model) });
    const answers = await run([...tableOf(namesOf(model), rows, type), `${query} ORDER BY row_number`]);
    expect(answers).toHaveLength(rows.length);
    expect(differences(model, rows, answers, 'USD')).toEqual([]);
  });
});

describe.each(models)('figures of every size of %s', (_name, model) => {
  const rows = withPeriods(model, ofEverySize(model, rowsOf(model, 900, 11)));

  test('are in DuckDB what the library says, or refused as too large, and no row spoils the others', async () => {
    const query = toSql(model, { dialect: 'duckdb', table: 't', columns: namesOf(model) });
    const answers = await inDuckDb([...tableOf(namesOf(model), rows, 'VARCHAR'), `${query} ORDER BY row_number`]);
    const tooLarge = answers.map(({ refused_because: because }) => /too large to be computed/.test(String(because)));
    const others = rows.map((_row, position) => position).filter((position) => !tooLarge[position]);
    const at = <T>(all: readonly T[]) => others.map((position) => all[position] as T);
    expect(differences(model, at(rows), at(answers), 'USD')).toEqual([]);
    expect(others.length).toBeGreaterThan(150);
    expect(others.length).toBeLessThan(rows.length);
  });

  test('are in PostgreSQL what the library says', async () => {
    const query = toSql(model, { dialect: 'postgres', table: 't', columns: namesOf(model) });
    const answers = await inPostgres([...tableOf(namesOf(model), rows, 'TEXT'), `${query} ORDER BY row_number`]);
    expect(differences(model, rows, answers, 'USD')).toEqual([]);
  });
});

describe.each([
  ['duckdb', inDuckDb],
  ['postgres', inPostgres],
] as const)('%s', (dialect, run) => {
  const model = turnoverModel as unknown as Model;
  const answersFor = async (
    rows: readonly Row[],
    type = dialect === 'duckdb' ? 'VARCHAR' : 'TEXT',
    currency = 'USD',
  ) => {
    const paths = pathsOf(model).filter((path) => rows.some((row) => row[path] !== undefined));
    const query = toSql(model, { dialect, table: 't', columns: paths, currency });
    return run([...tableOf(paths, rows, type), `${query} ORDER BY row_number`]);
  };
  const trainer = { 'pay.trainer': '66.71', 'training.trainerHours': '0.5', 'training.newHiresPerTrainer': '3' };

  test('a third, three times, is a whole: 0.5 × 66.71 ÷ 3 × 3 is 33.355, and 33.36', async () => {
    const [answer] = await answersFor([{ leavers: '3', ...trainer }]);
    expect(String(answer?.training_trainer_total)).toBe('33.36');
    // 33.355 ÷ 3 = 11.118…
    expect(String(answer?.training_trainer_per_leaver)).toBe('11.12');
  });

  test.each(['JPY', 'KWD', 'CLF'])('rounds to the minor unit of %s', async (currency) => {
    const rows = rowsOf(model, 60, 9).map((row) => ({
      ...row,
      'baseline.amount': row['baseline.amount'] ?? '1234.5678',
    }));
    const answers = await answersFor(rows, undefined, currency);
    expect(differences(model, rows, answers, currency)).toEqual([]);
  });

  test('a value that is not a number in digits is refused, in its own row only', async () => {
    const texts = [
      '12,5',
      '1e3',
      '0x10',
      '$5',
      '',
      ' 5',
      'NaN',
      'Infinity',
      '1_000',
      '1.',
      '.5',
      '--1',
      '1e999999',
      "5''",
    ];
    const answers = await answersFor([...texts, '2'].map((leavers) => ({ leavers })));
    expect(answers.map(({ total }) => total && Number(total))).toEqual([...texts.map(() => null), 4000]);
    for (const { refused_because: because } of answers.slice(0, -1)) {
      expect(because).toMatch(
        /^leavers must be a number from 0 to 1,000,000,000 \(people\), with at most \d+ decimals, in digits.$/,
      );
    }
  });

  test('more decimals than are computed with are refused, not cut', async () => {
    const [long, zeros] = await answersFor([
      { leavers: '1', 'hiring.advertising': '1.12345678901' },
      { leavers: '1', 'hiring.advertising': '1.1200000000000000' },
    ]);
    expect(long?.refused_because).toMatch(
      /^hiring\.advertising must be a number from 0 to .* with at most \d+ decimals/,
    );
    expect([long?.total, long?.hiring_advertising_total, long?.hiring_total]).toEqual([null, null, null]);
    expect(Number(zeros?.hiring_advertising_total)).toBe(1.12);
  });

  test('a figure that is too large is refused by name, and the other rows have their figures', async () => {
    const huge = {
      leavers: '999999999',
      'pay.interviewer': '999999999999.99',
      'hiring.interviews': '999999999',
      'hiring.hoursPerInterview': '999999.99',
    };
    const answers = await answersFor([huge, { leavers: '1' }]);
    expect(answers[0]?.refused_because).toContain('hiring.interviewing is too large to be computed exactly in');
    expect(
      Object.entries(answers[0] ?? {}).filter(([name, value]) => /total|per_leaver$/.test(name) && value !== null),
    ).toEqual([]);
    expect(Number(answers[1]?.total)).toBe(2000);
  });

  test('a sum may be longer than any of its lines', async () => {
    const [answer] = await answersFor([
      { leavers: '100', 'hiring.advertising': '900000000000', 'hiring.agencyFee': '900000000000' },
    ]);
    expect(answer?.refused_because).toBeNull();
    // 100 × 900,000,000,000, twice; and 100 × the baseline of 2,000
    expect(String(answer?.hiring_total)).toBe('180000000000000.00');
    expect(String(answer?.total)).toBe('180000000200000.00');
  });

  test('a figure that is too large per leaver, for less than one leaver, is also refused', async () => {
    const hours = { 'pay.newHire': '999999999999', 'training.newHireHours': '999999' };
    const answers = await answersFor([
      { leavers: '0', ...hours },
      { leavers: '0.0001', ...hours },
      { leavers: '0.5', 'pay.newHire': '20', 'training.newHireHours': '10' },
    ]);
    // 999,999 × 999,999,999,999 has 18 digits: too many for an amount in DuckDB.
    const isRefused = dialect === 'duckdb';
    expect(answers.map(({ total }) => total === null)).toEqual([isRefused, isRefused, false]);
    expect(String(answers[2]?.training_new_hire_per_leaver)).toBe('200.00');
  });

  test('a table may be called as one of its columns is', async () => {
    const query = toSql(model, { dialect, table: 'leavers', columns: ['leavers'] });
    const [answer] = await run([...tableOf(['leavers'], [{ leavers: '3' }], 'INT', 'leavers'), query]);
    expect(Number(answer?.total)).toBe(6000);
  });

  test('only what can be present is in the query', () => {
    const query = toSql(model, { dialect, table: 't', columns: ['leavers', 'hiring.advertising'] });
    expect(query).not.toContain('vacancy');
    expect(query).toContain('hiring_advertising_total');
  });
});

test('a CASE of a Databricks figure chooses among numbers of one type, for an INT would have ten digits', () => {
  const query = toSql(turnoverModel as unknown as Model, { dialect: 'databricks', table: 't' });
  expect(query).toContain("WHEN `pay_load` IS NULL THEN CAST('0' AS DECIMAL(7, 6)) END AS `input_pay_load`");
  expect(toSql(lostRevenueModel as unknown as Model, { dialect: 'databricks', table: 't' })).not.toMatch(
    /THEN 0 END AS `(input|quantity|part)|ELSE 0 END \+|COALESCE\(`(input|quantity)\w+`, 0\)/,
  );
});

test('what no column changes is no step: without a load, time is hours × pay', () => {
  const columns = ['leavers', 'pay.newHire', 'training.newHireHours'];
  const query = toSql(turnoverModel as unknown as Model, { dialect: 'postgres', table: 't', columns });
  expect(query).toContain('input_training_new_hire_hours" * "input_pay_new_hire" AS "figure_training_new_hire"');
});
