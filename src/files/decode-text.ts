import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** A text as blocks of UTF-8. If something is wrong, the blocks end before the line that it is on. */
export interface Utf8 {
  readonly blocks: AsyncIterable<Uint8Array>;
  /** The error: bytes that are not UTF-8, or a line that is too long. */
  wrong: 'encoding' | 'length' | undefined;
}

/**
 * Reads UTF-8 strictly, and UTF-16 if there is a byte order mark. Each block ends at the end of a line, so that it can be
 * checked by itself. A line has at most `longestLine` bytes.
 */
export function utf8(bytes: AsyncIterable<Uint8Array>, longestLine: number): Utf8 {
  const read: Utf8 = { blocks: blocks(), wrong: undefined };
  return read;

  async function* blocks(): AsyncGenerator<Uint8Array> {
    for await (const block of wholeLines(withoutMark(bytes))) {
      if (isUtf8(block)) {
        yield block;
      } else {
        read.wrong = 'encoding';
        yield linesBeforeWrong(block);
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
        read.wrong = 'length';
        return;
      }
    }
    yield Buffer.concat(held);
  }

  async function* withoutMark(from: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let decoder: TextDecoder | undefined;
    let started = false;
    let held: Uint8Array = new Uint8Array(0);
    for await (const chunk of from) {
      let next = chunk;
      if (!started) {
        held = Buffer.concat([held, chunk]);
        if (held.length < 3) continue;
        started = true;
        decoder = utf16(held);
        next = held[0] === 0xef && held[1] === 0xbb && held[2] === 0xbf ? held.subarray(3) : held;
      }
      const decoded = decoder === undefined ? next : utf16Block(decoder, next);
      if (decoded === undefined) return;
      yield decoded;
    }
    if (!started) yield held;
    if (decoder !== undefined && utf16Block(decoder) === undefined) return;
  }

  function utf16Block(decoder: TextDecoder, chunk?: Uint8Array): Uint8Array | undefined {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch {
      read.wrong = 'encoding';
      return undefined;
    }
  }
}

function utf16([first, second]: Uint8Array): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return undefined;
}

function linesBeforeWrong(block: Uint8Array): Uint8Array {
  let start = 0;
  for (;;) {
    const ends = [block.indexOf(10, start), block.indexOf(13, start)].filter((at) => at >= 0);
    const end = Math.min(...ends) + 1;
    if (ends.length === 0 || !isUtf8(block.subarray(start, end))) return block.subarray(0, start);
    start = end;
  }
}
