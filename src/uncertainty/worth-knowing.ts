import { type CarriesWords, carriedWords } from '../evaluation/carried-words.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Notice } from '../model/notice.js';
import type { Input } from '../model/section.js';
import { type Answer, readAnswer } from './answer.js';
import { valueOfForesight } from './foresight.js';
import { lineNoticesOfTrials, messages, notice, type UncertaintyNotice } from './notices.js';
import { type Estimate, estimateMean } from './percentile.js';
import type { WithRanges } from './range.js';
import type { AskOptions } from './scenarios.js';
import { drawsOf, readTrialOptions, type TrialOptions } from './simulate.js';
import { type SimulatedFigure, withRounding } from './supported-digits.js';
import { answerColumn, evaluateTrials } from './trials.js';
import { readUncertain, refuseNoRange, type UncertainInput, type UsedRange } from './uncertain-input.js';

/** The worth of knowing one figure before the decision. */
export interface WorthOfFigure extends UsedRange {
  /** Money, 0 or more: no survey, trial or study of this figure may cost more. */
  readonly worth: SimulatedFigure;
}

/** The worth of knowing figures before a decision: to do something or not. */
export interface WorthKnowing extends CarriesWords {
  readonly kind: 'worthKnowing';
  /** The label of the model. */
  readonly label: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** The net of doing it: above zero it is done, and otherwise not. */
  readonly answer: Answer;
  readonly trials: number;
  readonly seed: number;
  /** The average of the net. */
  readonly mean: SimulatedFigure;
  /** The part of the trials in which doing it brings more than zero, 0 to 1. */
  readonly chanceAboveZero: number;
  /** The worth of knowing every range before the decision: the expected value of perfect information. */
  readonly everything: SimulatedFigure;
  /** The worth of knowing one range, from the most to the least. */
  readonly figures: readonly WorthOfFigure[];
  readonly notices: readonly Notice<UncertaintyNotice>[];
}

/** Options of `worthKnowing`. */
export interface WorthKnowingOptions extends AskOptions, TrialOptions {}

/**
 * Returns what it is worth to know a figure before a decision, for a model whose answer is the net of doing something:
 * E[max(net, 0)] − max(E[net], 0). A person who knew the figure would do it only if it pays. The first figure is the one to
 * measure first, and no study of it may cost more than its worth.
 *
 * `everything` comes from the trials. The worth of one range is computed at 10,000 evenly spaced percentiles of it, with each
 * other range at its mean. That is exact if the net is in proportion to each range; otherwise a notice says that it is not.
 * Worths of several figures do not add up. Throws one `InputError` that lists every problem.
 *
 * Source: expected value of perfect information, as decision analysis and health economics define it.
 *
 * @example
 * const worth = worthKnowing(retentionPlanModel, {
 *   now: { headcount: 300, leavers: 60, costPerLeaverMixed: triangular({ low: 6000, likely: 10000, high: 18000 }) },
 *   effect: { relativeReduction: uniform({ low: 0.05, high: 0.25 }) },
 *   programme: { perYear: 100000 },
 * });
 * worth.figures[0]?.path; // 'effect.relativeReduction': worth 16,000, and the cost of a leaver 8,200
 */
export function worthKnowing<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: WithRanges<InputOf<S, L>>,
  options: WorthKnowingOptions = {},
): WorthKnowing {
  const { answer: named, ...counts } = Object(options) as WorthKnowingOptions;
  let answer: Answer | undefined;
  let { trials, seed } = { trials: 0, seed: 0 };
  const uncertain = readUncertain(model, input, (issues, say) => {
    answer = readAnswer(model, named, issues, say);
    ({ trials, seed } = readTrialOptions(counts, issues, say));
  });
  refuseNoRange(uncertain);
  const asked = answer as Answer;
  const lineNotices = lineNoticesOfTrials(uncertain);
  const drawn = evaluateTrials(uncertain, drawsOf(uncertain.ranges, trials, seed), trials);
  const net = answerColumn(asked, uncertain, drawn).filter((value) => !Number.isNaN(value));
  const { mean } = estimateMean(net);
  const above = net.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
  const alone = uncertain.ranges.map((_, place) => netOfRange(place, asked, uncertain));
  const figures = uncertain.ranges.map(({ used }, place): WorthOfFigure => {
    const { value } = valueOfForesight(alone[place] as Float64Array);
    // Evenly spaced percentiles have no error by chance; what is left is below the digits of a double.
    return Object.freeze({ ...used, worth: withRounding({ value, between: [value, value] }, true) });
  });
  const say = messages(uncertain);
  const notices: Notice<UncertaintyNotice>[] = [];
  if (above === 0 || above === net.length) {
    const sign = above === 0 ? '≤' : '>';
    notices.push(notice('nothingToDecide', say('notice.nothingToDecide', { sign })));
  }
  if (!isLinear(alone, mean, net)) notices.push(notice('notLinear', say('notice.notLinear')));
  const result: WorthKnowing = {
    kind: 'worthKnowing',
    label: model.label,
    currency: uncertain.given.currency,
    answer: asked,
    trials,
    seed,
    mean: withRounding(mean, true),
    chanceAboveZero: net.length === 0 ? 0 : above / net.length,
    everything: withRounding(valueOfForesight(net), true),
    figures: Object.freeze(figures.sort((one, other) => other.worth.value - one.worth.value)),
    notices: Object.freeze([...notices, ...lineNotices]),
    ...carriedWords(model, 'ranges'),
  };
  return Object.freeze(result);
}

// As many as the default number of trials.
const spacedPercentiles = 10_000;

/** Computes the answer over one range, with each other range at its mean. */
function netOfRange(place: number, asked: Answer, uncertain: UncertainInput): Float64Array {
  const draws = uncertain.ranges.map(
    ({ input: { position }, distribution }, other): [number, Float64Array | number] => {
      if (other !== place) return [position, distribution.mean];
      const at = (_: unknown, step: number) => distribution.quantile((step + 0.5) / spacedPercentiles);
      return [position, Float64Array.from({ length: spacedPercentiles }, at)];
    },
  );
  return answerColumn(asked, uncertain, evaluateTrials(uncertain, new Map(draws), spacedPercentiles));
}

/** Returns false if the mean over a range, with the others at their means, is not the mean of the trials. */
function isLinear(alone: readonly Float64Array[], { between: [least, most] }: Estimate, net: Float64Array): boolean {
  // Twice the 95 % interval: 3.92 standard errors.
  const slack = most - least;
  const middle = (least + most) / 2;
  const scale = net.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return alone.every((column) => Math.abs(estimateMean(column).mean.value - middle) <= slack + 1e-9 * scale);
}
