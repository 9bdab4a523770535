import type { Availability } from '../evaluation/availability.js';
import type { Expression, FigureName, NoticeFigure } from '../expression/expression.js';
import { ownValue } from '../messages/translate.js';
import { defaultIn } from '../model/default-in.js';
import { extremePaths } from '../model/extreme-paths.js';
import type { Model, ModelLine, ModelQuantity, ParsedInput } from '../model/model.js';
import { type Kind, kinds } from '../model/section.js';
import { minorUnit } from '../numbers/currency.js';
import { ColumnSymbol, emptyGraphs, type Graphs } from './column-symbol.js';
import { type KnownSymbol, type RowCondition, rowCondition, type SymbolFacts, symbolOf } from './condition-symbols.js';
import { type SymbolFigures, symbolFigures } from './symbol-figures.js';

/** An amount of a line that is rounded, row by row. */
export interface Rounding {
  readonly symbol: ColumnSymbol;
  readonly decimals: number;
  readonly line: ModelLine;
  readonly per: 'leaver' | 'period';
}

/** A figure that a notice rounds, such as a share in per cent with one decimal. */
export type RoundedForNotice = Pick<Rounding, 'symbol' | 'decimals'>;

/** A sum of rounded figures: the places of its terms. */
export interface PrintedSum {
  readonly of: 'section' | 'kind' | 'all';
  /** The name of the section or the kind; empty for all. */
  readonly name: string;
  readonly per: 'leaver' | 'period';
  readonly terms: readonly number[];
}

/** The figures and conditions of rows that give the same inputs. */
export interface Plan {
  readonly graphs: Graphs;
  readonly roundings: readonly Rounding[];
  /** The sums of these, by place. */
  readonly sums: readonly PrintedSum[];
  /** The figures that notices round for themselves. Their places follow those of the sums. */
  readonly roundedForNotices: readonly RoundedForNotice[];
  readonly quantities: readonly { readonly quantity: ModelQuantity; readonly symbol: ColumnSymbol }[];
  /** The conditions under which a row is refused. */
  readonly refusals: readonly RowCondition[];
  readonly notices: readonly { readonly code: string; readonly condition: RowCondition }[];
}

/** The parts of an answer that a caller can ask for. */
export interface Wanted {
  readonly sections: boolean;
  readonly kinds: boolean;
  readonly quantities: boolean;
  readonly notices: boolean;
}

/**
 * Plans what is computed for rows that give the same inputs, from what the library decides for one of them. Returns undefined if
 * an input has a value of which the columns do not know where it comes from.
 */
export function createPlan(
  model: Model,
  given: ParsedInput,
  availability: Availability,
  valueAt: Parameters<typeof symbolFigures>[2],
  columnSymbols: (graphs: Graphs) => ReadonlyMap<number, ColumnSymbol>,
  wanted: Wanted,
): Plan | undefined {
  const graphs = emptyGraphs();
  const figures = symbolFigures(model, given, valueAt, columnSymbols(graphs), graphs);
  if (model.inputs.some(({ path }) => valueAt(path) !== undefined && figures.at(path) === undefined)) return undefined;
  const decimals = minorUnit(given.currency) as number;
  const roundings: Rounding[] = [];
  const linesByPath = new Map<string, ColumnSymbol>();
  const leavers = model.leavers && figures.at('leavers');
  if (model.leavers !== undefined && leavers === undefined) return undefined;
  for (const line of availability.lines) {
    const one = figures.evaluate(line, line.section);
    linesByPath.set(line.path, one);
    if (leavers !== undefined) roundings.push({ symbol: one, decimals, line, per: 'leaver' });
    roundings.push({ symbol: leavers ? one.times(leavers) : one, decimals, line, per: 'period' });
  }
  const sums = printedSums(model, roundings, wanted);
  const roundedForNotices: RoundedForNotice[] = [];
  const printed = { sums, roundedForNotices, graphs, decimals };
  const facts = factsOf(model, given, availability, figures, linesByPath, printed);
  const refusals = model.rules.map(({ where }) => rowCondition(where, facts, graphs)).filter((one) => one !== false);
  const notices = (wanted.notices ? model.notices : []).flatMap(({ code, when }) => {
    const condition = rowCondition(when, facts, graphs);
    return condition === false ? [] : [{ code, condition }];
  });
  const quantities = (wanted.quantities ? model.quantities : []).flatMap((quantity) => {
    const symbol = figures.at(quantity.path);
    return symbol === undefined ? [] : [{ quantity, symbol }];
  });
  return { graphs, roundings, sums, roundedForNotices, quantities, refusals, notices };
}

