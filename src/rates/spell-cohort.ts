import type { Decimal } from 'decimal.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { type Day, dateOf, yearsLater } from './calendar.js';
import type { SpellsInPeriod } from './count-spells.js';
import { beganByHire, type Employment } from './employment.js';
import { firstYearTurnoverRate } from './first-year.js';
import { readDated } from './read-period.js';

/** Employment spells, the days between which the cohort was hired, and the end of the observation. */
export interface SpellsOfCohort extends SpellsInPeriod {
  /** The last day for which the list is complete. Later separations are not counted. */
  readonly observedTo: string;
}

/** The survival of a group of hires. */
export interface SpellCohort {
  /**
   * Employments that began in the period with a hire. A person who transferred in was hired elsewhere, and belongs to
   * no cohort of the list.
   */
  readonly hires: number;
  /**
   * The share still employed on the first anniversary of the hire, on the second, and so on. It covers only the years
   * for which every possible hire of the period was observed. Empty if that is less than one year, or if nobody was
   * hired.
   */
  readonly survival: readonly Decimal[];
  /** The share that left before the first anniversary. `undefined` if the survival after one year is unknown. */
  readonly firstYearTurnoverRate: Decimal | undefined;
  /**
   * Days of service after which half the cohort, or more, had left. `undefined` if more than half was still employed
   * when last observed.
   */
  readonly halfLifeInDays: number | undefined;
}

/**
 * Calculates the survival by year of service, the first-year turnover rate and the half-life of the people hired
 * between two days, from a list of employment spells. Shares are exact to 34 digits and not rounded.
 *
 * Service counts for each person from the day of hire, not by calendar year. A person who leaves on the last day of a
 * year of service has not survived that year. A figure is given only if everyone hired in the period could be observed
 * for that long: the survival of a younger cohort is unknown. A person who transferred out has not left.
 *
 * Throws one `InputError` that lists every problem by row.
 *
 * Source: see `cohortSurvival`, `firstYearTurnoverRate` and `halfLife`.
 *
 * @example
 * const cohort = cohortOfSpells({
 *   spells: [
 *     { person: 'A', start: '2022-03-01' },
 *     { person: 'B', start: '2022-03-01', end: '2022-08-31', reason: 'quit' },
 *   ],
 *   from: '2022-01-01',
 *   to: '2022-12-31',
 *   observedTo: '2024-12-31',
 * });
 * cohort.survival.map(String); // ['0.5', '0.5']
 * cohort.halfLifeInDays; // 184, from 1 March to 31 August
 */
export function cohortOfSpells(input: SpellsOfCohort): SpellCohort {
  const { employments, days } = readDated(input, ['from', 'to', 'observedTo']);
  const { from, to, observedTo } = days;
  const cohort = employments.filter((one) => beganByHire(one) && from <= one.start && one.start <= to);
  const left = cohort.filter(({ end }) => end <= observedTo);
  const hires = cohort.length;
  const years = hires === 0 ? 0 : anniversaries(to, observedTo + 1);
  const served = left.map(({ start, end }) => anniversaries(start, end));
  const survival = Array.from({ length: years }, (_, position) => {
    const gone = served.filter((reached) => reached <= position).length;
    return toPublicDecimal(new ExactDecimal(hires - gone).div(hires));
  });
  const leftWithinAYear = served.filter((reached) => reached === 0).length;
  return Object.freeze({
    hires,
    survival: Object.freeze(survival),
    firstYearTurnoverRate: years > 0 ? firstYearTurnoverRate({ leftWithinAYear, hires }) : undefined,
    halfLifeInDays: halfLifeInDays(hires, left, observedTo - to + 1),
  });
}

/** Counts the anniversaries of a first day that are reached by a last day. */
function anniversaries(first: Day, last: Day): number {
  const years = dateOf(last).year - dateOf(first).year;
  return yearsLater(first, years) <= last ? years : years - 1;
}

function halfLifeInDays(hires: number, left: readonly Employment[], watched: number): number | undefined {
  if (hires === 0) return undefined;
  const service = left.map(({ start, end }) => end - start + 1).sort((a, b) => a - b);
  const days = service[Math.ceil(hires / 2) - 1];
  // The person hired last was observed for the shortest time, and may still leave sooner than those who have left.
  return days !== undefined && days <= watched ? days : undefined;
}
