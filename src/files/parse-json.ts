import { type ParseErrorCode, visit } from 'jsonc-parser';
import { utf8 } from './decode-text.js';
import { UserError } from './failure.js';
import { openFile } from './source.js';

// An input is one object of about forty figures; a larger file is something else.
const longest = 10_000_000;

const deepest = 50;

/** Reads a JSON file. Throws a `UserError` with line and column if it is not JSON. */
export async function readJsonFile(path: string): Promise<unknown> {
  const { bytes, kind, name, close } = await openFile(path);
  try {
    if (kind === 'xlsx') throw new UserError(`${name} is an Excel workbook; name a JSON file.`);
    return await readJson(bytes, name);
  } finally {
    await close();
  }
}

/** Reads bytes as JSON, without the `$schema` that tells an editor what the file holds. */
export async function readJson(bytes: AsyncIterable<Uint8Array>, name: string): Promise<unknown> {
  const read = utf8(bytes, longest);
  const blocks: Uint8Array[] = [];
  let length = 0;
  for await (const block of read.blocks) {
    blocks.push(block);
    length += block.length;
    if (length > longest) break;
  }
  if (length > longest || read.wrong?.what === 'length') {
    throw new UserError(`${name} is larger than 10 MB; a JSON input must be one object of figures.`);
  }
  if (read.wrong !== undefined) throw new UserError(`${name} is not UTF-8; save it as UTF-8.`);
  const input = parseJson(Buffer.concat(blocks).toString('utf8'), name);
  if (typeof input !== 'object' || input === null || !('$schema' in input) || typeof input.$schema !== 'string')
    return input;
  const { $schema: _, ...own } = input;
  return own;
}

/**
 * Parses JSON. Unlike `JSON.parse` it says where the text is wrong, rejects a name that an object has twice, and keeps a
 * number that a binary number cannot represent as a string of its digits, so that no figure changes.
 */
export function parseJson(text: string, name: string): unknown {
  if (text.trim() === '') throw new UserError(`${name} is empty.`);
  let root: unknown;
  let key = '';
  const open: (unknown[] | Record<string, unknown>)[] = [];

  const wrong = (what: string, at: number, line: number, column: number) => {
    const end = /[^ \t\r\n]/.test(text.slice(at)) ? '' : ', but the text ends';
    return new UserError(`${name} is not JSON: line ${line + 1}, column ${column + 1}: ${what}${end}.`);
  };
  const add = (value: unknown) => {
    const into = open.at(-1);
    if (into === undefined) root = value;
    else if (Array.isArray(into)) into.push(value);
    else into[key] = value;
  };
  const begin = (value: unknown[] | Record<string, unknown>, at: number, line: number, column: number) => {
    if (open.length > deepest) throw wrong(`it is nested more than ${deepest} levels deep`, at, line, column);
    add(value);
    open.push(value);
  };
  const end = () => {
    open.pop();
  };

  visit(
    text,
    {
      onObjectBegin: (at, _, line, column) => begin(Object.create(null), at, line, column),
      onObjectEnd: end,
      onArrayBegin: (at, _, line, column) => begin([], at, line, column),
      onArrayEnd: end,
      onObjectProperty(property, at, length, line, column) {
        if (property in (open.at(-1) as object)) {
          throw wrong(`${text.slice(at, at + Math.min(length, 80))} is given twice`, at, line, column);
        }
        key = property;
      },
      onLiteralValue: (value, at, length) =>
        add(typeof value === 'number' ? exact(text.slice(at, at + length)) : value),
      onError(code, at, _, line, column) {
        const close = Array.isArray(open.at(-1)) ? ']' : '}';
        throw wrong(code === commaExpected ? `expected a comma or ${close}` : errors[code], at, line, column);
      },
    },
    { disallowComments: true },
  );
  return root;
}

const commaExpected = 6;

const symbol = 'expected a number, true, false or null; names and texts go in double quotes';

const inString = 'a string contains a line break, a control character or an unknown escape';

const errors: Readonly<Record<Exclude<ParseErrorCode, typeof commaExpected>, string>> = {
  1: symbol,
  2: symbol,
  3: 'expected a name in double quotes',
  4: 'expected a value',
  5: 'expected a colon',
  7: 'expected a comma or }',
  8: 'expected a comma or ]',
  9: 'there is text after the end of the JSON',
  10: 'comments are not allowed',
  11: 'comments are not allowed',
  12: inString,
  13: symbol,
  14: inString,
  15: inString,
  16: inString,
};

function exact(digits: string): number | string {
  const value = Number(digits);
  const significant = digits.replace(/[eE].*$|[-.]/g, '').replace(/^0+/, '');
  return significant.length > 15 && !/[eE]/.test(digits) ? digits : value;
}
