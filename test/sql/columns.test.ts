import { describe, expect, test } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import type { Model } from '../../src/model/model.js';
import { dialects, type SqlDialect } from '../../src/sql/dialects.js';
import { toSql } from '../../src/sql/to-sql.js';
import { type Answer, inDuckDb, inPostgres } from './engines.js';

const model = turnoverModel as unknown as Model;

const engines = [
  ['duckdb', inDuckDb],
  ['postgres', inPostgres],
] as const;

const advertising = { leavers: 'leavers', 'hiring.advertising': 'advert' };
const query = (dialect: 'duckdb' | 'postgres', columns: Readonly<Record<string, string>> = advertising, table = 't') =>
  toSql(model, { dialect, table: [table], columns });

const notANumber = /^advert \(hiring\.advertising\) must be a number from 0 to/;

type Case = readonly [type: string, value: string, expected: string | RegExp];

const inColumns: Readonly<Record<'duckdb' | 'postgres', readonly Case[]>> = {
  duckdb: [
    ['TINYINT', '5', '5.00'],
    ['BIGINT', '9223372036854775807', notANumber],
    ['UHUGEINT', '5', '5.00'],
    ['BIGNUM', '5', '5.00'],
    ['DECIMAL(38, 0)', '5', '5.00'],
    ['DECIMAL(38, 10)', '2.5', '2.50'],
    ['DECIMAL(38, 10)', '0.00001', notANumber],
    ['DECIMAL(38, 38)', '0.1', '0.10'],
    ['DECIMAL(38, 38)', '0.00001', notANumber],
    ['DECIMAL(4, 1)', '2.5', '2.50'],
    // As a number of its own few digits it is 1234567.88.
    ['FLOAT', '1234567.9', '1234567.90'],
    ['FLOAT', '0.1', '0.10'],
    ['DOUBLE', '100000000000.1', '100000000000.10'],
    ['DOUBLE', '0.30000000000000004', notANumber],
    ['DOUBLE', '-0.0', '0.00'],
    ['DOUBLE', "'NaN'", notANumber],
    ['DOUBLE', "'-Infinity'", notANumber],
    ['JSON', "'2.5'", '2.50'],
    ["ENUM ('2.5')", "'2.5'", '2.50'],
    ['BOOLEAN', 'TRUE', notANumber],
    ['DATE', "'2026-01-01'", notANumber],
    ['VARCHAR', "E'5\\n'", notANumber],
  ],
  postgres: [
    ['SMALLINT', '5', '5.00'],
    ['BIGINT', '9223372036854775807', notANumber],
    ['NUMERIC', '2.5', '2.50'],
    ['NUMERIC', "'NaN'", notANumber],
    ['NUMERIC', "'Infinity'", notANumber],
    ['NUMERIC', '0.00000000001', notANumber],
    ['NUMERIC(38, 10)', '2.5', '2.50'],
    ['REAL', '0.1', '0.10'],
    ['DOUBLE PRECISION', '100000000000.1', '100000000000.10'],
    ['DOUBLE PRECISION', '0.30000000000000004', notANumber],
    ['DOUBLE PRECISION', "'NaN'", notANumber],
    ['DOUBLE PRECISION', "'-Infinity'", notANumber],
    ['CHAR(10)', "'2.5'", '2.50'],
    ['MONEY', "'2.5'", notANumber],
    ['BOOLEAN', 'TRUE', notANumber],
    ['DATE', "'2026-01-01'", notANumber],
    ['TEXT', "E'5\\n'", notANumber],
  ],
};

describe.each(engines)('in %s', (dialect, run) => {
  test.each(inColumns[dialect])('a column of %s with %s', async (type, value, expected) => {
    const [answer] = await run([
      `CREATE TABLE t (leavers INT, advert ${type})`,
      `INSERT INTO t VALUES (1, ${value})`,
      `SELECT hiring_advertising_total, total, refused_because FROM (${query(dialect)}) AS costs`,
    ]);
    if (typeof expected === 'string') {
      expect(answer).toMatchObject({ hiring_advertising_total: expected, refused_because: null });
    } else {
      expect(answer).toMatchObject({ hiring_advertising_total: null, total: null });
      expect(answer?.refused_because).toMatch(expected);
    }
  });
});

