import type { Decimal } from 'decimal.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { type Day, written, yearsLater } from './calendar.js';
import { beganByHire, type Employment, type Stay } from './employment.js';
import { type Dated, readDated } from './read-period.js';
import type { Reason, Spell } from './spell.js';

/** Employment spells, and the period to count in; its first and last days are included. */
export interface SpellsInPeriod {
  /** Employment spells, in any order. */
  readonly spells: readonly Spell[];
  /** The first day, as `2024-01-01`. */
  readonly from: string;
  /** The last day, as `2024-12-31`. */
  readonly to: string;
}

/** The events and headcounts of a period. Counts are whole numbers of people; averages are exact. */
export interface SpellCounts {
  /** The first day of the period. */
  readonly from: string;
  /** The last day of the period. */
  readonly to: string;
  /** The number of days in the period, including the first and the last. */
  readonly days: number;
  /**
   * People employed before the first day who had not left by then. `opening + hires + transfersIn − separations −
   * transfersOut = closing`.
   */
  readonly opening: number;
  /** People employed on the last day who do not leave on it. */
  readonly closing: number;
  /** Employments that began in the period with a hire. A person who returns after leaving is hired again. */
  readonly hires: number;
  /**
   * Employments whose last day is in the period. Transfers are not counted. A person who left twice is counted twice.
   */
  readonly separations: number;
  /** Separations by reason; with `separationsWithoutReason` they add up to `separations`. */
  readonly separationsByReason: Readonly<Record<Exclude<Reason, 'transfer'>, number>>;
  /** Separations without a reason. */
  readonly separationsWithoutReason: number;
  /** Quits and retirements. `undefined` if a separation has no reason. */
  readonly voluntarySeparations: number | undefined;
  /** Layoffs, discharges and other separations. `undefined` if a separation has no reason. */
  readonly involuntarySeparations: number | undefined;
  /** Spells that began with a transfer, unless a spell of the same person ended with a transfer on the day before. */
  readonly transfersIn: number;
  /** Spells that ended with a transfer, unless a spell of the same person starts on the next day. */
  readonly transfersOut: number;
  /**
   * Separations whose last day is before the first anniversary of the hire. `undefined` if a leaver had transferred in
   * within a year and the day of hire is missing.
   */
  readonly firstYearSeparations: number | undefined;
  /** People of the opening headcount who are employed at the close without a break in service. */
  readonly stayed: number;
  /** The average number of people employed, by two definitions. */
  readonly averageHeadcount: {
    /** The mean, over the days of the period, of the people employed on each day. */
    readonly daily: Decimal;
    /** The mean of `opening` and `closing`. */
    readonly openingAndClosing: Decimal;
  };
  /**
   * The mean length of service of the leavers, in days from the hire, including the first and the last. `undefined` if
   * nobody left, or if the day of hire of a leaver who had transferred in is missing.
   */
  readonly averageDaysOfService: Decimal | undefined;
}

/**
 * Counts the events of a period from a list of employment spells: hires, separations by reason, transfers, headcounts
 * and two average headcounts. The rates of this module take these counts as their inputs.
 *
 * Days are counted in the calendar, including leap days; the clock and the time zone do not matter. Spells outside the
 * period affect only the length of service. See `Spell` for the rules about returns, transfers and open spells.
 *
 * Throws one `InputError` that lists every problem by row: invalid dates, ends before starts, overlapping spells of one
 * person, contradictory days of hire, unknown reasons and unknown keys.
 *
 * @example
 * const counts = countSpells({
 *   spells: [
 *     { person: 'A', start: '2019-05-01' },
 *     { person: 'B', start: '2023-03-01', end: '2024-02-29', reason: 'quit' },
 *   ],
 *   from: '2024-01-01',
 *   to: '2024-12-31',
 * });
 * counts.separations; // 1
 * counts.firstYearSeparations; // 1: the first anniversary would have been 1 March 2024
 * counts.averageHeadcount.daily.toFixed(4); // '1.1639', (366 + 60) ÷ 366 days
 */
export function countSpells(input: SpellsInPeriod): SpellCounts {
  return countsOf(readDated(input, ['from', 'to']));
}

/** Counts the events of a period from parsed spells and days. */
export function countsOf({ employments, days: { from, to } }: Dated<'from' | 'to'>): SpellCounts {
  const within = (day: Day) => from <= day && day <= to;
  const stays = employments.flatMap((employment) => employment.stays);
  const left = employments.filter(({ end }) => within(end));
  const reasons = (reason: Employment['reason']) => left.filter((employment) => employment.reason === reason).length;
  const separationsByReason = Object.freeze({
    quit: reasons('quit'),
    retirement: reasons('retirement'),
    layoff: reasons('layoff'),
    discharge: reasons('discharge'),
    other: reasons('other'),
  });
  const separationsWithoutReason = reasons(undefined);
  const { quit, retirement, layoff, discharge, other } = separationsByReason;
  const known = separationsWithoutReason === 0;
  const hires = employments.filter((one) => beganByHire(one) && within(one.start)).length;
  const opening = stays.filter((stay) => atOpening(stay, from)).length;
  const closing = stays.filter((stay) => atClosing(stay, to)).length;
  const days = to - from + 1;
  const daysOfStays = stays.reduce((total, stay) => total + daysWithin(stay, from, to), 0);
  const leftInFirstYear = left.map(inFirstYear);
  const daysOfService = left.flatMap(({ hired, end }) => (hired === undefined ? [] : [end - hired + 1]));
  return Object.freeze({
    from: written(from),
    to: written(to),
    days,
    opening,
    closing,
    hires,
    separations: left.length,
    separationsByReason,
    separationsWithoutReason,
    voluntarySeparations: known ? quit + retirement : undefined,
    involuntarySeparations: known ? layoff + discharge + other : undefined,
    transfersIn: stays.filter((stay) => within(stay.from)).length - hires,
    transfersOut: stays.filter((stay) => within(stay.to)).length - left.length,
    firstYearSeparations: leftInFirstYear.includes(undefined) ? undefined : leftInFirstYear.filter(Boolean).length,
    stayed: employments.filter((one) => someStay(one, atOpening, from) && someStay(one, atClosing, to)).length,
    averageHeadcount: Object.freeze({
      daily: toPublicDecimal(new ExactDecimal(daysOfStays).div(days)),
      openingAndClosing: toPublicDecimal(new ExactDecimal(opening + closing).div(2)),
    }),
    averageDaysOfService:
      left.length > 0 && daysOfService.length === left.length
        ? toPublicDecimal(new ExactDecimal(daysOfService.reduce((total, days) => total + days)).div(left.length))
        : undefined,
  });
}

/** Returns true if a leaver left in the first year of service, and `undefined` if the start of service is unknown. */
export function inFirstYear({ start, hired, end }: Employment): boolean | undefined {
  // A person who transferred in has served longer than this spell.
  if (hired === undefined) return end < yearsLater(start, 1) ? undefined : false;
  return end < yearsLater(hired, 1);
}

const atOpening = (stay: Stay, from: Day) => stay.from < from && from <= stay.to;

const atClosing = (stay: Stay, to: Day) => stay.from <= to && to < stay.to;

function someStay({ stays }: Employment, at: (stay: Stay, day: Day) => boolean, day: Day): boolean {
  return stays.some((stay) => at(stay, day));
}

/** Counts the days of a stay within a period. */
export function daysWithin(stay: Stay, from: Day, to: Day): number {
  return Math.max(0, Math.min(stay.to, to) - Math.max(stay.from, from) + 1);
}
