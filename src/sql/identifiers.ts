import type { Dialect } from './dialect.js';

/** Returns a path as one name: `pay.newHire` is `pay_new_hire`. */
export function nameOf(path: string, { foldsToUpperCase }: Pick<Dialect, 'foldsToUpperCase'>): string {
  const words = path
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_/, '')
    .toLowerCase();
  return foldsToUpperCase ? words.toUpperCase() : words;
}

/** Returns the name of a path. A name that is too long for the dialect is truncated and gets the ending. */
export function fittingName(
  name: string,
  dialect: Pick<Dialect, 'foldsToUpperCase' | 'maxIdentifierLength'>,
  ending: string,
): { readonly name: string; readonly isCut: boolean } {
  const full = nameOf(name, dialect);
  if (!isTooLong(full, dialect)) return { name: full, isCut: false };
  const characters = [...full];
  while (isTooLong(characters.join('') + ending, dialect)) characters.pop();
  return { name: characters.join('') + ending, isCut: true };
}

/** Returns whether a dialect truncates or rejects a name because of its length. */
export function isTooLong(name: string, { maxIdentifierLength }: Pick<Dialect, 'maxIdentifierLength'>): boolean {
  return maxIdentifierLength !== undefined && lengthOf(name, maxIdentifierLength.in) > maxIdentifierLength.count;
}

/** Returns the length of a name in characters or in bytes of UTF-8. */
export function lengthOf(name: string, measure: 'characters' | 'bytes'): number {
  const characters = [...name];
  return measure === 'characters' ? characters.length : characters.reduce((sum, one) => sum + bytesOf(one), 0);
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
