import type { Expected } from './amount.js';
import type { Message } from './messages.js';
import { Exact } from './money.js';
import { inEnglish, type Say } from './say.js';

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
