import type { Dialect } from './dialect.js';
import type { Operations, Short, Written } from './figure.js';
import { nameOf } from './names.js';
import { operationsOf } from './operations.js';

/** One column that the query computes for itself. */
export interface Item {
  /** Quoted. */
  readonly name: string;
  readonly sql: string;
  /** What it is, in words. */
  readonly said: string;
  /** The layer of the query in which it stands; it can use everything in the layers before. */
  readonly depth: number;
}

/** A figure that may be too large for the dialect, and when it is. */
export interface Overflow {
  readonly path: string;
  readonly where: string;
}

/** The workings of a query: the columns between those of the table and the amounts, collected while formulas are written. */
export interface Workings {
  readonly operations: Operations;
  readonly items: readonly Item[];
  readonly overflows: readonly Overflow[];
  /** Gives a figure a column of its own. */
  readonly column: (name: string, said: string, figure: Written) => Written;
  /** The same where the figure has no column yet; without a name, the next step of what is worked on. */
  readonly step: (figure: Written, name?: string, said?: string) => Written;
  /** Gives a short figure a column of its own. */
  readonly short: (name: string, said: string, short: Short, depth: number) => Short;
  /** Gives something that holds or does not a column of its own. */
  readonly truth: (
    name: string,
    said: string,
    truth: string,
    depth: number,
  ) => { readonly sql: string; readonly depth: number };
  /** Whatever is written next belongs to the line or quantity at this path. */
  readonly startOn: (path: string) => void;
}

/** The workings of one query, none yet. */
export function workingsFor(dialect: Dialect): Workings {
  const items: Item[] = [];
  const overflows: Overflow[] = [];
  const names = new Set<string>();
  let current = '';
  let steps = 0;

  const column = (name: string, said: string, figure: Written): Written => {
    const quoted = dialect.identifier(nameOf(name, dialect));
    const sql = figure.mayBeTooLarge ? dialect.numbers.caught(figure.sql, figure.needs) : figure.sql;
    const depth = figure.depth + 1;
    items.push({ name: quoted, sql, said, depth });
    names.add(quoted);
    const isThere = `${quoted} IS NOT NULL`;
    if (figure.mayBeTooLarge) {
      overflows.push({ path: current, where: [...figure.needs, `${quoted} IS NULL`].join(' AND ') });
    }
    const short =
      figure.short &&
      shortColumn(
        name,
        said,
        { ...figure.short, sql: dialect.numbers.caught(figure.short.sql, figure.needs) },
        figure.depth,
      );
    return { ...figure, sql: quoted, level: 3, mayBeTooLarge: false, needs: [isThere], depth, short };
  };

  /** The short figure in a column beside the other. */
  const shortColumn = (name: string, said: string, short: Short, depth: number): Short => {
    if (/^\d+$/.test(short.sql)) return short;
    const quoted = dialect.identifier(nameOf(`short_${name}`, dialect));
    items.push({
      name: quoted,
      sql: short.sql,
      said: `${said}, in the few decimals that are computed faster`,
      depth: depth + 1,
    });
    return { sql: quoted, level: 3, decimals: short.decimals };
  };

  const step = (figure: Written, name?: string, said = `A step of ${current}`): Written => {
    if (names.has(figure.sql) || /^\d+$/.test(figure.sql)) return figure;
    const same = items.find(({ sql }) => sql === figure.sql);
    if (same !== undefined && !figure.mayBeTooLarge) {
      return { ...figure, sql: same.name, level: 3, needs: [`${same.name} IS NOT NULL`], depth: same.depth };
    }
    if (name !== undefined) return column(name, said, figure);
    steps += 1;
    return column(`step_${steps}`, said, figure);
  };

  return {
    operations: operationsOf(dialect.numbers, (figure) => step(figure)),
    step,
    items,
    overflows,
    column,
    short: shortColumn,
    truth(name, said, sql, before) {
      const quoted = dialect.identifier(nameOf(name, dialect));
      items.push({ name: quoted, sql, said, depth: before + 1 });
      return { sql: quoted, depth: before + 1 };
    },
    startOn(path) {
      current = path;
    },
  };
}
