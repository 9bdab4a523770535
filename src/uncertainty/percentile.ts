/** A figure from trials, and the interval that contains the true one with 95 % confidence. */
export interface Estimate {
  readonly value: number;
  readonly between: readonly [low: number, high: number];
}

// The 97.5th percentile of a standard normal figure, as it is usually rounded.
const twoSided95 = 1.96;

/**
 * Returns a percentile of figures in ascending order, `share` from 0 to 1: linear between two neighbours, as
 * `PERCENTILE.INC`, R and NumPy have it (type 7 of Hyndman and Fan 1996).
 *
 * @example
 * percentileOf([1, 2, 3, 4], 0.3); // 1.9
 */
export function percentileOf(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

/**
 * Returns the ranks, from 1, between which a percentile is with 95 % confidence: n p ∓ 1.96 √(n p (1 − p)), rounded outwards
 * (the normal approximation of the binomial distribution).
 */
export function percentileRanks(trials: number, share: number): readonly [low: number, high: number] {
  const [middle, off] = [trials * share, twoSided95 * Math.sqrt(trials * share * (1 - share))];
  return [Math.max(1, Math.floor(middle - off)), Math.min(trials, Math.ceil(middle + off))];
}

/** Estimates a percentile from figures in ascending order. */
export function estimatePercentile(sorted: ArrayLike<number>, share: number): Estimate {
  const [low, high] = percentileRanks(sorted.length, share);
  return { value: percentileOf(sorted, share), between: [sorted[low - 1] as number, sorted[high - 1] as number] };
}

/** The mean of figures, and their standard deviation with n − 1. */
export interface Moments {
  readonly mean: Estimate;
  readonly deviation: number;
}

/** Estimates the mean of at least one figure: mean ∓ 1.96 × deviation ÷ √n. */
export function estimateMean(figures: ArrayLike<number>): Moments {
  const count = figures.length;
  // Around the first figure, so that equal figures have a deviation of exactly zero.
  const around = figures[0] ?? 0;
  let [sum, squares] = [0, 0];
  for (let at = 0; at < count; at += 1) sum += (figures[at] as number) - around;
  const mean = around + sum / count;
  for (let at = 0; at < count; at += 1) squares += ((figures[at] as number) - mean) ** 2;
  const deviation = count < 2 ? 0 : Math.sqrt(squares / (count - 1));
  const off = (twoSided95 * deviation) / Math.sqrt(count);
  return { mean: { value: mean, between: [mean - off, mean + off] }, deviation };
}
