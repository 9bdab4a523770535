import { finished } from 'node:stream';
import { type CsvError, type Options, type Parser, parse } from 'csv-parse';
import { utf8 } from './decode-text.js';
import { UserError } from './failure.js';

/** A row of a CSV file. */
export interface CsvRow {
  /** Its number in a spreadsheet: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The delimiter of the whole file. */
  readonly delimiter: string;
}

/** A row of figures is never longer. An open quote makes a longer one. */
const longestRow = 1 << 20;

/**
 * Reads CSV row by row: UTF-8 or UTF-16, any line ends, and the delimiter that a line `sep=;` names, or else the one of
 * comma, semicolon and tab that the header has most. Memory does not grow with the file. Throws a `UserError` with the row
 * if the file cannot be read further.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<CsvRow> {
  const read = utf8(bytes, longestRow);
  let parser: Parser | undefined;
  let parsed: (readonly string[])[] = [];
  let delimiter = ',';
  let number = 0;
  for await (const next of read.blocks) {
    const named = parser === undefined ? separatorLine.exec(Buffer.from(next).toString('latin1')) : null;
    const block = next.subarray(named?.[0].length ?? 0);
    if (parser === undefined) {
      delimiter = named?.[1] ?? delimiterOf(block);
      parser = parserFor(delimiter, (cells) => parsed.push(cells));
    }
    const error = await written(parser, block);
    for (const cells of parsed) yield { number: ++number, cells, delimiter };
    parsed = [];
    if (error !== undefined) throw refusal(inWords(error));
  }
  const error = parser === undefined ? undefined : await written(parser);
  for (const cells of parsed) yield { number: ++number, cells, delimiter };
  // The text before wrong bytes may end inside quotes, so the encoding is reported first.
  if (read.wrong === 'encoding') throw refusal('not UTF-8; save the file as “CSV UTF-8” and try again.');
  if (read.wrong === 'length') throw refusal(tooLong);
  if (error !== undefined) throw refusal(inWords(error));

  function refusal(what: string): UserError {
    return new UserError(`${name} row ${number + 1}: ${what}`);
  }
}

/** A line that a spreadsheet writes above the rows to name their delimiter, and does not show as a row. */
const separatorLine = /^"?sep=([^\r\n"])"?[,;\t]*(?:\r\n|\n|\r)/i;

const tooLong = `the row is longer than ${longestRow} bytes; look for a quote that is not closed.`;

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
    max_record_size: longestRow,
  };
}

/** Returns the delimiter that the header has most often outside quotes. */
function delimiterOf(first: Uint8Array): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(Buffer.from(first).toString('utf8'))?.[0] ?? '';
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function inWords({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened here and never closed; close it, or delete it.';
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong;
  if (code === 'INVALID_OPENING_QUOTE') {
    return 'a cell that does not start with a quote contains one; put the cell in quotes and write the quote twice.';
  }
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE') {
    return 'a cell continues after its closing quote; write a quote inside a quoted cell twice.';
  }
  return message;
}
