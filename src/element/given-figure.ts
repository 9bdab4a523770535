import { isEmpty } from '../input/is-empty.js';
import { isStated } from '../input/stated-amount.js';

/** A figure as it is in an input: an amount alone, or `{ amount, per }`. */
export interface GivenFigure {
  /** `undefined` if it is not given. */
  readonly amount: unknown;
  /** The period of a rate; `undefined` if it is that of its unit. */
  readonly per: unknown;
  /** Who says so, if it is assumed. */
  readonly source?: unknown;
}

/** Splits a value of an input into its amount and its period. */
export function figureOf(value: unknown): GivenFigure {
  if (!isStated(value)) return { amount: value, per: undefined };
  const { amount, per, source } = value as Partial<GivenFigure>;
  return { amount, per, source };
}

/** Returns true if a value has no amount: it is empty, or it is a period beside an empty field. */
export function hasNoAmount(value: unknown): boolean {
  if (!isStated(value)) return isEmpty(value);
  return Object.hasOwn(value as object, 'amount') && isEmpty(figureOf(value).amount);
}
