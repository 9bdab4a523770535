import type { Palette } from './palette.js';

/** The values at the ends of an axis, and the values with a label. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

// As many as fit the narrowest chart.
const mostSteps = 4;

/** Returns a scale that contains all of some values, with ticks at round numbers. */
export function scaleOf(values: readonly number[]): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const width = most > least ? most - least : Math.max(1, Math.abs(least));
  const rough = width / mostSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.ceil(least / step);
  const count = Math.floor((least + width) / step) - first + 1;
  const ticks = Array.from({ length: count }, (_, place) => Number(((first + place) * step).toPrecision(12)));
  return { domain: [least, least + width], ticks };
}

/** Returns an axis with labels in a locale, which need no number format in the page. */
export function axisOf({ ticks }: Scale, title: string | null, label: (value: number) => string, { ink }: Palette) {
  const labels = Object.fromEntries(ticks.map((tick) => [String(tick), label(tick)]));
  return {
    title,
    values: [...ticks],
    labelExpr: `${JSON.stringify(labels)}[datum.value]`,
    grid: false,
    labelColor: ink,
    titleColor: ink,
    titleFontWeight: 'normal' as const,
    tickColor: ink,
    domainColor: ink,
    labelFontSize: 11,
    titleFontSize: 11,
    titleLimit: 0,
  };
}
