import { translatorOf } from '../evaluation/carried-words.js';
import type { RangeTexts } from '../format/range-texts.js';
import { rangeTexts } from '../format/range-texts.js';
import type { FormatTexts } from '../format/texts.js';
import type { CoreTexts } from '../messages/texts.js';
import { createTranslator, type Translations, type Translator, withFallback } from '../messages/translate.js';
import type { Simulation } from '../uncertainty/simulate.js';
import type { Threshold } from '../uncertainty/threshold.js';
import type { Tornado } from '../uncertainty/tornado.js';
import { type ChartTexts, chartTranslator } from './texts.js';

/** An answer about ranges that can be charted. */
export type ChartableRange = Tornado | Simulation | Threshold;

/** Says the words of a chart of an answer about ranges. */
export type ChartWords = Translator<CoreTexts | FormatTexts | RangeTexts | ChartTexts>;

/** The kind of chart of each answer. */
export const rangeChartKinds = {
  tornado: 'tornado',
  simulation: 'distribution',
  threshold: 'break-even',
} as const satisfies Readonly<Record<ChartableRange['kind'], string>>;

/** Returns true if a value is an answer about ranges that can be charted. */
export function isChartableRange(value: unknown): value is ChartableRange {
  const { kind } = Object(value) as { readonly kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(rangeChartKinds, kind);
}

/** Says the words of the chart of an answer: those that are given, else those of its model, else English. */
export function rangeChartWords(answer: ChartableRange, words: Translations | undefined): ChartWords {
  return chartTranslator(withFallback(translatorOf(answer, words), createTranslator(rangeTexts)));
}
