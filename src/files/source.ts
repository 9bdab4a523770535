import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeFileError, UserError } from './failure.js';
import { unsupportedFileType } from './file-type.js';

/** An input file: its name in messages, its type, and its bytes. */
export interface Source {
  readonly name: string;
  readonly kind: 'json' | 'csv';
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Must be called in every case. */
  readonly close: () => Promise<unknown>;
}

/** Opens a file, or standard input for `-`. */
export async function openSource(path: string): Promise<Source> {
  return path === '-' ? opened(process.stdin, 'standard input') : openFile(path);
}

/** Opens a file. */
export async function openFile(path: string): Promise<Source> {
  return opened(await fileBytes(path), path);
}

/** Determines the type from the file name, or else from the first bytes. Throws a `UserError` if it is neither JSON nor CSV. */
async function opened(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Source> {
  const reader = bytes[Symbol.asyncIterator]();
  const close = async () => reader.return?.();
  const first = await firstBytes(reader, name);
  const foreign = unsupportedFileType(first);
  if (foreign !== undefined) {
    await close();
    throw new UserError(`${name} is ${foreign}.`);
  }
  const ending = /\.(json|csv|tsv)$/i.exec(name)?.[1]?.toLowerCase();
  const kind = ending === undefined ? kindOf(first) : ending === 'json' ? 'json' : 'csv';
  return { name, kind, bytes: from(first, reader, name), close };
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

async function firstBytes(reader: AsyncIterator<Uint8Array>, name: string): Promise<Uint8Array> {
  try {
    const next = await reader.next();
    if (!next.done && next.value.length > 0) return next.value;
  } catch (error) {
    throw describeFileError(error, name) ?? error;
  }
  throw new UserError(`${name} is empty.`);
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
