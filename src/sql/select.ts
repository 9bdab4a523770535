import { InputError } from '../issue.js';
import type { Model } from '../model.js';
import type { Kind } from '../section.js';
import { pathShown } from '../unknown-input.js';
import { type LineColumns, lineColumns } from './amounts.js';
import { checksOf, overflowChecks } from './checks.js';
import { conditionsFor } from './conditions.js';
import type { Dialect } from './dialect.js';
import { type ColumnOf, inputFigures } from './inputs.js';
import { type Column, columnWritten, inLayers, type Layer } from './layers.js';
import { inputPaths, nameOf } from './names.js';
import { figuresOf } from './quantities.js';
import { onOneLine } from './quoting.js';
import { workshopFor } from './workshop.js';

const kinds: readonly Kind[] = ['cash', 'time', 'opportunity', 'mixed'];

/** The whole query: the table, and layer by layer what follows from its columns. */
export function selectOf(
  model: Model,
  dialect: Dialect,
  table: readonly string[],
  columnOf: ColumnOf,
  currency: string,
): string {
  const workshop = workshopFor(dialect);
  const inputs = inputFigures(model, dialect, columnOf, currency, workshop);
  const { writtenAt, write } = figuresOf(model, dialect, inputs, workshop);
  const ask = conditionsFor(model, dialect, currency, columnOf, writtenAt, workshop);
  const { lines, items: rounded, tooLarge } = lineColumns(model, dialect, currency, writtenAt, write, ask, workshop);
  const contradictions = checksOf(model, dialect, columnOf, currency, inputs, ask);
  const identifier = (name: string) => dialect.identifier(nameOf(name, dialect));
  const checks = [...contradictions, ...overflowChecks([...workshop.overflows, ...tooLarge], dialect)].map(
    ({ where, reason }, position) => ({ name: identifier(`check_${position + 1}`), sql: where, said: reason }),
  );

  const refusedBecause = identifier('refused_because');
  const reasons = checks.map(({ name, said }) => `\n      CASE WHEN ${name} THEN ${dialect.text(onOneLine(said))} END`);
  const because = `CASE WHEN ${checks.map(({ name }) => name).join(' OR ')} THEN ${dialect.joined(reasons)} END`;
  const right = (sql: string) => `CASE WHEN ${refusedBecause} IS NULL THEN ${sql} END`;
  const whats = model.leavers ? (['per_leaver', 'total'] as const) : (['total'] as const);
  const named = (path: string, what: string) => identifier(`${path}_${what}`);
  const amounts = lines.flatMap(({ line, perLeaver, amount }) =>
    whats.map((what) => ({
      name: named(line.path, what),
      sql: right((what === 'total' ? amount : perLeaver) as string),
    })),
  );

  const depths = [...new Set(workshop.items.map(({ depth }) => depth))].sort((a, b) => a - b);
  const layers: Layer[] = [
    ...depths.map((depth) => ({
      name: identifier(`with_figures_${depth}`),
      said: depth === 1 ? 'The columns as numbers' : 'What follows from the layers before',
      columns: workshop.items.filter((item) => item.depth === depth),
    })),
    { name: identifier('with_lines'), said: 'The lines, each rounded once', columns: rounded },
    { name: identifier('with_checks'), said: 'What cannot be right', columns: checks },
    {
      name: identifier('with_reasons'),
      said: 'Why a row is refused; NULL where it is not',
      columns: [{ name: refusedBecause, sql: because }],
    },
    { name: identifier('with_amounts'), said: 'The lines of the rows that are not refused', columns: amounts },
  ];
  const workings = [...workshop.items, ...rounded, ...checks].map(({ name }) => name);
  const sums = sumsOf(model, lines, whats, named, right);
  const results = [refusedBecause, ...amounts.map(({ name }) => name)];
  const made = [...workings, ...results, ...sums.map(({ name }) => name), ...layers.map(({ name }) => name)];
  refuseCollisions(made, [...inputPaths(model).flatMap((path) => columnOf(path) ?? []), table.at(-1) ?? ''], dialect);
  return inLayers(dialect, table.map(dialect.identifier).join('.'), layers, [
    ...dialect.everythingBut(workings, results),
    ...sums.map(columnWritten),
  ]);
}

/** The sums of the printed lines: of each section that has any, of each kind, of all. */
function sumsOf(
  model: Model,
  lines: readonly LineColumns[],
  whats: readonly string[],
  named: (path: string, what: string) => string,
  right: (sql: string) => string,
): Column[] {
  const of = (some: readonly LineColumns[], what: string) => some.map(({ line }) => named(line.path, what));
  const sections = Object.keys(model.sections).flatMap((section) => {
    const own = lines.filter(({ line }) => line.section === section);
    return own.length === 0 ? [] : whats.map((what) => ({ name: named(section, what), sql: sumOf(of(own, what)) }));
  });
  const ofKind = (kind: Kind) => lines.filter(({ line }) => line.kind === kind);
  const ofKinds = kinds.flatMap((kind) =>
    whats.map((what) => ({ name: named(kind, what), sql: right(sumOrNothing(of(ofKind(kind), what))) })),
  );
  const totals = whats.map((what) => ({
    name: what === 'total' ? named('', 'total') : named('total', what),
    sql: right(sumOrNothing(of(lines, what))),
  }));
  return [...sections, ...ofKinds, ...totals];
}

function sumOrNothing(columns: readonly string[]): string {
  return columns.length === 0 ? '0' : columns.map((column) => `COALESCE(${column}, 0)`).join(' + ');
}

/** The sum of those that are there; NULL where none is. */
function sumOf(columns: readonly string[]): string {
  if (columns.length === 1) return columns[0] as string;
  const any = columns.map((column) => `${column} IS NOT NULL`).join(' OR ');
  return `CASE WHEN ${any} THEN ${sumOrNothing(columns)} END`;
}

/** Throws an `InputError` where a column of the table, or two figures, would have the same name in the query. */
function refuseCollisions(made: readonly string[], given: readonly string[], { identifier }: Dialect): void {
  const names = [...made, ...given.map(identifier)].map((name) => name.toLowerCase());
  const twice = [...new Set(names.filter((name, position) => names.indexOf(name) < position))];
  if (twice.length === 0) return;
  const message = `The query would have two things of one name: ${twice.map(pathShown).join(', ')}; rename the column or table, or what the model calls so.`;
  throw new InputError([{ path: 'columns', code: 'contradiction', message }]);
}
