import leven from 'leven';

/**
 * The name nearest to a misspelt one, or `undefined` where none is near enough to be meant: within `most` edits, a third of
 * its letters unless told otherwise.
 */
export function nearest(
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
