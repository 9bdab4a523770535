import { flatNames, namesOf } from '../input/flat-name.js';
import type { Model, ModelInput } from '../model/model.js';
import { type RatePeriod, ratePath } from '../model/rate-period.js';
import type { Dialect } from './dialect.js';
import { nameOf } from './identifiers.js';

/** The inputs of a table: their names, or the column of each by its name. A rate in another period is `pay.newHire/year`. */
export type SqlColumns = readonly string[] | Readonly<Record<string, string>>;

/** Returns the column of the table for an input, by its path or the name of a rate; undefined if the table has none. */
export type ColumnOf = (name: string) => string | undefined;

/** A column of the table that is an input. */
export interface InputColumn {
  readonly input: ModelInput;
  /** The path of the input, with the period if there is one: `pay.newHire/year`. */
  readonly name: string;
  /** The period of its figures, if it is not that of the unit. */
  readonly period: RatePeriod | undefined;
  readonly column: string;
}

/** Every input but the headcount and the turnover rate: a table has the leavers, unless it is said that it has these. */
function usualColumns({ inputs }: Model): readonly string[] {
  const [leavers] = inputs;
  return inputs.filter((input) => input === leavers || input.section !== undefined).map(({ path }) => path);
}

/** Returns the function that finds the column of an input. A list of names has the usual columns. */
export function columnsOf(model: Model, dialect: Dialect, columns: SqlColumns = usualColumns(model)): ColumnOf {
  const written = isList(columns)
    ? columns.map((name) => [name, nameOf(name, dialect)] as const)
    : Object.entries(columns);
  const named = new Map(written.map(([name, column]) => [canonicalName(model, name), column]));
  return (name) => named.get(name);
}

/** Returns the columns of an input: none or one, or several for a rate that rows give in several periods. */
export function columnsOfInput(input: ModelInput, columnOf: ColumnOf): readonly InputColumn[] {
  return namesOf(input).flatMap(({ name, path, period }) => {
    const column = columnOf(name);
    // The name with the period of the unit is another name of the path.
    if (column === undefined || (period === undefined && name !== path)) return [];
    return [{ input, name, period, column }];
  });
}

/** Returns every column of the table that is an input. */
export function inputColumns(model: Model, columnOf: ColumnOf): readonly InputColumn[] {
  return model.inputs.flatMap((input) => columnsOfInput(input, columnOf));
}

/** Returns the one name of what is named: `pay.newHire` of `pay.newHire/hour`. */
export function canonicalName(model: Model, written: string): string {
  const known = flatNames(model).find(({ name }) => name === written);
  if (known === undefined) return written;
  return known.period === undefined ? known.path : ratePath(known.path, known.period);
}

/** Returns whether columns are a list of names. */
export const isList = (columns: SqlColumns): columns is readonly string[] => Array.isArray(columns);
