import { hasDefault } from '../evaluation/effective-values.js';
import { constraintsOf } from '../model/bounds.js';
import type { Model, ModelInput } from '../model/model.js';
import type { Input } from '../model/section.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { compared } from './compared.js';
import type { Dialect, Numbers } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { numberWritten } from './literal.js';
import { atom } from './operators.js';
import type { SqlNumber } from './sql-number.js';

/** Which column of the table an input is, by its path; undefined where the table has none for it. */
export type ColumnOf = (path: string) => string | undefined;

/** The decimals that an input may have in a dialect. */
export function decimalsOf(definition: Input, { inputDecimals }: Numbers): number {
  const { unit, integer } = definition;
  if (integer) return 0;
  const what = isMoney(unit) ? 'money' : unit === 'share' || unit === 'ratio' ? 'share' : 'other';
  return Math.max(inputDecimals[what], new ExactDecimal(definition.default?.value ?? 0).decimalPlaces());
}

/** The inputs of a model as figures of a query, by path; undefined for what no row can have. */
export function inputFigures(
  model: Model,
  dialect: Dialect,
  columnOf: ColumnOf,
  currency: string,
  workings: IntermediateColumns,
): ReadonlyMap<string, SqlNumber> {
  const figures = new Map<string, SqlNumber>();
  const add = (input: ModelInput) => {
    const { path, definition, notApplicableBy } = input;
    const fallback = hasDefault(input, currency) ? definition.default?.value : undefined;
    const idler = notApplicableBy === undefined ? undefined : model.inputs[notApplicableBy];
    const by = idler && figures.get(idler.path);
    const written = inputWritten(
      path,
      definition,
      fallback,
      by && { by, equals: definition.notApplicableWhen?.equals ?? 0 },
    );
    if (written !== undefined) figures.set(path, written);
  };

  const inputWritten = (
    path: string,
    definition: Input,
    fallback: number | undefined,
    idle: { readonly by: SqlNumber; readonly equals: number } | undefined,
  ): SqlNumber | undefined => {
    const { numbers } = dialect;
    const column = columnOf(path);
    const instead = fallback === undefined ? undefined : numberWritten(numbers, fallback);
    const isIdle = idle && compared(numbers, idle.by, '=', numberWritten(numbers, idle.equals));
    if (column === undefined && (instead !== undefined || isIdle === undefined)) return instead;
    const { minimum, maximum, exclusiveMinimum } = constraintsOf(definition);
    const decimals = decimalsOf(definition, numbers);
    const digits = Math.max(new ExactDecimal(maximum).e + 1, 1);
    const least = exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 10 ** -decimals;
    const most = Math.max(Math.abs(minimum), Math.abs(maximum));
    const known = { decimals, digits, least, most, deviation: undefined, mayBeTooLarge: false, needs: [] } as const;
    const figure = (sql: string): Omit<SqlNumber, 'depth'> => ({
      ...known,
      ...atom(sql),
      size: () => numbers.double(sql),
    });
    const bound = (value: number) => numberWritten(numbers, value).sql;
    const whens = [];
    let depth = idle?.by.depth ?? 0;
    if (column !== undefined) {
      const raw = dialect.column(column);
      const sql = numbers.input(raw, digits, decimals);
      const read = workings.column(`read_${path}`, `${path} as a number`, { ...figure(sql), depth: 0 });
      const above = exclusiveMinimum === undefined ? '' : ` AND ${read.sql} > ${bound(exclusiveMinimum)}`;
      whens.push(`WHEN ${read.sql} BETWEEN ${bound(minimum)} AND ${bound(maximum)}${above} THEN ${read.sql}`);
      // In the type of the column: a CASE has the widest of its types.
      if (fallback !== undefined) {
        const digitsOfIt = new ExactDecimal(fallback).toFixed();
        whens.push(`WHEN ${raw} IS NULL THEN ${numbers.literal(digitsOfIt, digits, decimals).sql}`);
      } else if (isIdle !== undefined) whens.push(`WHEN ${raw} IS NULL AND ${isIdle} THEN ${numbers.zero}`);
      depth = Math.max(depth, read.depth);
    } else whens.push(`WHEN ${isIdle} THEN ${numbers.zero}`);
    const sql = `CASE ${whens.join(' ')} END`;
    const said = `${definition.label} (${definition.unit})`;
    const made = workings.column(`input_${path}`, said, { ...figure(sql), depth });
    if (numbers.short === undefined || column === undefined || isIdle !== undefined) return made;
    const raw = dialect.column(column);
    const shortened = numbers.short(raw, made.sql, digits, decimals, instead?.sql ?? 'NULL');
    const short = workings.short(path, said, shortened, made.depth);
    return { ...made, short, depth: made.depth + 1 };
  };

  // What another input makes idle comes after that one, wherever it stands.
  const order = [...model.inputs].sort(
    (a, b) => Number(a.notApplicableBy !== undefined) - Number(b.notApplicableBy !== undefined),
  );
  for (const input of order) add(input);
  return figures;
}
