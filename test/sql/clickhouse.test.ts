import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import type { Model } from '../../src/model.js';
import { toSql } from '../../src/sql/to-sql.js';
import { inEngine, itWith } from '../engines/engine.js';
import type { Answer } from './engines.js';
import { columnName, differences, pathsOf, type Row, rowsOf } from './rows.js';

// ClickHouse in this process. Its package for npm, chdb, names platforms that are not published, which `npm ci` refuses;
// what it loads on this platform is a package of its own.
const clickHouse = '@chdb/lib-linux-x64-gnu';
const itWithClickHouse = itWith(clickHouse);

// It plans a query of this length for longer than it runs it.
const timeout = 180_000;

const folder = mkdtempSync(join(tmpdir(), 'turnover-cost-clickhouse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Native {
  readonly CreateConnection: (path: string) => unknown;
  readonly QueryWithConnection: (connection: unknown, sql: string, format: string) => string;
  readonly CloseConnection: (connection: unknown) => void;
}

function inClickHouse(statements: readonly string[]): Answer[] {
  const file = inEngine(clickHouse, 'index.js');
  const { CreateConnection, QueryWithConnection, CloseConnection } = createRequire(file)(file) as Native;
  const connection = CreateConnection(folder);
  try {
    for (const statement of statements.slice(0, -1)) QueryWithConnection(connection, statement, 'CSV');
    const last = `${statements.at(-1)} SETTINGS output_format_json_quote_decimals = 1`;
    return QueryWithConnection(connection, last, 'JSONEachRow')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
  } finally {
    CloseConnection(connection);
  }
}

function tableOf(paths: readonly string[], rows: readonly Row[], type: string): string[] {
  const columns = paths.map((path) => `\`${columnName(path)}\` Nullable(${type})`);
  const values = rows.map((row, position) => {
    const figures = paths.map((path) => (row[path] === undefined ? 'NULL' : `'${row[path]}'`));
    return `(${[position, ...figures].join(', ')})`;
  });
  return [
    // Every connection has the tables of this folder.
    'DROP TABLE IF EXISTS t',
    `CREATE TABLE t (row_number Int32, ${columns.join(', ')}) ENGINE = Memory`,
    `INSERT INTO t VALUES ${values.join(', ')}`,
  ];
}

// A horizon that every row gives is thirty terms, which ClickHouse takes two minutes to plan.
const withoutHorizon = (row: Row): Row => {
  const { 'customers.horizonYears': _, ...others } = row;
  return others;
};

describe.each([
  ['turnover', turnoverModel as unknown as Model, 'Decimal(38, 10)'],
  ['turnover', turnoverModel as unknown as Model, 'String'],
  ['lost revenue', lostRevenueModel as unknown as Model, 'Decimal(38, 10)'],
] as const)('a thousand rows of %s', (_name, model, type) => {
  itWithClickHouse(
    `come out in ClickHouse from columns of ${type} as the library says`,
    () => {
      const rows = rowsOf(model, 1000, 4).map(withoutHorizon);
      const columns = pathsOf(model).filter((path) => path !== 'customers.horizonYears');
      const query = toSql(model, { dialect: 'clickhouse', table: 't', columns });
      const answers = inClickHouse([...tableOf(columns, rows, type), `${query} ORDER BY row_number`]);
      expect(differences(model, rows, answers, 'USD')).toEqual([]);
    },
    timeout,
  );
});
