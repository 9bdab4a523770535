import type { Dialect } from './dialect.js';
import { onOneLine } from './quoting.js';

/** A column that a query adds. */
export interface Column {
  /** Quoted. */
  readonly name: string;
  readonly sql: string;
  /** The comment above it. */
  readonly comment?: string;
}

/** A CTE: a comment, and the columns that it adds. */
export interface Layer {
  /** Quoted. */
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly Column[];
}

/** Writes a query of CTEs, each on the one before and the first on the table. `last` are the columns of the result. */
export function asCtes(
  dialect: Dialect,
  table: string,
  made: readonly string[],
  layers: readonly Layer[],
  last: readonly string[],
): string {
  const { columns: star, from } = dialect.tableSource(table, made);
  const materialized = dialect.mergesCtes ? 'MATERIALIZED ' : '';
  const written = layers.map(({ name, comment, columns }, position) => {
    const rows = [position === 0 ? star : '*', ...columns.map(columnWritten)].join(',\n    ');
    const source = position === 0 ? from : layers[position - 1]?.name;
    return `-- ${onOneLine(comment)}\n${name} AS ${materialized}(\n  SELECT\n    ${rows}\n  FROM ${source}\n)`;
  });
  return `WITH\n${written.join(',\n')}\nSELECT\n  ${last.join(',\n  ')}\nFROM ${layers.at(-1)?.name}`;
}

/** Writes a column in a list, with its comment. */
export function columnWritten({ name, sql, comment }: Column): string {
  return `${comment === undefined ? '' : `-- ${onOneLine(comment)}\n    `}${sql} AS ${name}`;
}
