const inSpreadsheet = 'open it in a spreadsheet program, save the sheet as “CSV UTF-8”, and give that file';

const inZip: readonly (readonly [holds: string, what: string])[] = [
  ['opendocument.spreadsheet', `an OpenDocument spreadsheet (.ods); ${inSpreadsheet}`],
  ['[Content_Types].xml', `an Excel workbook (.xlsx); ${inSpreadsheet}`],
  ['xl/', `an Excel workbook (.xlsx); ${inSpreadsheet}`],
  ['', 'a ZIP archive; unpack it, and give the file inside'],
];

// The bytes are read as Latin 1.
const beginnings: readonly (readonly [start: string, what: string])[] = [
  ['ÐÏ\u0011à', `an old Excel workbook (.xls), or one with a password; ${inSpreadsheet}`],
  ['%PDF', 'a PDF; give the original table, saved as “CSV UTF-8”'],
  ['\u001f\u008b', 'compressed (.gz); unpack it, and give the file inside'],
];

/** Returns the type of a file that is neither CSV nor JSON, and what to do, from its first bytes; undefined for any text. */
export function unsupportedFileType(first: Uint8Array): string | undefined {
  const start = Buffer.from(first.subarray(0, 4096)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004')) return inZip.find(([holds]) => start.includes(holds))?.[1];
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (known !== undefined) return known;
  const markup = /^(?:ï»¿)?\s*<(\?xml|!doctype html|html|head|body|meta|table)\b/i.exec(start)?.[1];
  // Some systems save a web page with a table as .xls.
  if (markup !== undefined) return `${markup === '?xml' ? 'XML' : 'a web page (HTML)'}; ${inSpreadsheet}`;
  const isUtf16 = /^(?:ÿþ|þÿ)/.test(start);
  return start.includes('\0') && !isUtf16
    ? 'not text in UTF-8, because it contains zero bytes; save it as “CSV UTF-8”'
    : undefined;
}
