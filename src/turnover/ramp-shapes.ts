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
 * Calculates the average share of output lost on a straight line from `startLevel` (a share, default 0) to full output:
 * half of the output missing at the start. From 0 it is one half, the half rule of CEPR and CLASP (2011); with a start
 * level it is the learning curve of Hinkin and Tracey (2000). Throws an `InputError` if the level is not a share.
 *
 * @example
 * turnoverCost({ ..., rampUp: { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: straightLineLoss({ startLevel: 0.3 }) } });
 * straightLineLoss({ startLevel: 0.3 }).toString(); // '0.35'
 */
export function straightLineLoss(
  shape: {
    /** A share, 0 to 1: the output on the first day ÷ full output. The default is 0. */
    readonly startLevel?: Amount | null | undefined;
  } = {},
): Decimal {
  const { startLevel = new ExactDecimal(0) } = readStart(shape);
  return toPublicDecimal(new ExactDecimal(1).minus(startLevel).div(2));
}

/** A step of a ramp: its duration, and the output during it. */
export interface RampStep {
  /** The duration, above 0, in the same unit for all steps. */
  readonly duration: Amount;
  /** A share, 0 to 1: the output during the step ÷ full output. */
  readonly level: Amount;
}

const readStep = /* @__PURE__ */ createNumbersReader({
  duration: { label: 'How long the step lasts', unit: 'weeks', exclusiveMinimum: 0 },
  level,
});

/**
 * Calculates the average share of output lost over some steps, weighted by their duration. All durations must be in one
 * unit: weeks, months or days. Throws one `InputError` that lists every problem in any step.
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
 * Calculates the average share of output lost from measured output in periods of equal length, such as months: one
 * level per period, as a share of full output, until full output is reached. Throws one `InputError` that lists every
 * problem.
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
