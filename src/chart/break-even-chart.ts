import { createNumberFormat } from '../format/number-format.js';
import { RangeWriter } from '../format/range-writer.js';
import type { Threshold, ThresholdPoint } from '../uncertainty/threshold.js';
import { axisOf, scaleOf } from './axis.js';
import { frameOf, type Page } from './frame.js';
import { narrowest, wrappedTexts } from './layout.js';
import type { ChartWords } from './range-charts.js';

const height = 190;

/**
 * Converts a threshold to a Vega-Lite specification: the curve of the answer over one figure, the line of the answer that is
 * looked for, the point where they meet, and the point of today.
 */
export function breakEvenSpec(
  { model, currency, label, unit, answer, at, likely, value, points }: Threshold,
  locale: string,
  say: ChartWords,
  page: Page,
) {
  const { palette, width = narrowest } = page;
  const { ink, plain, part, background } = palette;
  const writer = new RangeWriter(createNumberFormat(locale, currency, say), say);
  const across = (figure: ThresholdPoint['figure']) => writer.exact(figure, unit);
  const up = (figure: ThresholdPoint['value']) => writer.whole(figure, answer.unit);
  const described = (figure: ThresholdPoint['figure'], reached: ThresholdPoint['value']) =>
    say('chart.point', { label, figure: across(figure), answer: answer.label, value: up(reached) });
  const curve = points.map((point) => ({ figure: Number(point.figure), value: Number(point.value) }));
  const now = {
    figure: Number(likely.figure),
    value: Number(likely.value),
    name: say('chart.now'),
    description: described(likely.figure, likely.value),
  };
  const found = value && {
    figure: Number(value),
    value: Number(at),
    name: say('chart.threshold'),
    description: described(value, at),
  };
  const marks = found ? [now, found] : [now];
  const [x, y] = [
    scaleOf(curve.map((point) => point.figure)),
    scaleOf([Number(at), ...curve.map((point) => point.value)]),
  ];
  const figures = { label, answer: answer.label, at: up(at), figure: across(likely.figure), there: up(likely.value) };
  const title = say('ranges.threshold', { label: model, currency, answer: answer.label, at: up(at) });
  const remark = value ? say('ranges.found', { ...figures, value: across(value) }) : say('ranges.notFound', figures);
  const texts = { description: `${title}. ${remark}`, ...wrappedTexts(title, [remark], width) };
  const plane = {
    x: {
      field: 'figure',
      type: 'quantitative' as const,
      scale: { domain: [...x.domain], nice: false, zero: false },
      axis: axisOf(x, label, (tick) => writer.rounded(tick, unit), palette),
    },
    y: {
      field: 'value',
      type: 'quantitative' as const,
      scale: { domain: [...y.domain], nice: false, zero: false },
      axis: axisOf(y, null, (tick) => writer.rounded(tick, answer.unit), palette),
    },
  };
  const spoken = { field: 'description', type: 'nominal' as const };
  const names = [say('chart.now'), say('chart.threshold')];
  return {
    ...frameOf(texts, height, page),
    layer: [
      {
        mark: { type: 'rule' as const, color: ink, strokeDash: [4, 3], aria: false },
        data: { values: [{ value: Number(at) }] },
        encoding: { y: plane.y },
      },
      { data: { values: curve }, mark: { type: 'line' as const, color: plain, strokeWidth: 2 }, encoding: plane },
      {
        data: { values: marks },
        mark: { type: 'point' as const, filled: true, opacity: 1, size: 110, stroke: ink, strokeWidth: 1 },
        encoding: {
          ...plane,
          fill: {
            field: 'name',
            type: 'nominal' as const,
            scale: { domain: names, range: [background, part] },
            legend: {
              title: null,
              orient: 'top' as const,
              labelColor: ink,
              labelFontSize: 11,
              labelLimit: 0,
              symbolStrokeColor: ink,
            },
          },
          shape: {
            field: 'name',
            type: 'nominal' as const,
            scale: { domain: names, range: ['circle', 'diamond'] },
          },
          description: spoken,
          tooltip: spoken,
        },
      },
    ],
  };
}
