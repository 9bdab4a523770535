import leven from 'leven';

/**
 * The name nearest to a misspelt one, or `undefined` where none is near enough to be meant: within `most` edits, a third of
 * its letters unless told otherwise.
 */
export function suggestName(
  misspelt: string,
  names: readonly string[],
  most = Math.max(1, Math.floor(misspelt.length / 3)),
): string | undefined {
  if (misspelt.length > 64) return undefined;
  let best: string | undefined;
  let fewest = most + 1;
  for (const name of names) {
    const edits = leven(misspelt.toLowerCase(), name.toLowerCase(), { maxDistance: fewest });
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

/** The path that was probably meant: a name one letter off, else the same name in another group, else a near name. */
export function suggestPath(
  group: string,
  key: string,
  siblings: readonly string[],
  inputs: readonly { readonly name: string; readonly path: string }[],
): string | undefined {
  const at = (name: string | undefined) => (name === undefined || group === '' ? name : `${group}.${name}`);
  const elsewhere = inputs.find(({ name }) => name.toLowerCase() === key.toLowerCase())?.path;
  return at(suggestName(key, siblings, 1)) ?? elsewhere ?? at(suggestName(key, siblings));
}
