import type { Decimal } from 'decimal.js';
import { throwIfIssues } from '../input/collect-issues.js';
import { readFigures } from '../input/read-list.js';
import type { Issue } from '../messages/issue.js';
import type { Input } from '../model/section.js';
import { type Amount, sum, toPublicDecimal } from '../numbers/decimal.js';

/** What most rates divide by. */
export const headcount = {
  label: 'Average headcount',
  unit: 'people',
  exclusiveMinimum: 0,
  help: 'The mean of as many headcounts of the period as there are: people, not full-time equivalents.',
  why: 'a rate on no headcount is not zero, it does not exist',
} as const satisfies Input;

const count = { label: 'Headcount', unit: 'people' } as const satisfies Input;

/**
 * The average headcount of a period, in people: the mean of the headcounts given, exact to 34 digits and not rounded.
 * Give as many counts as there are; two, at the start and at the end, miss a season in between.
 *
 * SHRM counts people, not full-time equivalents: temporary staff on the payroll and people on leave, furlough or temporary
 * lay-off are in, contractors and agency staff are out.
 *
 * Throws an `InputError` for a list without counts: its mean does not exist.
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
