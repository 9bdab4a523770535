import type { Decimal } from 'decimal.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import type { Day } from '../rates/calendar.js';
import { type Employment, employmentOf } from '../rates/employment.js';
import { separationRate } from '../rates/flux.js';
import { byEmployment } from '../rates/read-spells.js';
import type { ReadRecord } from './read-records.js';

/** The employment of one person, with the records that it consists of. */
export interface PersonEmployment extends Employment {
  readonly person: string;
  readonly records: readonly [ReadRecord, ...ReadRecord[]];
}

/** The people of a part: at the opening and the close of a period, and their days in it. */
export interface Headcount {
  opening: number;
  closing: number;
  /** The sum over all people of the days employed in the period. */
  personDays: number;
}

/** Joins the records of each person into employments, in the order of their persons. */
export function employmentsOfPeople(byPerson: ReadonlyMap<string, readonly ReadRecord[]>): readonly PersonEmployment[] {
  const found: PersonEmployment[] = [];
  for (const [person, own] of byPerson)
    for (const records of byEmployment(own)) found.push({ person, records, ...employmentOf(records) });
  return found;
}

/**
 * Counts the people of a period by part. A person who was transferred is in each part for the days spent there, so that the
 * counts of the parts add up to those of the whole. Opening and closing are as in `SpellCounts`.
 */
export function headcountsBy(
  employments: readonly PersonEmployment[],
  { from, to }: { readonly from: Day; readonly to: Day },
  partOf: (record: ReadRecord) => number,
): ReadonlyMap<number, Headcount> {
  const parts = new Map<number, Headcount>();
  for (const { records, stays } of employments) {
    for (const record of records) {
      const personDays = Math.min(record.end, to) - Math.max(record.start, from) + 1;
      if (personDays <= 0) continue;
      const name = partOf(record);
      let part = parts.get(name);
      if (part === undefined) {
        part = { opening: 0, closing: 0, personDays: 0 };
        parts.set(name, part);
      }
      part.personDays += personDays;
      const stay =
        records.length === 1 ? stays[0] : stays.find((one) => one.from <= record.start && record.start <= one.to);
      if (stay === undefined) continue;
      if (stay.from < from && record.start <= from && from <= record.end) part.opening += 1;
      if (stay.to > to && record.start <= to && to <= record.end) part.closing += 1;
    }
  }
  return parts;
}

/** Adds headcounts of the same period up. */
export function addHeadcounts(counts: readonly Headcount[]): Headcount {
  const total: Headcount = { opening: 0, closing: 0, personDays: 0 };
  for (const { opening, closing, personDays } of counts) {
    total.opening += opening;
    total.closing += closing;
    total.personDays += personDays;
  }
  return total;
}

/** Returns the mean of the headcounts of the days of a period. */
export function dailyAverage({ personDays }: Headcount, days: number): Decimal {
  return toPublicDecimal(new ExactDecimal(personDays).div(days));
}

/** Returns the leavers as a share of an average headcount; undefined if that is zero. */
export function rateOn(leavers: number, averageHeadcount: Decimal): Decimal | undefined {
  return averageHeadcount.isZero() ? undefined : separationRate({ separations: leavers, averageHeadcount });
}
