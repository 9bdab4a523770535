import type { Decimal } from 'decimal.js';
import { throwIfIssues } from '../input/collect-issues.js';
import { readList } from '../input/read-list.js';
import type { Issue } from '../messages/issue.js';
import { givenText } from '../messages/phrases.js';
import { type Amount, sum, toPublicDecimal } from '../numbers/decimal.js';
import { monthlyTurnoverRate } from './monthly.js';

/** The counts of one month. */
export interface MonthlyCounts {
  /** People who left in the month. */
  readonly separations: Amount;
  /** People, above 0. */
  readonly averageHeadcount: Amount;
}

/**
 * Calculates the annual turnover rate, a share: the sum of the twelve monthly rates. If the headcount changes during
 * the year, it differs from the separations of the year ÷ one average headcount.
 *
 * Takes the counts of exactly twelve months, so that no monthly rate is rounded on the way. Throws an `InputError` that
 * names the month by its position in the list: `months[3]` is the fourth month.
 *
 * Source: SHRM, How do we calculate monthly turnover rates for our company?
 * (https://www.shrm.org/mena/topics-tools/tools/hr-answers/how-calculate-monthly-turnover-rates-company).
 *
 * @example
 * const months = Array.from({ length: 12 }, () => ({ separations: 2, averageHeadcount: 80 }));
 * annualTurnoverRate(months).toString(); // '0.3', which is 30 %
 */
export function annualTurnoverRate(months: readonly MonthlyCounts[]): Decimal {
  const issues: Issue[] = [];
  const read = (counts: unknown) => monthlyTurnoverRate(counts as MonthlyCounts);
  const rates = readList(['months'], months, { example: '{ separations: 2, averageHeadcount: 80 }', read }, issues);
  if (Array.isArray(months) && months.length !== 12) {
    const message = `months must hold twelve months; ${givenText(months.length, 'month', 'months')} (see annualisedTurnoverRate for a part of a year).`;
    issues.push({ path: 'months', code: 'notAList', message });
  }
  throwIfIssues(issues);
  return toPublicDecimal(sum(rates));
}
