import { constraintsOf } from '../model/bounds.js';
import { defaultIn, defaultsOf } from '../model/default-in.js';
import type { Model, ModelInput } from '../model/model.js';
import type { Input } from '../model/section.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { comparison } from './comparison.js';
import type { Dialect, Numbers } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { numberLiteral } from './literal.js';
import { atom } from './operators.js';
import type { SqlNumber } from './sql-number.js';

/** Returns the column of the table for an input, by its path; undefined if the table has none. */
export type ColumnOf = (path: string) => string | undefined;

/** Returns the decimals that an input may have in a dialect. */
export function decimalsOf(definition: Input, { inputDecimals }: Numbers): number {
  const { unit, integer } = definition;
  if (integer) return 0;
  const kind = isMoney(unit) ? 'money' : unit === 'share' || unit === 'ratio' ? 'share' : 'other';
  const decimals = defaultsOf(definition).map(({ value }) => new ExactDecimal(value).decimalPlaces());
  return Math.max(inputDecimals[kind], ...decimals);
}

/** Returns the inputs of a model as figures of a query, by path. An input that no row can have is left out. */
export function inputFigures(
  model: Model,
  dialect: Dialect,
  columnOf: ColumnOf,
  currency: string,
  workings: IntermediateColumns,
): ReadonlyMap<string, SqlNumber> {
  const figures = new Map<string, SqlNumber>();
  const addInput = (input: ModelInput) => {
    const { path, definition, notApplicableBy } = input;
    const fallback = defaultIn(definition, currency)?.value;
    const decider = notApplicableBy === undefined ? undefined : model.inputs[notApplicableBy];
    const by = decider && figures.get(decider.path);
    const number = inputNumber(
      path,
      definition,
      fallback,
      by && { by, equals: definition.notApplicableWhen?.equals ?? 0 },
    );
    if (number !== undefined) figures.set(path, number);
  };

  const inputNumber = (
    path: string,
    definition: Input,
    fallback: number | undefined,
    inapplicable: { readonly by: SqlNumber; readonly equals: number } | undefined,
  ): SqlNumber | undefined => {
    const { numbers } = dialect;
    const column = columnOf(path);
    const defaultNumber = fallback === undefined ? undefined : numberLiteral(numbers, fallback);
    const isInapplicable =
      inapplicable && comparison(numbers, inapplicable.by, '=', numberLiteral(numbers, inapplicable.equals));
    if (column === undefined && (defaultNumber !== undefined || isInapplicable === undefined)) return defaultNumber;
    const { minimum, maximum, exclusiveMinimum } = constraintsOf(definition);
    const decimals = decimalsOf(definition, numbers);
    const digits = Math.max(new ExactDecimal(maximum).e + 1, 1);
    const figure = (sql: string, figureDepth: number): SqlNumber => ({
      ...atom(sql),
      decimals,
      digits,
      minimum: exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 10 ** -decimals,
      maxMagnitude: Math.max(Math.abs(minimum), Math.abs(maximum)),
      roundingError: undefined,
      magnitude: () => numbers.toDouble(sql),
      mayOverflow: false,
      nonNullWhen: [],
      depth: figureDepth,
    });
    const bound = (value: number) => numberLiteral(numbers, value).sql;
    const whens = [];
    let depth = inapplicable?.by.depth ?? 0;
    if (column !== undefined) {
      const raw = dialect.tableColumn(dialect.quoteIdentifier(column));
      const sql = numbers.parseNumber(raw, digits, decimals);
      const read = workings.column(`read_${path}`, `${path} as a number`, figure(sql, 0));
      const above = exclusiveMinimum === undefined ? '' : ` AND ${read.sql} > ${bound(exclusiveMinimum)}`;
      whens.push(`WHEN ${read.sql} BETWEEN ${bound(minimum)} AND ${bound(maximum)}${above} THEN ${read.sql}`);
      // In the type of the column, because a CASE gets the widest of its types.
      if (fallback !== undefined) {
        const defaultDigits = new ExactDecimal(fallback).toFixed();
        whens.push(`WHEN ${raw} IS NULL THEN ${numbers.literal(defaultDigits, digits, decimals).sql}`);
      } else if (isInapplicable !== undefined)
        whens.push(`WHEN ${raw} IS NULL AND ${isInapplicable} THEN ${numbers.zero}`);
      depth = Math.max(depth, read.depth);
    } else whens.push(`WHEN ${isInapplicable} THEN ${numbers.zero}`);
    const sql = `CASE ${whens.join(' ')} END`;
    const comment = `${definition.label} (${definition.unit})`;
    const full = workings.column(`input_${path}`, comment, figure(sql, depth));
    if (numbers.narrow === undefined || column === undefined || isInapplicable !== undefined) return full;
    const raw = dialect.tableColumn(dialect.quoteIdentifier(column));
    const narrowed = numbers.narrow(raw, full.sql, digits, decimals, defaultNumber?.sql ?? 'NULL');
    const narrow = workings.narrow(path, comment, narrowed, full.depth);
    return { ...full, narrow, depth: full.depth + 1 };
  };

  // An input that another one makes inapplicable comes after that one.
  const order = [...model.inputs].sort(
    (a, b) => Number(a.notApplicableBy !== undefined) - Number(b.notApplicableBy !== undefined),
  );
  for (const input of order) addInput(input);
  return figures;
}
