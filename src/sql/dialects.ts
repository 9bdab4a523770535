import { bigquery } from './bigquery.js';
import { clickhouse } from './clickhouse.js';
import { databricks } from './databricks.js';
import type { Dialect } from './dialect.js';
import { duckdb } from './duckdb.js';
import { postgres } from './postgres.js';
import { snowflake } from './snowflake.js';

/**
 * The dialects of SQL that `toSql` writes.
 *
 * - *input*: the decimals that an input may have; the second number is for shares and ratios.
 * - *kept*: the decimals to which a figure with more is rounded.
 * - *certain*: the decimals that are taken as exact when an amount is rounded to the minor unit. An amount that they leave
 *   between two minor units, such as one divided by a very small quotient, is an error and never rounded by chance.
 * - *too large*: from this number of digits before the point, a figure or a step towards it may be an error.
 *
 * | dialect | type | input | kept | certain | too large | evidence |
 * | --- | --- | --- | --- | --- | --- | --- |
 * | `duckdb` | DECIMAL(38) | 4, 6 | 20 | 10 | 12 | run, row by row against `evaluate` |
 * | `postgres` | NUMERIC | 10, 10 | 55 | 20 | 24, as in the library | run, row by row against `evaluate` |
 * | `clickhouse` | Decimal(76) | 10, 10 | 25 | 15 | 24, as in the library | run, row by row against `evaluate` |
 * | `bigquery` | BIGNUMERIC | 10, 10 | 38 | 20 | 24, as in the library | parsed, not run |
 * | `snowflake` | NUMBER(38) | 4, 6 | 12 | 9 | 13 | parsed; run under the rules that its pages give for NUMBER |
 * | `databricks`, Spark 4 | DECIMAL(38) | 4, 6 | 12 | 6 | 11 | parsed, not run |
 *
 * The names of the table, its columns and the amounts may have up to 63 bytes in `postgres`, 255 characters in `snowflake`
 * and `databricks`, and 300 in `bigquery`. The query uses `* EXCEPT`, which Spark has from version 4.
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
