import type { StepName } from './graph.js';

/** The values of a node in one block of rows, or one value for all of them. */
export type Operand = Float64Array | number;

type Loop = (out: Float64Array, left: Float64Array, right: Float64Array, rows: number) => void;

// One loop an operation, and nothing else in it: an engine compiles these to a few instructions a row.
const loops: Readonly<Record<Exclude<StepName, 'pick' | 'div'>, Loop>> = {
  plus: (out, left, right, rows) => {
    for (let row = 0; row < rows; row += 1) out[row] = (left[row] as number) + (right[row] as number);
  },
  minus: (out, left, right, rows) => {
    for (let row = 0; row < rows; row += 1) out[row] = (left[row] as number) - (right[row] as number);
  },
  times: (out, left, right, rows) => {
    for (let row = 0; row < rows; row += 1) out[row] = (left[row] as number) * (right[row] as number);
  },
  prefersLower: (out, left, right, rows) => {
    for (let row = 0; row < rows; row += 1) out[row] = prefersLower(left[row] as number, right[row] as number);
  },
};

/** Returns -1 if the left figure is the lower of those above zero, otherwise 1. */
const prefersLower = (left: number, right: number) => (left > 0 && (right <= 0 || left < right) ? -1 : 1);

const byConstant = {
  plus: (out: Float64Array, left: Float64Array, right: number, rows: number) => {
    for (let row = 0; row < rows; row += 1) out[row] = (left[row] as number) + right;
  },
  times: (out: Float64Array, left: Float64Array, right: number, rows: number) => {
    for (let row = 0; row < rows; row += 1) out[row] = (left[row] as number) * right;
  },
};

/** Computes a step on whole numbers. */
export function computeWhole(
  name: Exclude<StepName, 'pick'>,
  out: Float64Array,
  left: Operand,
  right: Operand,
  rows: number,
): void {
  const operation = name as Exclude<StepName, 'pick' | 'div'>;
  if (typeof left === 'object' && typeof right === 'object') loops[operation](out, left, right, rows);
  else if (typeof left === 'object' && typeof right === 'number' && name === 'times')
    byConstant.times(out, left, right, rows);
  else if (typeof left === 'object' && typeof right === 'number' && name === 'plus')
    byConstant.plus(out, left, right, rows);
  else if (typeof left === 'object' && typeof right === 'number' && name === 'minus')
    byConstant.plus(out, left, -right, rows);
  else if (typeof right === 'object' && typeof left === 'number' && name === 'times')
    byConstant.times(out, right, left, rows);
  else if (typeof right === 'object' && typeof left === 'number' && name === 'plus')
    byConstant.plus(out, right, left, rows);
  else loops[operation](out, filled(left, rows), filled(right, rows), rows);
}

/** Returns the values of an operand, row by row. */
export function filled(operand: Operand, rows: number): Float64Array {
  return typeof operand === 'object' ? operand : new Float64Array(rows).fill(operand);
}

/** Takes the left value where the test is below zero, otherwise the right one. */
export function pickWhole(out: Float64Array, left: Operand, right: Operand, test: Operand, rows: number): void {
  const [ifBelow, otherwise, tested] = [filled(left, rows), filled(right, rows), filled(test, rows)];
  for (let row = 0; row < rows; row += 1)
    out[row] = ((tested[row] as number) < 0 ? ifBelow[row] : otherwise[row]) as number;
}

/** The values of a node in one block of rows, each with a bound of its error. */
export interface Bounded {
  readonly value: Float64Array;
  readonly error: Float64Array;
}

const u = 2 ** -53;

