import { finished } from 'node:stream';
import { type CsvError, type Options, type Parser, parse } from 'csv-parse';
import { utf8 } from './decode-text.js';
import { UserError } from './failure.js';

/** One row of a CSV file. */
export interface CsvRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** What parts the cells, in all of the file. */
  readonly delimiter: string;
}

/** No row of figures is longer; an open quote makes one that is. */
const longestRow = 1 << 20;

/**
 * Reads CSV row by row: UTF-8 or UTF-16, with comma, semicolon or tab as the header has them or with what a line `sep=;`
 * names, quoted or not, any line ends. Memory does not grow with the file. Throws a `Failure` with the row where it cannot be read on.
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
  // What comes before other bytes ends wherever it is cut, perhaps inside quotes; so these are asked about first.
  if (read.wrong === 'encoding') throw refusal('not UTF-8; save the file as “CSV UTF-8” and try again.');
  if (read.wrong === 'length') throw refusal(tooLong);
  if (error !== undefined) throw refusal(inWords(error));

  function refusal(what: string): UserError {
    return new UserError(`${name} row ${number + 1}: ${what}`);
  }
}

/** What a spreadsheet writes above the rows to say which delimiter they have, and does not show as a row. */
const separatorLine = /^"?sep=([^\r\n"])"?[,;\t]*(?:\r\n|\n|\r)/i;

const tooLong = `the row is longer than ${longestRow} bytes; is a quote left open?`;

/** A parser that hands on each row as soon as it is read, so that the rows before an error are not lost with it. */
function parserFor(delimiter: string, take: (cells: readonly string[]) => void): Parser {
  const parser = parse({
    ...optionsFor(delimiter),
    on_record(cells: readonly string[]) {
      take(cells);
      return null;
    },
  });
  // Errors are met where a block is written; without a listener they would be thrown a second time, at nobody.
  return parser.resume().on('error', () => {});
}

/** Parses a block, or what is left at the end; the error where there is one. */
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
    // Rows of other lengths are reported by the reader of the rows, who knows the header.
    relax_column_count: true,
    max_record_size: longestRow,
  };
}

/** The delimiter that the header has most often outside quotes. */
function delimiterOf(first: Uint8Array): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(Buffer.from(first).toString('utf8'))?.[0] ?? '';
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function inWords({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened here and never closed.';
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong;
  if (code === 'INVALID_OPENING_QUOTE') {
    return 'a quote stands inside a cell that does not start with one; write the cell in quotes and the quote twice.';
  }
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE') {
    return 'a cell goes on after its closing quote; write a quote inside a quoted cell twice.';
  }
  return message;
}
