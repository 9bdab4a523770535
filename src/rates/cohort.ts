import type { Decimal } from 'decimal.js';
import { collectIssues, throwIfIssues } from '../input/collect-issues.js';
import { readFigures } from '../input/read-list.js';
import { readOwnProperties } from '../input/read-object.js';
import { createNumbersReader } from '../input/reader.js';
import type { Issue } from '../messages/issue.js';
import { givenText } from '../messages/phrases.js';
import type { Input } from '../model/section.js';
import { type Amount, ExactDecimal, sum, toPublicDecimal } from '../numbers/decimal.js';

/** A group that started together, and how many of them quit in each period since. */
export interface Cohort {
  /** People who started, above 0. */
  readonly cohort: Amount;
  /** Members of the cohort who quit in the first period, in the second, and so on. A period is usually a year. */
  readonly quits: readonly Amount[];
}

const started = {
  label: 'Cohort',
  unit: 'people',
  exclusiveMinimum: 0,
  help: 'The people who started together.',
  why: 'the survival of a cohort of none is not zero, it does not exist',
} as const satisfies Input;

const quit = { label: 'Quits in the period', unit: 'people' } as const satisfies Input;

const readStarted = /* @__PURE__ */ createNumbersReader({ cohort: started });

/**
 * Calculates the survival of a cohort: for each period, the share of the cohort that is left at its end, which is
 * (cohort − quits so far) ÷ cohort. The shares are exact to 34 digits and not rounded.
 *
 * Throws an `InputError` if the cohort is zero, or if more people quit than started.
 *
 * Source: cohort analysis, seminar exercises, http://slidegur.com/doc/2255/turnover-indices.
 *
 * @example
 * cohortSurvival({ cohort: 20, quits: [1, 4, 2, 0, 2] }).map(String); // ['0.95', '0.75', '0.65', '0.65', '0.55']
 */
export function cohortSurvival(cohort: Cohort): readonly Decimal[] {
  return Object.freeze(survivalOf(readCohort(cohort)).map((share) => toPublicDecimal(share)));
}

/**
 * Finds the half-life of a cohort: the number of periods after which half of it, or less, is left. Returns `undefined`
 * while more than half is left, because the half-life is then longer than the time observed.
 *
 * The half-life is a whole number of periods. Nothing is interpolated within a period; to count in days, use
 * `cohortOfSpells` with employment spells.
 *
 * Source: Armstrong, as shown by issuhub.com (https://issuhub.com/view/index?id=4785&pageIndex=381).
 *
 * @example
 * halfLife({ cohort: 20, quits: [1, 4, 2, 0, 2, 1] }); // 6: ten of twenty are left after the sixth period
 */
export function halfLife(cohort: Cohort): number | undefined {
  const position = survivalOf(readCohort(cohort)).findIndex((share) => share.times(2).lessThanOrEqualTo(1));
  return position < 0 ? undefined : position + 1;
}

interface ReadCohort {
  readonly cohort: Decimal;
  readonly quits: readonly Decimal[];
}

function survivalOf({ cohort, quits }: ReadCohort): Decimal[] {
  let left = cohort;
  return quits.map((people) => {
    left = left.minus(people);
    return left.div(cohort);
  });
}

function readCohort(input: unknown): ReadCohort {
  const issues: Issue[] = [];
  const own = readOwnProperties(input, [], issues);
  throwIfIssues(issues);
  const { quits: given, ...rest } = own ?? {};
  const read = collectIssues(issues, () => readStarted(rest));
  const quits = readFigures(['quits'], given, quit, { example: '1' }, issues);
  throwIfIssues(issues);
  const { cohort } = read ?? { cohort: new ExactDecimal(0) };
  const total = sum(quits);
  if (total.greaterThan(cohort)) {
    const message = `quits must be the cohort (${cohort}) or less in all, being counted among it; ${givenText(total)}.`;
    throwIfIssues([{ path: 'quits', code: 'contradiction', message }]);
  }
  return { cohort, quits };
}
