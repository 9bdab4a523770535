import type { Translations } from '../messages/translate.js';
import type { Comparison } from '../methods/compare.js';
import type { Simulation } from '../uncertainty/simulate.js';
import type { Threshold } from '../uncertainty/threshold.js';
import type { Tornado } from '../uncertainty/tornado.js';
import { breakEvenSpec } from './break-even-chart.js';
import { type Chartable, chartSeries, chartWords } from './chart-data.js';
import { comparisonChart } from './comparison-chart.js';
import { distributionSpec } from './distribution-chart.js';
import type { Page } from './frame.js';
import { palettes } from './palette.js';
import {
  type ChartableRange,
  type ChartWords,
  isChartableRange,
  rangeChartKinds,
  rangeChartWords,
} from './range-charts.js';
import { barsOf, resultChart } from './result-chart.js';
import { tornadoSpec } from './tornado-chart.js';
import { specOf } from './vega-lite-spec.js';

/** A Vega-Lite 6 specification: plain data, ready for JSON. */
export type VegaLiteSpec = ReturnType<typeof specOf>;

/** The specification of the chart of a tornado. */
export type TornadoSpec = ReturnType<typeof tornadoSpec>;

/** The specification of the chart of a simulation. */
export type DistributionSpec = ReturnType<typeof distributionSpec>;

/** The specification of the chart of a threshold. */
export type BreakEvenSpec = ReturnType<typeof breakEvenSpec>;

type RangeSpec = TornadoSpec | DistributionSpec | BreakEvenSpec;

/** Options of `toVegaLite` for an answer about ranges. */
export interface RangeChartOptions<Kind extends string = string>
  extends Pick<ChartOptions, 'locale' | 'words' | 'width' | 'colorScheme'> {
  /** The kind of chart: `tornado`, `distribution` of a simulation, `break-even` of a threshold. */
  readonly kind: Kind;
}

/** Options of `toVegaLite`. */
export interface ChartOptions {
  /**
   * The kind of chart. `breakdown` has a bar per line, under its section; `sections` has a bar per section; `compare`
   * has a bar per result, in segments by kind of cost. Several results are drawn one below the other in each.
   */
  readonly kind: 'breakdown' | 'sections' | 'compare';
  /** Amounts of the period, or figures per leaver. The default is `amount`. */
  readonly figure?: 'amount' | 'perLeaver' | undefined;
  /** A BCP 47 language tag for numbers and currency. The default is `en-US`. It does not translate words. */
  readonly locale?: string | undefined;
  /**
   * The words of another language, such as `korean.turnover.words` of `turnover-cost/languages/ko`. The default is
   * English. Labels are in the language of the model, so use the same language for both. Charts of published methods
   * are in English.
   */
  readonly words?: Translations | undefined;
  /**
   * The width of the whole chart in pixels, 200 or more, for a report or a slide; titles and labels are wrapped to it.
   * By default, the chart is as wide as its container, and its titles and labels fit in 320 pixels.
   */
  readonly width?: number | undefined;
  /** The colours for a `light` or a `dark` page. The default is `light`. */
  readonly colorScheme?: 'light' | 'dark' | undefined;
}

/**
 * Returns a bar chart of one result, or of several in one currency side by side, as a Vega-Lite specification that
 * contains its data. Also charts `compareMethods`, with `kind: 'compare'`: the cost per leaver by each published
 * method.
 *
 * Every bar has its label and its figure, formatted in the locale, so the chart needs no axis and no locale settings.
 * The data has the amounts as plain numbers. Lines are in the order of the model; savings extend to the left of zero.
 * The title, the description and the text of each bar are available to screen readers. The colours are Paul Tol's,
 * which are safe for any colour vision and in a black and white print. The chart is as wide as its container, from 320
 * pixels; outside a page, such as in a report, set `width`.
 *
 * If a page forbids code generation, as `script-src 'self'` does, Vega needs `{ ast: true }` and vega-interpreter.
 *
 * Throws a `RangeError` if an option is unknown or the locale is not a language tag, and an `InputError` if a value is
 * not a result, currencies differ, or there are no figures per leaver.
 *
 * @example
 * toVegaLite(turnoverCost({ leavers: 24 }), { kind: 'breakdown' }).description;
 * // 'Turnover cost of 24 leavers, in USD. $48,000.00 in all, $2,000.00 a leaver. The largest is Baseline: …'
 */
export function toVegaLite(charted: Chartable, options: ChartOptions): VegaLiteSpec;

/**
 * Returns a bar chart of published methods for one firm: the cost per leaver by each of them, from the lowest to the
 * highest.
 */
export function toVegaLite(
  comparison: Comparison,
  options: Pick<ChartOptions, 'locale' | 'width' | 'colorScheme'> & { readonly kind: 'compare' },
): VegaLiteSpec;

/** Returns a chart of how far each range moves an answer: a bar for each, with both ends in figures, across the base. */
export function toVegaLite(tornado: Tornado, options: RangeChartOptions<'tornado'>): TornadoSpec;

/** Returns a chart of the first answer of a simulation: how many trials come out where, with percentiles. */
export function toVegaLite(simulation: Simulation, options: RangeChartOptions<'distribution'>): DistributionSpec;

/** Returns a chart of an answer over one figure, with the point at which it is the answer that was looked for. */
export function toVegaLite(threshold: Threshold, options: RangeChartOptions<'break-even'>): BreakEvenSpec;

export function toVegaLite(
  charted: Chartable | Comparison | ChartableRange,
  options: ChartOptions | RangeChartOptions,
): VegaLiteSpec | RangeSpec {
  const {
    kind,
    figure = 'amount',
    locale = 'en-US',
    words,
    width,
    colorScheme = 'light',
  } = Object(options) as ChartOptions;
  refuseOther('colorScheme', colorScheme, Object.keys(palettes));
  refuseNarrow(width);
  const palette = palettes[colorScheme];
  const page = { palette, width };
  if (isChartableRange(charted)) {
    refuseOther('kind', kind, [rangeChartKinds[charted.kind]]);
    return rangeSpec(charted, locale, rangeChartWords(charted, words), page);
  }
  refuseOther('kind', kind, isComparison(charted) ? ['compare'] : Object.keys(barsOf));
  refuseOther('figure', figure, ['amount', 'perLeaver']);
  if (isComparison(charted)) return specOf(comparisonChart(charted, locale, palette), page);
  const say = chartWords(charted, words);
  return specOf(resultChart(chartSeries(charted, say), { kind, figure, locale, say, palette }), page);
}

function rangeSpec(charted: ChartableRange, locale: string, say: ChartWords, page: Page): RangeSpec {
  switch (charted.kind) {
    case 'tornado':
      return tornadoSpec(charted, locale, say, page);
    case 'simulation':
      return distributionSpec(charted, locale, say, page);
    case 'threshold':
      return breakEvenSpec(charted, locale, say, page);
  }
}

function refuseOther(option: string, given: unknown, known: readonly string[]): void {
  if (known.some((name) => name === given)) return;
  const right = known.length === 1 ? known[0] : `one of ${known.join(', ')}`;
  throw new RangeError(`${option} is ${String(given)}, but it must be ${right}.`);
}

function refuseNarrow(width: unknown): void {
  if (width === undefined || (typeof width === 'number' && width >= 200 && Number.isFinite(width))) return;
  throw new RangeError(`width is ${String(width)}, but it must be a number of pixels, 200 or more.`);
}

function isComparison(value: Chartable | Comparison): value is Comparison {
  const { rows, spread } = Object(value) as Partial<Comparison>;
  return Array.isArray(rows) && spread !== undefined;
}
