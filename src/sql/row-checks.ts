import { validationConditions } from '../conditions/validation-conditions.js';
import type { Condition } from '../expression/condition.js';
import { InputError, type Issue } from '../messages/issue.js';
import { constraintsOf, formatRange } from '../model/bounds.js';
import { inputPaths } from '../model/input-paths.js';
import type { Model } from '../model/model.js';
import type { Input } from '../model/section.js';
import type { ConditionSql } from './condition-sql.js';
import type { Dialect } from './dialect.js';
import { nameOf } from './identifiers.js';
import { type ColumnOf, decimalsOf } from './input-columns.js';
import type { Overflow } from './intermediate-columns.js';
import type { SqlNumber } from './sql-number.js';

/** An error of a row: the condition and the reason. */
export interface Check {
  readonly where: string;
  readonly reason: string;
}

/**
 * Returns every error that a row can have. Throws an `InputError` if a column is of no use because every row that gives it
 * would have an error.
 */
export function checksOf(
  model: Model,
  dialect: Dialect,
  columnOf: ColumnOf,
  currency: string,
  inputs: ReadonlyMap<string, SqlNumber>,
  ask: (condition: Condition, assumed?: readonly string[]) => ConditionSql,
): Check[] {
  const unread = model.inputs.flatMap(({ path, definition }): Check[] => {
    const column = columnOf(path);
    const figure = inputs.get(path);
    if (column === undefined || figure === undefined) return [];
    const where = `${dialect.tableColumn(dialect.quoteIdentifier(column))} IS NOT NULL AND ${figure.sql} IS NULL`;
    return [{ where, reason: `${path} ${mustBe(definition, dialect)}` }];
  });
  // The bounds are checked when a column is read.
  const others = validationConditions(model, currency).filter(({ code }) => code !== 'outOfBounds');
  const useless = others.flatMap(({ path, code, reason, where }): Issue[] => {
    // Each row decides a comparison.
    if (JSON.stringify(where).includes('"left"')) return [];
    if (ask(where).truth === true) return [{ path, code, message: `Every row would be refused: ${reason}` }];
    const given = (code === 'unused' ? [path] : inputPaths(model)).filter((input) => columnOf(input) !== undefined);
    const first = given.find((input) => ask(where, [input]).truth === true);
    if (first === undefined) return [];
    return [{ path, code, message: `Every row that gives ${first} would be refused: ${reason}` }];
  });
  if (useless.length > 0) throw new InputError(useless);
  const refused = others.flatMap(({ where, reason }): Check[] => {
    const { truth } = ask(where);
    return truth === false ? [] : [{ where: truth === true ? '1 = 1' : truth, reason }];
  });
  return [...unread, ...refused].map(({ where, reason }) => ({ where, reason: inColumns(reason, dialect, columnOf) }));
}

/** Returns a reason in which each input has the name of its column, if that is not the usual one. */
function inColumns(reason: string, dialect: Dialect, columnOf: ColumnOf): string {
  return reason.replace(/[^\s,.;:()]+[.][^\s,.;:()]+|^leavers(?= )/g, (path) => {
    const column = columnOf(path);
    return column === undefined || column === nameOf(path, dialect) ? path : `${column} (${path})`;
  });
}

/** Returns the errors of figures that overflow, one for each path. */
export function overflowChecks(overflows: readonly Overflow[], { label }: Dialect): Check[] {
  return byPath(overflows, (path) => `${path} is too large to be computed exactly in ${label}.`);
}

/** Returns the errors of amounts whose decimals do not decide the minor unit, one for each path. */
export function unsureChecks(unsure: readonly Overflow[], { label, numbers }: Dialect): Check[] {
  const kept = numbers.keptDecimals;
  return byPath(
    unsure,
    (path) => `${path} is too large to be rounded for certain in ${label}, which keeps ${kept} decimals.`,
  );
}

function byPath(overflows: readonly Overflow[], reason: (path: string) => string): Check[] {
  const paths = [...new Set(overflows.map(({ path }) => path))];
  return paths.map((path) => {
    const wheres = overflows.filter((overflow) => overflow.path === path).map(({ where }) => where);
    const where = wheres.length === 1 ? (wheres[0] as string) : wheres.map((one) => `(${one})`).join(' OR ');
    return { where, reason: reason(path) };
  });
}

function mustBe(definition: Input, { numbers }: Dialect): string {
  const expected = constraintsOf(definition);
  const { unit, why } = expected;
  const decimals = decimalsOf(definition, numbers);
  const kind = decimals === 0 ? 'a whole number' : 'a number';
  const digits = decimals === 0 ? '' : `, with at most ${decimals} decimals`;
  return `must be ${kind} ${formatRange(expected)} (${unit})${digits}, in digits${why === undefined ? '' : `: ${why}`}.`;
}
