import type { KnownSums } from './derivable.js';

/** The smallest unit of a table, such as one department or one month, with the people who left it. */
export interface BaseCell {
  /** The number of people who left. */
  readonly leavers: number;
  /** The cells of `KnownSums` that it contains. */
  readonly cells: readonly number[];
}

/**
 * Merges the base cells of a table into parts, so that no part has fewer leavers than `least` unless nobody left, and
 * nobody's cost can be calculated from this table together with those that `known` has already. Returns the positions of the
 * base cells of each part. Neighbours are merged in a table of time, else all that is merged becomes one part.
 */
export function mergeSmall(
  base: readonly BaseCell[],
  least: number,
  known: KnownSums,
  inOrder: boolean,
): readonly (readonly number[])[] {
  let parts: readonly (readonly number[])[] = base.map((_, place) => [place]);
  const leaversOf = (part: readonly number[]) => part.reduce((total, place) => total + (base[place]?.leavers ?? 0), 0);
  const isSmall = (part: readonly number[]) => leaversOf(part) > 0 && leaversOf(part) < least;
  const merge = inOrder ? mergeNeighbours : mergeSmallest;
  while (parts.filter((part) => leaversOf(part) > 0).length > 1) {
    const enough = !parts.some(isSmall);
    if (enough) {
      const sums = parts.map((part) => part.flatMap((place) => base[place]?.cells ?? []));
      if (known.addUnlessDerivable(sums, least)) break;
    }
    parts = merge(parts, leaversOf, least);
  }
  return parts;
}

type Merge = (
  parts: readonly (readonly number[])[],
  leaversOf: (part: readonly number[]) => number,
  least: number,
) => readonly (readonly number[])[];

/** Merges all small parts, or else the smallest part, with what is merged already. Parts without leavers stay. */
const mergeSmallest: Merge = (parts, leaversOf, least) => {
  const bySize = [...parts].filter((part) => leaversOf(part) > 0).sort((a, b) => leaversOf(a) - leaversOf(b));
  const small = bySize.filter((part) => leaversOf(part) < least || part.length > 1);
  const next = bySize.find((part) => !small.includes(part));
  // A part that is merged alone could be calculated as the rest.
  const merged = small.length > 1 ? small : [...small, ...(next === undefined ? [] : [next])];
  const together = merged.length > 1 ? merged : bySize.slice(0, 2);
  return [...parts.filter((part) => !together.includes(part)), together.flat().sort((a, b) => a - b)];
};

/** Merges the part with the fewest leavers with the nearest part that has any, and all between them. */
const mergeNeighbours: Merge = (parts, leaversOf) => {
  const left = parts.map(leaversOf);
  const fewest = Math.min(...left.filter((count) => count > 0));
  const at = left.indexOf(fewest);
  const others = [...left.keys()].filter((place) => place !== at && left[place] !== 0);
  const distance = (place: number) => Math.abs(place - at);
  const nearest = Math.min(...others.map(distance));
  const near = others.filter((place) => distance(place) === nearest);
  const other = near.reduce((best, place) => ((left[place] ?? 0) <= (left[best] ?? 0) ? place : best));
  const [first, last] = [Math.min(at, other), Math.max(at, other)];
  return [...parts.slice(0, first), parts.slice(first, last + 1).flat(), ...parts.slice(last + 1)];
};
