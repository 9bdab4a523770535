import { expect, test } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import { vacancyNetOfPay } from '../../src/methods.js';
import type { Model } from '../../src/model/model.js';
import { toSql } from '../../src/sql/to-sql.js';
import { columnName, differences, namesOf, pathsOf, type Row, rowOf, rowsOf, withPeriods } from './rows.js';
import { underSnowflakeRules } from './snowflake-numbers.js';

const tableOf = (paths: readonly string[], rows: readonly Row[]): string[] => {
  const values = rows.map((row, position) => {
    const figures = paths.map((path) => (row[path] === undefined ? 'NULL' : `'${row[path]}'`));
    return `(${[position, ...figures].join(', ')})`;
  });
  const columns = paths.map((path) => `"${columnName(path).toUpperCase()}" TEXT`);
  return [`CREATE TABLE "t" (row_number INT, ${columns.join(', ')})`, `INSERT INTO "t" VALUES ${values.join(', ')}`];
};

test.each([
  ['turnover', turnoverModel],
  ['lost revenue', lostRevenueModel],
] as const)('%s keeps within the rules that Snowflake documents for NUMBER', async (_name, of) => {
  const model = of as unknown as Model;
  const rows = withPeriods(model, rowsOf(model, 100, 4));
  const query = toSql(model, { dialect: 'snowflake', table: 't', columns: namesOf(model) });
  const answers = await underSnowflakeRules([...tableOf(namesOf(model), rows), `${query} ORDER BY row_number`]);
  expect(differences(model, rows, answers, 'USD')).toEqual([]);
});

test('what is divided is multiplied as a whole: 11,000,000 ÷ 50 × 40 ÷ 220 × 2', async () => {
  const rows = vacancyNetOfPay.examples.map(({ input }) => rowOf(input));
  const query = toSql(vacancyNetOfPay, { dialect: 'snowflake', table: 't' });
  const [answer] = await underSnowflakeRules([...tableOf(pathsOf(vacancyNetOfPay), rows), query]);
  // 220,000 × 40 ÷ 220 × 2 = 80,000; − 55,000 × 40 ÷ 220 = −10,000.
  expect([answer?.vacancy_vacancy_total, answer?.vacancy_pay_saved_total, answer?.total].map(Number)).toEqual([
    80_000, -10_000, 70_000,
  ]);
});
