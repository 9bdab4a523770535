import { finished } from 'node:stream';
import { type CsvError, type Options, type Parser, parse } from 'csv-parse';
import { utf8, type WrongText } from './decode-text.js';
import { UserError } from './failure.js';
import type { TableRow } from './table-row.js';

/** A row of figures is never longer. An open quote makes a longer one. */
const longestRow = 1 << 20;

/** The rows of a CSV file, and the delimiter of their cells, which is known with the first row. */
export interface CsvRows {
  readonly rows: AsyncIterable<TableRow>;
  readonly delimiter: () => string;
}

/**
 * Reads CSV row by row: UTF-8, UTF-16 or the encoding that is named, any line ends, and the delimiter that a line `sep=;`
 * names, or else the one of comma, semicolon, tab and bar that parts most lines. A quote in the middle of a cell is a
 * part of it. Memory does not grow with the file. Throws a `UserError` with the row if the file cannot be read further.
 */
export function csvRows(bytes: AsyncIterable<Uint8Array>, name: string, encoding?: string): CsvRows {
  let delimiter = ',';
  return { rows: rows(), delimiter: () => delimiter };

  async function* rows(): AsyncGenerator<TableRow> {
    const read = utf8(bytes, longestRow, encoding);
    let parser: Parser | undefined;
    let parsed: (readonly string[])[] = [];
    let number = 0;
    const refusal = (what: string) => new UserError(`${name} row ${number + 1}: ${what}`);
    for await (const next of withLongStart(read.blocks)) {
      const named = parser === undefined ? separatorLine.exec(Buffer.from(next).toString('latin1')) : null;
      const block = next.subarray(named?.[0].length ?? 0);
      if (parser === undefined) {
        delimiter = named?.[1] ?? delimiterOf(block);
        parser = parserFor(delimiter, (cells) => parsed.push(cells));
      }
      const error = await written(parser, block);
      for (const cells of parsed) yield { number: ++number, cells };
      parsed = [];
      if (error !== undefined) throw refusal(inWords(error));
    }
    const error = parser === undefined ? undefined : await written(parser);
    for (const cells of parsed) yield { number: ++number, cells };
    // The text before wrong bytes may end inside quotes, so the encoding is reported first.
    if (read.wrong !== undefined) throw refusal(wrongText(read.wrong, encoding));
    if (error !== undefined) throw refusal(inWords(error));
  }
}

/** A line that a spreadsheet writes above the rows to name their delimiter, and does not show as a row. */
const separatorLine = /^"?sep=([^\r\n"])"?[,;\t|]*(?:\r\n|\n|\r)/i;

const tooLong = `the row is longer than ${longestRow} bytes; look for a quote that is not closed.`;

// Enough for the lines that tell the delimiter.
const startLength = 1 << 14;

/** Joins the first blocks, because a program that writes to standard input may pass on a line at a time. */
async function* withLongStart(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0);
  for await (const block of blocks) {
    if (start !== undefined) start = Buffer.concat([start, block]);
    if (start !== undefined && start.length < startLength) continue;
    yield start ?? block;
    start = undefined;
  }
  if (start !== undefined) yield start;
}

/** Returns a parser that passes each row on as soon as it is read, so that the rows before an error are not lost. */
function parserFor(delimiter: string, take: (cells: readonly string[]) => void): Parser {
  const parser = parse({
    ...optionsFor(delimiter),
    on_record(cells: readonly string[]) {
      take(cells);
      return null;
    },
  });
  // `written` returns the errors. Without a listener they would be thrown a second time.
  return parser.resume().on('error', () => {});
}

/** Parses a block, or the rest at the end. Returns the error if there is one. */
function written(parser: Parser, block?: Uint8Array): Promise<CsvError | undefined> {
  return new Promise((resolve) => {
    const done = (error?: Error | null) => resolve((error as CsvError | null) ?? undefined);
    if (block === undefined) finished(parser.end(), { readable: false }, done);
    else parser.write(block, done);
  });
}

function optionsFor(delimiter: string): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    // The reader of the rows knows the header, and reports rows of another length.
    relax_column_count: true,
    // A name such as Ann "Annie" Lee, and ="00123" for a text of digits.
    relax_quotes: true,
    max_record_size: longestRow,
  };
}

const mostLines = 20;

/**
 * Returns the delimiter that is in most of the first lines outside quotes; of several, the one that most lines have
 * equally often, and then the one that the first line has most often. A title above the headings has none, and headings
 * have no decimal commas.
 */
function delimiterOf(first: Uint8Array): string {
  const bare = Buffer.from(first.subarray(0, startLength))
    .toString('utf8')
    .replace(/"(?:[^"]|"")*"/g, '');
  const lines = bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines);
  const judged = ['\t', '|', ';', ','].map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const found = counts.filter((count) => count > 0);
    const alike = Math.max(0, ...found.map((count) => found.filter((other) => other === count).length));
    return { delimiter, ranks: [found.length, alike, counts[0] ?? 0] };
  });
  const best = judged.reduce((one, other) => (compared(other.ranks, one.ranks) > 0 ? other : one));
  return best.ranks[0] === 0 ? ',' : best.delimiter;
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, position) => rank !== other[position]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

function wrongText(wrong: WrongText, encoding: string | undefined): string {
  if (wrong.what === 'length') return tooLong;
  if (wrong.what === 'isUtf8') return `the file is UTF-8, not ${encoding}; leave --encoding out.`;
  if (encoding !== undefined) return `not in the encoding ${encoding}; look for another one.`;
  const { likely } = wrong;
  const otherwise = 'save the file as “CSV UTF-8” and try again';
  if (likely === undefined) return `not UTF-8; ${otherwise}, or name its encoding, such as --encoding windows-1250.`;
  return `not UTF-8. In ${likely.name} it has the word ${likely.word}: if that is right, add --encoding ${likely.name}; otherwise ${otherwise}.`;
}

function inWords({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened here and never closed; close it, or delete it.';
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong;
  return message;
}
