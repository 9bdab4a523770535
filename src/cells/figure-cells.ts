import { symbolicScope } from '../compile/compile-sections.js';
import type { Expression } from '../expression/expression.js';
import { previousTerm, requiredPaths, visitQuantity } from '../expression/formula.js';
import type { Model, ModelLine, ModelQuantity } from '../model/model.js';
import type { CellContent } from './cell-content.js';
import { allBlank, anyBlank, cellNotation, ifKnown, numberLiteral, toRanges } from './spreadsheet-syntax.js';

/** Returns the reference to the cell with a content. */
export type CellOf = (content: CellContent) => string;

/** Returns the cell of the figure at a path: the effective value of an input, or a quantity. */
export function figureCell(model: Model, cellOf: CellOf, path: string): string {
  return cellOf({ type: model.inputAt(path) === undefined ? 'quantity' : 'used', path });
}

/** Formats an expression over the cells of the figures that it names. */
export function written(model: Model, cellOf: CellOf, expression: Expression): string {
  return expression.format(cellNotation((path) => figureCell(model, cellOf, path)));
}

/** Returns the formula of the amount per leaver of a line, blank if a figure is unknown. */
export function lineFormula(model: Model, cellOf: CellOf, line: ModelLine): string {
  const named = symbolicScope(model.sections, line.section) as never;
  const cells = line.paths.map((path) => figureCell(model, cellOf, path));
  return ifKnown(cells, written(model, cellOf, line.compute(named) as Expression));
}

/** Returns the condition under which other sections replace a line; empty if its section is not a fallback. */
export function replacedCondition(model: Model, cellOf: CellOf, path: string): readonly string[] {
  const lines = replacedLines(model, named(model.lines, path));
  if (lines.length === 0) return [];
  return [`COUNT(${toRanges(lines.map((line) => cellOf({ type: 'exact', path: line.path })))})>0`];
}

/**
 * Returns the lines of the sections that the section of a line is a fallback for. If one of them can be computed, it
 * replaces this line.
 */
export function replacedLines(model: Model, { section }: ModelLine): readonly ModelLine[] {
  const others = model.sections[section]?.fallbackFor ?? [];
  return model.lines.filter((line) => others.includes(line.section));
}

/** Returns the formula of a quantity with all its alternatives. */
export function quantityFormula(model: Model, cellOf: CellOf, { form }: ModelQuantity, terms: readonly CellContent[]) {
  const cells = (paths: readonly string[]) => paths.map((path) => figureCell(model, cellOf, path));
  return visitQuantity(form, {
    formula: ({ main, otherwise, atMost }) => {
      const limited = (expression: Expression) => {
        const figure = written(model, cellOf, expression);
        if (atMost === undefined) return figure;
        if (typeof atMost === 'number') return `MIN(${figure},${numberLiteral(atMost)})`;
        const limit = written(model, cellOf, atMost.expression);
        return `IF(${anyBlank(cells(atMost.paths))},${figure},MIN(${figure},${limit}))`;
      };
      const second = otherwise === undefined ? '""' : ifKnown(cells(otherwise.paths), limited(otherwise.expression));
      return `IF(${anyBlank(cells(main.paths))},${second},${limited(main.expression)})`;
    },
    // With COUNT, a single error would count as blank.
    sum: ({ paths }) => `IF(${allBlank(cells(paths))},"",SUM(${toRanges(cells(paths))}))`,
    series: (series) => ifKnown(cells(requiredPaths(series)), `SUM(${toRanges(terms.map(cellOf))})`),
  });
}

/** Returns the formula of one term of a series from the term before; blank beyond the count. */
export function termFormula(model: Model, cellOf: CellOf, { path, form }: ModelQuantity, term: number): string {
  const notASeries = (): never => {
    throw new Error(`${path} is no series.`);
  };
  return visitQuantity<string>(form, {
    formula: notASeries,
    sum: notASeries,
    series: (series) => {
      const cells = requiredPaths(series).map((used) => figureCell(model, cellOf, used));
      const before = (): string => cellOf({ type: 'term', path, term: term - 1 });
      const notation = cellNotation((name) => (name === previousTerm ? before() : figureCell(model, cellOf, name)));
      const figure = term === 1 ? numberLiteral(series.first) : series.next.expression.format(notation);
      return ifKnown(cells, `IF(${written(model, cellOf, series.terms.expression)}<${term},"",${figure})`);
    },
  });
}

/** Returns the quantity or line at a path. Throws an `Error` if it does not exist. */
export function named<T extends { readonly path: string }>(from: readonly T[], path: string): T {
  const found = from.find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(`The model has no ${path}.`);
  return found;
}
