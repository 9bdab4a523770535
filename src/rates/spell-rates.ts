import type { Decimal } from 'decimal.js';
import { annualisedTurnoverRate } from './annualised.js';
import { yearsLater } from './calendar.js';
import { countsOf, type SpellCounts, type SpellsInPeriod } from './count-spells.js';
import { separationRate } from './flux.js';
import { wholeMonths } from './months.js';
import { readDated } from './read-period.js';
import { stabilityIndex } from './stability.js';
import { involuntaryTurnoverRate, preventableTurnoverRate, voluntaryTurnoverRate } from './voluntary.js';

/**
 * The rates of a period on one average headcount, each named for the function that defines it. All are undefined where the
 * average is zero; those that depend on reasons also where a separation has none.
 */
export interface PeriodRates {
  /** People: the average headcount that the rates are on. */
  readonly averageHeadcount: Decimal;
  /** Share: separations ÷ average headcount. */
  readonly separationRate: Decimal | undefined;
  /** Share: quits and retirements ÷ average headcount. */
  readonly voluntaryTurnoverRate: Decimal | undefined;
  /** Share: layoffs, discharges and other ÷ average headcount. */
  readonly involuntaryTurnoverRate: Decimal | undefined;
  /** Share, as `preventableTurnoverRate` defines it. */
  readonly preventableTurnoverRate: Decimal | undefined;
  /** Undefined also where the period is not one of whole calendar months. */
  readonly annualisedTurnoverRate: Decimal | undefined;
}

/** The rates of a period, beside the counts behind them. */
export interface SpellRates {
  /** The counts behind the rates. */
  readonly counts: SpellCounts;
  /** On the mean over all days of the period. */
  readonly onDailyHeadcount: PeriodRates;
  /** On the mean of the headcounts at the opening and at the close. */
  readonly onOpeningAndClosingHeadcount: PeriodRates;
  /** Undefined where the period is not exactly one year, or nobody was employed at its opening. */
  readonly stabilityIndex: Decimal | undefined;
}

/**
 * The rates of a period from a list of employment spells, by every definition that spells can feed, on two average
 * headcounts named apart: shares, exact to 34 digits, not rounded. What cannot be computed is undefined, never zero.
 *
 * The rules about spells stand at `Spell`; each rate is the function of its name, with its source. Throws one `InputError`
 * with everything that is wrong, by row.
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
  const read = readDated(input, ['from', 'to']);
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
