import type { Decimal } from 'decimal.js';
import type { AnyResult, Result } from '../evaluation/evaluate.js';
import { minorUnit } from '../numbers/currency.js';

// Characters that make a spreadsheet run a cell as a formula, also in full width (OWASP, CSV injection).
const runs = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const isNumber = /^[-+]?\d+(?:[.,]\d+)?$/;

/** Formats one row of CSV. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

/**
 * Formats a text as a cell of CSV: in quotation marks if necessary, and never as something that a spreadsheet would run
 * as a formula.
 */
export function textCell(text: string): string {
  const inert = runs.test(text) && !isNumber.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * Returns the byte order mark, or an empty text if all lines are ASCII. Without the mark, spreadsheets read the letters
 * of other languages in the wrong encoding.
 */
export function byteOrderMark(lines: readonly string[]): '' | '\ufeff' {
  return lines.every((line) => /^\p{ASCII}*$/u.test(line)) ? '' : '\ufeff';
}

/** The headings of the descriptive columns; the columns of figures follow. */
export const lineHeadings = ['section', 'name', 'label', 'kind', 'source', 'formula', 'calculation', 'currency'];

/** Formats the lines of a result as CSV, in one row each. A spreadsheet runs none of the cells as a formula. */
export function linesAsCsv(result: AnyResult): string {
  const perLeaver = result.leavers === undefined ? [] : ['perLeaver'];
  const rows = lineCells(result).map(({ about, perLeaver, amount }) => csvLine([...about, ...perLeaver, amount]));
  return csvLine([...lineHeadings, ...perLeaver, 'amount']) + rows.join('');
}

/** Returns the cells of each line. */
export function lineCells({ lines, currency }: Result<string, Decimal | undefined>) {
  const digits = minorUnit(currency) ?? 2;
  return lines.map(({ section, name, label, kind, source, formula, calculation, perLeaver, amount }) => ({
    about: [...[section, name, label, kind, source, formula, calculation].map(textCell), currency],
    perLeaver: perLeaver === undefined ? [] : [perLeaver.toFixed(digits)],
    amount: amount.toFixed(digits),
  }));
}
