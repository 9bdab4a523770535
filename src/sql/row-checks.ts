import { validationConditions } from '../conditions/validation-conditions.js';
import type { Condition } from '../expression/condition.js';
import { InputError, type Issue } from '../messages/issue.js';
import { joinWithAnd } from '../messages/phrases.js';
import { english } from '../messages/translate.js';
import { constraintsOf, formatRange } from '../model/bounds.js';
import type { Model } from '../model/model.js';
import { type RatePeriod, unitIn } from '../model/rate-period.js';
import type { Input } from '../model/section.js';
import { type ColumnOf, columnsOfInput, inputColumns } from './column-mapping.js';
import type { ConditionSql } from './condition-sql.js';
import type { Dialect } from './dialect.js';
import { nameOf } from './identifiers.js';
import { decimalsOf } from './input-columns.js';
import type { Overflow } from './intermediate-columns.js';
import { allTrue, anyTrue } from './sql-boolean.js';
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
  const isGiven = (column: string) => `${dialect.tableColumn(dialect.quoteIdentifier(column))} IS NOT NULL`;
  const unread = inputColumns(model, columnOf).flatMap(({ name, input, period, column }): Check[] => {
    const figure = inputs.get(name);
    if (figure === undefined) return [];
    const where = `${isGiven(column)} AND ${figure.sql} IS NULL`;
    return [{ where, reason: `${name} ${mustBe(input.definition, dialect, period)}` }];
  });
  const inTwoPeriods = model.inputs.flatMap((input): Check[] => {
    const named = columnsOfInput(input, columnOf);
    if (named.length < 2) return [];
    const given = named.map(({ column }) => isGiven(column));
    const pairs = given.flatMap((one, position) => given.slice(position + 1).map((other) => [one, other]));
    const names = joinWithAnd(
      named.map(({ name }) => name),
      english,
    );
    return [
      {
        where: anyTrue(pairs.map(allTrue)) as string,
        reason: `Only one of ${names} must be given: they are one rate in several periods.`,
      },
    ];
  });
  // The bounds are checked when a column is read.
  const others = validationConditions(model, currency).filter(({ code }) => code !== 'outOfBounds');
  const useless = others.flatMap(({ path, code, reason, where }): Issue[] => {
    // Each row decides a comparison.
    if (JSON.stringify(where).includes('"left"')) return [];
    if (ask(where).truth === true) return [{ path, code, message: `Every row would be refused: ${reason}` }];
    const given = model.inputs.filter(
      (input) => (code !== 'unused' || input.path === path) && columnsOfInput(input, columnOf).length > 0,
    );
    const first = given.find((input) => ask(where, [input.path]).truth === true)?.path;
    if (first === undefined) return [];
    return [{ path, code, message: `Every row that gives ${first} would be refused: ${reason}` }];
  });
  if (useless.length > 0) throw new InputError(useless);
  const refused = others.flatMap(({ where, reason }): Check[] => {
    const { truth } = ask(where);
    return truth === false ? [] : [{ where: truth === true ? '1 = 1' : truth, reason }];
  });
  return [...unread, ...inTwoPeriods, ...refused].map(({ where, reason }) => ({
    where,
    reason: inColumns(reason, model, dialect, columnOf),
  }));
}

/** Returns a reason in which each input has the name of its column, if that is not the usual one. */
function inColumns(reason: string, model: Model, dialect: Dialect, columnOf: ColumnOf): string {
  return reason.replace(/[^\s,.;:()]+[.][^\s,.;:()]+|^leavers(?= )/g, (path) => {
    const input = model.inputAt(path);
    const named = input && columnOf(path) === undefined ? columnsOfInput(input, columnOf) : [];
    // A rate that every row has in another period.
    const name = named.length === 1 ? (named[0]?.name ?? path) : path;
    const column = columnOf(name);
    return column === undefined || column === nameOf(name, dialect) ? name : `${column} (${name})`;
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

function mustBe(definition: Input, { numbers }: Dialect, period: RatePeriod | undefined): string {
  const expected = constraintsOf(definition);
  const { why } = expected;
  const unit = period === undefined ? definition.unit : unitIn(definition, period);
  const decimals = decimalsOf(definition, numbers);
  const kind = decimals === 0 ? 'a whole number' : 'a number';
  const digits = decimals === 0 ? '' : `, with at most ${decimals} decimals`;
  return `must be ${kind} ${formatRange(expected)} (${unit})${digits}, in digits${why === undefined ? '' : `: ${why}`}.`;
}
