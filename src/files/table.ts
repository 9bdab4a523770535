import { UserError } from './failure.js';
import { csvRows } from './parse-csv.js';
import type { Source } from './source.js';
import type { TableRow } from './table-row.js';

/** The options for reading the rows of a file. */
export interface TableOptions {
  /** The encoding of a CSV file that is not UTF-8. */
  readonly encoding?: string | undefined;
  /** The name of the sheet of a workbook, if it is not the first. */
  readonly sheet?: string | undefined;
}

/** The rows of a CSV file or of a sheet of a workbook, as they are read. */
export interface Table {
  /** The rows, blank ones too. Throws a `UserError` if the file cannot be read further. */
  readonly rows: AsyncIterable<TableRow>;
  /** The delimiter of a CSV file, known with the first row; undefined for a workbook. */
  readonly delimiter: () => string | undefined;
  /** Sentences about the file, known with the last row: which sheet is read, and what of it is hidden. */
  readonly notes: () => readonly string[];
}

/** Opens the rows of a file. Throws a `UserError` if an option does not fit it. */
export async function openTable(source: Source, { encoding, sheet }: TableOptions = {}): Promise<Table> {
  if (source.kind !== 'xlsx') {
    if (sheet !== undefined) throw new UserError(`--sheet is for a workbook, but ${source.name} is CSV; leave it out.`);
    const { rows, delimiter } = csvRows(source.bytes, source.name, encoding);
    return { rows: cleaned(rows), delimiter, notes: () => [] };
  }
  if (encoding !== undefined)
    throw new UserError(`--encoding is for CSV, but ${source.name} is a workbook; leave it out.`);
  // The reader of workbooks is loaded only for them.
  const { openSheet } = await import('./xlsx-sheet.js');
  const { rows, notes } = await openSheet(source, sheet);
  return { rows: cleaned(rows), delimiter: () => undefined, notes };
}

async function* cleaned(rows: AsyncIterable<TableRow> | Iterable<TableRow>): AsyncGenerator<TableRow> {
  for await (const { number, cells } of rows) yield { number, cells: cells.map(cleanCell) };
}

/** Returns the text of a cell without spaces around it, and without the `="00123"` that keeps a text of digits a text. */
function cleanCell(cell: string): string {
  const text = cell.trim();
  return text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1).trim() : text;
}
