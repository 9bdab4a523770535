import { availabilityConditions } from '../conditions/availability-conditions.js';
import type { Condition } from '../expression/condition.js';
import type { CompiledFormula } from '../expression/formula.js';
import type { Model, ModelLine } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import type { ConditionSql } from './condition-sql.js';
import type { Dialect } from './dialect.js';
import type { IntermediateColumn, IntermediateColumns, Overflow } from './intermediate-columns.js';
import { atom, add as infixAdded } from './operators.js';
import type { WrittenAt } from './quantity-columns.js';
import { anyTrue } from './sql-boolean.js';
import { SqlFigure, type SqlNumber } from './sql-number.js';

/** The printed amounts of one line, each in a column of its own. */
export interface LineColumns {
  readonly line: ModelLine;
  /** Undefined if the model has no leavers. */
  readonly perLeaver: string | undefined;
  readonly amount: string;
  /** The amount before it is rounded, per leaver where the model has leavers. */
  readonly exact: SqlNumber;
}

/** The lines of a query, and the columns that they are computed from. */
export interface LineAmounts {
  readonly lines: readonly LineColumns[];
  readonly items: readonly IntermediateColumn[];
  readonly tooLarge: readonly Overflow[];
  /** The amounts that could be rounded up as well as down, and the condition. */
  readonly unsure: readonly Overflow[];
  /** Zero in the type of an amount. */
  readonly zero: string;
}

/** A printed amount: its column, and when it overflows. If it `isLazy`, that condition does not use the column. */
interface Printed {
  readonly name: string;
  readonly isLazy: boolean;
  readonly tooLarge: string | undefined;
  /** The condition under which a rounding error can have changed it to another amount. */
  readonly unsure: string | undefined;
}

// As in the library: 24 digits before the point can be printed with every decimal of every currency.
const mostDigits = 24;

