import type { Decimal } from 'decimal.js';
import { minorUnit } from '../currency.js';
import type { Result } from '../evaluate.js';
import type { AnyResult } from '../format.js';
import { csvLine, textCell } from './cell.js';

/** The headings of what each line is about; the figures follow. */
export const lineHeadings = ['section', 'name', 'label', 'kind', 'source', 'formula', 'worked', 'currency'];

/** The lines of a result as CSV, a tidy table: one row a line, none of them a formula for the spreadsheet that opens it. */
export function linesAsCsv(result: AnyResult): string {
  const perLeaver = result.leavers === undefined ? [] : ['perLeaver'];
  const rows = lineCells(result).map(({ about, perLeaver, amount }) => csvLine([...about, ...perLeaver, amount]));
  return csvLine([...lineHeadings, ...perLeaver, 'amount']) + rows.join('');
}

/** The cells of each line. */
export function lineCells({ lines, currency }: Result<string, Decimal | undefined>) {
  const digits = minorUnit(currency) ?? 2;
  return lines.map(({ section, name, label, kind, source, formula, worked, perLeaver, amount }) => ({
    about: [...[section, name, label, kind, source, formula, worked].map(textCell), currency],
    perLeaver: perLeaver === undefined ? [] : [perLeaver.toFixed(digits)],
    amount: amount.toFixed(digits),
  }));
}
