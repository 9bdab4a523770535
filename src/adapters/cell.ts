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
