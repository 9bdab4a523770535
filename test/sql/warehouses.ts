import { it } from 'vitest';
import type { SqlDialect } from '../../src/sql/dialects.js';
import { type Answer, inDuckDb, inPostgres, tableOf } from './engines.js';
import { clickHouseTable, inClickHouse, itWithClickHouse } from './in-clickhouse.js';
import type { Row } from './rows.js';

/** An engine that runs here. */
export interface Warehouse {
  readonly dialect: SqlDialect;
  readonly it: typeof it | typeof it.skip;
  /** The rows of a query on a table called t, whose columns are texts, in the order of the table. */
  readonly answers: (paths: readonly string[], rows: readonly Row[], query: string) => Promise<Answer[]>;
}

/** Every dialect whose engine runs here. */
export const warehouses: readonly Warehouse[] = [
  {
    dialect: 'duckdb',
    it,
    answers: (paths, rows, query) => inDuckDb([...tableOf(paths, rows, 'VARCHAR'), inOrder(query)]),
  },
  {
    dialect: 'postgres',
    it,
    answers: (paths, rows, query) => inPostgres([...tableOf(paths, rows, 'TEXT'), inOrder(query)]),
  },
  {
    dialect: 'clickhouse',
    it: itWithClickHouse,
    answers: async (paths, rows, query) => inClickHouse([...clickHouseTable(paths, rows, 'String'), inOrder(query)]),
  },
];

const inOrder = (query: string) => `${query} ORDER BY row_number`;
