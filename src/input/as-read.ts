/**
 * Returns the form of a text that is the same for all texts that read the same: `Küche` composed and decomposed, `KITCHEN`
 * and `kitchen`, full-width letters, a hard space or a line break in place of a space.
 *
 * @example
 * asRead('Küche  Nord') === asRead('KU\u0308CHE\u00a0nord'); // true
 */
export function asRead(text: string): string {
  // Plain names, which are most, are the same in every normal form.
  const composed = /^[ -~]*$/.test(text) ? text : text.normalize('NFKC').replace(invisible, '');
  // Both cases, because ß and SS are one letter in capitals only.
  return composed.toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}

const invisible = /[\u00ad\u200b\u2060\ufeff]/g;
