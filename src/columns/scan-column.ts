import type { InputConstraints } from '../model/bounds.js';
import type { NumberColumn } from './column-input.js';
import { powerOfTen } from './power-of-ten.js';

/** The digits and the sizes of the figures of a column. */
export interface ColumnDigits {
  /** The number of decimals that nearly all figures have at most. */
  readonly decimals: number;
  /** `every` figure has at most these decimals; `most` have; `few` have, because they come from a calculation. */
  readonly fit: 'every' | 'most' | 'few';
  /** The largest figure. */
  readonly highest: number;
  /** The smallest figure. */
  readonly least: number;
  /** The smallest figure above zero. */
  readonly lowest: number;
}

// A number is read to 15 digits: one with more of them is another figure than it seems.
const fifteenDigits = 1e15;

const mostDecimals = 8;

/** The powers of ten of as many decimals as are counted. */
export const powers: readonly number[] = /* @__PURE__ */ Array.from({ length: mostDecimals + 1 }, (_, power) =>
  powerOfTen(power),
);

// A smaller figure is left to the library, so that no product of a formula is too small for a binary number.
const smallest = 1e-12;

const mostSampled = 4096;

/**
 * Checks the figures of a column, and counts their decimals. A row whose figure is out of bounds, or so close to a bound that
 * its digits decide, is marked in `special`: the library reads it.
 */
export function scanColumn(
  { numbers, hasGaps }: NumberColumn,
  { minimum, maximum, exclusiveMinimum, integer }: InputConstraints,
  special: Uint8Array,
): ColumnDigits {
  const rows = numbers.length;
  const above = exclusiveMinimum === undefined ? Number.NEGATIVE_INFINITY : exclusiveMinimum + 1e-14 * exclusiveMinimum;
  const most = Math.min(maximum, Number.MAX_SAFE_INTEGER);
  const decimals = usualDecimals(numbers);
  const power = powers[decimals ?? 0] as number;
  let highest = 0;
  let least = most;
  let lowest = most;
  let misfits = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = numbers[row] as number;
    const isPlain =
      value >= minimum &&
      value <= most &&
      value > above &&
      (value >= smallest || value === 0) &&
      (integer === undefined || value === Math.floor(value));
    if (!isPlain) {
      // No value is NaN, and is no reason to read the row again.
      if (!(hasGaps && Number.isNaN(value))) special[row] = 1;
      continue;
    }
    if (value > highest) highest = value;
    if (value < least) least = value;
    if (value < lowest && value !== 0) lowest = value;
    const whole = Math.round(value * power);
    if (whole / power !== value || whole >= fifteenDigits) misfits += 1;
  }
  const fit = decimals === undefined ? 'few' : misfits === 0 ? 'every' : 'most';
  return { decimals: decimals ?? 0, fit, highest, least, lowest };
}

/** Returns the number of decimals of nearly all figures of a sample; undefined if many have more than can be counted. */
function usualDecimals(numbers: Float64Array): number | undefined {
  const sampled = Math.min(numbers.length, mostSampled);
  const counts: number[] = [];
  let counted = 0;
  for (let place = 0; place < sampled; place += 1) {
    const value = numbers[Math.floor((place * numbers.length) / sampled)] as number;
    if (!Number.isFinite(value)) continue;
    const decimals = decimalsOf(value);
    counts[decimals] = (counts[decimals] ?? 0) + 1;
    counted += 1;
  }
  let fitting = 0;
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    fitting += counts[decimals] ?? 0;
    if (fitting * 256 >= counted * 255) return decimals;
  }
  return undefined;
}

/** Returns the number of decimals of a figure; more than can be counted if it has too many. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const power = powers[decimals] as number;
    const whole = Math.round(value * power);
    if (whole / power === value && whole < fifteenDigits) return decimals;
  }
  return mostDecimals + 1;
}
