import { allPaths, type CompiledFormula, type SeriesQuantity, visitQuantity } from '../expression/formula.js';
import { constraintsOf } from '../model/bounds.js';
import type { Model, ModelQuantity } from '../model/model.js';
import { either, smaller, withAsManyDecimals } from './alternatives.js';
import { comparison } from './comparison.js';
import type { Dialect, Numbers } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { numberLiteral } from './literal.js';
import { atom } from './operators.js';
import { errorOfEither, zeroIfNull } from './rounding-error.js';
import { SqlFigure, type SqlNumber } from './sql-number.js';

/** Returns the figure at a path, an input or a quantity; undefined if no row can have it. */
export type WrittenAt = (path: string) => SqlNumber | undefined;

/** Returns the figures of a query by path. A quantity gets its column when it is first used. */
export function figuresOf(
  model: Model,
  dialect: Dialect,
  inputs: ReadonlyMap<string, SqlNumber>,
  workings: IntermediateColumns,
): {
  readonly writtenAt: WrittenAt;
  readonly write: (section: string, formula: CompiledFormula) => SqlNumber | undefined;
} {
  const quantities = new Map<string, SqlNumber | undefined>();

  const writtenAt: WrittenAt = (path) => {
    const input = inputs.get(path);
    if (input !== undefined || model.inputAt(path) !== undefined) return input;
    if (!quantities.has(path)) {
      const quantity = model.quantityAt(path);
      quantities.set(path, quantity && quantityColumn(quantity));
    }
    return quantities.get(path);
  };

  const figure = (written: SqlNumber) => new SqlFigure(written, workings.operations);
  const sectionSees = (section: string) => seenBy(model, section, (path) => figure(writtenAt(path) as SqlNumber));
  const areThere = (paths: readonly string[]) => paths.every((path) => writtenAt(path) !== undefined);

  const write = (section: string, { paths, compute }: CompiledFormula): SqlNumber | undefined =>
    areThere(paths) ? (compute(sectionSees(section) as never) as SqlFigure).written : undefined;

  const quantityColumn = (quantity: ModelQuantity): SqlNumber | undefined => {
    const written = quantityWritten(quantity);
    if (written === undefined) return undefined;
    workings.setCurrentPath(quantity.path);
    const comment = `${quantity.label} (${quantity.unit}): ${quantity.formula}`;
    return workings.column(`quantity_${quantity.path}`, comment, written);
  };

  const quantityWritten = ({ path, section, form }: ModelQuantity): SqlNumber | undefined => {
    // Every quantity that it uses comes first, so that each step belongs to the right path.
    for (const used of allPaths(form)) writtenAt(used);
    workings.setCurrentPath(path);
    const caught = <W extends SqlNumber | undefined>(written: W, part: string): W | SqlNumber =>
      written?.mayOverflow ? workings.column(`part_${path}_${part}`, `A part of ${path}`, written) : written;
    const alike = (first: SqlNumber, second: SqlNumber): readonly [SqlNumber, SqlNumber] => {
      const [one, other] = withAsManyDecimals(dialect.numbers, first, second);
      return [caught(one, 'first'), caught(other, 'second')];
    };
    return visitQuantity(form, {
      formula: ({ main, otherwise, atMost }) => {
        const first = caught(write(section, main), 'main');
        const second = otherwise && caught(write(section, otherwise), 'else');
        const value = first && second ? either(isKnown(main.paths), ...alike(first, second)) : (first ?? second);
        if (value === undefined || atMost === undefined) return value;
        const limit =
          typeof atMost === 'number' ? numberLiteral(dialect.numbers, atMost) : caught(write(section, atMost), 'limit');
        if (limit === undefined) return value;
        const unlimited = workings.column(`part_${path}_unlimited`, `${path} without its limit`, value);
        const isLimited = comparison(dialect.numbers, limit, '<', unlimited);
        return smaller(isLimited, ...alike(limit, unlimited));
      },
      sum: ({ paths }) => {
        const operands = paths.flatMap((operand) => writtenAt(operand) ?? []);
        return totalWritten(operands, dialect.numbers, workings);
      },
      series: (series) => seriesWritten(section, series),
    });
  };

  const isKnown = (paths: readonly string[]) => paths.flatMap((path) => writtenAt(path)?.nonNullWhen ?? []);

  const seriesWritten = (section: string, form: SeriesQuantity): SqlNumber | undefined => {
    const terms = write(section, form.terms);
    if (terms === undefined || !areThere(form.next.paths)) return undefined;
    const { definition } = model.inputAt(form.terms.expression.path ?? '') ?? {};
    const most = terms.value?.toNumber() ?? constraintsOf(definition as never).maximum;
    const { operations } = workings;
    let term = numberLiteral(dialect.numbers, form.first);
    let total = term;
    for (let count = 2; count <= most; count += 1) {
      const next = form.next.compute(figure(term) as never, sectionSees(section) as never) as SqlFigure;
      term = workings.column(`term_${form.terms.expression.path}_${count}`, `Term ${count}`, next.written);
      const isCounted = `${terms.sql} >= ${count}`;
      const counted: SqlNumber = {
        ...term,
        ...atom(`CASE WHEN ${isCounted} THEN ${term.sql} ELSE ${dialect.numbers.zero} END`),
        roundingError: term.roundingError && errorOfEither(isCounted, term.roundingError, undefined),
        value: undefined,
        depth: Math.max(term.depth, terms.depth),
      };
      total = operations.plus(total, terms.nonNullWhen.length === 0 ? term : counted);
    }
    const nonNullWhen = [...terms.nonNullWhen, ...isKnown(form.next.paths)];
    return nonNullWhen.length === 0
      ? total
      : { ...total, ...atom(`CASE WHEN ${nonNullWhen.join(' AND ')} THEN ${total.sql} END`), value: undefined };
  };

  return { writtenAt, write };
}

/** Returns the scope of a section's formulas. Each figure is created when it is used. */
function seenBy(
  model: Model,
  section: string,
  figureAt: (path: string) => SqlFigure,
): Readonly<Record<string, unknown>> {
  const page = (name: string) => {
    const own: Record<string, unknown> = Object.create(null);
    const { inputs = {}, quantities = {} } = model.sections[name] ?? {};
    for (const figure of [...Object.keys(inputs), ...Object.keys(quantities)]) {
      Object.defineProperty(own, figure, { enumerable: true, get: () => figureAt(`${name}.${figure}`) });
    }
    return own;
  };
  const seen = page(section);
  for (const used of Object.keys(model.sections[section]?.uses ?? {})) seen[used] = page(used);
  return seen;
}

/** Adds up the operands that are known. NULL if none is. */
function totalWritten(
  operands: readonly SqlNumber[],
  { zero }: Numbers,
  { operations }: IntermediateColumns,
): SqlNumber | undefined {
  const [first, ...others] = operands;
  if (first === undefined || others.length === 0) return first;
  const orZero = (operand: SqlNumber): SqlNumber => ({
    ...operand,
    ...atom(`COALESCE(${operand.sql}, ${zero})`),
    roundingError: operand.roundingError && zeroIfNull(operand.roundingError),
  });
  const sum = others.reduce((total, operand) => operations.plus(total, orZero(operand)), orZero(first));
  const anyKnown = operands
    .map(({ nonNullWhen }) => (nonNullWhen.length === 0 ? '1 = 1' : nonNullWhen.join(' AND ')))
    .join(' OR ');
  return { ...sum, ...atom(`CASE WHEN ${anyKnown} THEN ${sum.sql} END`), nonNullWhen: [`(${anyKnown})`] };
}
