import { availabilityConditions, presentWhen } from '../conditions/availability-conditions.js';
import type { Condition } from '../expression/condition.js';
import type { Expression, FigureName, NoticeFigure } from '../expression/expression.js';
import type { Model } from '../model/model.js';
import { type ColumnOf, columnsOfInput } from './column-mapping.js';
import { comparison } from './comparison.js';
import type { Dialect } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { numberLiteral } from './literal.js';
import type { WrittenAt } from './quantity-columns.js';
import { allTrue, anyTrue, type SqlBoolean } from './sql-boolean.js';
import { SqlFigure, type SqlNumber } from './sql-number.js';

/** A condition, and the number of CTEs that must come before it. */
export interface ConditionSql {
  readonly truth: SqlBoolean;
  readonly depth: number;
}

// A condition longer than this is read more easily by its name.
const longest = 100;

const signs = { above: '>', below: '<', equal: '=' } as const;

/** Writes a figure that only notices can name; undefined if no row can have it. */
export type NoticeFigureWritten = (figure: NoticeFigure) => SqlNumber | undefined;

/** Writes a condition if some inputs are given. `written` writes the figures that only notices can name. */
export type Ask = (
  condition: Condition<FigureName>,
  assumed?: readonly string[],
  written?: NoticeFigureWritten,
) => ConditionSql;

