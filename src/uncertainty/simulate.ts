import type { Decimal } from 'decimal.js';
import { type CarriesWords, carriedWords } from '../evaluation/carried-words.js';
import type { Issue } from '../messages/issue.js';
import { describeValue } from '../messages/phrases.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Notice } from '../model/notice.js';
import type { Input } from '../model/section.js';
import { isMoney } from '../numbers/unit.js';
import { type Answer, printedAnswer, readAnswer } from './answer.js';
import { type HistogramBin, histogramOf } from './histogram.js';
import { lineNoticesOfTrials, messages, notice, type UncertaintyNotice } from './notices.js';
import { estimateMean, estimatePercentile } from './percentile.js';
import type { WithRanges } from './range.js';
import type { Say } from './say.js';
import { streamOf } from './stream.js';
import { type SimulatedFigure, withRounding } from './supported-digits.js';
import { answerColumn, type Draws, evaluateTrials } from './trials.js';
import {
  type RangedInput,
  readUncertain,
  refuseNoRange,
  type UncertainInput,
  type UsedRange,
} from './uncertain-input.js';

/** Options of trials. */
export interface TrialOptions {
  /** The number of trials, whole, 100 to 1,000,000. The default is 10,000. */
  readonly trials?: number | undefined;
  /** The seed, whole, 0 to 2^53 − 1. The same seed gives the same trials everywhere. The default is 1. */
  readonly seed?: number | undefined;
}

/** Options of `simulate`. */
export interface SimulateOptions extends TrialOptions {
  /** The names of the answers: `total`, `perLeaver`, quantities. The default is the total alone. */
  readonly answers?: readonly string[] | undefined;
}

/** A percentile of the trials: `at` of 100 trials are below it. */
export interface SimulatedPercentile extends SimulatedFigure {
  /** 5, 10, 25, 50, 75, 90 or 95. */
  readonly at: number;
}

/** The statistics of one answer in all trials. */
export interface SimulatedAnswer extends Answer {
  /** The exact answer with every figure at its likely value; undefined if it does not exist there. It is not the mean. */
  readonly headline: Decimal | undefined;
  /** The average of the trials. */
  readonly mean: SimulatedFigure;
  /** The standard deviation of the trials, with n − 1. */
  readonly deviation: number;
  /** The 5th, 10th, 25th, 50th, 75th, 90th and 95th percentile. */
  readonly percentiles: readonly SimulatedPercentile[];
  /** The part of the trials with an answer above zero, 0 to 1. */
  readonly chanceAboveZero: number;
  /** The number of trials in which the answer exists. */
  readonly count: number;
  /** The number of trials in each of 40 parts of the way from the lowest to the highest, for a chart. */
  readonly histogram: readonly HistogramBin[];
}

/** The answers of a model in many trials, each with other figures in the ranges. */
export interface Simulation extends CarriesWords {
  readonly kind: 'simulation';
  /** The label of the model. */
  readonly label: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  readonly trials: number;
  readonly seed: number;
  /** The ranges, in the order of the model. */
  readonly ranges: readonly UsedRange[];
  readonly answers: readonly SimulatedAnswer[];
  readonly notices: readonly Notice<UncertaintyNotice>[];
}

const percentiles = [5, 10, 25, 50, 75, 90, 95];

/**
 * Computes a model in many trials. In each trial every range takes one of its figures at random, and the whole model is
 * computed with them. The answers are how often which result comes out: percentiles, a mean, the chance of more than zero.
 *
 * The trials depend on the seed alone, and the figures of one range on the seed and its path: another range, or another
 * order, does not change them. `headline` has every range at its likely figure. It is another figure than `mean`, and may
 * even have another sign, because a range may reach further to one side. `between` is where a figure is with 95 %
 * confidence, and `rounded` is the figure to the digits that this supports: money is never shown to the cent.
 *
 * The ranges are taken to be independent. Every line is summed in every trial in double precision, and nothing is rounded.
 * Throws one `InputError` that lists every problem, also if figures of a trial contradict one another.
 *
 * Sources: percentiles are type 7 of Hyndman and Fan (1996); GUM Supplement 1 (JCGM 101:2008) for the method.
 *
 * @example
 * const { answers: [total] } = simulate(turnoverModel, { leavers: uniform({ low: 18, high: 30 }) });
 * total?.percentiles.find(({ at }) => at === 95)?.rounded; // 58800: 2,000 × 29.4
 */
