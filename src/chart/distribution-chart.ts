import { createNumberFormat } from '../format/number-format.js';
import { RangeWriter } from '../format/range-writer.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { Simulation } from '../uncertainty/simulate.js';
import { axisOf, scaleOf } from './axis.js';
import { frameOf, type Page } from './frame.js';
import { narrowest, wrappedTexts } from './layout.js';
import type { ChartWords } from './range-charts.js';

const height = 190;

// Above the bars, a line for each percentile with a label.
const lineHeight = 14;

const labelled = [5, 50, 95];

/**
 * Converts the first answer of a simulation to a Vega-Lite specification: how many trials are in each part of the way from
 * the lowest to the highest, with lines at the 5th, the 50th and the 95th percentile.
 */
export function distributionSpec(
  { label, currency, trials, seed, answers }: Simulation,
  locale: string,
  say: ChartWords,
  page: Page,
) {
  const [answer] = answers;
  const { palette, width = narrowest } = page;
  const { ink, plain } = palette;
  const format = createNumberFormat(locale, currency, say);
  const writer = new RangeWriter(format, say);
  const { unit = 'money', percentiles = [], histogram = [], headline, label: name = '' } = answer ?? {};
  const figure = (value: number) => writer.rounded(value, unit);
  const bins = histogram.map(({ from, to, trials: count }) => ({
    from,
    to,
    trials: count,
    description: say('chart.bin', {
      count: format.number(new ExactDecimal(count)),
      from: writer.whole(from, unit),
      to: writer.whole(to, unit),
    }),
  }));
  const scale = scaleOf(bins.flatMap(({ from, to }) => [from, to]));
  const [least, most] = scale.domain;
  const marks = percentiles
    .filter(({ at }) => labelled.includes(at))
    .map(({ at, value, rounded }, row) => ({
      value,
      text: `${say('ranges.lowFigure', { percent: at })}: ${figure(rounded)}`,
      top: row * lineHeight,
      isRight: value > (least + most) / 2,
    }));
  const at = (percent: number) => percentiles.find((one) => one.at === percent)?.rounded ?? 0;
  const title = `${say('ranges.simulation', { label, currency, trials: format.number(new ExactDecimal(trials)), seed: String(seed) })}`;
  const remarks = [
    say('ranges.spread', { answer: name, low: figure(at(10)), high: figure(at(90)) }),
    ...(headline === undefined ? [] : [`${say('ranges.headline')}: ${writer.whole(headline, unit)}`]),
  ];
  const texts = { description: [`${title}.`, ...remarks].join(' '), ...wrappedTexts(title, remarks, width) };
  const along = { type: 'quantitative' as const, scale: { domain: [least, most], nice: false, zero: false } };
  const top = { field: 'top', type: 'quantitative' as const, scale: null };
  const spoken = { field: 'description', type: 'nominal' as const };
  const letters = {
    type: 'text' as const,
    fontSize: 11,
    baseline: 'top' as const,
    color: ink,
    align: { expr: "datum.isRight ? 'right' : 'left'" },
    dx: { expr: 'datum.isRight ? -4 : 4' },
  };
  const text = { x: { ...along, field: 'value' }, y: top, text: { field: 'text', type: 'nominal' as const } };
  return {
    ...frameOf(texts, height, page),
    layer: [
      {
        data: { values: bins },
        mark: { type: 'bar' as const, color: plain, stroke: palette.background, strokeWidth: 0.5 },
        encoding: {
          x: { ...along, field: 'from', axis: axisOf(scale, name, figure, palette) },
          x2: { field: 'to' },
          y: {
            field: 'trials',
            type: 'quantitative' as const,
            scale: { domainMin: 0, range: [height, labelled.length * lineHeight + 4] },
            axis: null,
          },
          y2: { datum: 0 },
          description: spoken,
          tooltip: spoken,
        },
      },
      {
        data: { values: marks },
        mark: { type: 'rule' as const, color: ink, aria: false },
        encoding: { x: { ...along, field: 'value' }, y: top, y2: { value: height } },
      },
      // The letters have a border in the colour of the page, because a line of another percentile may be behind them.
      {
        data: { values: marks },
        mark: { ...letters, stroke: palette.background, strokeWidth: 4, aria: false },
        encoding: text,
      },
      { data: { values: marks }, mark: letters, encoding: text },
    ],
  };
}
