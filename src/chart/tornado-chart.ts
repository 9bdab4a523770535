import { createNumberFormat } from '../format/number-format.js';
import { RangeWriter } from '../format/range-writer.js';
import { singleLine, wrapped } from '../tables/text-table.js';
import { textWidth } from '../tables/text-width.js';
import type { Tornado } from '../uncertainty/tornado.js';
import { frameOf, type Page } from './frame.js';
import { lettersIn, narrowest, wrappedTexts } from './layout.js';
import type { ChartWords } from './range-charts.js';

const lineHeight = 14;

const barHeight = 12;

const fontSize = 11;

/**
 * Converts a tornado to a Vega-Lite specification: for each range a bar from the answer at its low end to that at its high
 * end, with both in figures, across the line of the base.
 */
export function tornadoSpec(tornado: Tornado, locale: string, say: ChartWords, page: Page) {
  const { label, currency, answer, base, from, to, bars } = tornado;
  const { palette, width = narrowest } = page;
  const writer = new RangeWriter(createNumberFormat(locale, currency, say), say);
  const figure = (value: number | Tornado['base']) => writer.whole(value, answer.unit);
  const ends = { low: say('ranges.lowFigure', { percent: from }), high: say('ranges.lowFigure', { percent: to }) };
  const middle = Number(base);

  let bottom = 0;
  const rows = bars.flatMap((bar) => {
    const [low, high] = [Number(bar.low.value), Number(bar.high.value)];
    const text = [low, high]
      .sort((a, b) => a - b)
      .map(figure)
      .join(' … ');
    const room = Math.max(12, lettersIn('row', width) - textWidth(text));
    const lines = wrapped(singleLine(bar.label), room);
    const labelTop = bottom + (bottom === 0 ? 0 : 10);
    const barTop = labelTop + lines.length * lineHeight + 1;
    bottom = barTop + barHeight;
    const places = { base: middle, labelTop, barTop, barBottom: bottom, lineTop: barTop - 2, lineBottom: bottom + 2 };
    const row = (end: 'low' | 'high', value: number, isFirst: boolean) => ({
      label: isFirst ? lines.join('\n') : null,
      text: isFirst ? text : null,
      end: ends[end],
      value,
      description: `${bar.label}, ${ends[end]} (${writer.exact(bar[end].figure, bar.unit)}): ${figure(value)}`,
      ...places,
    });
    return [row('low', low, true), row('high', high, false)];
  });
  const reached = [middle, ...rows.map(({ value }) => value)];
  const [least, most] = [Math.min(...reached), Math.max(...reached)];
  const title = say('ranges.tornado', { label, currency, answer: answer.label });
  const remark = say('chart.base', { base: figure(base) });
  const [first] = bars;
  const widest = first === undefined ? '' : ` ${say('chart.widest', { label: first.label })}`;
  const texts = { description: `${title}. ${remark}.${widest}`, ...wrappedTexts(title, [remark], width) };
  const { ink, plain, part } = palette;
  const along = {
    type: 'quantitative' as const,
    scale: { domain: [least, most > least ? most : least + 1], nice: false, zero: false },
  };
  const place = (field: 'labelTop' | 'barTop' | 'lineTop') => ({ field, type: 'quantitative' as const, scale: null });
  const letters = {
    type: 'text' as const,
    fontSize,
    lineHeight,
    lineBreak: '\n',
    baseline: 'top' as const,
    color: ink,
    aria: false,
  };
  const spoken = { field: 'description', type: 'nominal' as const };
  return {
    ...frameOf(texts, bottom, page),
    data: { values: rows },
    layer: [
      {
        mark: { type: 'bar' as const, stroke: ink, strokeWidth: 0.75 },
        encoding: {
          y: place('barTop'),
          y2: { field: 'barBottom' },
          x: { ...along, field: 'base', axis: null },
          x2: { field: 'value' },
          color: {
            field: 'end',
            type: 'nominal' as const,
            scale: { domain: [ends.low, ends.high], range: [part, plain] },
            legend: {
              title: null,
              orient: 'top' as const,
              symbolType: 'square',
              labelColor: ink,
              labelFontSize: fontSize,
              labelLimit: 0,
            },
          },
          description: spoken,
          tooltip: spoken,
        },
      },
      {
        mark: { type: 'rule' as const, color: ink, strokeWidth: 1.5, aria: false },
        encoding: { x: { ...along, field: 'base', axis: null }, y: place('lineTop'), y2: { field: 'lineBottom' } },
      },
      {
        transform: [{ filter: 'datum.label !== null' }],
        mark: { ...letters, align: 'left' as const },
        encoding: { x: { value: 0 }, y: place('labelTop'), text: { field: 'label', type: 'nominal' as const } },
      },
      {
        transform: [{ filter: 'datum.text !== null' }],
        mark: { ...letters, align: 'right' as const },
        encoding: {
          x: { value: 'width' as const },
          y: place('labelTop'),
          text: { field: 'text', type: 'nominal' as const },
        },
      },
    ],
  };
}
