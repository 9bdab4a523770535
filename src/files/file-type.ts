const inSpreadsheet = 'open it in a spreadsheet program, save the sheet as “CSV UTF-8”, and give that file';

const binaryWorkbook = 'xl/workbook.bin';

const inZip: readonly (readonly [holds: string, what: string])[] = [
  ['opendocument.spreadsheet', `an OpenDocument spreadsheet (.ods); ${inSpreadsheet}`],
  [binaryWorkbook, `a binary Excel workbook (.xlsb); ${inSpreadsheet}`],
  ['', 'a ZIP archive; unpack it, and give the file inside'],
];

// The bytes are read as Latin 1.
const beginnings: readonly (readonly [start: string, what: string])[] = [
  ['ÐÏ\u0011à', `an old Excel workbook (.xls), or one with a password; ${inSpreadsheet}`],
  ['%PDF', 'a PDF; give the original table, saved as “CSV UTF-8”'],
  ['\u001f\u008b', 'compressed (.gz); unpack it, and give the file inside'],
];

/** Returns true if a file is an Excel workbook, from its name and its first bytes. */
export function isWorkbook(first: Uint8Array, name: string): boolean {
  const start = startOf(first);
  if (!start.startsWith(zip) || start.includes('opendocument') || start.includes(binaryWorkbook)) return false;
  return /\.xls[xm]$/i.test(name) || start.includes('[Content_Types].xml') || start.includes('xl/');
}

const zip = 'PK\u0003\u0004';

function startOf(first: Uint8Array): string {
  return Buffer.from(first.subarray(0, 4096)).toString('latin1');
}

/**
 * Returns the type of a file that is no CSV, JSON or .xlsx, and what to do, from its first bytes; undefined for any text. If the
 * encoding is named, the text may contain zero bytes.
 */
export function unsupportedFileType(first: Uint8Array, encodingNamed = false): string | undefined {
  const start = startOf(first);
  if (start.startsWith(zip)) return inZip.find(([holds]) => start.includes(holds))?.[1];
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (known !== undefined) return known;
  const markup = /^(?:ï»¿)?\s*<(\?xml|!doctype html|html|head|body|meta|table)\b/i.exec(start)?.[1];
  // Some systems save a web page with a table as .xls.
  if (markup !== undefined) return `${markup === '?xml' ? 'XML' : 'a web page (HTML)'}; ${inSpreadsheet}`;
  const isUtf16 = /^(?:ÿþ|þÿ)/.test(start);
  if (!start.includes('\0') || isUtf16 || encodingNamed) return undefined;
  const likely = /^[^\0]\0[^\0]\0/.test(start) ? 'utf-16le' : /^\0[^\0]\0[^\0]/.test(start) ? 'utf-16be' : undefined;
  const wayOut = 'save it as “CSV UTF-8”';
  return likely === undefined
    ? `not text in UTF-8, because it contains zero bytes; ${wayOut}`
    : `not text in UTF-8; it looks like UTF-16: add --encoding ${likely}, or ${wayOut}`;
}