/** Makes what writes the conditions of a model in SQL. */
export function conditionsFor(
  model: Model,
  dialect: Dialect,
  currency: string,
  columnOf: ColumnOf,
  writtenAt: WrittenAt,
  workings: IntermediateColumns,
): Ask {
  const { known } = availabilityConditions(model, currency);
  const asked = new Map<string, ConditionSql>();

  /** Writes whether a figure can be computed. A long condition gets a column of its own. */
  const isKnown = (path: string, assumed: readonly string[]): ConditionSql => {
    const before = asked.get(path);
    if (before !== undefined) return before;
    const isInput = model.inputAt(path) !== undefined;
    const made = ask(known(path), true, isInput ? assumed : []);
    if (isInput) return made;
    const named =
      typeof made.truth === 'string' && made.truth.length > longest ? inColumn(path, made.truth, made.depth) : made;
    asked.set(path, named);
    return named;
  };

  const inColumn = (path: string, truth: string, depth: number): ConditionSql => {
    const { sql, depth: own } = workings.condition(`known_${path}`, `Whether ${path} can be computed`, truth, depth);
    return { truth: sql, depth: own };
  };

  /** Writes whether a condition is true, or is false, if some inputs are given. */
  const ask = (
    condition: Condition<FigureName>,
    holds: boolean,
    assumed: readonly string[],
    noticeFigure: NoticeFigureWritten = noFigure,
  ): ConditionSql => {
    if ('given' in condition) return given(condition.given, holds, assumed);
    if ('known' in condition) {
      if (model.inputAt(condition.known) !== undefined) return ask(known(condition.known), holds, assumed);
      return opposite(isKnown(condition.known, assumed), holds);
    }
    if ('present' in condition) return ask(presentWhen(model, currency, condition.present), holds, assumed);
    if ('integer' in condition || 'figure' in condition) {
      // An input that has to be whole is read as a whole number or not at all.
      const figure = writtenAt('figure' in condition ? condition.figure : condition.integer);
      return opposite(figure ? { truth: allTrue(figure.nonNullWhen), depth: figure.depth } : never, holds);
    }
    if ('decimalsOf' in condition) {
      const figure = writtenAt(condition.decimalsOf);
      if (figure === undefined) return opposite(never, holds);
      const truth = `${dialect.numbers.round(figure.sql, condition.most).sql} = ${figure.sql}`;
      return opposite({ truth, depth: figure.depth }, holds);
    }
    if ('all' in condition) {
      const given = condition.all.flatMap((part) => ('given' in part ? [part.given] : []));
      // What stands beside one that is given is asked of rows where it is.
      const beside = holds ? [...assumed, ...given] : assumed;
      return joined(condition.all, holds, assumed, beside, holds ? allTrue : anyTrue, noticeFigure);
    }
    if ('any' in condition)
      return joined(condition.any, holds, assumed, assumed, holds ? anyTrue : allTrue, noticeFigure);
    if ('not' in condition) return ask(condition.not, !holds, assumed, noticeFigure);
    const left = expressionWritten(condition.left, noticeFigure);
    const right =
      typeof condition.right === 'number'
        ? numberLiteral(dialect.numbers, condition.right)
        : expressionWritten(condition.right, noticeFigure);
    if (left === undefined || right === undefined || cannotBe(condition, left, right)) return opposite(never, holds);
    const truth = isZero(condition, left) ?? comparison(dialect.numbers, left, signs[condition.is], right);
    return opposite({ truth, depth: Math.max(left.depth, right.depth) }, holds);
  };

  const never: ConditionSql = { truth: false, depth: 0 };

  const given = (path: string, holds: boolean, assumed: readonly string[]): ConditionSql => {
    const input = model.inputAt(path);
    const columns = input ? columnsOfInput(input, columnOf) : [];
    if (columns.length === 0) return opposite(never, holds);
    if (assumed.includes(path)) return { truth: holds, depth: 0 };
    const each = columns.map(({ column }) => dialect.tableColumn(dialect.quoteIdentifier(column)));
    const truth = holds
      ? anyTrue(each.map((column) => `${column} IS NOT NULL`))
      : allTrue(each.map((column) => `${column} IS NULL`));
    return { truth, depth: 0 };
  };

  const joined = (
    conditions: readonly Condition<FigureName>[],
    holds: boolean,
    assumed: readonly string[],
    assumedBeside: readonly string[],
    join: (truths: readonly SqlBoolean[]) => SqlBoolean,
    noticeFigure: NoticeFigureWritten,
  ): ConditionSql => {
    const parts = conditions.map((part) => ask(part, holds, 'given' in part ? assumed : assumedBeside, noticeFigure));
    return { truth: join(parts.map(({ truth }) => truth)), depth: Math.max(0, ...parts.map(({ depth }) => depth)) };
  };

  // Each rounded figure is written once, because a quotient needs columns of its own.
  const rounded = new Map<NoticeFigure, SqlNumber>();

  /** A sum of figures that may not fit gets a column, so that it is caught there. */
  const expressionWritten = (
    expression: Expression<FigureName>,
    noticeFigure: NoticeFigureWritten,
  ): SqlNumber | undefined => {
    const figureOf = (name: FigureName): SqlNumber | undefined => {
      if (typeof name === 'string') return writtenAt(name);
      if (!('rounded' in name)) return noticeFigure(name);
      const before = rounded.get(name);
      if (before !== undefined) return before;
      const exact = expressionWritten(name.rounded, noticeFigure);
      const made = exact && roundedTo(name.decimals, exact);
      if (made !== undefined) rounded.set(name, made);
      return made;
    };
    const figures = new Map([...expression.paths()].map((name) => [name, figureOf(name)]));
    if ([...figures.values()].includes(undefined)) return undefined;
    const { written } = expression.evaluateWith(
      (name) => new SqlFigure(figures.get(name) as SqlNumber, workings.operations),
    );
    return written.mayOverflow
      ? workings.column(`compared_${workings.items.length}`, 'To be compared', written)
      : written;
  };

  const roundedTo = (decimals: number, exact: SqlNumber): SqlNumber => {
    const { numbers } = dialect;
    const { sql } = exact.roundingError ? numbers.round(exact.sql, numbers.reliableDecimals) : exact;
    const minimum = exact.minimum - 1;
    const term = numbers.round(sql, decimals);
    return { ...exact, ...term, value: undefined, decimals, minimum, roundingError: undefined, narrow: undefined };
  };

  return (condition, assumed = [], written) => ask(condition, true, assumed, written);
}

const noFigure: NoticeFigureWritten = () => undefined;

/** Returns whether a comparison is always false: of a figure with itself, or with a number outside its bounds. */
function cannotBe(
  { is, right }: Extract<Condition<FigureName>, { left: unknown }>,
  { sql, minimum: least, maxMagnitude: most }: SqlNumber,
  other: SqlNumber,
): boolean {
  if (typeof right !== 'number') return sql === other.sql && is !== 'equal';
  return { below: least >= right, equal: least > right, above: most <= right }[is];
}

/** Writes whether a figure with a rounding error is zero: then it has no error. */
function isZero(
  { is, right }: Extract<Condition<FigureName>, { left: unknown }>,
  { sql, roundingError }: SqlNumber,
): string | undefined {
  if (is !== 'equal' || right !== 0 || roundingError === undefined) return undefined;
  return `${sql} = 0 AND ${roundingError.sql().sql} = 0`;
}

/** Negates a condition. An unknown condition is false, so its opposite is true. */
function opposite({ truth, depth }: ConditionSql, holds: boolean): ConditionSql {
  if (holds) return { truth, depth };
  return { truth: typeof truth === 'boolean' ? !truth : `NOT COALESCE(${truth}, FALSE)`, depth };
}
