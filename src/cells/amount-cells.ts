import type { Model, ModelLine, ModelQuantity } from '../model/model.js';
import { isMoney } from '../numbers/unit.js';
import { type CellContent, sectionsWithLines } from './cell-content.js';
import { type CellOf, figureCell, replacedCondition } from './figure-cells.js';
import { ifKnown, stringLiteral, toRanges } from './spreadsheet-syntax.js';

type Amount = Extract<CellContent, { readonly part: unknown }>;

/** Said in place of the total where no amounts are shown. */
export const noAmounts = 'Check inputs';

/** A rounded amount, or a sum of them; nothing where the cell for attention says something. */
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
      // One question after the other, so that a line that comes to an error shows nothing like the others.
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

/** A quantity that is wanted for itself, as it is shown. */
export function outcome(decimals: number, cellOf: CellOf, { path, unit }: ModelQuantity): string {
  const figure = cellOf({ type: 'quantity', path });
  const shown = isMoney(unit) ? rounded(`${figure}*${tieCorrection}`, decimals) : figure;
  // A loss per leaver where nobody left is no figure, and nothing is wrong with that.
  return `IFERROR(IF(${cellOf({ type: 'attention' })}<>"","",${ifKnown([figure], shown)}),"")`;
}

/**
 * A spreadsheet computes with binary numbers, and 0.5 × 66.71 comes to a little less than 33.355. Not every ROUND sees the tie
 * in that: Excel and LibreOffice look over the last digit, though not after every chain of operations, and HyperFormula makes 1
 * of ROUND(1.005,2). So each exact figure is first made larger, away from zero whichever its sign, by one part in 10¹⁴: more than some
 * forty multiplications and divisions can have lost, and less than the distance to a tie of any other amount of 13 digits.
 */
const tieCorrection = '1.00000000000001';

function rounded(figure: string, decimals: number): string {
  return `ROUND(${figure},${decimals})`;
}

/** Writes an exact figure, rounded half away from zero. */
export function roundedExact(figure: string, decimals: number): string {
  return rounded(`(${figure})*${tieCorrection}`, decimals);
}
