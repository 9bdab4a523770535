import { operationsOf } from './decimal-arithmetic.js';
import type { Dialect } from './dialect.js';
import { fittingName } from './identifiers.js';
import { atom, type Term } from './operators.js';
import type { Deviation, NarrowNumber, Operations, SqlNumber } from './sql-number.js';

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
export interface IntermediateColumns {
  readonly operations: Operations;
  readonly items: readonly Item[];
  readonly overflows: readonly Overflow[];
  /** The name of a column of the workings, quoted; made shorter if the dialect would cut it. */
  readonly named: (name: string) => string;
  /** Gives a figure a column of its own. */
  readonly column: (name: string, said: string, figure: SqlNumber) => SqlNumber;
  /** The same where the figure has no column yet; without a name, the next step of what is worked on. */
  readonly step: (figure: SqlNumber, name?: string, said?: string) => SqlNumber;
  /** Gives a short figure a column of its own. */
  readonly short: (name: string, said: string, short: NarrowNumber, depth: number) => NarrowNumber;
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
export function createIntermediateColumns(dialect: Dialect): IntermediateColumns {
  const items: Item[] = [];
  const overflows: Overflow[] = [];
  const names = new Set<string>();
  let current = '';
  let steps = 0;
  let cut = 0;

  const named = (name: string): string => {
    const fitting = fittingName(name, dialect, `_${cut + 1}`);
    if (fitting.isCut) cut += 1;
    return dialect.identifier(fitting.name);
  };

  const column = (name: string, said: string, figure: SqlNumber): SqlNumber => {
    const quoted = named(name);
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
    const deviation = figure.deviation && deviationColumn(name, said, figure.deviation, depth);
    return {
      ...figure,
      ...atom(quoted),
      size: sizeOf(quoted),
      mayBeTooLarge: false,
      needs: [isThere],
      depth,
      short,
      deviation,
    };
  };

  const sizeOf = (sql: string) => () => atom(`ABS(${dialect.numbers.double(sql).sql})`);

  /** How far a figure is off, in a column beside it as soon as somebody asks. */
  const deviationColumn = (name: string, said: string, { most, sql }: Deviation, depth: number): Deviation => {
    let made: Term | undefined;
    const make = (): Term => {
      const quoted = named(`off_${name}`);
      items.push({ name: quoted, sql: sql().sql, said: `How far rounding can have moved: ${said}`, depth });
      return atom(quoted);
    };
    return {
      most,
      sql: () => {
        made ??= make();
        return made;
      },
    };
  };

  /** The short figure in a column beside the other. */
  const shortColumn = (name: string, said: string, short: NarrowNumber, depth: number): NarrowNumber => {
    if (/^\d+$/.test(short.sql)) return short;
    const quoted = named(`short_${name}`);
    items.push({
      name: quoted,
      sql: short.sql,
      said: `${said}, in the few decimals that are computed faster`,
      depth: depth + 1,
    });
    return { ...atom(quoted), decimals: short.decimals };
  };

  const step = (figure: SqlNumber, name?: string, said = `A step of ${current}`): SqlNumber => {
    const isConstant = figure.needs.length === 0 && !figure.mayBeTooLarge;
    if (isConstant) return { ...figure, size: sizeOf(figure.sql) };
    if (names.has(figure.sql)) return figure;
    const same = items.find(({ sql }) => sql === figure.sql);
    if (same !== undefined && !figure.mayBeTooLarge) {
      const { name: quoted, depth } = same;
      return { ...figure, ...atom(quoted), size: sizeOf(quoted), needs: [`${quoted} IS NOT NULL`], depth };
    }
    if (name !== undefined) return column(name, said, figure);
    steps += 1;
    return column(`step_${steps}`, said, figure);
  };

  return {
    operations: operationsOf(dialect.numbers, (figure) => step(figure)),
    named,
    step,
    items,
    overflows,
    column,
    short: shortColumn,
    truth(name, said, sql, before) {
      const quoted = named(name);
      items.push({ name: quoted, sql, said, depth: before + 1 });
      return { sql: quoted, depth: before + 1 };
    },
    startOn(path) {
      current = path;
    },
  };
}
