import type { Condition } from '../expression/condition.js';
import type { Expression, FigureName, NoticeFigure } from '../expression/expression.js';
import type { Model } from '../model/model.js';
import { roundedExact } from './amount-cells.js';
import { type CellOf, figureCell, replacedCondition } from './figure-cells.js';
import { cellNotation, isBlank, numberLiteral, toRanges } from './spreadsheet-syntax.js';

type Compared = Extract<Condition<FigureName>, { readonly left: unknown }>;

/** A figure as a formula, with the conditions under which it is known. */
export interface FigureFormula {
  readonly formula: string;
  /** The cells that must have a number. */
  readonly cells: readonly string[];
  /** Other conditions, as formulas. */
  readonly conditions: readonly string[];
}

/** Writes a figure that only notices can name; undefined if it is never known. */
export type NoticeFigureFormula = (figure: NoticeFigure) => FigureFormula | undefined;

/** Writes a condition as a formula. `noticeFigure` writes the figures that only notices can name. */
export function conditionFormula(
  model: Model,
  cellOf: CellOf,
  condition: Condition<FigureName>,
  noticeFigure: NoticeFigureFormula = () => undefined,
): string {
  const each = (conditions: readonly Condition<FigureName>[]) =>
    conditions.map((one) => conditionFormula(model, cellOf, one, noticeFigure)).join(',');
  if ('given' in condition) return `ISNUMBER(${cellOf({ type: 'typed', path: condition.given })})`;
  if ('known' in condition) return isKnown(figureCell(model, cellOf, condition.known));
  if ('figure' in condition) return `ISNUMBER(${figureCell(model, cellOf, condition.figure)})`;
  if ('present' in condition) return presentFormula(model, cellOf, condition.present);
  if ('decimalsOf' in condition) {
    const cell = figureCell(model, cellOf, condition.decimalsOf);
    return `IF(ISNUMBER(${cell}),ABS(ROUND(${cell},${condition.most})-${cell})<=${tolerance},FALSE())`;
  }
  if ('integer' in condition) {
    const cell = figureCell(model, cellOf, condition.integer);
    return `IF(ISNUMBER(${cell}),INT(${cell})=${cell},FALSE())`;
  }
  if ('all' in condition) return condition.all.length === 0 ? 'TRUE()' : `AND(${each(condition.all)})`;
  if ('any' in condition) return condition.any.length === 0 ? 'FALSE()' : `OR(${each(condition.any)})`;
  if ('not' in condition) return `NOT(${conditionFormula(model, cellOf, condition.not, noticeFigure)})`;
  return comparison(model, cellOf, condition, noticeFigure);
}

function presentFormula(model: Model, cellOf: CellOf, name: string): string {
  const lines = model.lines.filter(({ path, section }) => path === name || section === name);
  const counts = lines.map(({ path }) => {
    const complete = isKnown(cellOf({ type: 'exact', path }));
    const [replaced] = replacedCondition(model, cellOf, path);
    return replaced === undefined ? complete : `AND(${complete},NOT(${replaced}))`;
  });
  return counts.length === 1 ? (counts[0] as string) : `OR(${counts.join(',')})`;
}

// A cell with an error has all its inputs, and is refused or left out for another reason.
function isKnown(cell: string): string {
  return `NOT(${isBlank(cell)})`;
}

/**
 * Formats a comparison. Figures that differ by less than one part in 10¹² are equal: 0.7 + 0.2 + 0.1 is not exactly 1
 * in binary, and only some sheets ignore the difference.
 */
function comparison(
  model: Model,
  cellOf: CellOf,
  { left, is, right }: Compared,
  noticeFigure: NoticeFigureFormula,
): string {
  const a = figureFormula(model, cellOf, left, noticeFigure);
  const b = typeof right === 'number' ? constantFormula(right) : figureFormula(model, cellOf, right, noticeFigure);
  if (a === undefined || b === undefined) return 'FALSE()';
  const slack = right === 0 ? '0' : `ABS(${b.formula})*${tolerance}`;
  const holds = {
    above: `${a.formula}-(${b.formula})>${slack}`,
    below: `${b.formula}-(${a.formula})>${slack}`,
    equal: `ABS(${a.formula}-(${b.formula}))<=${slack}`,
  }[is];
  const cells = [...new Set([...a.cells, ...b.cells])];
  const known = [
    ...(cells.length === 0 ? [] : [`COUNT(${toRanges(cells)})=${cells.length}`]),
    ...new Set([...a.conditions, ...b.conditions]),
  ];
  const compared = `IF(${known.length === 1 ? known[0] : `AND(${known.join(',')})`},${holds},FALSE())`;
  const divides = left.divisors().length > 0 || (typeof right !== 'number' && right.divisors().length > 0);
  return divides ? `IFERROR(${compared},FALSE())` : compared;
}

/** Returns a number as a figure that is always known. */
export function constantFormula(value: number): FigureFormula {
  return { formula: numberLiteral(value), cells: [], conditions: [] };
}

/** Writes an expression over the cells of the figures that it names; undefined if one of them is never known. */
export function figureFormula(
  model: Model,
  cellOf: CellOf,
  expression: Expression<FigureName>,
  noticeFigure: NoticeFigureFormula,
): FigureFormula | undefined {
  const formulaOf = (name: FigureName): FigureFormula | undefined => {
    if (typeof name === 'string') {
      const cell = figureCell(model, cellOf, name);
      return { formula: cell, cells: [cell], conditions: [] };
    }
    if (!('rounded' in name)) return noticeFigure(name);
    const exact = figureFormula(model, cellOf, name.rounded, noticeFigure);
    if (exact === undefined) return undefined;
    const conditions =
      name.rounded.divisors().length === 0 ? exact.conditions : [...exact.conditions, `ISNUMBER(${exact.formula})`];
    return { ...exact, formula: roundedExact(exact.formula, name.decimals), conditions };
  };
  const names = new Map([...expression.paths()].map((name) => [name, formulaOf(name)]));
  const figures = [...names.values()];
  if (figures.includes(undefined)) return undefined;
  const formula = expression.format(cellNotation((name: FigureName) => names.get(name)?.formula ?? ''));
  return {
    formula,
    cells: figures.flatMap((figure) => figure?.cells ?? []),
    conditions: figures.flatMap((figure) => figure?.conditions ?? []),
  };
}

const tolerance = '0.000000000001';
