import type { Dialect } from './dialect.js';

/** The words of a path as one name: `pay.newHire` is `pay_new_hire`. */
export function nameOf(path: string, { capitals }: Pick<Dialect, 'capitals'>): string {
  const words = path
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_/, '')
    .toLowerCase();
  return capitals ? words.toUpperCase() : words;
}

/** A name by the plain rule; one that the dialect would cut is cut here, with an ending that tells it from others. */
export function fittingName(
  name: string,
  dialect: Pick<Dialect, 'capitals' | 'longestName'>,
  ending: string,
): { readonly name: string; readonly isCut: boolean } {
  const whole = nameOf(name, dialect);
  if (!isTooLong(whole, dialect)) return { name: whole, isCut: false };
  const characters = [...whole];
  while (isTooLong(characters.join('') + ending, dialect)) characters.pop();
  return { name: characters.join('') + ending, isCut: true };
}

/** Whether a dialect cuts or refuses a name for its length. */
export function isTooLong(name: string, { longestName }: Pick<Dialect, 'longestName'>): boolean {
  return longestName !== undefined && lengthOf(name, longestName.in) > longestName.count;
}

/** How long a name is, in characters or in bytes of UTF-8. */
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
