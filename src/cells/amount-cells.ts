import type { Model, ModelLine, ModelQuantity } from '../model/model.js';
import { isMoney } from '../numbers/unit.js';
import { type CellContent, sectionsWithLines } from './cell-content.js';
import { type CellOf, figureCell, replacedCondition } from './figure-cells.js';
import { ifKnown, stringLiteral, toRanges } from './spreadsheet-syntax.js';

type Amount = Extract<CellContent, { readonly part: unknown }>;

/** The text that replaces the total if no amounts are shown. */
export const noAmounts = 'Check inputs';

/**
 * Returns the formula of a rounded amount, or of a sum of rounded amounts. It is blank if the status cell reports a
 * problem.
 */
export function amount(model: Model, decimals: number, cellOf: CellOf, content: Amount): string {
  const { part } = content;
  const sum = (of: readonly CellContent[]) =>
    of.length === 0 ? '0' : rounded(`SUM(${toRanges(of.map(cellOf))})`, decimals);
  const linesOf = (belongs: (line: ModelLine) => boolean) =>
    model.lines.filter(belongs).map(({ path }): CellContent => ({ type: 'line', path, part }));
  const wrong = `${cellOf({ type: 'attention' })}<>""`;
  switch (content.type) {
    case 'line': {
      const exact = cellOf({ type: 'exact', path: content.path });
      const times = part === 'amount' && model.leavers ? `*${figureCell(model, cellOf, 'leavers')}` : '';
      const [replaced] = replacedCondition(model, cellOf, content.path);
      const figure = ifKnown([exact], rounded(`${exact}${times}*${tieCorrection}`, decimals));
      // Nested, so that a line with an error is blank like the others.
      return `IF(${wrong},"",${replaced === undefined ? figure : `IF(${replaced},"",${figure})`})`;
    }
    case 'section': {
      const lines = linesOf(({ section }) => section === content.path);
      return `IF(COUNT(${toRanges(lines.map(cellOf))})=0,"",${sum(lines)})`;
    }
    case 'kind':
      return `IF(${wrong},"",${sum(linesOf(({ kind }) => kind === content.path))})`;
    case 'total': {
      const sections = sectionsWithLines(model).map((path): CellContent => ({ type: 'section', path, part }));
      return `IF(${wrong},${stringLiteral(noAmounts)},${sum(sections)})`;
    }
  }
}

/** Returns the formula of an outcome as it is shown. */
export function outcome(decimals: number, cellOf: CellOf, { path, unit }: ModelQuantity): string {
  const figure = cellOf({ type: 'quantity', path });
  const shown = isMoney(unit) ? rounded(`${figure}*${tieCorrection}`, decimals) : figure;
  // Without leavers a loss per leaver is not a figure, which is not an error.
  return `IFERROR(IF(${cellOf({ type: 'attention' })}<>"","",${ifKnown([figure], shown)}),"")`;
}

/**
 * A factor that corrects ties. A spreadsheet computes with binary numbers, and 0.5 × 66.71 is a little less than
 * 33.355. Not every ROUND recognises that as a tie: Excel and LibreOffice ignore the last digit, though not after every
 * chain of operations, and in HyperFormula ROUND(1.005,2) is 1. So each exact figure is first moved away from zero by
 * one part in 10¹⁴. That is more than the error of some forty multiplications and divisions, and less than the distance
 * to a tie of any other amount of 13 digits.
 */
const tieCorrection = '1.00000000000001';

function rounded(figure: string, decimals: number): string {
  return `ROUND(${figure},${decimals})`;
}

/** Writes an exact figure, rounded half away from zero. */
export function roundedExact(figure: string, decimals: number): string {
  return rounded(`(${figure})*${tieCorrection}`, decimals);
}
