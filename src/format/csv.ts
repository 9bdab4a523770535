import type { Decimal } from 'decimal.js';
import type { AnyResult, Result } from '../evaluation/evaluate.js';
import { minorUnit } from '../numbers/currency.js';

// Characters that make a spreadsheet take a cell for a formula, also in full width (OWASP, CSV injection).
const runs = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

const isNumber = /^[-+]?\d+(?:[.,]\d+)?$/;

/** One row of CSV. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

/** A text as a cell of CSV: quoted where it must be, and never a formula for the spreadsheet that opens it. */
export function textCell(text: string): string {
  const inert = runs.test(text) && !isNumber.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/**
 * What CSV begins with: nothing where all of it is ASCII; else the mark without which a spreadsheet takes the letters of
 * other languages for those of its own encoding.
 */
export function byteOrderMark(lines: readonly string[]): '' | '\ufeff' {
  return lines.every((line) => /^\p{ASCII}*$/u.test(line)) ? '' : '\ufeff';
}

/** The headings of what each line is about; the figures follow. */
export const lineHeadings = ['section', 'name', 'label', 'kind', 'source', 'formula', 'calculation', 'currency'];

/** The lines of a result as CSV, a tidy table: one row a line, none of them a formula for the spreadsheet that opens it. */
export function linesAsCsv(result: AnyResult): string {
  const perLeaver = result.leavers === undefined ? [] : ['perLeaver'];
  const rows = lineCells(result).map(({ about, perLeaver, amount }) => csvLine([...about, ...perLeaver, amount]));
  return csvLine([...lineHeadings, ...perLeaver, 'amount']) + rows.join('');
}

/** The cells of each line. */
export function lineCells({ lines, currency }: Result<string, Decimal | undefined>) {
  const digits = minorUnit(currency) ?? 2;
  return lines.map(({ section, name, label, kind, source, formula, calculation, perLeaver, amount }) => ({
    about: [...[section, name, label, kind, source, formula, calculation].map(textCell), currency],
    perLeaver: perLeaver === undefined ? [] : [perLeaver.toFixed(digits)],
    amount: amount.toFixed(digits),
  }));
}
