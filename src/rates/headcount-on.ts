import { isOn } from './employment.js';
import { readDated } from './read-period.js';
import type { Spell } from './spell.js';

/**
 * The people employed on one day, first and last days included. With it any mean of counts can be made: month ends, quarters,
 * the day of mid-month that an older rate asks for.
 *
 * Throws one `InputError` with everything that is wrong, by row.
 *
 * @example
 * const spells = [{ person: 'A', start: '2024-01-15', end: '2024-01-31', reason: 'quit' }] as const;
 * headcountOn({ spells, on: '2024-01-31' }); // 1: the last day employed is still a day employed
 */
export function headcountOn(input: {
  /** Employment spells of everybody who may have been there. */
  readonly spells: readonly Spell[];
  /** The day, written `2024-01-31`. */
  readonly on: string;
}): number {
  const { employments, days } = readDated(input, ['on']);
  return employments.filter((employment) => isOn(employment, days.on)).length;
}
