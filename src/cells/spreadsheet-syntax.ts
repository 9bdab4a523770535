import type { Notation } from '../expression/expression.js';
import { ExactDecimal } from '../numbers/decimal.js';

const operators = { plus: '+', minus: '-', times: '*', div: '/' } as const;

/** Returns the notation of formulas in a sheet, with `cellAt` for the named figures. */
export function cellNotation<Name = string>(cellAt: (name: Name) => string): Notation<Name> {
  return { operators, number: numberLiteral, name: cellAt };
}

/** Formats a number without an exponent, which not every sheet reads. */
export function numberLiteral(value: number): string {
  return new ExactDecimal(value).toFixed();
}

// The maximum length of a text in a formula of Excel.
const longestText = 255;

/**
 * Formats a text in a formula. Sheets differ in how they escape a quotation mark and a backslash, so these two are
 * written as character codes.
 */
export function stringLiteral(words: string): string {
  const pieces = words.split(/(["\\])/).flatMap((piece) => {
    if (piece === '"' || piece === '\\') return [`CHAR(${piece.charCodeAt(0)})`];
    return (piece.match(new RegExp(`[^]{1,${longestText}}`, 'g')) ?? []).map((part) => `"${part}"`);
  });
  return pieces.join('&') || '""';
}

/** Tests if a cell is blank. The formula in it gives a figure, an error or an empty text. */
export function isBlank(cell: string): string {
  return `ISTEXT(${cell})`;
}

/**
 * Tests if any of these cells is blank. An error is not blank: it propagates up to the total, so that no sum omits it
 * silently.
 */
export function anyBlank(cells: readonly string[]): string {
  const blank = [...new Set(cells)].map(isBlank);
  return blank.length === 1 ? (blank[0] as string) : `OR(${blank.join(',')})`;
}

/** Tests if all of these cells are blank. */
export function allBlank(cells: readonly string[]): string {
  return `AND(${cells.map(isBlank).join(',')})`;
}

/** Returns the formula of a figure that is blank if one of these cells is. */
export function ifKnown(cells: readonly string[], figure: string): string {
  return `IF(${anyBlank(cells)},"",${figure})`;
}

/** Lists cells, adjacent ones as ranges: `C5:C9,C12`. */
export function toRanges(cells: readonly string[]): string {
  const ranges: { first: string; last: string; next: string }[] = [];
  for (const cell of cells) {
    const range = ranges.at(-1);
    if (range?.next === cell) Object.assign(range, { last: cell, next: below(cell) });
    else ranges.push({ first: cell, last: cell, next: below(cell) });
  }
  return ranges
    .map(({ first, last }) => (first === last ? first : `${first}:${last.slice(sheetOf(last).length)}`))
    .join(',');
}

function below(cell: string): string {
  return cell.replace(/\d+$/, (row) => String(Number(row) + 1));
}

/** Returns the sheet of a reference such as `'Lost revenue'!C5`, with the exclamation mark; empty if it names none. */
export function sheetOf(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('!') + 1);
}
