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

/** What cannot be right in a row, and when it is so. */
export interface Check {
  readonly where: string;
  readonly reason: string;
}

/**
 * Everything for which a row can be refused. Throws an `InputError` where a column is of no use: where every row that gives it
 * would be refused.
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
    const where = `${dialect.column(column)} IS NOT NULL AND ${figure.sql} IS NULL`;
    return [{ where, reason: `${path} ${mustBe(definition, dialect)}` }];
  });
  // Whether a figure is in its bounds is told where it is read.
  const others = validationConditions(model, currency).filter(({ code }) => code !== 'outOfBounds');
  const inVain = others.flatMap(({ path, code, reason, where }): Issue[] => {
    // Whether figures compare so is for each row to say.
    if (JSON.stringify(where).includes('"left"')) return [];
    if (ask(where).truth === true) return [{ path, code, message: `Every row would be refused: ${reason}` }];
    const given = (code === 'unused' ? [path] : inputPaths(model)).filter((input) => columnOf(input) !== undefined);
    const first = given.find((input) => ask(where, [input]).truth === true);
    if (first === undefined) return [];
    return [{ path, code, message: `Every row that gives ${first} would be refused: ${reason}` }];
  });
  if (inVain.length > 0) throw new InputError(inVain);
  const refused = others.flatMap(({ where, reason }): Check[] => {
    const { truth } = ask(where);
    return truth === false ? [] : [{ where: truth === true ? '1 = 1' : truth, reason }];
  });
  return [...unread, ...refused].map(({ where, reason }) => ({ where, reason: inColumns(reason, dialect, columnOf) }));
}

/** The same reason, each input called by its column where that has a name of its own. */
function inColumns(reason: string, dialect: Dialect, columnOf: ColumnOf): string {
  return reason.replace(/[^\s,.;:()]+[.][^\s,.;:()]+|^leavers(?= )/g, (path) => {
    const column = columnOf(path);
    return column === undefined || column === nameOf(path, dialect) ? path : `${column} (${path})`;
  });
}

/** What is too large for the dialect, one check for each path. */
export function overflowChecks(overflows: readonly Overflow[], { label }: Dialect): Check[] {
  return byPath(overflows, (path) => `${path} is too large to be computed exactly in ${label}.`);
}

/** What the decimals that a dialect keeps do not tell to the minor unit, one check for each path. */
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
