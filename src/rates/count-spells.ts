import type { Decimal } from 'decimal.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { type Day, written, yearsLater } from './calendar.js';
import { beganByHire, type Employment, type Stay } from './employment.js';
import { type Dated, readDated } from './read-period.js';
import type { Reason, Spell } from './spell.js';

/** Employment spells, and the period that is asked about; both its days are included. */
export interface SpellsInPeriod {
  /** Employment spells, in any order. */
  readonly spells: readonly Spell[];
  /** The first day, written `2024-01-01`. */
  readonly from: string;
  /** The last day, written `2024-12-31`. */
  readonly to: string;
}

/** What happened in a period. Counts are whole numbers of people, averages exact figures. */
export interface SpellCounts {
  /** The first day of the period. */
  readonly from: string;
  /** The last day of the period. */
  readonly to: string;
  /** Days of the period, the first and the last included. */
  readonly days: number;
  /** Employed before the first day and not gone by then. `opening + hires + transfersIn − separations − transfersOut = closing`. */
  readonly opening: number;
  /** Employed on the last day, and not leaving on it. */
  readonly closing: number;
  /** Employments that began in the period by a hire. Who came back after leaving is hired again. */
  readonly hires: number;
  /** Employments whose last day is in the period; transfers are none. Who left twice is counted twice. */
  readonly separations: number;
  /** The separations by reason; together with those without one they add up to `separations`. */
  readonly separationsByReason: Readonly<Record<Exclude<Reason, 'transfer'>, number>>;
  /** Separations for which no reason is given. */
  readonly separationsWithoutReason: number;
  /** Quits and retirements. Undefined where a separation has no reason. */
  readonly voluntarySeparations: number | undefined;
  /** Layoffs, discharges and other. Undefined where a separation has no reason. */
  readonly involuntarySeparations: number | undefined;
  /** Spells that began by a transfer, and not on the day after one of the same person ended with it. */
  readonly transfersIn: number;
  /** Spells that ended with a transfer, with none of the same person on the day after. */
  readonly transfersOut: number;
  /**
   * Separations whose last day is before the first anniversary of the hire. Undefined where somebody who left had come by a
   * transfer within a year, and the day of hire is not given.
   */
  readonly firstYearSeparations: number | undefined;
  /** Of the opening headcount, those employed at the close without a break in service. */
  readonly stayed: number;
  /** People employed on average, by two definitions. */
  readonly averageHeadcount: {
    /** Mean over the days of the period of the people employed on each day, part of it or all. */
    readonly daily: Decimal;
    /** Mean of `opening` and `closing`. */
    readonly openingAndClosing: Decimal;
  };
  /**
   * Mean length of service of those who left, in days from the hire, first and last included. Undefined where nobody left,
   * and where the day of hire of somebody who had come by a transfer is not given.
   */
  readonly averageDaysOfService: Decimal | undefined;
}

/**
 * Counts what happened in a period, from a list of employment spells: hires, separations by reason, transfers, headcounts
 * and two average headcounts named apart. The counts are what the rates of this module take.
 *
 * Days are counted in the calendar, leap days included; nothing depends on the clock or on a time zone. Spells outside the
 * period change nothing but the length of service. See `Spell` for the rules about returns, transfers and open spells.
 *
 * Throws one `InputError` with everything that is wrong, by row: bad dates, ends before starts, overlapping spells of one
 * person, days of hire that cannot be true, unknown reasons and keys.
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

/** The counts of what was read. */
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

/** Whether somebody who left did so in the first year of service; undefined if nobody said when it began. */
function inFirstYear({ start, hired, end }: Employment): boolean | undefined {
  // Who came by a transfer has served for longer than since then.
  if (hired === undefined) return end < yearsLater(start, 1) ? undefined : false;
  return end < yearsLater(hired, 1);
}

const atOpening = (stay: Stay, from: Day) => stay.from < from && from <= stay.to;

const atClosing = (stay: Stay, to: Day) => stay.from <= to && to < stay.to;

function someStay({ stays }: Employment, at: (stay: Stay, day: Day) => boolean, day: Day): boolean {
  return stays.some((stay) => at(stay, day));
}

function daysWithin(stay: Stay, from: Day, to: Day): number {
  return Math.max(0, Math.min(stay.to, to) - Math.max(stay.from, from) + 1);
}