describe.each(engines)('%s', (dialect, run) => {
  test.each(['select', 'Order By', 'Løn €', 'a.b', 'CASE', 'name', "it's", '직원 수'])(
    'takes a column and a table called %s',
    async (name) => {
      const quoted = `"${name}"`;
      const answers = await run([
        `CREATE TABLE ${quoted} (leavers INT, ${quoted} INT)`,
        `INSERT INTO ${quoted} VALUES (1, 5)`,
        `SELECT costs.*, ${quoted} AS kept FROM (${query(dialect, { leavers: 'leavers', 'hiring.advertising': name }, name)}) AS costs`,
      ]);
      expect(answers).toMatchObject([{ hiring_advertising_total: '5.00', total: '2005.00', kept: 5 }]);
    },
  );

  test('gives an empty table no rows', async () => {
    expect(await run(['CREATE TABLE t (leavers INT, advert INT)', query(dialect)])).toEqual([]);
  });

  test('gives a kind without any line an amount of the type of the others', async () => {
    const typeOf = dialect === 'duckdb' ? 'typeof' : 'pg_typeof';
    const answers = await run([
      'CREATE TABLE t (leavers INT, advert INT)',
      'INSERT INTO t VALUES (2, 5)',
      `CREATE TABLE costs AS ${query(dialect)}`,
      `SELECT cash_total, time_total, time_per_leaver, ${typeOf}(time_total) = ${typeOf}(cash_total) AS same FROM costs`,
    ]);
    expect(answers).toEqual([{ cash_total: '10.00', time_total: '0.00', time_per_leaver: '0.00', same: true }]);
  });

  test('takes the same figures from a view as from its table', async () => {
    const answers = await run([
      'CREATE TABLE t (leavers INT, advert INT)',
      'INSERT INTO t VALUES (2, 5)',
      `CREATE VIEW costs AS ${query(dialect)}`,
      'SELECT total FROM costs',
    ]);
    expect(answers).toEqual([{ total: '4010.00' }]);
  });

  // Else the table's own column would be taken for the answer.
  test.each(['total', 'refused_because', 'hiring_total'])('refuses a table with a column %s', async (name) => {
    const answers: Promise<Answer[]> = run([
      `CREATE TABLE t (leavers INT, advert INT, ${name} INT)`,
      'INSERT INTO t VALUES (1, 5, 7)',
      `SELECT ${name} FROM (${query(dialect)}) AS costs`,
    ]);
    await expect(answers).rejects.toThrow(new RegExp(dialect === 'duckdb' ? `a column ${name}, which` : 'ambiguous'));
  });
});

test.each(Object.keys(dialects) as SqlDialect[])('no amount in %s is a bare whole number', (dialect) => {
  expect(toSql(model, { dialect, table: 't', columns: advertising })).not.toMatch(/THEN 0 END/);
});

test('a table in DuckDB with a column called as one of the steps is refused', async () => {
  const answers = inDuckDb(['CREATE TABLE t (leavers INT, advert INT, "Check_1" INT)', query('duckdb')]);
  await expect(answers).rejects.toThrow('The table has a column Check_1, which is a name of this query too');
});

test('a reason names the column of each input, if it differs from the default', async () => {
  const columns = {
    leavers: 'people',
    'pay.newHire': 'hourly_pay',
    'training.newHireHours': 'training_new_hire_hours',
  };
  const answers = await inDuckDb([
    'CREATE TABLE t (people INT, hourly_pay INT, training_new_hire_hours INT)',
    'INSERT INTO t VALUES (NULL, -1, 8), (1, NULL, 8)',
    query('duckdb', columns),
  ]);
  expect(answers.map(({ refused_because: because }) => because)).toEqual([
    'hourly_pay (pay.newHire) must be a number from 0 to 1,000,000,000,000 (money/hour), with at most 4 decimals, in digits. ' +
      'people (leavers) must be given: how many left in the period; or give headcount and turnoverRate instead.',
    'training.newHireHours is given, but hourly_pay (pay.newHire) is not.',
  ]);
});

test('a reason names the column of a rate in the period that it has', async () => {
  const columns = { leavers: 'people', 'pay.newHire/year': 'salary', 'training.newHireHours': 'hours' };
  const both = { ...columns, 'pay.newHire': 'hourly' };
  const create = 'CREATE TABLE t (people INT, salary INT, hourly INT, hours INT)';
  const reasonsOf = async (named: Readonly<Record<string, string>>, values: string) => {
    const answers = await inDuckDb([create, `INSERT INTO t VALUES ${values}`, query('duckdb', named)]);
    return answers.map(({ refused_because: because }) => because);
  };
  expect(await reasonsOf(columns, '(1, NULL, NULL, 8), (1, -1, NULL, 8)')).toEqual([
    'hours (training.newHireHours) is given, but salary (pay.newHire/year) is not.',
    'salary (pay.newHire/year) must be a number from 0 to 1,000,000,000,000 (money/year), with at most 4 decimals, in digits.',
  ]);
  expect(await reasonsOf(both, '(1, 61000, 29, 8)')).toEqual([
    'Only one of hourly (pay.newHire) and salary (pay.newHire/year) must be given: they are one rate in several periods.',
  ]);
});
