import { type ParseErrorCode, visit } from 'jsonc-parser';
import { utf8 } from './decode-text.js';
import { UserError } from './failure.js';
import { openFile } from './source.js';

// An input is one object of some forty figures; a file beyond this is something else.
const longest = 10_000_000;

const deepest = 50;

/** Reads a JSON file. Throws a `Failure` where it is not JSON, with line and column. */
export async function readJsonFile(path: string): Promise<unknown> {
  const { bytes, name, close } = await openFile(path);
  try {
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
  if (length > longest || read.wrong === 'length') {
    throw new UserError(`${name} is longer than 10 MB; a JSON input is one object of figures.`);
  }
  if (read.wrong === 'encoding') throw new UserError(`${name} is not UTF-8; save it as UTF-8.`);
  const input = parseJson(Buffer.concat(blocks).toString('utf8'), name);
  if (typeof input !== 'object' || input === null || !('$schema' in input) || typeof input.$schema !== 'string')
    return input;
  const { $schema: _, ...own } = input;
  return own;
}

/**
 * JSON as data. Unlike `JSON.parse` it says where the text goes wrong, refuses a name that stands twice in an object,
 * and keeps a number that does not fit a binary number as its digits, so that no figure changes on its way in.
 */
export function parseJson(text: string, name: string): unknown {
  if (text.trim() === '') throw new UserError(`${name} is empty.`);
  let whole: unknown;
  let key = '';
  const open: (unknown[] | Record<string, unknown>)[] = [];

  const wrong = (what: string, at: number, line: number, column: number) => {
    const end = /[^ \t\r\n]/.test(text.slice(at)) ? '' : ', but the text ends';
    return new UserError(`${name} is not JSON: line ${line + 1}, column ${column + 1}: ${what}${end}.`);
  };
  const add = (value: unknown) => {
    const into = open.at(-1);
    if (into === undefined) whole = value;
    else if (Array.isArray(into)) into.push(value);
    else into[key] = value;
  };
  const begin = (value: unknown[] | Record<string, unknown>, at: number, line: number, column: number) => {
    if (open.length > deepest) throw wrong(`it is nested more than ${deepest} deep`, at, line, column);
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
        throw wrong(code === commaExpected ? `a comma or ${close} is expected` : errors[code], at, line, column);
      },
    },
    { disallowComments: true },
  );
  return whole;
}

const commaExpected = 6;

const symbol = 'expected a number, true, false or null; names and texts go in double quotes';

const inString = 'a string holds a line break, a control character or an unknown escape';

const errors: Readonly<Record<Exclude<ParseErrorCode, typeof commaExpected>, string>> = {
  1: symbol,
  2: symbol,
  3: 'a name in double quotes is expected',
  4: 'a value is expected',
  5: 'a colon is expected',
  7: 'a comma or } is expected',
  8: 'a comma or ] is expected',
  9: 'there is more after the end of the JSON',
  10: 'a comment is no JSON',
  11: 'a comment is no JSON',
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
