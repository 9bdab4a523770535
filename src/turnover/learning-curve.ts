import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { type Amount, ExactDecimal, sum, toPublicDecimal } from '../numbers/decimal.js';

const learningShare = {
  label: 'Learning rate',
  unit: 'share',
  exclusiveMinimum: 0,
  help: 'what is left of the time for a unit each time that the number of units doubles: 0.85 on an 85 % curve.',
} as const;

// A power is computed for every unit; above a thousand units, the loss changes in the third digit at most.
const count = { unit: 'count', minimum: 1, maximum: 1000, integer: true } as const;

const readUnit = /* @__PURE__ */ createNumbersReader({
  firstUnit: { label: 'Time for the first unit', unit: 'hours' },
  learningShare,
  unit: { ...count, label: 'Number of the unit' },
});

/**
 * Calculates the time that one unit takes on the unit learning curve: `firstUnit × unit ^ (ln learningShare ÷ ln 2)`.
 * The time is in the unit of `firstUnit`. Throws one `InputError` that lists every problem.
 *
 * @example
 * learningCurveTime({ firstUnit: 7.5, learningShare: 0.85, unit: 4 }).toString(); // '5.41875': 7.5 × 0.85 × 0.85
 */
export function learningCurveTime(curve: {
  /** The time for the first unit, in any unit of time. */
  readonly firstUnit: Amount;
  /**
   * A share, above 0: the part of the time that remains each time the number of units doubles, 0.85 on an 85 % curve.
   */
  readonly learningShare: Amount;
  /** The number of the unit, a whole number from 1 to 1,000. */
  readonly unit: Amount;
}): Decimal {
  const read = readUnit(curve);
  return toPublicDecimal(shown(read.firstUnit.times(factor(read.learningShare, read.unit))));
}

const readLoss = /* @__PURE__ */ createNumbersReader({
  learningShare,
  units: { ...count, label: 'Units until proficient' },
});

/**
 * Calculates the average share of output lost on the unit learning curve until a new hire is proficient, which is at
 * unit number `units`: (the time that all those units take − the time at the pace of the last unit) ÷ the time that
 * they take (derived). Throws one `InputError` that lists every problem.
 *
 * @example
 * // 1 + 0.8 = 1.8 for two units that at full pace take 1.6
 * learningCurveLoss({ learningShare: 0.8, units: 2 }).toFixed(4); // '0.1111'
 */
export function learningCurveLoss(curve: {
  /**
   * A share, above 0: the part of the time that remains each time the number of units doubles, 0.85 on an 85 % curve.
   */
  readonly learningShare: Amount;
  /** The units until proficient, a whole number from 1 to 1,000. */
  readonly units: Amount;
}): Decimal {
  const read = readLoss(curve);
  const count = read.units.toNumber();
  const times = Array.from({ length: count }, (_, position) =>
    factor(read.learningShare, new ExactDecimal(position + 1)),
  );
  const taken = sum(times);
  const atFullPace = (times.at(-1) as Decimal).times(count);
  return toPublicDecimal(shown(taken.minus(atFullPace).div(taken)));
}

/** Returns the time for a unit ÷ the time for the first unit. */
function factor(learningShare: Decimal, unit: Decimal): Decimal {
  return unit.pow(learningShare.ln().div(new ExactDecimal(2).ln()));
}

// A power with a rounded exponent is correct to about 30 of the 34 digits, so the last digits are not shown.
function shown(exact: Decimal): Decimal {
  return exact.toSignificantDigits(28);
}
