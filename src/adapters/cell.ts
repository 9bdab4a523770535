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
