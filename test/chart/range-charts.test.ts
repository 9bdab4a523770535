import { describe, expect, it } from 'vitest';
import { toVegaLite } from '../../src/chart.js';
import { plain } from '../../src/index.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import { simulate, threshold, tornado } from '../../src/uncertainty.js';
import { planInput, planModel } from '../uncertainty/two-figure-plan.js';
import { drawn, problemsOf } from './drawn.js';

const bars = tornado(planModel, planInput);
const trials = simulate(planModel, planInput);
const point = threshold(planModel, planInput, 'effect.relativeReduction');

const specs = {
  tornado: toVegaLite(bars, { kind: 'tornado' }),
  'tornado for a slide': toVegaLite(bars, { kind: 'tornado', width: 800, colorScheme: 'dark' }),
  distribution: toVegaLite(trials, { kind: 'distribution' }),
  'break-even': toVegaLite(point, { kind: 'break-even', width: 500 }),
};

const textsOf = async (spec: unknown) =>
  (await drawn(spec as never)).marks.flatMap(({ type, text }) => (type === 'text' ? [String(text)] : []));

describe.each(Object.entries(specs))('the chart of %s', (_, spec) => {
  it('is valid by the schema of Vega-Lite, plain data, and drawn without a warning', async () => {
    expect(problemsOf(spec as never)).toEqual([]);
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
    const { svg } = await drawn(spec as never);
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/…[^ ]|NaN|undefined/);
  });

  it('has a title and a description in words', () => {
    expect(spec.title.text.join(' ')).toContain('Plan, in USD');
    expect(spec.description).toContain(spec.title.text.join(' '));
    expect(spec.description).not.toMatch(/undefined|null|NaN|[{}]/);
  });
});

it('a tornado shows both ends of each bar and the base in figures, and draws them to scale', async () => {
  const spec = specs.tornado;
  const texts = await textsOf(spec);
  expect(texts).toEqual(
    expect.arrayContaining(['Leavers kept', '-64,000 … 44,000', 'Cost per leaver', '-32,057 … 42,282']),
  );
  expect(spec.title.subtitle.join(' ')).toBe('Line: every figure at its likely value, -10,000');
  const { marks } = await drawn(spec as never);
  const rects = marks.filter(({ type }) => type === 'rect');
  // −64,000 to −10,000 and −10,000 to 44,000, then −32,057 to −10,000 and −10,000 to 42,282.
  const widths = [54000, 54000, 22057.26, 52281.99];
  const scale = (rects[0]?.width ?? 0) / 54000;
  expect(
    rects.map(({ width }) => (width ?? 0) / scale).map((width, at) => Math.abs(width - (widths[at] ?? 0)) < 1),
  ).toEqual([true, true, true, true]);
});

it('a distribution has a bar for each part of the trials, and its percentiles in figures', async () => {
  const texts = await textsOf(specs.distribution);
  expect(texts).toEqual(expect.arrayContaining(['At 5 %: -61,600', 'At 50 %: -3,000', 'At 95 %: 85,000']));
  expect(specs.distribution.title.subtitle.join(' ')).toContain('between -54,300 and 66,000 in 8 of 10 trials');
  const { marks } = await drawn(specs.distribution as never);
  expect(marks.filter(({ type }) => type === 'rect')).toHaveLength(40);
});

it('a break-even chart marks the point that was looked for, and the point of today', async () => {
  const spec = specs['break-even'];
  const texts = await textsOf(spec);
  expect(texts).toEqual(expect.arrayContaining(['now', 'break-even', '10%', '50,000']));
  expect(spec.description).toContain('Leavers kept: at 16.6667%, Total of all lines is 0. Now it is 15%');
  const none = toVegaLite(threshold(planModel, planInput, 'effect.relativeReduction', { at: 1e9 }), {
    kind: 'break-even',
  });
  expect(none.description).toContain('no valid figure makes');
  expect(problemsOf(none as never)).toEqual([]);
});

it('speaks other languages, and charts what was made plain', () => {
  for (const { turnover } of [dutch, korean]) {
    const spec = toVegaLite(bars, { kind: 'tornado', words: turnover.words, locale: 'nl-NL' });
    expect(spec.title.subtitle.join(' ')).not.toContain('Line:');
    expect(JSON.stringify(spec)).toContain('-64.000');
  }
  for (const [answer, kind] of [
    [bars, 'tornado'],
    [trials, 'distribution'],
    [point, 'break-even'],
  ] as const) {
    expect(toVegaLite(plain(answer) as never, { kind } as never)).toEqual(
      toVegaLite(answer as never, { kind } as never),
    );
  }
  expect(() => toVegaLite(bars, { kind: 'breakdown' } as never)).toThrow('kind is breakdown, but it must be tornado.');
});
