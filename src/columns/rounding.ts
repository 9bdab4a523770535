import type { Bounded, Operand } from './loops.js';
import { filled } from './loops.js';

/**
 * The whole numbers of a fraction are below this. Three things follow.
 *
 * - Sums, products and remainders below 2^53 are exact in binary, also twice the remainder.
 * - A fraction n ÷ d in minor units that is no tie is at least 1 ÷ (2d) away from one: relative to itself, more than 2^-51, or
 *   4e-16. The library computes with 34 digits. Each of its operations errs by 5e-34 of a term, and no term is larger than
 *   2^50 ÷ d, because `largestWholes` adds terms up although they cancel; a divisor that cancels loses no more than 2^50 of its
 *   own. That is 6e-19 for each operation, so the library rounds to the same side.
 * - If nothing was divided, the library's figure is this fraction to the last digit, ties included.
 */
export const room = 2 ** 50;

/** A fraction to be rounded. */
export interface Fraction {
  readonly numerator: Operand;
  readonly denominator: Operand | undefined;
  /** The powers of ten that turn it into minor units: numerator × up ÷ (denominator × down). */
  readonly up: number;
  readonly down: number;
  /**
   * `true` if a tie has to be left to the library. It looks for ties at 30 of its 34 digits, and finds them after a division
   * unless digits cancelled.
   */
  readonly asksForTies: boolean;
}

/** Rounds fractions half away from zero. `open` marks the rows that are left to the library; returns how many they are. */
export function roundFractions(
  out: Float64Array,
  { numerator, denominator, up, down, asksForTies }: Fraction,
  open: Uint8Array,
  rows: number,
): number {
  const over = filled(numerator, rows);
  if (denominator === undefined && down === 1) {
    // Adding zero turns -0 into 0.
    for (let row = 0; row < rows; row += 1) out[row] = (over[row] as number) * up + 0;
    return 0;
  }
  if (denominator === undefined) {
    roundByPower(out, over, down, rows);
    return 0;
  }
  const under = filled(denominator, rows);
  let opened = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = (over[row] as number) * up;
    const size = Math.abs(value);
    const divisor = (under[row] as number) * down;
    let quotient = Math.floor(size / divisor + 0.5);
    // The quotient may be one off if it is near a tie. What is left over is exact, and settles it.
    const twice = 2 * (size - quotient * divisor);
    if (twice >= divisor) quotient += 1;
    else if (twice < -divisor) quotient -= 1;
    else if (asksForTies && twice === -divisor) {
      open[row] = 1;
      opened += 1;
    }
    out[row] = value < 0 ? 0 - quotient : quotient;
  }
  return opened;
}

function roundByPower(out: Float64Array, over: Float64Array, down: number, rows: number): void {
  const inverse = 1 / down;
  for (let row = 0; row < rows; row += 1) {
    const value = over[row] as number;
    const size = Math.abs(value);
    let quotient = Math.floor(size * inverse + 0.5);
    const twice = 2 * (size - quotient * down);
    if (twice >= down) quotient += 1;
    else if (twice < -down) quotient -= 1;
    out[row] = value < 0 ? 0 - quotient : quotient;
  }
}

/**
 * Rounds binary figures half away from zero, if no tie is as near as their error. The error of a figure also covers that of the
 * library, whose operations err by 1e-17 of what these do.
 */
export function roundBounded(
  out: Float64Array,
  { value, error }: Bounded,
  power: number,
  most: number,
  open: Uint8Array,
  rows: number,
): number {
  let opened = 0;
  for (let row = 0; row < rows; row += 1) {
    const scaled = (value[row] as number) * power;
    const size = Math.abs(scaled);
    const whole = Math.floor(size);
    const part = size - whole;
    const away = Math.abs(part - 0.5);
    // The product and the bound itself err by less than 1e-15 of the figure.
    if (size < most && away > (error[row] as number) * power * 1.000001 + size * 2.3e-16) {
      const quotient = part < 0.5 ? whole : whole + 1;
      out[row] = scaled < 0 ? 0 - quotient : quotient;
    } else {
      open[row] = 1;
      opened += 1;
    }
  }
  return opened;
}
