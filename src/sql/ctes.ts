import type { Dialect } from './dialect.js';
import { onOneLine } from './quoting.js';

/** One column that a query makes. */
export interface Column {
  /** Quoted. */
  readonly name: string;
  readonly sql: string;
  /** What it is, in words; stands above it as a comment. */
  readonly said?: string;
}

/** One step of a query: what it says of itself, and the columns that it adds. */
export interface Layer {
  /** Quoted. */
  readonly name: string;
  readonly said: string;
  readonly columns: readonly Column[];
}

/** A query in layers, each on top of the one before; the first one on the table, the last one with its own columns. */
export function asCtes(
  dialect: Dialect,
  table: string,
  made: readonly string[],
  layers: readonly Layer[],
  last: readonly string[],
): string {
  const { columns: star, from } = dialect.everything(table, made);
  const written = layers.map(({ name, said, columns }, position) => {
    const rows = [position === 0 ? star : '*', ...columns.map(columnWritten)].join(',\n    ');
    const source = position === 0 ? from : layers[position - 1]?.name;
    return `-- ${onOneLine(said)}\n${name} AS ${dialect.layer}(\n  SELECT\n    ${rows}\n  FROM ${source}\n)`;
  });
  return `WITH\n${written.join(',\n')}\nSELECT\n  ${last.join(',\n  ')}\nFROM ${layers.at(-1)?.name}`;
}

/** A column as it stands in a list. */
export function columnWritten({ name, sql, said }: Column): string {
  return `${said === undefined ? '' : `-- ${onOneLine(said)}\n    `}${sql} AS ${name}`;
}
