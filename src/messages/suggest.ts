import leven from 'leven';

/**
 * Returns the name most similar to a misspelt one, or `undefined` if none is within `most` edits. By default that is a
 * third of the letters.
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

/**
 * Returns the path that was probably meant: the same path in other capitals; else a name with one edit in the same
 * group; else the same name in another group (`pay.newHire` for `newHire`); else a similar name in the group, or a
 * similar path if there is no such group.
 */
export function suggestPath(written: string, paths: readonly string[]): string | undefined {
  if (written.length > 64) return undefined;
  const lower = written.toLowerCase();
  const { group, name } = partsOf(lower);
  const parts = paths.map((path) => ({ path, ...partsOf(path.toLowerCase()) }));
  const siblings = parts.filter((other) => other.group === group).map(({ path }) => path);
  const fewest = Math.max(1, Math.floor(name.length / 3));
  return (
    paths.find((path) => path.toLowerCase() === lower) ??
    suggestName(written, siblings, 1) ??
    parts.find((other) => other.name === name)?.path ??
    suggestName(written, siblings, fewest) ??
    (siblings.length === 0 ? suggestName(written, paths) : undefined)
  );
}

function partsOf(path: string): { readonly group: string; readonly name: string } {
  const point = path.lastIndexOf('.');
  return { group: path.slice(0, Math.max(0, point)), name: path.slice(point + 1) };
}

/** Ends a sentence with a suggestion if there is one: `; did you mean pay.newHire?`. */
export function didYouMean(meant: string | undefined, otherwise = '.'): string {
  return meant === undefined ? otherwise : `; did you mean ${meant}?`;
}