/**
 * Computes a step on binary numbers, and a bound of its error.
 *
 * This is a running error analysis (Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 3.3). With |x - x̂| ≤ a
 * and |y - ŷ| ≤ b, and each operation rounded to nearest, fl(z) = z(1 + δ) with |δ| ≤ u = 2^-53:
 *
 * - sum, difference: |error| ≤ a + b + u|ẑ|
 * - product: |xy - x̂ŷ| ≤ |x̂|b + |ŷ|a + ab, and u|ẑ|
 * - quotient: x/y - x̂/ŷ = (xŷ - x̂y)/(yŷ), so at most (|x̂|b + |ŷ|a)/(|ŷ|(|ŷ| - b)), and u|ẑ|; no bound if b ≥ |ŷ|
 *
 * where u|ẑ| is taken as (u + u²)|ẑ|. The bounds are themselves computed in binary; each of their operations loses a factor of
 * 1 ± u at most, and a factor of 1 + 16u a step is more than the ten operations of a step can lose.
 */
export function computeBounded(
  name: Exclude<StepName, 'pick'>,
  out: Bounded,
  left: Bounded,
  right: Bounded,
  rows: number,
): void {
  bounded[name](out.value, out.error, left.value, left.error, right.value, right.error, rows);
}

const safely = 1 + 16 * u;

type BoundedLoop = (
  value: Float64Array,
  error: Float64Array,
  left: Float64Array,
  leftError: Float64Array,
  right: Float64Array,
  rightError: Float64Array,
  rows: number,
) => void;

const bounded: Readonly<Record<Exclude<StepName, 'pick'>, BoundedLoop>> = {
  plus: (value, error, left, leftError, right, rightError, rows) => {
    for (let row = 0; row < rows; row += 1) {
      const sum = (left[row] as number) + (right[row] as number);
      value[row] = sum;
      error[row] = ((leftError[row] as number) + (rightError[row] as number) + u * Math.abs(sum)) * safely;
    }
  },
  minus: (value, error, left, leftError, right, rightError, rows) => {
    for (let row = 0; row < rows; row += 1) {
      const difference = (left[row] as number) - (right[row] as number);
      value[row] = difference;
      error[row] = ((leftError[row] as number) + (rightError[row] as number) + u * Math.abs(difference)) * safely;
    }
  },
  times: (value, error, left, leftError, right, rightError, rows) => {
    for (let row = 0; row < rows; row += 1) {
      const x = left[row] as number;
      const a = leftError[row] as number;
      const y = right[row] as number;
      const b = rightError[row] as number;
      const product = x * y;
      value[row] = product;
      error[row] = (Math.abs(x) * b + Math.abs(y) * a + a * b + u * Math.abs(product)) * safely;
    }
  },
  div: (value, error, left, leftError, right, rightError, rows) => {
    for (let row = 0; row < rows; row += 1) {
      const x = left[row] as number;
      const a = leftError[row] as number;
      const y = right[row] as number;
      const b = rightError[row] as number;
      const quotient = x / y;
      const size = Math.abs(y);
      value[row] = quotient;
      error[row] =
        b * 2 < size
          ? ((Math.abs(x) * b + size * a) / (size * (size - b)) + u * Math.abs(quotient)) * safely
          : Number.POSITIVE_INFINITY;
    }
  },
  prefersLower: (value, error, left, leftError, right, rightError, rows) => {
    for (let row = 0; row < rows; row += 1) {
      const x = left[row] as number;
      const a = leftError[row] as number;
      const y = right[row] as number;
      const b = rightError[row] as number;
      value[row] = prefersLower(x, y);
      const isSure = a + b === 0 || (Math.abs(x) > a && Math.abs(y) > b && Math.abs(x - y) > a + b);
      error[row] = isSure ? 0 : 2;
    }
  },
};

/** Takes the left figure where the test is below zero, otherwise the right one. If that is not certain, the error covers both. */
export function pickBounded(out: Bounded, left: Bounded, right: Bounded, test: Bounded, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const tested = test.value[row] as number;
    const chosen = tested < 0 ? left : right;
    const other = tested < 0 ? right : left;
    const isSure = Math.abs(tested) > (test.error[row] as number);
    const apart = Math.abs((left.value[row] as number) - (right.value[row] as number));
    out.value[row] = chosen.value[row] as number;
    out.error[row] = isSure
      ? (chosen.error[row] as number)
      : (Math.max(chosen.error[row] as number, other.error[row] as number) + apart) * safely;
  }
}