export function simulate<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: WithRanges<InputOf<S, L>>,
  options: SimulateOptions = {},
): Simulation {
  const { answers: named = ['total'], ...counts } = Object(options) as SimulateOptions;
  let answers: (Answer | undefined)[] = [];
  let { trials, seed } = { trials: 0, seed: 0 };
  const uncertain = readUncertain(model, input, (issues, say) => {
    answers = [named].flat().map((name) => readAnswer(model, name, issues, say));
    ({ trials, seed } = readTrialOptions(counts, issues, say));
  });
  refuseNoRange(uncertain);
  const lineNotices = lineNoticesOfTrials(uncertain);
  const drawn = evaluateTrials(uncertain, drawsOf(uncertain.ranges, trials, seed), trials);
  const found = answers.flatMap((answer) =>
    answer === undefined ? [] : [simulated(answer, uncertain, answerColumn(answer, uncertain, drawn))],
  );
  const result: Simulation = {
    kind: 'simulation',
    label: model.label,
    currency: uncertain.given.currency,
    trials,
    seed,
    ranges: Object.freeze(uncertain.ranges.map(({ used }) => used)),
    answers: Object.freeze(found),
    notices: Object.freeze([...noticesOf(uncertain, found, trials), ...lineNotices]),
    ...carriedWords(model, 'ranges'),
  };
  return Object.freeze(result);
}

/** Reads the number of trials and the seed. Adds an issue for each that is wrong. */
export function readTrialOptions(
  { trials = 10_000, seed = 1 }: TrialOptions,
  issues: Issue[],
  say: Say,
): { readonly trials: number; readonly seed: number } {
  const whole = (path: string, given: unknown, least: number, most: number) => {
    if (Number.isSafeInteger(given) && (given as number) >= least && (given as number) <= most) return;
    const message = say('ask.whole', { path, least, most, given: describeValue(given, say) });
    issues.push({ path, code: 'outOfBounds', message });
  };
  whole('trials', trials, 100, 1_000_000);
  whole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  return { trials, seed };
}

/** Draws the figures of every range in every trial. */
export function drawsOf(ranges: readonly RangedInput[], trials: number, seed: number): Draws {
  return new Map(
    ranges.map(({ input, distribution }) => {
      const next = streamOf(seed, input.path);
      const figures = new Float64Array(trials);
      for (let trial = 0; trial < trials; trial += 1) figures[trial] = distribution.quantile(next());
      return [input.position, figures];
    }),
  );
}

function simulated(answer: Answer, { likely }: UncertainInput, column: Float64Array): SimulatedAnswer {
  const sorted = column.filter((value) => !Number.isNaN(value)).sort();
  const money = isMoney(answer.unit);
  const { mean, deviation } = estimateMean(sorted);
  const above = sorted.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  const count = sorted.length;
  return Object.freeze({
    ...answer,
    headline: printedAnswer(answer, likely),
    mean: withRounding(mean, money),
    deviation,
    percentiles: Object.freeze(
      count === 0
        ? []
        : percentiles.map((at) => Object.freeze({ at, ...withRounding(estimatePercentile(sorted, at / 100), money) })),
    ),
    chanceAboveZero: count === 0 ? 0 : above / count,
    count,
    histogram: histogramOf(sorted),
  });
}

function noticesOf(
  uncertain: UncertainInput,
  answers: readonly SimulatedAnswer[],
  trials: number,
): readonly Notice<UncertaintyNotice>[] {
  const say = messages(uncertain);
  const notices: Notice<UncertaintyNotice>[] = [];
  if (uncertain.ranges.length > 1) notices.push(notice('independent', say('notice.independent')));
  for (const { name, unit, headline, mean, count } of answers) {
    if (count < trials) {
      const figures = { answer: name, count: trials - count, trials };
      notices.push(notice('missingInTrials', say('notice.missingInTrials', figures)));
    }
    const [least, most] = mean.between;
    const differs = headline !== undefined && (headline.lessThan(least) || headline.greaterThan(most));
    if (!differs || headline === undefined) continue;
    if (headline.times(least).isNegative() && headline.times(most).isNegative()) {
      // Not as money, which would be written to the cent.
      const figures = { headline: (isMoney(unit) ? headline.round() : headline).toNumber(), mean: mean.rounded };
      notices.push(notice('signsDiffer', say('notice.signsDiffer', figures)));
    } else if (!notices.some(({ code }) => code === 'likelyIsNotAverage')) {
      notices.push(notice('likelyIsNotAverage', say('notice.likelyIsNotAverage')));
    }
  }
  return notices;
}
