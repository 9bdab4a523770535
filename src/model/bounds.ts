import type { Message } from '../messages/message.js';
import { inEnglish, type Say } from '../messages/translate.js';
import { Exact } from '../numbers/decimal.js';
import { type Bounds, boundsOf, type Unit } from '../numbers/unit.js';
import type { Input } from './section.js';

/** What an amount has to be: in this unit, within these bounds. */
export interface Expected extends Bounds {
  readonly unit: Unit;
  /** Set for what a formula divides by; then it is not below `min`. */
  readonly moreThan?: number | undefined;
  readonly whole?: true | undefined;
  /** Said where the value is out of bounds. */
  readonly why?: string | undefined;
}

/** What an input has to be, from its definition and the bounds of its unit. */
export function expectedOf(input: Input): Expected {
  const bounds = boundsOf(input.unit);
  const { unit, min = bounds.min, max = bounds.max, whole, why } = input;
  // Of two lower bounds the stricter one holds, for every reading.
  const moreThan = input.moreThan !== undefined && input.moreThan >= min ? input.moreThan : undefined;
  return { unit, min, max, moreThan, whole, why };
}

/** Money has at most this many decimals. */
export const moneyDecimals = 10;

/** Other figures have at most the digits that we compute with. */
export const significantDigits = 34;

/** A bound as it stands in a sentence: nobody counts twelve noughts, so many digits stand in groups of three. */
export function boundShown(bound: number, say: Say<Message> = inEnglish): string {
  const digits = new Exact(bound).toFixed();
  return /^\d{5,}$/.test(digits) ? digits.replace(/\B(?=(\d{3})+$)/g, say(',')) : digits;
}

/** The bounds of a figure in a sentence: `from 0 to 1`, `more than 0 and at most 1,000,000`. */
export function rangeShown({ min, max, moreThan }: Pick<Expected, 'min' | 'max' | 'moreThan'>): string {
  return moreThan === undefined
    ? `from ${min} to ${boundShown(max)}`
    : `more than ${moreThan} and at most ${boundShown(max)}`;
}
