import { isAscii, isUtf8 } from 'node:buffer';
import type { TextDecoder } from 'node:util';
import { decoderOf, type LikelyEncoding, likelyEncoding } from './text-encoding.js';

/** A text as blocks of UTF-8. If something is wrong, the blocks end before the line that it is on. */
export interface Utf8 {
  readonly blocks: AsyncIterable<Uint8Array>;
  /** The error; undefined if the text is right. */
  wrong: WrongText | undefined;
}

/** An error of a text. */
export type WrongText =
  /** A line is too long. */
  | { readonly what: 'length' }
  /** It is not in the encoding that was named, or not in UTF-8 if none was. */
  | { readonly what: 'encoding'; readonly likely?: LikelyEncoding | undefined }
  /** It is UTF-8, but another encoding was named. */
  | { readonly what: 'isUtf8' };

/**
 * Reads a text strictly: in the encoding that is named, or in UTF-8, or in UTF-16 if there is a byte order mark. Each block
 * ends at the end of a line, so that it can be checked by itself. A line has at most `longestLine` bytes.
 */
export function utf8(bytes: AsyncIterable<Uint8Array>, longestLine: number, encoding?: string): Utf8 {
  const read: Utf8 = { blocks: blocks(), wrong: undefined };
  return read;

  async function* blocks(): AsyncGenerator<Uint8Array> {
    for await (const block of wholeLines(inUtf8(bytes))) {
      if (isUtf8(block)) {
        yield block;
      } else {
        const right = linesBeforeWrong(block);
        read.wrong = { what: 'encoding', likely: likelyEncoding(block.subarray(right.length)) };
        yield right;
        return;
      }
    }
  }

  /** Splits the bytes after a line feed or a carriage return: neither is part of another character in UTF-8. */
  async function* wholeLines(from: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let held: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of from) {
      const end = Math.max(chunk.lastIndexOf(10), chunk.lastIndexOf(13)) + 1;
      if (end > 0) {
        yield Buffer.concat([...held, chunk.subarray(0, end)]);
        held = [];
        length = 0;
      }
      held.push(chunk.subarray(end));
      length += chunk.length - end;
      if (length > longestLine) {
        read.wrong = { what: 'length' };
        return;
      }
    }
    yield Buffer.concat(held);
  }

  async function* inUtf8(from: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let decoder: TextDecoder | undefined;
    let started = false;
    let judged = false;
    let held: Uint8Array = new Uint8Array(0);
    for await (const chunk of from) {
      let next = chunk;
      if (!started) {
        held = Buffer.concat([held, chunk]);
        if (held.length < 3) continue;
        started = true;
        const isMarked = held[0] === 0xef && held[1] === 0xbb && held[2] === 0xbf;
        decoder = utf16(held) ?? (encoding === undefined || isMarked ? undefined : decoderOf(encoding));
        next = isMarked ? held.subarray(3) : held;
      }
      if (decoder !== undefined && !judged && !isAscii(next)) {
        judged = true;
        if (decoder.encoding !== 'utf-8' && readsAsUtf8(next)) {
          read.wrong = { what: 'isUtf8' };
          return;
        }
      }
      const decoded = decoder === undefined ? next : decodedBlock(decoder, next);
      if (decoded === undefined) return;
      yield decoded;
    }
    if (!started) yield held;
    if (decoder !== undefined && decodedBlock(decoder) === undefined) return;
  }

  function decodedBlock(decoder: TextDecoder, chunk?: Uint8Array): Uint8Array | undefined {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch {
      read.wrong = { what: 'encoding' };
      return undefined;
    }
  }
}

function utf16([first, second]: Uint8Array): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return decoderOf('utf-16le');
  if (first === 0xfe && second === 0xff) return decoderOf('utf-16be');
  return undefined;
}

/** Returns whether a block with characters above ASCII is UTF-8; its last character may be cut off. */
function readsAsUtf8(block: Uint8Array): boolean {
  if (isUtf8(block)) return true;
  const whole = block.subarray(
    0,
    block.findLastIndex((byte) => byte >= 0xc0),
  );
  return block.length - whole.length <= 3 && !isAscii(whole) && isUtf8(whole);
}

function linesBeforeWrong(block: Uint8Array): Uint8Array {
  let [start, feed, carriage] = [0, -1, -1];
  // An end that lies ahead is not looked for again, because a file has one kind of line ends, and the other is never found.
  const next = (sign: number, at: number) => {
    if (at >= start) return at;
    const found = block.indexOf(sign, start);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  for (;;) {
    feed = next(10, feed);
    carriage = next(13, carriage);
    const end = Math.min(feed, carriage) + 1;
    if (end > block.length || !isUtf8(block.subarray(start, end))) return block.subarray(0, start);
    start = end;
  }
}
