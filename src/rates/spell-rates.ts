import type { Decimal } from 'decimal.js';
import { annualisedTurnoverRate } from './annualised.js';
import { yearsLater } from './calendar.js';
import { countsOf, type SpellCounts, type SpellsInPeriod } from './count-spells.js';
import { separationRate } from './flux.js';
import { wholeMonths } from './months.js';
import { type Dated, readDated } from './read-period.js';
import { stabilityIndex } from './stability.js';
import { involuntaryTurnoverRate, preventableTurnoverRate, voluntaryTurnoverRate } from './voluntary.js';

/**
 * The rates of a period on one average headcount, each named after the function that defines it. All are `undefined` if
 * the average is zero. Those that depend on reasons are also `undefined` if a separation has no reason.
 */
export interface PeriodRates {
  /** The average headcount that the rates divide by, in people. */
  readonly averageHeadcount: Decimal;
  /** A share: separations ÷ average headcount. */
  readonly separationRate: Decimal | undefined;
  /** A share: quits and retirements ÷ average headcount. */
  readonly voluntaryTurnoverRate: Decimal | undefined;
  /** A share: layoffs, discharges and other ÷ average headcount. */
  readonly involuntaryTurnoverRate: Decimal | undefined;
  /** A share, as defined by `preventableTurnoverRate`. */
  readonly preventableTurnoverRate: Decimal | undefined;
  /**
   * A share, as defined by `annualisedTurnoverRate`. Also `undefined` if the period does not consist of whole calendar
   * months.
   */
  readonly annualisedTurnoverRate: Decimal | undefined;
}

/** The rates of a period, with the counts behind them. */
export interface SpellRates {
  /** The counts behind the rates. */
  readonly counts: SpellCounts;
  /** The rates on the mean over all days of the period. */
  readonly onDailyHeadcount: PeriodRates;
  /** The rates on the mean of the headcounts at the opening and at the close. */
  readonly onOpeningAndClosingHeadcount: PeriodRates;
  /**
   * A share, as defined by `stabilityIndex`. `undefined` if the period is not exactly one year, or if nobody was
   * employed at its opening.
   */
  readonly stabilityIndex: Decimal | undefined;
}

/**
 * Calculates the rates of a period from a list of employment spells, by every definition that spells can supply, on two
 * average headcounts. Rates are shares, exact to 34 digits and not rounded. A rate that cannot be computed is
 * `undefined`, never zero.
 *
 * See `Spell` for the rules about spells, and the function of the same name for the source of each rate. Throws one
 * `InputError` that lists every problem by row.
 *
 * @example
 * const { onOpeningAndClosingHeadcount } = ratesOfSpells({
 *   spells: [
 *     { person: 'A', start: '2019-05-01' },
 *     { person: 'B', start: '2021-03-01', end: '2024-06-30', reason: 'quit' },
 *   ],
 *   from: '2024-01-01',
 *   to: '2024-12-31',
 * });
 * onOpeningAndClosingHeadcount.separationRate?.toFixed(4); // '0.6667': 1 ÷ 1.5, the mean of 2 and 1
 */
export function ratesOfSpells(input: SpellsInPeriod): SpellRates {
  return ratesOfEmployments(readDated(input, ['from', 'to']));
}

/** Calculates the rates of a period from parsed employments. */
export function ratesOfEmployments(read: Dated<'from' | 'to'>): SpellRates {
  const { from, to } = read.days;
  const counts = countsOf(read);
  const months = wholeMonths(from, to);
  const stable = counts.opening > 0 && to + 1 === yearsLater(from, 1);
  return Object.freeze({
    counts,
    onDailyHeadcount: ratesOn(counts.averageHeadcount.daily, counts, months),
    onOpeningAndClosingHeadcount: ratesOn(counts.averageHeadcount.openingAndClosing, counts, months),
    stabilityIndex: stable
      ? stabilityIndex({ withAYearOrMore: counts.stayed, employedAYearAgo: counts.opening })
      : undefined,
  });
}

function ratesOn(averageHeadcount: Decimal, counts: SpellCounts, months: number | undefined): PeriodRates {
  const { separations, voluntarySeparations, involuntarySeparations, separationsByReason } = counts;
  const { retirement: retirements } = separationsByReason;
  const some = !averageHeadcount.isZero();
  const known = some && voluntarySeparations !== undefined && involuntarySeparations !== undefined;
  return Object.freeze({
    averageHeadcount,
    separationRate: some ? separationRate({ separations, averageHeadcount }) : undefined,
    voluntaryTurnoverRate: known ? voluntaryTurnoverRate({ voluntarySeparations, averageHeadcount }) : undefined,
    involuntaryTurnoverRate: known ? involuntaryTurnoverRate({ involuntarySeparations, averageHeadcount }) : undefined,
    preventableTurnoverRate: known
      ? preventableTurnoverRate({ separations, involuntarySeparations, retirements, averageHeadcount })
      : undefined,
    annualisedTurnoverRate:
      some && months !== undefined ? annualisedTurnoverRate({ separations, averageHeadcount, months }) : undefined,
  });
}
