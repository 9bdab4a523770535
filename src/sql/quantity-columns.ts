import { allPaths, type CompiledFormula, type SeriesQuantity, visitQuantity } from '../expression/formula.js';
import { constraintsOf } from '../model/bounds.js';
import type { Model, ModelQuantity } from '../model/model.js';
import { compared } from './compared.js';
import { withFewerDecimals } from './decimal-arithmetic.js';
import { both, orNone, whichever } from './deviation.js';
import type { Dialect, Numbers } from './dialect.js';
import type { IntermediateColumns } from './intermediate-columns.js';
import { numberWritten } from './literal.js';
import { added, atom } from './operators.js';
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
    workings.startOn(quantity.path);
    const said = `${quantity.label} (${quantity.unit}): ${quantity.formula}`;
    return workings.column(`quantity_${quantity.path}`, said, written);
  };

  const quantityWritten = ({ path, section, form }: ModelQuantity): SqlNumber | undefined => {
    // Every quantity that it uses comes first, so that steps are said to belong to the right one.
    for (const used of allPaths(form)) writtenAt(used);
    workings.startOn(path);
    const caught = <W extends SqlNumber | undefined>(written: W, part: string): W | SqlNumber =>
      written?.mayBeTooLarge ? workings.column(`part_${path}_${part}`, `A part of ${path}`, written) : written;
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
          typeof atMost === 'number' ? numberWritten(dialect.numbers, atMost) : caught(write(section, atMost), 'limit');
        if (limit === undefined) return value;
        const unlimited = workings.column(`part_${path}_unlimited`, `${path} without its limit`, value);
        const isLimited = compared(dialect.numbers, limit, '<', unlimited);
        return smaller(isLimited, ...alike(limit, unlimited));
      },
      sum: ({ paths }) => {
        const operands = paths.flatMap((operand) => writtenAt(operand) ?? []);
        return totalWritten(operands, dialect.numbers, workings);
      },
      series: (series) => seriesWritten(section, series),
    });
  };

  const isKnown = (paths: readonly string[]) => paths.flatMap((path) => writtenAt(path)?.needs ?? []);

  const seriesWritten = (section: string, form: SeriesQuantity): SqlNumber | undefined => {
    const terms = write(section, form.terms);
    if (terms === undefined || !areThere(form.next.paths)) return undefined;
    const { definition } = model.inputAt(form.terms.expression.path ?? '') ?? {};
    const most = terms.value?.toNumber() ?? constraintsOf(definition as never).maximum;
    const { operations } = workings;
    let term = numberWritten(dialect.numbers, form.first);
    let total = term;
    for (let count = 2; count <= most; count += 1) {
      const next = form.next.compute(figure(term) as never, sectionSees(section) as never) as SqlFigure;
      term = workings.column(`term_${form.terms.expression.path}_${count}`, `Term ${count}`, next.written);
      const isCounted = `${terms.sql} >= ${count}`;
      const counted: SqlNumber = {
        ...term,
        ...atom(`CASE WHEN ${isCounted} THEN ${term.sql} ELSE ${dialect.numbers.zero} END`),
        deviation: term.deviation && whichever(isCounted, term.deviation, undefined),
        value: undefined,
        depth: Math.max(term.depth, terms.depth),
      };
      total = operations.plus(total, terms.needs.length === 0 ? term : counted);
    }
    const needs = [...terms.needs, ...isKnown(form.next.paths)];
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
    deviation: operand.deviation && orNone(operand.deviation),
  });
  const sum = others.reduce((total, operand) => operations.plus(total, orNothing(operand)), orNothing(first));
  const anyKnown = operands.map(({ needs }) => (needs.length === 0 ? '1 = 1' : needs.join(' AND '))).join(' OR ');
  return { ...sum, ...atom(`CASE WHEN ${anyKnown} THEN ${sum.sql} END`), needs: [`(${anyKnown})`] };
}

function either(conditions: readonly string[], first: SqlNumber, second: SqlNumber): SqlNumber {
  if (conditions.length === 0) return first;
  const isFirst = conditions.join(' AND ');
  return { ...oneOf(isFirst, first, second), deviation: whichever(isFirst, first.deviation, second.deviation) };
}

/** The limit where the value is above it. A limit that is not known limits nothing. */
function smaller(isLimited: string, limit: SqlNumber, value: SqlNumber): SqlNumber {
  const off = limit.deviation && orNone(limit.deviation);
  return { ...oneOf(isLimited, limit, value), deviation: both(off, value.deviation) };
}

/** Two figures with the decimals of the one that has more, or with as many as leave room for the digits of both. */
function withAsManyDecimals(numbers: Numbers, first: SqlNumber, second: SqlNumber): readonly [SqlNumber, SqlNumber] {
  const { withDecimals } = numbers;
  if (withDecimals === undefined) return [first, second];
  const digits = Math.max(first.digits, second.digits);
  const all = Math.max(first.decimals, second.decimals);
  const decimals = all + digits <= numbers.digits ? all : Math.min(all, numbers.keptDecimals);
  const made = (figure: SqlNumber): SqlNumber => {
    const fewer = withFewerDecimals(numbers, figure, decimals);
    if (fewer.decimals === decimals) return fewer;
    const room = numbers.digits - decimals;
    return {
      ...fewer,
      ...withDecimals(fewer, decimals),
      value: undefined,
      decimals,
      digits: Math.min(fewer.digits, room),
      mayBeTooLarge: fewer.mayBeTooLarge || fewer.digits > room,
    };
  };
  return [made(first), made(second)];
}

function oneOf(isFirst: string, first: SqlNumber, second: SqlNumber): Omit<SqlNumber, 'deviation'> {
  return {
    ...atom(`CASE WHEN ${isFirst} THEN ${first.sql} ELSE ${second.sql} END`),
    decimals: Math.max(first.decimals, second.decimals),
    digits: Math.max(first.digits, second.digits),
    least: Math.min(first.least, second.least),
    most: Math.max(first.most, second.most),
    size: () => added(first.size(), '+', second.size()),
    mayBeTooLarge: false,
    needs: [],
    depth: Math.max(first.depth, second.depth),
  };
}
