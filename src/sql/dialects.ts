import { bigquery } from './bigquery.js';
import { clickhouse } from './clickhouse.js';
import { databricks } from './databricks.js';
import type { Dialect } from './dialect.js';
import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
import { snowflake } from './snowflake.js';

/**
 * The dialects of SQL that `toSql` writes. An input may have so many decimals (shares and ratios the second figure);
 * a figure that has more than the dialect's type holds is rounded to so many, and of these so many are taken to be right
 * when it is rounded to the minor unit; from so many digits before the point on,
 * a figure or a step towards it may be refused as too large. An amount that those decimals would leave between two minor
 * units, such as one that is divided by a very small quotient, is refused too, never rounded by chance.
 *
 * | dialect | type | input | rounded to | right | too large | how it was proved |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | `duckdb` | DECIMAL(38) | 4, 6 | 20 | 10 | 12 | run, row by row against `evaluate` |
 * | `postgres` | NUMERIC | 10, 10 | 55 | 20 | 24, as in the library | run, row by row against `evaluate` |
 * | `clickhouse` | Decimal(76) | 10, 10 | 25 | 15 | 24, as in the library | run, row by row against `evaluate` |
 * | `bigquery` | BIGNUMERIC | 10, 10 | 38 | 20 | 24, as in the library | parsed, not run |
 * | `snowflake` | NUMBER(38) | 4, 6 | 12 | 9 | 13 | parsed; run under the rules that its pages give for NUMBER |
 * | `databricks`, Spark 4 | DECIMAL(38) | 4, 6 | 12 | 6 | 11 | parsed, not run |
 *
 * Names of the table, its columns and the amounts may have up to 63 bytes in `postgres`, 255 characters in `snowflake` and
 * `databricks`, and 300 in `bigquery`; Spark has `* EXCEPT`, which the query uses, from version 4 on.
 */
export type SqlDialect = 'duckdb' | 'postgres' | 'bigquery' | 'snowflake' | 'databricks' | 'clickhouse';

/** Each dialect by its name. */
export const dialects: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb,
  postgres,
  bigquery,
  snowflake,
  databricks,
  clickhouse,
};
