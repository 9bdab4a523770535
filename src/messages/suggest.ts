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

/**
 * The path that was probably meant: the same path, else a name one letter off in the same group, else the same name in
 * another group (`pay.newHire` for `newHire`), else a near name in the group, or a near path if there is no such group.
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

/** Ends a sentence with what was probably meant, if anything was: `; did you mean pay.newHire?`. */
export function didYouMean(meant: string | undefined, otherwise = '.'): string {
  return meant === undefined ? otherwise : `; did you mean ${meant}?`;
}
