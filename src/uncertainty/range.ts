import type { GivenAmount, StatedAmount } from '../model/given-amount.js';
import type { Amount } from '../numbers/decimal.js';

/** Any figure from `low` to `high`, each as likely as another. Both ends are bounds: nothing is outside. */
export interface Uniform {
  readonly shape: 'uniform';
  readonly low: Amount;
  readonly high: Amount;
}

/** From `low` to `high`, most often near `likely`; in straight lines (`triangular`) or in a smooth curve (`pert`). */
export interface ThreePoint {
  readonly shape: 'triangular' | 'pert';
  readonly low: Amount;
  /** The figure that occurs most. It is not the average, unless it is in the middle. */
  readonly likely: Amount;
  readonly high: Amount;
}

/** Above zero, with a long tail upwards: 5 % of cases are below `p5`, and 5 % are above `p95`. Neither is a bound. */
export interface Lognormal {
  readonly shape: 'lognormal';
  readonly p5: Amount;
  readonly p95: Amount;
}

/** A share that is known from a count: `of` people out of `out`. */
export interface FromCounts {
  readonly shape: 'fromCounts';
  readonly of: Amount;
  readonly out: Amount;
}

/** One of a few figures, each with its chance. The chances add up to 1. */
export interface OneOf {
  readonly shape: 'oneOf';
  readonly values: readonly { readonly value: Amount; readonly chance: Amount }[];
}

/** A range in place of a figure, as plain data. Its shape is named, because none is right for every figure. */
export type Range = Uniform | ThreePoint | Lognormal | FromCounts | OneOf;

/** The shapes of a range. */
export type Shape = Range['shape'];

/** An amount with what is stated beside it, such as the period of pay, that may be a range. */
export interface StatedRange extends Omit<StatedAmount, 'amount'> {
  readonly amount: Amount | Range;
}

/** A figure or a range. A text is a range if it begins with a shape: `'triangular 3 5 9'`. */
export type GivenRange = GivenAmount | Range | StatedRange;

/** The input of a model, in which every figure may be a range. */
export type WithRanges<T> = { readonly [Name in keyof T]: Name extends 'currency' ? T[Name] : RangeIn<T[Name]> };

// A member that takes a number is a figure; any other is a group of figures.
type RangeIn<T> = number extends T ? T | Range | StatedRange : WithRangesIn<T>;

type WithRangesIn<T> = T extends object ? { readonly [Name in keyof T]: RangeIn<T[Name]> } : T;

/**
 * Returns a range in which every figure from `low` to `high` is as likely as another. Both ends are bounds.
 *
 * It is read where it is used: an end that is not below the other, or outside the bounds of the input, is then an issue
 * with the path of the input.
 *
 * @example
 * simulate(turnoverModel, { leavers: uniform({ low: 18, high: 30 }) }).answers[0]?.headline?.toString(); // '48000': 24 × 2,000
 */
export function uniform({ low, high }: Omit<Uniform, 'shape'>): Uniform {
  return Object.freeze({ shape: 'uniform', low, high });
}

/**
 * Returns a range from `low` to `high` in which figures are the more likely the nearer they are to `likely`, in two straight
 * lines. Both ends are bounds. Its mean is (low + likely + high) ÷ 3, so a high end that is far away raises it.
 *
 * @example
 * tornado(turnoverModel, { leavers: triangular({ low: 18, likely: 24, high: 40 }) }).base.toString(); // '48000'
 */
export function triangular({ low, likely, high }: Omit<ThreePoint, 'shape'>): ThreePoint {
  return Object.freeze({ shape: 'triangular', low, likely, high });
}

/**
 * Returns a range as `triangular` has it, in a smooth curve that trusts `likely` more: its mean is (low + 4 likely + high) ÷ 6.
 * It is a beta distribution with a = 1 + 4 (likely − low) ÷ (high − low) and b = 1 + 4 (high − likely) ÷ (high − low), as
 * mc2d and other packages have it; the older PERT with a deviation of (high − low) ÷ 6 is another.
 *
 * @example
 * pert({ low: 3, likely: 5, high: 9 }); // { shape: 'pert', low: 3, likely: 5, high: 9 }
 */
export function pert({ low, likely, high }: Omit<ThreePoint, 'shape'>): ThreePoint {
  return Object.freeze({ shape: 'pert', low, likely, high });
}

/**
 * Returns a range above zero with a long tail upwards, for costs and times: 5 % of cases are below `p5`, and 5 % above `p95`.
 * They are not bounds, so it has no highest figure. Its likely figure is the median, √(p5 × p95).
 *
 * @example
 * lognormal({ p5: 4000, p95: 10000 }); // { shape: 'lognormal', p5: 4000, p95: 10000 }
 */
export function lognormal({ p5, p95 }: Omit<Lognormal, 'shape'>): Lognormal {
  return Object.freeze({ shape: 'lognormal', p5, p95 });
}

/**
 * Returns the range of a share that is known from a count: 3 of 6 people are a share anywhere from 21 % to 79 %. It is the
 * beta distribution of of + ½ and out − of + ½ (Jeffreys).
 *
 * @example
 * fromCounts({ of: 3, out: 6 }); // { shape: 'fromCounts', of: 3, out: 6 }
 */
export function fromCounts({ of, out }: Omit<FromCounts, 'shape'>): FromCounts {
  return Object.freeze({ shape: 'fromCounts', of, out });
}

/**
 * Returns a range of a few figures, each with its chance. The chances add up to 1.
 *
 * @example
 * oneOf([{ value: 60000, chance: 0.3 }, { value: 120000, chance: 0.7 }]).shape; // 'oneOf'
 */
export function oneOf(values: OneOf['values']): OneOf {
  return Object.freeze({ shape: 'oneOf', values: Object.freeze(values.map((one) => Object.freeze({ ...one }))) });
}
