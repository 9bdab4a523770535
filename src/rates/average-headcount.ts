import type { Decimal } from 'decimal.js';
import { throwIfIssues } from '../input/collect-issues.js';
import { readFigures } from '../input/read-list.js';
import type { Issue } from '../messages/issue.js';
import type { Input } from '../model/section.js';
import { type Amount, sum, toPublicDecimal } from '../numbers/decimal.js';

/** The average headcount as an input: most rates divide by it. */
export const headcount = {
  label: 'Average headcount',
  unit: 'people',
  exclusiveMinimum: 0,
  help: 'The mean of as many headcounts of the period as there are: people, not full-time equivalents.',
  why: 'a rate on no headcount is not zero, it does not exist',
} as const satisfies Input;

const count = { label: 'Headcount', unit: 'people' } as const satisfies Input;

/**
 * Calculates the average headcount of a period, in people: the mean of the given headcounts, exact to 34 digits and not
 * rounded. Give as many counts as you have: with only two, at the start and at the end, the average misses a season in
 * between.
 *
 * SHRM counts people, not full-time equivalents. Temporary staff on the payroll and people on leave, furlough or
 * temporary lay-off are included; contractors and agency staff are not.
 *
 * Throws an `InputError` if the list is empty, because it has no mean.
 *
 * Source: SHRM, How to Determine Turnover Rate
 * (https://www.shrm.org/resourcesandtools/tools-and-samples/how-to-guides/pages/determineturnoverrate.aspx).
 *
 * @example
 * averageHeadcount([5500, 5800]).toString(); // '5650'
 */
export function averageHeadcount(counts: readonly Amount[]): Decimal {
  const issues: Issue[] = [];
  const figures = readFigures(['counts'], counts, count, { example: '80', atLeastOne: true }, issues);
  throwIfIssues(issues);
  return toPublicDecimal(sum(figures).div(figures.length));
}
