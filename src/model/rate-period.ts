import type { Arithmetic } from '../expression/arithmetic.js';
import type { Unit } from '../numbers/unit.js';

/** A period in which a rate may be given beside the period of its unit. */
export type RatePeriod = 'week' | 'month' | 'year';

/** The number of each period in a year. */
export const timesAYear = { week: 52, month: 12, year: 1 } as const satisfies Readonly<Record<RatePeriod, number>>;

/** The periods in which a rate may be given beside the period of its unit. */
export const ratePeriods = Object.keys(timesAYear) as readonly RatePeriod[];

/** Returns the period of a unit: `hour` of `money/hour`; undefined if it has none. */
export function periodOf(unit: Unit): string | undefined {
  return unit.split('/')[1];
}

/** Returns the periods in which an input may be given, its own first; empty if it has none. */
export function periodsOf({ unit, perYear }: { readonly unit: Unit; readonly perYear?: string }): readonly string[] {
  const own = periodOf(unit);
  if (own === undefined) return [];
  return perYear === undefined ? [own] : [own, ...ratePeriods];
}

/** Returns the unit of an input that is given in another period: `money/year` of `money/hour`. */
export function unitIn({ unit }: { readonly unit: Unit }, period: RatePeriod): string {
  return `${unit.split('/')[0]}/${period}`;
}

/** Returns the path of a rate that is given in another period: `pay.newHire/year`. */
export function ratePath(path: string, period: RatePeriod): string {
  return `${path}/${period}`;
}

/**
 * Converts a rate to the period of its unit: amount × periods in a year ÷ units in a year. A week is one of 52 and a month one
 * of 12; `unitsPerYear` is the hours or days that are paid in a year.
 */
export function convertRate<N extends Arithmetic<N>>(amount: N, period: RatePeriod, unitsPerYear: N): N {
  const times = timesAYear[period];
  return (times === 1 ? amount : amount.times(times)).div(unitsPerYear);
}
