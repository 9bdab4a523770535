/** Four 32-bit words: the state of a generator. */
export type Words = readonly [number, number, number, number];

/**
 * Returns the 32-bit FNV-1a hash of a text in UTF-8.
 *
 * Source: Fowler, Noll and Vo; G. Fowler and others, The FNV Non-Cryptographic Hash Algorithm, IETF draft.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Lists the bytes of a text in UTF-8, without TextEncoder, which is not part of the language. */
function utf8(text: string): number[] {
  return [...text].flatMap((character) => {
    const code = character.codePointAt(0) as number;
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
    return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
  });
}

/** Returns the high 32 bits of the product of two 32-bit numbers. */
function highProduct(a: number, b: number): number {
  const [aHigh, aLow] = [a >>> 16, a & 0xffff];
  const [bHigh, bLow] = [b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000)) >>> 0;
}

/**
 * Returns the block of Philox4x32-10 for a counter and a key.
 *
 * Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3; Random123.
 */
export function philox(counter: Words, key: readonly [number, number]): Words {
  let [a, b, c, d] = counter;
  let [k0, k1] = key;
  for (let round = 0; round < 10; round += 1) {
    const [high0, low0] = [highProduct(0xd2511f53, a), Math.imul(0xd2511f53, a) >>> 0];
    const [high1, low1] = [highProduct(0xcd9e8d57, c), Math.imul(0xcd9e8d57, c) >>> 0];
    [a, b, c, d] = [(high1 ^ b ^ k0) >>> 0, low1, (high0 ^ d ^ k1) >>> 0, low0];
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  return [a, b, c, d];
}

/**
 * Creates the generator xoshiro128** from a state. Each call returns the next 32-bit number.
 *
 * Source: D. Blackman and S. Vigna (2018), Scrambled Linear Pseudorandom Number Generators; https://prng.di.unimi.it.
 */
export function xoshiro(state: Words): () => number {
  let [a, b, c, d] = state;
  return () => {
    const times5 = Math.imul(b, 5);
    const answer = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return answer;
  };
}

/** Returns the state in which the stream of a path begins. */
export function startOf(seed: number, path: string): Words {
  return philox([0, 0, fnv1a(path), 0], [(seed % 2 ** 32) >>> 0, Math.floor(seed / 2 ** 32)]);
}

/**
 * Creates the stream of an input: numbers above 0 and below 1. A number depends on the seed, the path and the trial alone,
 * so another input, or another order of inputs, changes nothing.
 */
export function streamOf(seed: number, path: string): () => number {
  const next = xoshiro(startOf(seed, path));
  return () => {
    const [high, low] = [next() >>> 6, next() >>> 6];
    // With 53 bits the largest number would round to 1.
    return (high * 2 ** 26 + low + 0.5) / 2 ** 52;
  };
}
