import type { Notation } from '../expression/expression.js';
import { ExactDecimal } from '../numbers/decimal.js';

const operators = { plus: '+', minus: '-', times: '*', div: '/' } as const;

/** How a formula is written in a sheet, with `cellAt` for its named figures. */
export function cellNotation<Name = string>(cellAt: (name: Name) => string): Notation<Name> {
  return { operators, number: numberLiteral, name: cellAt };
}

/** A number without an exponent, which not every sheet reads. */
export function numberLiteral(value: number): string {
  return new ExactDecimal(value).toFixed();
}

// Excel takes no longer text in a formula.
const longestText = 255;

/**
 * A text in a formula. Sheets do not agree on how a quotation mark is written in it, nor on whether a backslash is one
 * character: these two are named by their codes.
 */
export function stringLiteral(words: string): string {
  const pieces = words.split(/(["\\])/).flatMap((piece) => {
    if (piece === '"' || piece === '\\') return [`CHAR(${piece.charCodeAt(0)})`];
    return (piece.match(new RegExp(`[^]{1,${longestText}}`, 'g')) ?? []).map((part) => `"${part}"`);
  });
  return pieces.join('&') || '""';
}

/** Whether a cell shows nothing, where its formula gives a figure, an error or the empty text. */
export function isBlank(cell: string): string {
  return `ISTEXT(${cell})`;
}

/**
 * Whether any of some such cells shows nothing. An error is not nothing: it goes on to what is computed from it, up to the
 * total, so that no sum leaves it out in silence.
 */
export function anyBlank(cells: readonly string[]): string {
  const blank = [...new Set(cells)].map(isBlank);
  return blank.length === 1 ? (blank[0] as string) : `OR(${blank.join(',')})`;
}

/** Whether all of some such cells show nothing. */
export function allBlank(cells: readonly string[]): string {
  return `AND(${cells.map(isBlank).join(',')})`;
}

/** A figure where none of some cells is blank, and else nothing. */
export function ifKnown(cells: readonly string[], figure: string): string {
  return `IF(${anyBlank(cells)},"",${figure})`;
}

/** A list of cells, those below one another as a range: `C5:C9,C12`. */
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

/** The sheet that a reference such as `'Lost revenue'!C5` names, with its exclamation mark; nothing where it names none. */
export function sheetOf(cell: string): string {
  return cell.slice(0, cell.lastIndexOf('!') + 1);
}
