import { constraintsOf } from '../model/bounds.js';
import { defaultIn, defaultsOf } from '../model/default-in.js';
import type { Model, ModelInput } from '../model/model.js';
import { convertRate, periodOf, unitIn } from '../model/rate-period.js';
import type { Input } from '../model/section.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isMoney } from '../numbers/unit.js';
import { either, withAsManyDecimals } from './alternatives.js';
import { type ColumnOf, columnsOfInput, type InputColumn } from './column-mapping.js';
import { comparison } from './comparison.js';
import type { Dialect, Numbers } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { numberLiteral } from './literal.js';
import { atom } from './operators.js';
import { SqlFigure, type SqlNumber } from './sql-number.js';

/** Returns the decimals that an input may have in a dialect. */
export function decimalsOf(definition: Input, { inputDecimals }: Numbers): number {
  const { unit, integer } = definition;
  if (integer) return 0;
  const kind = isMoney(unit) ? 'money' : unit === 'share' || unit === 'ratio' ? 'share' : 'other';
  const decimals = defaultsOf(definition).map(({ value }) => new ExactDecimal(value).decimalPlaces());
  return Math.max(inputDecimals[kind], ...decimals);
}

/** Returns the bounds of an input's figures, and how many decimals and digits a column with them can have. */
function columnTypeOf(definition: Input, numbers: Numbers) {
  const { minimum, maximum, exclusiveMinimum } = constraintsOf(definition);
  const decimals = decimalsOf(definition, numbers);
  const digits = Math.max(new ExactDecimal(maximum).e + 1, 1);
  return { minimum, maximum, exclusiveMinimum, decimals, digits };
}

/**
 * Returns the inputs of a model as figures of a query, by path, and the rates in other periods by their names, such as
 * `pay.newHire/year`. An input that no row can have is left out.
 */
