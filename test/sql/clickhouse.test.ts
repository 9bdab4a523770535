import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import type { Model } from '../../src/model.js';
import { toSql } from '../../src/sql/to-sql.js';
import { inEngine } from '../engines/engine.js';
import type { Answer } from './engines.js';
import { columnName, differences, pathsOf, type Row, rowsOf } from './rows.js';

// More than 500 MB, so it is not among the engines that everybody gets: npm install --prefix .ci/engines --no-save chdb@3.4.0
const installed = existsSync(inEngine('chdb', 'package.json'));
if (!installed) process.stdout.write('skipped: chdb (ClickHouse) is not installed\n');
const itWithClickHouse = installed ? it : it.skip;

interface Session {
  readonly query: (sql: string, format?: string) => string;
  readonly cleanup: () => void;
}

function inClickHouse(statements: readonly string[]): Answer[] {
  const { Session } = createRequire(inEngine('chdb', 'index.js'))('./index.js') as { Session: new () => Session };
  const session = new Session();
  try {
    for (const statement of statements.slice(0, -1)) session.query(statement);
    const answer = session.query(`${statements.at(-1)} SETTINGS output_format_json_quote_decimals = 1`, 'JSONEachRow');
    return answer
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
  } finally {
    session.cleanup();
  }
}

function tableOf(paths: readonly string[], rows: readonly Row[], type: string): string[] {
  const columns = paths.map((path) => `\`${columnName(path)}\` Nullable(${type})`);
  const values = rows.map((row, position) => {
    const figures = paths.map((path) => (row[path] === undefined ? 'NULL' : `'${row[path]}'`));
    return `(${[position, ...figures].join(', ')})`;
  });
  return [
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
  itWithClickHouse(`come out in ClickHouse from columns of ${type} as the library says`, () => {
    const rows = rowsOf(model, 1000, 4).map(withoutHorizon);
    const columns = pathsOf(model).filter((path) => path !== 'customers.horizonYears');
    const query = toSql(model, { dialect: 'clickhouse', table: 't', columns });
    const answers = inClickHouse([...tableOf(columns, rows, type), `${query} ORDER BY row_number`]);
    expect(differences(model, rows, answers, 'USD')).toEqual([]);
  });
});
