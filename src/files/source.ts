import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeFileError, UserError } from './failure.js';
import { isWorkbook, unsupportedFileType } from './file-type.js';

/** An input file: its name in messages, its type, and its bytes. */
export interface Source {
  readonly name: string;
  readonly kind: 'json' | 'csv' | 'xlsx';
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Must be called in every case. */
  readonly close: () => Promise<unknown>;
}

/** Opens a file, or standard input for `-`. `encoding` is the encoding that is named for it, if one is. */
export async function openSource(path: string, encoding?: string): Promise<Source> {
  return path === '-' ? opened(process.stdin, 'standard input', encoding) : openFile(path, encoding);
}

/** Opens a file. */
export async function openFile(path: string, encoding?: string): Promise<Source> {
  return opened(await fileBytes(path), path, encoding);
}

/**
 * Determines the type from the first bytes and the file name. Throws a `UserError` if it is neither JSON nor CSV nor an Excel
 * workbook.
 */
async function opened(bytes: AsyncIterable<Uint8Array>, name: string, encoding?: string): Promise<Source> {
  const reader = bytes[Symbol.asyncIterator]();
  const close = async () => reader.return?.();
  const first = await firstBytes(reader, name);
  const all = from(first, reader, name);
  if (isWorkbook(first, name)) return { name, kind: 'xlsx', bytes: all, close };
  const foreign = unsupportedFileType(first, encoding !== undefined);
  if (foreign !== undefined) {
    await close();
    throw new UserError(`${name} is ${foreign}.`);
  }
  const ending = /\.(json|csv|tsv)$/i.exec(name)?.[1]?.toLowerCase();
  const kind = ending === undefined ? kindOf(first) : ending === 'json' ? 'json' : 'csv';
  return { name, kind, bytes: all, close };
}

/** Returns the bytes of a file. Throws a `UserError` if it cannot be opened. */
async function fileBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const file = await open(path);
    if (!(await file.stat()).isDirectory()) return createReadStream(path, { fd: file, highWaterMark: 1 << 18 });
    await file.close();
  } catch (error) {
    throw describeFileError(error, path) ?? error;
  }
  throw describeFileError({ code: 'EISDIR' }, path);
}

// Enough to know the type by.
const startLength = 4096;

/** Returns the first blocks, joined, because a program that writes to standard input may pass on a few bytes at a time. */
async function firstBytes(reader: AsyncIterator<Uint8Array>, name: string): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < startLength) {
      const next = await reader.next();
      if (next.done) break;
      blocks.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    throw describeFileError(error, name) ?? error;
  }
  if (length === 0) throw new UserError(`${name} is empty.`);
  return blocks.length === 1 ? (blocks[0] as Uint8Array) : Buffer.concat(blocks);
}

async function* from(first: Uint8Array, reader: AsyncIterator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const next = await reader.next().catch((error) => {
      throw describeFileError(error, name) ?? error;
    });
    if (next.done) return;
    yield next.value;
  }
}

/** Returns `json` for an object or an array of objects, which gets its own error later, and `csv` for any other text. */
function kindOf(first: Uint8Array): 'json' | 'csv' {
  // In Latin 1 every byte is a character, so a byte order mark and the zero bytes of UTF-16 can be removed.
  const text = Buffer.from(first.subarray(0, 4096))
    .toString('latin1')
    .replace(/^(ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '');
  return /^\s*(\{|\[\s*[{\]])/.test(text) ? 'json' : 'csv';
}