export function inputFigures(
  model: Model,
  dialect: Dialect,
  columnOf: ColumnOf,
  currency: string,
  workings: IntermediateColumns,
): ReadonlyMap<string, SqlNumber> {
  const { numbers } = dialect;
  const figures = new Map<string, SqlNumber>();
  const begun = new Set<ModelInput>();

  const addInput = (input: ModelInput): void => {
    if (begun.has(input)) return;
    begun.add(input);
    const { path, definition } = input;
    const rates = columnsOfInput(input, columnOf).filter(({ period }) => period !== undefined);
    let figure = ownFigure(input, rates.length === 0 ? path : `${path}/${periodOf(definition.unit)}`);
    for (const [position, rate] of rates.entries()) {
      const isOnly = figure === undefined && rates.length === 1;
      const converted = convertedFigure(rate, isOnly ? path : `${rate.name}_converted`);
      const isLast = position === rates.length - 1;
      figure =
        figure && converted
          ? eitherFigure(input, isLast ? path : `${path}_${position + 1}`, converted, figure)
          : (figure ?? converted);
    }
    if (figure !== undefined) figures.set(path, figure);
  };

  /** The figure in the period of the input's unit, or else its default. */
  const ownFigure = (input: ModelInput, name: string): SqlNumber | undefined => {
    const { path, definition, notApplicableBy } = input;
    const column = columnOf(path);
    const fallback = defaultIn(definition, currency)?.value;
    const defaultNumber = fallback === undefined ? undefined : numberLiteral(numbers, fallback);
    const decider = figures.get(model.inputs[notApplicableBy ?? -1]?.path ?? '');
    const isInapplicable =
      decider && comparison(numbers, decider, '=', numberLiteral(numbers, definition.notApplicableWhen?.equals ?? 0));
    if (column === undefined && (defaultNumber !== undefined || isInapplicable === undefined)) return defaultNumber;
    const { digits, decimals } = columnTypeOf(definition, numbers);
    const whens = [];
    let depth = decider?.depth ?? 0;
    if (column !== undefined) {
      const raw = dialect.tableColumn(dialect.quoteIdentifier(column));
      const read = readColumn(definition, name, raw);
      whens.push(read.when);
      // In the type of the column, because a CASE gets the widest of its types.
      if (fallback !== undefined) {
        const defaultDigits = new ExactDecimal(fallback).toFixed();
        whens.push(`WHEN ${raw} IS NULL THEN ${numbers.literal(defaultDigits, digits, decimals).sql}`);
      } else if (isInapplicable !== undefined)
        whens.push(`WHEN ${raw} IS NULL AND ${isInapplicable} THEN ${numbers.zero}`);
      depth = Math.max(depth, read.depth);
    } else whens.push(`WHEN ${isInapplicable} THEN ${numbers.zero}`);
    const comment = `${definition.label} (${definition.unit})`;
    const full = workings.column(
      `input_${name}`,
      comment,
      inputFigure(definition, `CASE ${whens.join(' ')} END`, depth),
    );
    if (numbers.narrow === undefined || column === undefined || isInapplicable !== undefined) return full;
    const raw = dialect.tableColumn(dialect.quoteIdentifier(column));
    const narrowed = numbers.narrow(raw, full.sql, digits, decimals, defaultNumber?.sql ?? 'NULL');
    const narrow = workings.narrow(name, comment, narrowed, full.depth);
    return { ...full, narrow, depth: full.depth + 1 };
  };

  /** A rate in another period: its amount as it is given, and in a column of its own what that is in the period of its unit. */
  const convertedFigure = ({ input, name, period, column }: InputColumn, own: string): SqlNumber | undefined => {
    const { definition, perYear, path } = input;
    const converter = model.inputs[perYear ?? -1];
    if (converter === undefined || period === undefined) return undefined;
    addInput(converter);
    const unitsPerYear = figures.get(converter.path);
    if (unitsPerYear === undefined) return undefined;
    const { when, depth } = readColumn(definition, name, dialect.tableColumn(dialect.quoteIdentifier(column)));
    const comment = `${definition.label} (${unitIn(definition, period)})`;
    const amount = workings.column(`input_${name}`, comment, inputFigure(definition, `CASE ${when} END`, depth));
    figures.set(name, amount);
    workings.setCurrentPath(path);
    const figureOf = (written: SqlNumber) => new SqlFigure(written, workings.operations);
    const { written } = convertRate(figureOf(amount), period, figureOf(unitsPerYear));
    return workings.column(`input_${own}`, `${definition.label} (${definition.unit}), given per ${period}`, written);
  };

  /** A rate that a row gives in one period or another. */
  const eitherFigure = (
    { path, definition }: ModelInput,
    name: string,
    converted: SqlNumber,
    otherwise: SqlNumber,
  ): SqlNumber => {
    workings.setCurrentPath(path);
    const caught = (figure: SqlNumber, part: string) =>
      figure.mayOverflow ? workings.column(`part_${name}_${part}`, `A part of ${path}`, figure) : figure;
    const [first, second] = withAsManyDecimals(numbers, converted, otherwise);
    const rate = either(converted.nonNullWhen, caught(first, 'first'), caught(second, 'second'));
    return workings.column(`input_${name}`, `${definition.label} (${definition.unit})`, rate);
  };

  /** The column of the table as a number, and the WHEN of a CASE in which that is in bounds. */
  const readColumn = (definition: Input, name: string, raw: string) => {
    const { digits, decimals, minimum, maximum, exclusiveMinimum } = columnTypeOf(definition, numbers);
    const bound = (value: number) => numberLiteral(numbers, value).sql;
    const parsed = numbers.parseNumber(raw, digits, decimals);
    const { sql, depth } = workings.column(`read_${name}`, `${name} as a number`, inputFigure(definition, parsed, 0));
    const above = exclusiveMinimum === undefined ? '' : ` AND ${sql} > ${bound(exclusiveMinimum)}`;
    return { when: `WHEN ${sql} BETWEEN ${bound(minimum)} AND ${bound(maximum)}${above} THEN ${sql}`, depth };
  };

  const inputFigure = (definition: Input, sql: string, depth: number): SqlNumber => {
    const { digits, decimals, minimum, maximum, exclusiveMinimum } = columnTypeOf(definition, numbers);
    return {
      ...atom(sql),
      decimals,
      digits,
      minimum: exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 10 ** -decimals,
      maxMagnitude: Math.max(Math.abs(minimum), Math.abs(maximum)),
      roundingError: undefined,
      magnitude: () => numbers.toDouble(sql),
      mayOverflow: false,
      nonNullWhen: [],
      depth,
    };
  };

  // An input that another one makes inapplicable comes after that one.
  const order = [...model.inputs].sort(
    (a, b) => Number(a.notApplicableBy !== undefined) - Number(b.notApplicableBy !== undefined),
  );
  for (const input of order) addInput(input);
  return figures;
}
