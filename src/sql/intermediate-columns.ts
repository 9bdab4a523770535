import { operationsOf } from './decimal-arithmetic.js';
import type { Dialect } from './dialect.js';
import { fittingName } from './identifiers.js';
import { atom, type Term } from './operators.js';
import type { NarrowNumber, Operations, RoundingError, SqlNumber } from './sql-number.js';

/** A column that the query computes for itself. */
export interface IntermediateColumn {
  /** Quoted. */
  readonly name: string;
  readonly sql: string;
  /** The comment above it in the query. */
  readonly comment: string;
  /** The number of its CTE. It can use every column of the CTEs before. */
  readonly depth: number;
}

/** A figure that may overflow, and the condition under which it does. */
export interface Overflow {
  readonly path: string;
  readonly where: string;
}

/** The columns of a query between those of the table and the amounts. They are collected while formulas are written. */
export interface IntermediateColumns {
  readonly operations: Operations;
  readonly items: readonly IntermediateColumn[];
  readonly overflows: readonly Overflow[];
  /** Returns the quoted name of a column, truncated if it is too long for the dialect. */
  readonly columnName: (name: string) => string;
  /** Gives a figure a column of its own. */
  readonly column: (name: string, comment: string, figure: SqlNumber) => SqlNumber;
  /** Gives a figure a column if it has none. Without a name, it is the next step of the current path. */
  readonly step: (figure: SqlNumber, name?: string, comment?: string) => SqlNumber;
  /** Gives a narrow figure a column of its own. */
  readonly narrow: (name: string, comment: string, narrow: NarrowNumber, depth: number) => NarrowNumber;
  /** Gives a condition a column of its own. */
  readonly condition: (
    name: string,
    comment: string,
    condition: string,
    depth: number,
  ) => { readonly sql: string; readonly depth: number };
  /** Sets the path of the line or quantity that the next columns belong to. */
  readonly setCurrentPath: (path: string) => void;
}

/** Creates the intermediate columns of one query, none yet. */
export function createIntermediateColumns(dialect: Dialect): IntermediateColumns {
  const items: IntermediateColumn[] = [];
  const overflows: Overflow[] = [];
  const names = new Set<string>();
  let current = '';
  let steps = 0;
  let truncated = 0;

  const columnName = (name: string): string => {
    const fitting = fittingName(name, dialect, `_${truncated + 1}`);
    if (fitting.isCut) truncated += 1;
    return dialect.quoteIdentifier(fitting.name);
  };

  const column = (name: string, comment: string, figure: SqlNumber): SqlNumber => {
    const quoted = columnName(name);
    const sql = figure.mayOverflow ? dialect.numbers.nullOnOverflow(figure.sql, figure.nonNullWhen) : figure.sql;
    const depth = figure.depth + 1;
    items.push({ name: quoted, sql, comment, depth });
    names.add(quoted);
    const isNotNull = `${quoted} IS NOT NULL`;
    if (figure.mayOverflow) {
      overflows.push({ path: current, where: [...figure.nonNullWhen, `${quoted} IS NULL`].join(' AND ') });
    }
    const narrow =
      figure.narrow &&
      narrowColumn(
        name,
        comment,
        { ...figure.narrow, sql: dialect.numbers.nullOnOverflow(figure.narrow.sql, figure.nonNullWhen) },
        figure.depth,
      );
    const roundingError = figure.roundingError && errorColumn(name, comment, figure.roundingError, depth);
    return {
      ...figure,
      ...atom(quoted),
      magnitude: magnitudeOf(quoted),
      mayOverflow: false,
      nonNullWhen: [isNotNull],
      depth,
      narrow,
      roundingError,
    };
  };

  const magnitudeOf = (sql: string) => () => atom(`ABS(${dialect.numbers.toDouble(sql).sql})`);

  /** Gives a rounding error a column beside its figure, when it is first used. */
  const errorColumn = (
    name: string,
    comment: string,
    { maximum, sql }: RoundingError,
    depth: number,
  ): RoundingError => {
    let column: Term | undefined;
    const make = (): Term => {
      const quoted = columnName(`off_${name}`);
      items.push({ name: quoted, sql: sql().sql, comment: `How far rounding can have moved: ${comment}`, depth });
      return atom(quoted);
    };
    return {
      maximum,
      sql: () => {
        column ??= make();
        return column;
      },
    };
  };

  /** Gives a narrow figure a column beside the other. */
  const narrowColumn = (name: string, comment: string, narrow: NarrowNumber, depth: number): NarrowNumber => {
    if (/^\d+$/.test(narrow.sql)) return narrow;
    const quoted = columnName(`short_${name}`);
    items.push({
      name: quoted,
      sql: narrow.sql,
      comment: `${comment}, in the few decimals that are computed faster`,
      depth: depth + 1,
    });
    return { ...atom(quoted), decimals: narrow.decimals };
  };

  const step = (figure: SqlNumber, name?: string, comment = `A step of ${current}`): SqlNumber => {
    const isConstant = figure.nonNullWhen.length === 0 && !figure.mayOverflow;
    if (isConstant) return { ...figure, magnitude: magnitudeOf(figure.sql) };
    if (names.has(figure.sql)) return figure;
    const same = items.find(({ sql }) => sql === figure.sql);
    if (same !== undefined && !figure.mayOverflow) {
      const { name: quoted, depth } = same;
      return {
        ...figure,
        ...atom(quoted),
        magnitude: magnitudeOf(quoted),
        nonNullWhen: [`${quoted} IS NOT NULL`],
        depth,
      };
    }
    if (name !== undefined) return column(name, comment, figure);
    steps += 1;
    return column(`step_${steps}`, comment, figure);
  };

  return {
    operations: operationsOf(dialect.numbers, (figure) => step(figure)),
    columnName,
    step,
    items,
    overflows,
    column,
    narrow: narrowColumn,
    condition(name, comment, sql, depthBefore) {
      const quoted = columnName(name);
      items.push({ name: quoted, sql, comment, depth: depthBefore + 1 });
      return { sql: quoted, depth: depthBefore + 1 };
    },
    setCurrentPath(path) {
      current = path;
    },
  };
}
