import type { CompiledFormula, CompiledQuantity } from '../expression/formula.js';
import { constraintsOf } from '../model/bounds.js';
import type { Model, ModelQuantity } from '../model/model.js';
import { comparison } from './comparison.js';
import { withFewerDecimals } from './decimal-arithmetic.js';
import type { Dialect, Numbers } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { numberLiteral } from './literal.js';
import { add, atom } from './operators.js';
import { addErrors, errorOfEither, zeroIfNull } from './rounding-error.js';
import { SqlFigure, type SqlNumber } from './sql-number.js';

/** The figure at a path, an input or a quantity; undefined for what no row can have. */
export type WrittenAt = (path: string) => SqlNumber | undefined;

/** The figures of a query by path; a quantity gets its column when it is first asked for. */
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
    if (input !== undefined || model.positions.has(path)) return input;
    if (!quantities.has(path)) {
      const quantity = model.quantities.find((candidate) => candidate.path === path);
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
    // Every quantity that it uses comes first, so that steps are said to belong to the right one.
    for (const used of pathsOf(form)) writtenAt(used);
    workings.setCurrentPath(path);
    const caught = <W extends SqlNumber | undefined>(written: W, part: string): W | SqlNumber =>
      written?.mayOverflow ? workings.column(`part_${path}_${part}`, `A part of ${path}`, written) : written;
    const alike = (first: SqlNumber, second: SqlNumber): readonly [SqlNumber, SqlNumber] => {
      const [one, other] = withAsManyDecimals(dialect.numbers, first, second);
      return [caught(one, 'first'), caught(other, 'second')];
    };
    if ('totalOf' in form)
      return totalWritten(
        form.paths.flatMap((operand) => writtenAt(operand) ?? []),
        dialect.numbers,
        workings,
      );
    if ('terms' in form) return seriesWritten(section, form);
    const main = caught(write(section, form.main), 'main');
    const otherwise = form.otherwise && caught(write(section, form.otherwise), 'else');
    const value = main && otherwise ? either(isKnown(form.main.paths), ...alike(main, otherwise)) : (main ?? otherwise);
    if (value === undefined || form.atMost === undefined) return value;
    const limit =
      typeof form.atMost === 'number'
        ? numberLiteral(dialect.numbers, form.atMost)
        : caught(write(section, form.atMost), 'limit');
    if (limit === undefined) return value;
    const unlimited = workings.column(`part_${path}_unlimited`, `${path} without its limit`, value);
    const isLimited = comparison(dialect.numbers, limit, '<', unlimited);
    return smaller(isLimited, ...alike(limit, unlimited));
  };

  const isKnown = (paths: readonly string[]) => paths.flatMap((path) => writtenAt(path)?.nonNullWhen ?? []);

  const seriesWritten = (
    section: string,
    form: Extract<CompiledQuantity, { terms: unknown }>,
  ): SqlNumber | undefined => {
    const terms = write(section, form.terms);
    if (terms === undefined || !areThere(form.next.paths)) return undefined;
    const { definition } = model.inputs[model.positions.get(form.terms.expression.path ?? '') ?? -1] ?? {};
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
    const needs = [...terms.nonNullWhen, ...isKnown(form.next.paths)];
    return needs.length === 0
      ? total
      : { ...total, ...atom(`CASE WHEN ${needs.join(' AND ')} THEN ${total.sql} END`), value: undefined };
  };

  return { writtenAt, write };
}

/** What the formulas of a section see, each figure made when it is asked for. */
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

function pathsOf(form: CompiledQuantity): readonly string[] {
  if ('totalOf' in form) return form.paths;
  if ('terms' in form) return [...form.terms.paths, ...form.next.paths];
  const limit = typeof form.atMost === 'object' ? form.atMost.paths : [];
  return [...form.main.paths, ...(form.otherwise?.paths ?? []), ...limit];
}

/** The sum of those that are known; NULL where none is. */
function totalWritten(
  operands: readonly SqlNumber[],
  { zero }: Numbers,
  { operations }: IntermediateColumns,
): SqlNumber | undefined {
  const [first, ...others] = operands;
  if (first === undefined || others.length === 0) return first;
  const orNothing = (operand: SqlNumber): SqlNumber => ({
    ...operand,
    ...atom(`COALESCE(${operand.sql}, ${zero})`),
    roundingError: operand.roundingError && zeroIfNull(operand.roundingError),
  });
  const sum = others.reduce((total, operand) => operations.plus(total, orNothing(operand)), orNothing(first));
  const anyKnown = operands
    .map(({ nonNullWhen: needs }) => (needs.length === 0 ? '1 = 1' : needs.join(' AND ')))
    .join(' OR ');
  return { ...sum, ...atom(`CASE WHEN ${anyKnown} THEN ${sum.sql} END`), nonNullWhen: [`(${anyKnown})`] };
}

function either(conditions: readonly string[], first: SqlNumber, second: SqlNumber): SqlNumber {
  if (conditions.length === 0) return first;
  const isFirst = conditions.join(' AND ');
  return {
    ...oneOf(isFirst, first, second),
    roundingError: errorOfEither(isFirst, first.roundingError, second.roundingError),
  };
}

/** The limit where the value is above it. A limit that is not known limits nothing. */
function smaller(isLimited: string, limit: SqlNumber, value: SqlNumber): SqlNumber {
  const off = limit.roundingError && zeroIfNull(limit.roundingError);
  return { ...oneOf(isLimited, limit, value), roundingError: addErrors(off, value.roundingError) };
}

/** Two figures with the decimals of the one that has more, or with as many as leave room for the digits of both. */
function withAsManyDecimals(numbers: Numbers, first: SqlNumber, second: SqlNumber): readonly [SqlNumber, SqlNumber] {
  const { withDecimals } = numbers;
  if (withDecimals === undefined) return [first, second];
  const digits = Math.max(first.digits, second.digits);
  const all = Math.max(first.decimals, second.decimals);
  const decimals = all + digits <= numbers.maxDigits ? all : Math.min(all, numbers.keptDecimals);
  const made = (figure: SqlNumber): SqlNumber => {
    const fewer = withFewerDecimals(numbers, figure, decimals);
    if (fewer.decimals === decimals) return fewer;
    const room = numbers.maxDigits - decimals;
    return {
      ...fewer,
      ...withDecimals(fewer, decimals),
      value: undefined,
      decimals,
      digits: Math.min(fewer.digits, room),
      mayOverflow: fewer.mayOverflow || fewer.digits > room,
    };
  };
  return [made(first), made(second)];
}

function oneOf(isFirst: string, first: SqlNumber, second: SqlNumber): Omit<SqlNumber, 'roundingError'> {
  return {
    ...atom(`CASE WHEN ${isFirst} THEN ${first.sql} ELSE ${second.sql} END`),
    decimals: Math.max(first.decimals, second.decimals),
    digits: Math.max(first.digits, second.digits),
    minimum: Math.min(first.minimum, second.minimum),
    maxMagnitude: Math.max(first.maxMagnitude, second.maxMagnitude),
    magnitude: () => add(first.magnitude(), '+', second.magnitude()),
    mayOverflow: false,
    nonNullWhen: [],
    depth: Math.max(first.depth, second.depth),
  };
}
