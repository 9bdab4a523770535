import type { Decimal } from 'decimal.js';
import { InputError } from '../messages/issue.js';
import { sum, toPublicDecimal } from '../numbers/decimal.js';
import { type Day, dateOf, dayOf, nextMonth, written } from './calendar.js';
import { countsOf, type SpellCounts, type SpellsInPeriod } from './count-spells.js';
import { monthlyTurnoverRate } from './monthly.js';
import { monthsBetween, wholeMonths } from './months.js';
import { readDated } from './read-period.js';

/** A rate on each of the two average headcounts; `undefined` if the average is zero. */
export interface RateOnEach {
  /** The rate on the mean over all days of the month. */
  readonly onDailyHeadcount: Decimal | undefined;
  /** The rate on the mean of the headcounts at the opening and at the close of the month. */
  readonly onOpeningAndClosingHeadcount: Decimal | undefined;
}

/** The monthly rates of a period of calendar months. */
export interface SpellMonths {
  /** One entry per calendar month, in order. */
  readonly months: readonly (RateOnEach & { readonly counts: SpellCounts })[];
  /** The sum of the twelve monthly rates; `undefined` if there are not twelve months, or if one has no rate. */
  readonly annual: RateOnEach;
}

/**
 * Calculates the monthly turnover rates and, for twelve months, the annual rate, from a list of employment spells. The
 * annual rate is the sum of the monthly rates. Rates are shares, exact to 34 digits and not rounded. A rate that cannot
 * be computed is `undefined`, never zero.
 *
 * The period must consist of whole calendar months, from the first day of a month to the last day of a month. Throws
 * one `InputError` that lists every problem by row.
 *
 * Source: SHRM; see `monthlyTurnoverRate` and `annualTurnoverRate`.
 *
 * @example
 * const { months, annual } = monthlyRatesOfSpells({
 *   spells: [
 *     { person: 'A', start: '2019-05-01' },
 *     { person: 'B', start: '2021-03-01', end: '2024-02-29', reason: 'quit' },
 *   ],
 *   from: '2024-01-01',
 *   to: '2024-12-31',
 * });
 * months[1]?.onDailyHeadcount?.toString(); // '0.5': one of two left in February
 * annual.onDailyHeadcount?.toString(); // '0.5'
 */
export function monthlyRatesOfSpells(input: SpellsInPeriod): SpellMonths {
  const { employments, days } = readDated(input, ['from', 'to']);
  if (wholeMonths(days.from, days.to) === undefined) throw notWholeMonths(days.from, days.to);
  const months = monthsBetween(days.from, days.to).map((month) => {
    const counts = countsOf({ employments, days: month });
    const { daily, openingAndClosing } = counts.averageHeadcount;
    return Object.freeze({
      counts,
      onDailyHeadcount: monthly(counts.separations, daily),
      onOpeningAndClosingHeadcount: monthly(counts.separations, openingAndClosing),
    });
  });
  return Object.freeze({
    months: Object.freeze(months),
    annual: Object.freeze({
      onDailyHeadcount: annual(months.map((month) => month.onDailyHeadcount)),
      onOpeningAndClosingHeadcount: annual(months.map((month) => month.onOpeningAndClosingHeadcount)),
    }),
  });
}

function monthly(separations: number, averageHeadcount: Decimal): Decimal | undefined {
  return averageHeadcount.isZero() ? undefined : monthlyTurnoverRate({ separations, averageHeadcount });
}

function annual(rates: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = rates.filter((rate) => rate !== undefined);
  return known.length === rates.length && rates.length === 12 ? toPublicDecimal(sum(known)) : undefined;
}

function notWholeMonths(from: Day, to: Day): InputError {
  const first = dayOf({ ...dateOf(from), day: 1 });
  const last = nextMonth(to) - 1;
  const wrong = [
    { path: 'from', day: from, right: first, which: 'first' },
    { path: 'to', day: to, right: last, which: 'last' },
  ].filter(({ day, right }) => day !== right);
  return new InputError(
    wrong.map(({ path, day, right, which }) => ({
      path,
      code: 'outOfBounds',
      message: `${path} must be the ${which} day of a month, for the rates are monthly; ${written(day)} was given (write ${written(right)}).`,
    })),
  );
}
