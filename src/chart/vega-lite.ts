import type { Translations } from '../messages/translate.js';
import type { Comparison } from '../methods/compare.js';
import { type Chartable, chartSeries } from './chart-data.js';
import { comparisonChart } from './comparison-chart.js';
import { palettes } from './palette.js';
import { barsOf, resultChart } from './result-chart.js';
import { chartTranslator } from './texts.js';
import { specOf } from './vega-lite-spec.js';

/** A Vega-Lite 6 specification: plain data, ready for JSON. */
export type VegaLiteSpec = ReturnType<typeof specOf>;

/** What a chart shows. */
export interface ChartOptions {
  /**
   * `breakdown`: a bar a line, under its section. `sections`: a bar a section. `compare`: a bar a result, in pieces by kind
   * of cost. Several results stand one under the other in each.
   */
  readonly kind: 'breakdown' | 'sections' | 'compare';
  /** Amounts of the period, or figures per leaver; `amount` when left out. */
  readonly figure?: 'amount' | 'perLeaver' | undefined;
  /** A BCP 47 language tag for numbers and currency; `en-US` when left out. It does not change the words. */
  readonly locale?: string | undefined;
  /**
   * The words of another language, such as `korean.turnover.words` of `turnover-cost/languages/ko`; English when left out.
   * Labels are in the language of the model: give both the same. Charts of published methods are English.
   */
  readonly words?: Translations | undefined;
  /**
   * Pixels of the whole chart, 200 or more, for a report or a slide: titles and labels then take the room that there is. When
   * left out, the chart is as wide as its container, and its titles and labels have room in 320 pixels.
   */
  readonly width?: number | undefined;
  /** Colours for a `light` or a `dark` page; `light` when left out. */
  readonly colorScheme?: 'light' | 'dark' | undefined;
}

/**
 * A bar chart of one result, or of several in one currency side by side, as a Vega-Lite specification with its data in it.
 * Also a chart of `compareMethods`, with `kind: 'compare'`: what a leaver costs by each published method.
 *
 * Every bar carries its label and its figure, written in the locale, so no axis has to be read and no locale set up; the
 * data has the amounts as plain numbers. Lines stand in the order of the handbook; what is saved goes to the left of the
 * line at zero. Title, description and each bar's text are there for screen readers. The colours are Paul Tol's, which
 * are safe for any colour vision and in a black and white print. The chart is as wide as its container, from 320 pixels;
 * where there is no page, as in a report, give it a width.
 *
 * Where a page forbids code generation, as `script-src 'self'` does, Vega needs `{ ast: true }` and vega-interpreter.
 *
 * Throws a `RangeError` where an option is none of these or the locale is not a language tag, and an
 * `InputError` where something is no result, currencies differ, or there are no figures per leaver.
 *
 * @example
 * toVegaLite(turnoverCost({ leavers: 24 }), { kind: 'breakdown' }).description;
 * // 'Turnover cost of 24 leavers, in USD. $48,000.00 in all, $2,000.00 a leaver. The largest is Baseline: …'
 */
export function toVegaLite(charted: Chartable, options: ChartOptions): VegaLiteSpec;

/** A bar chart of published methods on one firm: what a leaver costs by each of them, from the lowest to the highest. */
export function toVegaLite(
  comparison: Comparison,
  options: Pick<ChartOptions, 'locale' | 'width' | 'colorScheme'> & { readonly kind: 'compare' },
): VegaLiteSpec;

export function toVegaLite(charted: Chartable | Comparison, options: ChartOptions): VegaLiteSpec {
  const {
    kind,
    figure = 'amount',
    locale = 'en-US',
    words = {},
    width,
    colorScheme = 'light',
  } = Object(options) as ChartOptions;
  refuseOther('kind', kind, isComparison(charted) ? ['compare'] : Object.keys(barsOf));
  refuseOther('figure', figure, ['amount', 'perLeaver']);
  refuseOther('colorScheme', colorScheme, Object.keys(palettes));
  refuseNarrow(width);
  const palette = palettes[colorScheme];
  if (isComparison(charted)) return specOf(comparisonChart(charted, locale, palette), { palette, width });
  const say = chartTranslator(words);
  return specOf(resultChart(chartSeries(charted, say), { kind, figure, locale, say, palette }), { palette, width });
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
