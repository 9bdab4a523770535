import { TextDecoder } from 'node:util';

// The names that spreadsheets and Windows give to encodings that the standard for the web calls otherwise.
const otherNames: Readonly<Record<string, string>> = {
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp932: 'shift_jis',
  cp936: 'gb18030',
  cp950: 'big5',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
};

/** Returns a strict decoder of an encoding by any of its usual names; undefined if this Node.js does not know it. */
export function decoderOf(encoding: string): TextDecoder | undefined {
  const name = encoding.trim().toLowerCase();
  try {
    return new TextDecoder(otherNames[name] ?? name, { fatal: true });
  } catch {
    return undefined;
  }
}

/** An encoding that bytes look like. */
export interface LikelyEncoding {
  /** The name for `--encoding`. */
  readonly name: string;
  /** A word of the text as it reads in this encoding. */
  readonly word: string;
}

/** Returns the encoding that bytes look like which are not UTF-8; undefined if they are like none of the usual ones. */
export function likelyEncoding(bytes: Uint8Array): LikelyEncoding | undefined {
  const name = likelyName(bytes);
  const text = name && decoderOf(name)?.decode(bytes.subarray(0, 1 << 16), { stream: true });
  const word = text && /[\p{L}\p{M}]*[^\p{ASCII}\s][\p{L}\p{M}]*/u.exec(text)?.[0];
  return name && word ? { name, word: word.slice(0, 20) } : undefined;
}

function likelyName(bytes: Uint8Array): string | undefined {
  const runs = runsAboveAscii(bytes);
  if (runs.length === 0) return undefined;
  const single = runs.filter((run) => run.length === 1 && (run[0] ?? 0) >= 0xc0);
  if (single.length >= 0.8 * runs.length) return 'windows-1252';
  const high = runs.flat();
  const inShiftJis = high.filter((byte) => byte >= 0x81 && byte <= 0x9f).length;
  if (inShiftJis >= 0.3 * high.length) return decodes(bytes, 'shift_jis') ? 'shift_jis' : undefined;
  if (runs.some((run) => run.length % 2 === 1)) return undefined;
  const leads = runs.flatMap((run) => run.filter((_, at) => at % 2 === 0));
  // The usual syllables of Hangul are in these rows of the table, and the usual Chinese characters also in those behind.
  const share = (first: number, last: number) =>
    leads.filter((byte) => byte >= first && byte <= last).length / leads.length;
  if (share(0xb0, 0xc8) > 0.9) return decodes(bytes, 'cp949') ? 'cp949' : undefined;
  return share(0xb0, 0xf7) > 0.9 && decodes(bytes, 'gb18030') ? 'gb18030' : undefined;
}

/** Returns the bytes above ASCII, those that follow each other together. */
function runsAboveAscii(bytes: Uint8Array): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let before = -2;
  for (const [at, byte] of bytes.subarray(0, 1 << 16).entries()) {
    if (byte < 0x80) continue;
    if (before === at - 1) runs.at(-1)?.push(byte);
    else runs.push([byte]);
    before = at;
  }
  return runs;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    decoderOf(encoding)?.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