function printedSums(
  { sections, leavers }: Model,
  roundings: readonly Rounding[],
  wanted: Wanted,
): readonly PrintedSum[] {
  const ways = leavers === undefined ? (['period'] as const) : (['leaver', 'period'] as const);
  const sumsOf = (of: PrintedSum['of'], name: string, isPart: (line: ModelLine) => boolean): PrintedSum[] =>
    ways.map((per) => {
      const isTerm = (one: Rounding) => one.per === per && isPart(one.line);
      return { of, name, per, terms: roundings.flatMap((one, place) => (isTerm(one) ? [place] : [])) };
    });
  return [
    // Notices ask for the sums of sections.
    ...(wanted.sections || wanted.notices ? Object.keys(sections) : []).flatMap((name) =>
      sumsOf('section', name, ({ section }) => section === name),
    ),
    ...(wanted.kinds ? kinds : []).flatMap((name: Kind) => sumsOf('kind', name, ({ kind }) => kind === name)),
    ...sumsOf('all', '', () => true),
  ].filter(({ of, terms }) => of !== 'section' || terms.length > 0);
}

interface Printed {
  readonly roundedForNotices: RoundedForNotice[];
  readonly sums: readonly PrintedSum[];
  readonly graphs: Graphs;
  readonly decimals: number;
}

function factsOf(
  model: Model,
  given: ParsedInput,
  { known, movedBy, lines }: Availability,
  figures: SymbolFigures,
  linesByPath: ReadonlyMap<string, ColumnSymbol>,
  printed: Printed,
): SymbolFacts {
  const holds = (flags: readonly boolean[], path: string) => flags[model.inputAt(path)?.position ?? -1] ?? false;
  const figureAt = (name: FigureName): KnownSymbol | undefined | 'open' => {
    if (typeof name !== 'string') return noticeFigure(name);
    const figure = figures.at(name);
    return figure && { figure };
  };
  const constant = (value: number | undefined): KnownSymbol | undefined =>
    value === undefined ? undefined : { figure: ColumnSymbol.constant(printed.graphs, value) };
  const sumAt = (of: PrintedSum['of'], name: string, per: PrintedSum['per']): ColumnSymbol | undefined => {
    const place = printed.sums.findIndex((sum) => sum.of === of && sum.name === name && sum.per === per);
    return place < 0 ? undefined : ColumnSymbol.rounded(printed.graphs, place, printed.decimals);
  };
  const noticeFigure = (figure: NoticeFigure): KnownSymbol | undefined | 'open' => {
    if ('line' in figure) {
      const line = linesByPath.get(figure.line);
      return line && { figure: line };
    }
    if ('sections' in figure) {
      const per = model.leavers === undefined ? 'period' : 'leaver';
      const own = figure.sections.flatMap((name) => sumAt('section', name, per) ?? []);
      return own.length === 0 ? undefined : { figure: own.reduce((sum, one) => sum.plus(one)) };
    }
    if ('total' in figure) return { figure: sumAt('all', '', 'period') as ColumnSymbol };
    if ('rounded' in figure) return roundedFigure(figure.rounded, figure.decimals);
    if ('defaultOf' in figure) {
      const input = model.inputAt(figure.defaultOf);
      return constant(input && defaultIn(input.definition, given.currency)?.value);
    }
    if ('inCurrency' in figure) return constant(ownValue(figure.inCurrency, given.currency));
    const own = extremePaths(model, figure).flatMap((path) => figures.at(path) ?? []);
    if (own.length === 0) return undefined;
    const highest = own.reduce((most, one) => most.higher(one));
    const extreme = 'highest' in figure ? highest : own.reduce((least, one) => least.lowerAboveZero(one));
    return { figure: extreme, ifAboveZero: highest };
  };
  const roundedFigure = (expression: Expression<FigureName>, decimals: number): KnownSymbol | undefined | 'open' => {
    const exact = symbolOf(expression, figureAt);
    // A figure of printed amounts would be rounded after them, which no notice asks for.
    if (exact === undefined || exact === 'open' || exact.figure.isOfRounded) return exact && 'open';
    const { roundedForNotices, graphs } = printed;
    const place = printed.sums.length + roundedForNotices.push({ symbol: exact.figure, decimals }) - 1;
    return { ...exact, figure: ColumnSymbol.rounded(graphs, place, decimals) };
  };
  return {
    given: (path) => holds(given.meant, path),
    known: (path) => {
      const quantity = model.quantityAt(path);
      return holds(known, path) || (quantity !== undefined && movedBy.has(quantity));
    },
    present: (name) => lines.some((line) => line.path === name || line.section === name),
    figureAt,
  };
}
