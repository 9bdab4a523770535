/**
 * Ranges in place of figures: how far a result may be off, which figure matters most, where it breaks even, and what is
 * worth finding out.
 *
 * @module turnover-cost/uncertainty
 */
export type { Answer } from './uncertainty/answer.js';
export type { HistogramBin } from './uncertainty/histogram.js';
export type { UncertaintyNotice } from './uncertainty/notices.js';
export type { Estimate } from './uncertainty/percentile.js';
export {
  type FromCounts,
  fromCounts,
  type GivenRange,
  type Lognormal,
  lognormal,
  type OneOf,
  oneOf,
  pert,
  type Range,
  type Shape,
  type StatedRange,
  type ThreePoint,
  triangular,
  type Uniform,
  uniform,
  type WithRanges,
} from './uncertainty/range.js';
export { type AskOptions, type Scenario, type Scenarios, scenarios } from './uncertainty/scenarios.js';
export {
  type SimulatedAnswer,
  type SimulatedPercentile,
  type SimulateOptions,
  type Simulation,
  simulate,
  type TrialOptions,
} from './uncertainty/simulate.js';
export type { SimulatedFigure } from './uncertainty/supported-digits.js';
export { type Threshold, type ThresholdOptions, type ThresholdPoint, threshold } from './uncertainty/threshold.js';
export { type Tornado, type TornadoBar, type TornadoEnd, type TornadoOptions, tornado } from './uncertainty/tornado.js';
export { type Axis, type AxisOptions, type TwoWay, type TwoWayOptions, twoWay } from './uncertainty/two-way.js';
export type { UsedRange } from './uncertainty/uncertain-input.js';
export {
  type WorthKnowing,
  type WorthKnowingOptions,
  type WorthOfFigure,
  worthKnowing,
} from './uncertainty/worth-knowing.js';
