import { isOn } from './employment.js';
import { readDated } from './read-period.js';
import type { Spell } from './spell.js';

/**
 * Counts the people employed on one day, including those who start or leave on it. Use it to make any mean of counts,
 * such as month ends, quarters or mid-month.
 *
 * Throws one `InputError` that lists every problem by row.
 *
 * @example
 * const spells = [{ person: 'A', start: '2024-01-15', end: '2024-01-31', reason: 'quit' }] as const;
 * headcountOn({ spells, on: '2024-01-31' }); // 1: the last day employed is still a day employed
 */
export function headcountOn(input: {
  /** Employment spells of everyone who may have been employed on that day. */
  readonly spells: readonly Spell[];
  /** The day, as `2024-01-31`. */
  readonly on: string;
}): number {
  const { employments, days } = readDated(input, ['on']);
  return employments.filter((employment) => isOn(employment, days.on)).length;
}
