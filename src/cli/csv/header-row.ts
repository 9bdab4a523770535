import { UserError } from '../../files/failure.js';
import type { TableRow } from '../../files/table-row.js';
import { quoteName } from '../../messages/phrases.js';

/** The headings of a table and the rows below them. */
export interface HeaderAndRows {
  readonly header: TableRow;
  readonly rows: AsyncIterable<TableRow>;
  /** A sentence about the rows above the headings; undefined if it is the first row. */
  readonly note: string | undefined;
}

// Titles, filters and dates above a table are fewer.
const mostLooked = 30;

/**
 * Finds the row with the headings: the first with the most names that are known; without any, the first that has more than
 * half as many filled cells as the fullest. Throws a `UserError` if all rows are blank.
 */
export async function findHeader(
  rows: AsyncIterable<TableRow>,
  isKnown: (heading: string) => boolean,
  name: string,
): Promise<HeaderAndRows> {
  const reader = rows[Symbol.asyncIterator]();
  const looked: TableRow[] = [];
  while (looked.length < mostLooked) {
    const next = await reader.next();
    if (next.done) break;
    if (next.value.cells.some((cell) => cell !== '')) looked.push(next.value);
  }
  const known = looked.map(({ cells }) => new Set(cells.filter((cell) => cell !== '' && isKnown(cell))).size);
  const filled = looked.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const mostKnown = Math.max(...known);
  const at = mostKnown > 0 ? known.indexOf(mostKnown) : filled.findIndex((count) => count > Math.max(...filled) / 2);
  const header = looked[at];
  if (header === undefined) throw new UserError(`${name} has no header; a row must name the columns.`);
  return { header, rows: rest(looked.slice(at + 1), reader), note: noteOn(looked.slice(0, at), header) };
}

async function* rest(held: readonly TableRow[], reader: AsyncIterator<TableRow>): AsyncGenerator<TableRow> {
  yield* held;
  for (;;) {
    const next = await reader.next();
    if (next.done) return;
    yield next.value;
  }
}

function noteOn(above: readonly TableRow[], { number }: TableRow): string | undefined {
  const [first] = above;
  if (first === undefined) return undefined;
  const text = quoteName(first.cells.find((cell) => cell !== '') ?? '');
  return `row ${number} has the headings; what is above it, such as ${text}, is left out.`;
}
