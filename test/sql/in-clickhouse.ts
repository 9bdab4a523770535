import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { inEngine, itWith } from '../engines/engine.js';
import type { Answer } from './engines.js';
import { columnName, type Row } from './rows.js';

// ClickHouse in this process. Its package for npm, chdb, names platforms that are not published, which `npm ci` refuses;
// what it loads on this platform is a package of its own.
const clickHouse = '@chdb/lib-linux-x64-gnu';
export const itWithClickHouse = itWith(clickHouse);

const folder = mkdtempSync(join(tmpdir(), 'turnover-cost-clickhouse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Native {
  readonly CreateConnection: (path: string) => unknown;
  readonly QueryWithConnection: (connection: unknown, sql: string, format: string) => string;
  readonly CloseConnection: (connection: unknown) => void;
}

/** Runs statements in ClickHouse; the rows of the last one, amounts as digits. */
export function inClickHouse(statements: readonly string[]): Answer[] {
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

/** The statements that make a table of some rows in ClickHouse, each column of the type or NULL. */
export function clickHouseTable(paths: readonly string[], rows: readonly Row[], type: string): string[] {
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
