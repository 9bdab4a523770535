/** A part of the way from the lowest to the highest figure, and the number of trials in it. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly trials: number;
}

// Enough to show the form of 10,000 trials, and few enough for each to have many of them.
const parts = 40;

/** Counts figures in ascending order in parts of equal width; the highest figure is in the last part. */
export function histogramOf(sorted: Float64Array): readonly HistogramBin[] {
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  if (least === undefined || most === undefined) return [];
  if (least === most) return Object.freeze([Object.freeze({ from: least, to: most, trials: sorted.length })]);
  const width = (most - least) / parts;
  const counts = new Array<number>(parts).fill(0);
  for (const value of sorted) {
    const part = Math.min(parts - 1, Math.floor((value - least) / width));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return Object.freeze(
    counts.map((trials, part) =>
      Object.freeze({ from: least + part * width, to: part === parts - 1 ? most : least + (part + 1) * width, trials }),
    ),
  );
}
