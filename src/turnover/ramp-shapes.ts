import type { Decimal } from 'decimal.js';
import { throwIfIssues } from '../input/collect-issues.js';
import { readFigures, readList } from '../input/read-list.js';
import { createNumbersReader } from '../input/reader.js';
import type { Issue } from '../messages/issue.js';
import { type Amount, ExactDecimal, sum, toPublicDecimal } from '../numbers/decimal.js';

const level = { label: 'Output, as a share of full output', unit: 'share' } as const;

const readStart = /* @__PURE__ */ createNumbersReader(
  {},
  { startLevel: { ...level, label: 'Output on the first day' } },
);

/**
 * The average share of output lost on a straight line from `startLevel` (a share, 0 when left out) to full output: half of
 * what is missing at the start. From 0 it is one half, the half rule of CEPR and CLASP (2011); with a start level it is
 * the learning curve of Hinkin and Tracey (2000). Throws an `InputError` where the level is not a share.
 *
 * @example
 * turnoverCost({ ..., rampUp: { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: straightLineLoss({ startLevel: 0.3 }) } });
 * straightLineLoss({ startLevel: 0.3 }).toString(); // '0.35'
 */
export function straightLineLoss(
  shape: {
    /** Share, 0 to 1: the output on the first day, of full output; 0 when left out. */
    readonly startLevel?: Amount | null | undefined;
  } = {},
): Decimal {
  const { startLevel = new ExactDecimal(0) } = readStart(shape);
  return toPublicDecimal(new ExactDecimal(1).minus(startLevel).div(2));
}

/** One step of a ramp: how long it lasts, in any unit that is the same for all steps, and the output on it. */
export interface RampStep {
  /** Above 0, in the unit of all steps. */
  readonly duration: Amount;
  /** Share, 0 to 1: the output on the step, of full output. */
  readonly level: Amount;
}

const readStep = /* @__PURE__ */ createNumbersReader({
  duration: { label: 'How long the step lasts', unit: 'weeks', exclusiveMinimum: 0 },
  level,
});

/**
 * The average share of output lost over some steps, each weighted by its duration. All durations are in one unit: weeks,
 * months or days. Throws one `InputError` with everything that is wrong in any step.
 *
 * @example
 * // 25, 50 and 75 % of full output for 4, 8 and 8 weeks: 9 weeks lost of 20
 * steppedLoss([{ duration: 4, level: 0.25 }, { duration: 8, level: 0.5 }, { duration: 8, level: 0.75 }]).toString(); // '0.45'
 */
export function steppedLoss(steps: readonly RampStep[]): Decimal {
  const issues: Issue[] = [];
  const entries = { example: '{ duration: 4, level: 0.25 }', read: readStep, atLeastOne: true };
  const read = readList([], steps, entries, issues);
  throwIfIssues(issues);
  const lost = sum(read.map((step) => new ExactDecimal(1).minus(step.level).times(step.duration)));
  return toPublicDecimal(lost.div(sum(read.map(({ duration }) => duration))));
}

/**
 * The average share of output lost where the output was measured in periods of equal length, such as months: one level a
 * period, as a share of full output, until it is reached. Throws one `InputError` with everything that is wrong.
 *
 * @example
 * // Branham's new hire loses 80, 60, 40 and 20 % in the first four months: half, which is two months of pay
 * measuredLoss([0.2, 0.4, 0.6, 0.8]).toString(); // '0.5'
 */
export function measuredLoss(levels: readonly Amount[]): Decimal {
  const issues: Issue[] = [];
  const read = readFigures([], levels, level, { example: '0.25', atLeastOne: true }, issues);
  throwIfIssues(issues);
  return toPublicDecimal(new ExactDecimal(1).minus(sum(read).div(read.length)));
}
