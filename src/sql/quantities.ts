import { expectedOf } from '../amount.js';
import type { Model, ModelQuantity, QuantityForm, ReadFormula } from '../model.js';
import type { Dialect, Numbers } from './dialect.js';
import { SqlFigure, type Written } from './figure.js';
import { numberWritten } from './number-written.js';
import type { Workings } from './workings.js';

/** The figure at a path, an input or a quantity; undefined for what no row can have. */
export type WrittenAt = (path: string) => Written | undefined;

/** The figures of a query by path; a quantity gets its column when it is first asked for. */
export function figuresOf(
  model: Model,
  dialect: Dialect,
  inputs: ReadonlyMap<string, Written>,
  workings: Workings,
): { readonly writtenAt: WrittenAt; readonly write: (section: string, formula: ReadFormula) => Written | undefined } {
  const quantities = new Map<string, Written | undefined>();

  const writtenAt: WrittenAt = (path) => {
    const input = inputs.get(path);
    if (input !== undefined || model.positions.has(path)) return input;
    if (!quantities.has(path)) {
      const quantity = model.quantities.find((candidate) => candidate.path === path);
      quantities.set(path, quantity && quantityColumn(quantity));
    }
    return quantities.get(path);
  };

  const figure = (written: Written) => new SqlFigure(written, workings.operations);
  const sectionSees = (section: string) => seenBy(model, section, (path) => figure(writtenAt(path) as Written));
  const areThere = (paths: readonly string[]) => paths.every((path) => writtenAt(path) !== undefined);

  const write = (section: string, { paths, compute }: ReadFormula): Written | undefined =>
    areThere(paths) ? (compute(sectionSees(section) as never) as SqlFigure).written : undefined;

  const quantityColumn = (quantity: ModelQuantity): Written | undefined => {
    const written = quantityWritten(quantity);
    if (written === undefined) return undefined;
    workings.startOn(quantity.path);
    const said = `${quantity.label} (${quantity.unit}): ${quantity.formula}`;
    return workings.column(`quantity_${quantity.path}`, said, written);
  };

  const quantityWritten = ({ path, section, form }: ModelQuantity): Written | undefined => {
    // Every quantity that it uses comes first, so that steps are said to belong to the right one.
    for (const used of pathsOf(form)) writtenAt(used);
    workings.startOn(path);
    const caught = (written: Written | undefined, part: string) =>
      written?.mayBeTooLarge ? workings.column(`part_${path}_${part}`, `A part of ${path}`, written) : written;
    if ('totalOf' in form)
      return totalWritten(
        form.paths.flatMap((operand) => writtenAt(operand) ?? []),
        dialect.numbers,
        workings,
      );
    if ('terms' in form) return seriesWritten(section, form);
    const main = caught(write(section, form.main), 'main');
    const orElse = form.orElse && caught(write(section, form.orElse), 'else');
    const value = main && orElse ? either(dialect.numbers, isKnown(form.main.paths), main, orElse) : (main ?? orElse);
    if (value === undefined || form.atMost === undefined) return value;
    const limit =
      typeof form.atMost === 'number'
        ? numberWritten(dialect.numbers, form.atMost)
        : caught(write(section, form.atMost), 'limit');
    return limit === undefined
      ? value
      : smaller(dialect.numbers, workings.column(`part_${path}_unlimited`, `${path} without its limit`, value), limit);
  };

  const isKnown = (paths: readonly string[]) => paths.flatMap((path) => writtenAt(path)?.needs ?? []);

  const seriesWritten = (section: string, form: Extract<QuantityForm, { terms: unknown }>): Written | undefined => {
    const terms = write(section, form.terms);
    if (terms === undefined || !areThere(form.next.paths)) return undefined;
    const { definition } = model.inputs[model.positions.get(form.terms.expression.path ?? '') ?? -1] ?? {};
    const most = /^\d+$/.test(terms.sql) ? Number(terms.sql) : expectedOf(definition as never).max;
    const { operations } = workings;
    let term = numberWritten(dialect.numbers, form.first);
    let total = term;
    for (let count = 2; count <= most; count += 1) {
      const next = form.next.compute(figure(term) as never, sectionSees(section) as never) as SqlFigure;
      term = workings.column(`term_${form.terms.expression.path}_${count}`, `Term ${count}`, next.written);
      const counted =
        terms.needs.length === 0
          ? term.sql
          : `CASE WHEN ${terms.sql} >= ${count} THEN ${term.sql} ELSE ${dialect.numbers.zero} END`;
      total = operations.plus(total, {
        ...term,
        sql: counted,
        value: undefined,
        depth: Math.max(term.depth, terms.depth),
      });
    }
    const needs = [...terms.needs, ...isKnown(form.next.paths)];
    return needs.length === 0
      ? total
      : { ...total, sql: `CASE WHEN ${needs.join(' AND ')} THEN ${total.sql} END`, value: undefined, level: 3 };
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

function pathsOf(form: QuantityForm): readonly string[] {
  if ('totalOf' in form) return form.paths;
  if ('terms' in form) return [...form.terms.paths, ...form.next.paths];
  const limit = typeof form.atMost === 'object' ? form.atMost.paths : [];
  return [...form.main.paths, ...(form.orElse?.paths ?? []), ...limit];
}

/** The sum of those that are known; NULL where none is. */
function totalWritten(operands: readonly Written[], { zero }: Numbers, { operations }: Workings): Written | undefined {
  const [first, ...others] = operands;
  if (first === undefined || others.length === 0) return first;
  const orNothing = (operand: Written): Written => ({ ...operand, sql: `COALESCE(${operand.sql}, ${zero})`, level: 3 });
  const sum = others.reduce((total, operand) => operations.plus(total, orNothing(operand)), orNothing(first));
  const anyKnown = operands.map(({ needs }) => (needs.length === 0 ? '1 = 1' : needs.join(' AND '))).join(' OR ');
  return { ...sum, sql: `CASE WHEN ${anyKnown} THEN ${sum.sql} END`, level: 3, needs: [anyKnown] };
}

function either(numbers: Numbers, conditions: readonly string[], first: Written, second: Written): Written {
  if (conditions.length === 0) return first;
  const [a, b] = alike(numbers, first, second);
  return { ...oneOf(a, b), sql: `CASE WHEN ${conditions.join(' AND ')} THEN ${a.sql} ELSE ${b.sql} END` };
}

function smaller(numbers: Numbers, value: Written, limit: Written): Written {
  const [a, b] = alike(numbers, limit, value);
  return { ...oneOf(a, b), sql: `CASE WHEN ${limit.sql} < ${value.sql} THEN ${a.sql} ELSE ${b.sql} END` };
}

function alike({ withDecimals }: Numbers, first: Written, second: Written): readonly [Written, Written] {
  const decimals = Math.max(first.decimals, second.decimals);
  const made = (figure: Written): Written =>
    withDecimals === undefined || figure.decimals === decimals
      ? figure
      : { ...figure, sql: withDecimals(figure.sql, decimals), level: 3, decimals };
  return [made(first), made(second)];
}

function oneOf(first: Written, second: Written): Written {
  return {
    sql: '',
    level: 3,
    decimals: Math.max(first.decimals, second.decimals),
    digits: Math.max(first.digits, second.digits),
    least: Math.min(first.least, second.least),
    exact: first.exact && second.exact,
    mayBeTooLarge: false,
    needs: [],
    depth: Math.max(first.depth, second.depth),
  };
}