/** Returns the lines that a row can have, rounded once to the currency's minor unit. */
export function lineColumns(
  model: Model,
  dialect: Dialect,
  currency: string,
  writtenAt: WrittenAt,
  write: (section: string, formula: CompiledFormula) => SqlNumber | undefined,
  ask: (condition: Condition) => ConditionSql,
  workings: IntermediateColumns,
): LineAmounts {
  const { numbers } = dialect;
  const decimals = minorUnit(currency) as number;
  const conditions = availabilityConditions(model, currency);
  const items: IntermediateColumn[] = [];
  const tooLarge: Overflow[] = [];
  const unsure: Overflow[] = [];

  // Each amount has a digit or two less, so that their sum fits.
  const printedDigits = (numbers.amountType?.digits ?? 0) - String(model.lines.length).length;
  const room = numbers.amountType ? printedDigits - decimals : mostDigits;
  const inType = (sql: string) => numbers.amountType?.cast(sql, printedDigits, decimals) ?? sql;

  const printed = (
    line: ModelLine,
    what: 'per leaver' | 'amount',
    exact: SqlNumber,
    replaced: ConditionSql,
  ): Printed => {
    const right = exact.roundingError ? numbers.round(exact.sql, numbers.reliableDecimals) : exact;
    const { sql: rounded } = numbers.round(
      (exact.value ? numbers.literal(exact.value.toFixed(), exact.digits, decimals) : right).sql,
      decimals,
    );
    const short = exact.narrow && inType(numbers.round(exact.narrow.sql, decimals).sql);
    const mayNotFit = numbers.amountType !== undefined && exact.digits >= room;
    const caught =
      exact.nonNullWhen.length > 0 && (exact.mayOverflow || mayNotFit || short !== undefined)
        ? numbers.nullOnOverflow(inType(rounded), exact.nonNullWhen, short)
        : rounded;
    const stands = replaced.truth === false ? caught : `CASE WHEN ${replaced.truth} THEN NULL ELSE ${caught} END`;
    const name = workings.columnName(`line_${line.path}_${what}`);
    const comment = what === 'amount' ? `${line.label}: ${line.formula}` : `${line.label}, ${what}`;
    items.push({ name, sql: stands, comment, depth: 0 });
    const there = [
      ...exact.nonNullWhen,
      ...(replaced.truth === false ? [] : [`NOT COALESCE(${replaced.truth}, FALSE)`]),
    ];
    const limit = numbers.literal(`1${'0'.repeat(mostDigits)}`, mostDigits + 1, 0).sql;
    const isLazy = what === 'per leaver' && short !== undefined;
    const over = [
      ...(exact.mayOverflow || mayNotFit ? [`${isLazy ? caught : name} IS NULL`] : []),
      ...(numbers.amountType === undefined && exact.digits > mostDigits ? [`ABS(${name}) >= ${limit}`] : []),
    ];
    return {
      name,
      isLazy,
      tooLarge: over.length > 0 ? [...there, anyTrue(over) as string].join(' AND ') : undefined,
      unsure: unsureOf(name, exact),
    };
  };

  /** Returns when a figure is too close to a tie for its rounding error. A tie among the reliable decimals is certain. */
  const unsureOf = (amount: string, exact: SqlNumber): string | undefined => {
    if (exact.roundingError === undefined || exact.roundingError.maximum < 5 / 10 ** (numbers.reliableDecimals + 1))
      return undefined;
    const off = workings.columnName(`off_${amount}`);
    items.push({
      name: off,
      sql: exact.roundingError.sql().sql,
      comment: 'How far rounding can have moved it',
      depth: 0,
    });
    const isOff = `${off} >= 5e-${numbers.reliableDecimals + 1}`;
    const moved = numbers.toDouble(infixAdded(exact, '-', atom(amount)).sql).sql;
    const isNear = numbers.nullOnOverflow(`ABS(${moved}) + ${off} >= 5e-${decimals + 1}`, [isOff]);
    return `${amount} IS NOT NULL AND ${isOff} AND COALESCE(${isNear}, TRUE)`;
  };

  const refuse = ({ path }: ModelLine, where: string | undefined, because = tooLarge) => {
    if (where !== undefined) because.push({ path, where });
  };

  const lines = model.lines.flatMap((line): LineColumns[] => {
    const replaced = ask(conditions.replaced(line.section));
    for (const path of line.paths) writtenAt(path);
    workings.setCurrentPath(line.path);
    const written = write(line.section, line);
    if (written === undefined || replaced.truth === true) return [];
    // A figure with a narrow form gets no column, because the engine would compute the wide form for every row.
    const one = written.narrow
      ? written
      : workings.step(written, `figure_${line.path}`, `${line.label}, per leaver, before it is rounded`);
    if (model.leavers === undefined) {
      const amount = printed(line, 'amount', one, replaced);
      refuse(line, amount.tooLarge);
      refuse(line, amount.unsure, unsure);
      return [{ line, perLeaver: undefined, amount: amount.name, exact: one }];
    }
    const leavers = writtenAt('leavers') as SqlNumber;
    const all = new SqlFigure(one, workings.operations).times(new SqlFigure(leavers, workings.operations));
    const perLeaver = printed(line, 'per leaver', one, replaced);
    const amount = printed(line, 'amount', all.written, replaced);
    if (perLeaver.isLazy && perLeaver.tooLarge !== undefined && amount.tooLarge !== undefined) {
      // An amount per leaver that overflows also overflows for one leaver or more. A column that is not used is not computed.
      refuse(line, `CASE WHEN ${leavers.sql} < 1 THEN ${perLeaver.tooLarge} ELSE ${amount.tooLarge} END`);
    } else {
      refuse(line, perLeaver.tooLarge);
      refuse(line, amount.tooLarge);
    }
    refuse(line, perLeaver.unsure, unsure);
    refuse(line, amount.unsure, unsure);
    return [{ line, perLeaver: perLeaver.name, amount: amount.name, exact: one }];
  });
  const zero = inType(numbers.round(numbers.literal('0', 1, decimals).sql, decimals).sql);
  return { lines, items, tooLarge, unsure, zero };
}
