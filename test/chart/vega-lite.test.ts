import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/chart/palette.js';
import { type Chartable, toVegaLite } from '../../src/chart.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { translateModel } from '../../src/languages.js';
import { english } from '../../src/languages-en.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import { lostRevenue, turnoverWithLostRevenue } from '../../src/lost-revenue.js';
import { compareMethods } from '../../src/methods.js';
import { turnoverCost } from '../../src/turnover/cost.js';
import { turnoverModel } from '../../src/turnover/model.js';
import { drawn, problemsOf } from './drawn.js';
import { charts, departments, places } from './examples.js';

describe.each(Object.entries(charts))('the chart of %s', (_, spec) => {
  it('is valid by the schema of Vega-Lite, plain data, and drawn without a warning', async () => {
    expect(problemsOf(spec)).toEqual([]);
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
    expect((await drawn(spec)).svg).toMatch(/^<svg /);
  });

  it('has a title and a description in words', () => {
    expect(spec.title.text.join(' ')).toMatch(/, in [A-Z]{3}$/);
    expect(spec.description).toContain(spec.title.text.join(' '));
    expect(spec.description).not.toMatch(/undefined|null|NaN/);
  });

  it('draws each label and figure in full, and says each bar to those who do not see it', async () => {
    const { marks, svg } = await drawn(spec);
    const texts = marks.filter(({ type }) => type === 'text').map(({ text }) => text);
    for (const { label, text, amount, description } of spec.data.values) {
      if (label !== null) expect(texts).toContain(label);
      if (text) expect(texts).toContain(text);
      if (amount !== null) expect(marks.filter((mark) => mark.description === description).length).toBeGreaterThan(0);
    }
    expect(svg).not.toMatch(/…|NaN|undefined/);
    expect(svg).not.toContain('<b ');
  });

  it('draws every bar as long as its amount, to its own side of the line at zero', async () => {
    const { marks } = await drawn(spec);
    const bars = marks.filter(({ type }) => type === 'rect');
    const amounts = spec.data.values.filter(({ amount }) => amount !== null);
    expect(bars).toHaveLength(amounts.length);
    const longest = Math.max(0, ...amounts.map(({ amount }) => Math.abs(amount ?? 0)));
    const pixels = Math.max(0, ...bars.map(({ width }) => width));
    for (const [position, { amount }] of amounts.entries()) {
      const expected = longest === 0 ? 0 : (Math.abs(amount ?? 0) / longest) * pixels;
      expect(bars[position]?.width).toBeCloseTo(expected, 4);
    }
    const zero = marks.find(({ type }) => type === 'rule')?.x ?? 0;
    for (const [position, { amount, order }] of amounts.entries()) {
      const { x, width } = bars[position] as (typeof bars)[number];
      if (order > 0) continue;
      expect((amount ?? 0) < 0 ? x + width : x).toBeCloseTo(zero, 4);
    }
  });
});

it('would be found out by the schema if it were wrong', () => {
  expect(problemsOf({ ...charts.breakdown, layer: [{ mark: 'beam' }] })).not.toEqual([]);
  expect(problemsOf({ ...charts.breakdown, width: 'wide' })).not.toEqual([]);
});

// 24 × 120.00 = 2,880.00; 6 × 1.5 × 41.20 = 370.80, × 24 = 8,899.20; 24 × 2,000.00 = 48,000.00; 59,779.20 in all, and
// 120.00 + 370.80 + 2,000.00 = 2,490.80 a leaver.
const cost = turnoverCost({
  currency: 'USD',
  leavers: 24,
  pay: { interviewer: '41.20' },
  hiring: { advertising: 120, interviews: 6, hoursPerInterview: '1.5' },
});

describe('toVegaLite', () => {
  it('has a bar a line under the heading of its section, with its figure', () => {
    const { data, title } = toVegaLite(cost, { kind: 'breakdown' });
    expect(title.text).toEqual(['Turnover cost of 24 leavers, in USD']);
    expect(title.subtitle).toEqual(['$59,779.20 in total, $2,490.80 per leaver']);
    expect(data.values.map(({ label, text, amount, category }) => [label, text, amount, category])).toEqual([
      ['Hiring', '$11,779.20', null, null],
      ['Advertising', '$2,880.00', 2880, 'cash'],
      ['Interviewing', '$8,899.20', 8899.2, 'paid time'],
      ['Baseline', '$48,000.00', null, null],
      ['Paperwork and training, not itemised', '$48,000.00', 48000, 'mixed'],
    ]);
  });

  it('says the main figures in a sentence', () => {
    expect(toVegaLite(cost, { kind: 'breakdown' }).description).toBe(
      'Turnover cost of 24 leavers, in USD. $59,779.20 in total, $2,490.80 per leaver. The largest is Baseline: Paperwork and training, not itemised (mixed): $48,000.00.',
    );
  });

  it('shows figures per leaver when asked', () => {
    const { data, title } = toVegaLite(cost, { kind: 'sections', figure: 'perLeaver' });
    expect(title.text).toEqual(['Turnover cost per leaver, in USD']);
    expect(data.values.map(({ label, text }) => [label, text])).toEqual([
      ['Hiring', '$490.80'],
      ['Baseline', '$2,000.00'],
    ]);
  });

  it('writes figures as readers of the locale expect them', () => {
    const texts = (locale: string) =>
      toVegaLite(cost, { kind: 'sections', locale }).data.values.map(({ text }) => text);
    expect(texts('de-DE')).toEqual(['11.779,20\u00a0$', '48.000,00\u00a0$']);
    expect(() => texts('not a locale')).toThrow(RangeError);
  });

  it('puts several results under the heading of each section, and says what one of them lacks', () => {
    const later = turnoverCost({ leavers: 24, training: { materials: 3000 } });
    const { data } = toVegaLite({ before: cost, after: later }, { kind: 'sections' });
    expect(data.values.map(({ label, text, isHeading }) => [label, text, isHeading])).toEqual([
      ['Hiring', '', true],
      ['before', '$11,779.20', false],
      ['after', 'not included', false],
      ['Baseline', '', true],
      ['before', '$48,000.00', false],
      ['after', 'not included', false],
      ['Training', '', true],
      ['before', 'not included', false],
      ['after', '$72,000.00', false],
    ]);
  });

  it('compares results by their totals, in pieces by kind that add up to them', () => {
    const { data, description } = toVegaLite(places, { kind: 'compare' });
    for (const [name, { total }] of Object.entries(places)) {
      const first = data.values.findIndex(({ label }) => label === name);
      const last = data.values.findIndex(({ label }, position) => position > first && label !== null);
      const pieces = data.values.slice(first, last < 0 ? undefined : last);
      const sum = pieces.reduce((all, { amount }) => all + (amount ?? 0), 0);
      expect(sum).toBeCloseTo(total.toNumber(), 6);
      expect(description).toContain(name);
    }
    expect(data.values.map(({ category }) => category)).toContain('lost revenue caused by turnover');
  });

  it('marks the total of a bar that goes to both sides', async () => {
    // 24 × (10.00 − 100.00) = −2,160.00: time to the right, pay saved to the left.
    const saving = turnoverCost({
      leavers: 24,
      pay: { administrator: 10 },
      paperwork: { administratorHours: 1 },
      vacancy: { vacantDays: 1, payPerDay: 100 },
    });
    const spec = toVegaLite({ saving }, { kind: 'compare' });
    expect(spec.data.values.map(({ amount, total }) => [amount, total])).toEqual([
      [-2400, -2160],
      [240, null],
    ]);
    expect(spec.title.subtitle.join(' ')).toMatch(/To the left of the line: what is saved Diamond: the total/);
    const { marks } = await drawn(spec);
    const [saved, time] = marks.filter(({ type }) => type === 'rect');
    const diamond = marks.find(({ type, fill }) => type === 'symbol' && fill === '#000000');
    expect(diamond?.x).toBeCloseTo((time?.x ?? 0) - (2160 / 2400) * (saved?.width ?? 0), 4);
  });

  it('shows published methods by what they cover, from the lowest to the highest', () => {
    const comparison = compareMethods({ leavers: 24, annualPay: 22568 });
    const { data, title } = toVegaLite(comparison, { kind: 'compare' });
    const headings = data.values.filter(({ isHeading }) => isHeading).map(({ label }) => label);
    expect(headings[0]).toBe('The whole of turnover');
    expect(data.values.filter(({ amount }) => amount !== null)).toHaveLength(comparison.rows.length);
    expect(data.values.find(({ description }) => description.startsWith('Bliss'))?.amount).toBe(1.5 * 22568);
    expect(title.text.join(' ')).toBe('Cost per leaver by published method, 24 leavers, in USD');
  });

  it('says of a result that nothing was counted, and does not show nought', () => {
    const nothing = lostRevenue({});
    const both = toVegaLite({ nothing, too: nothing }, { kind: 'compare' });
    expect(both.data.values.map(({ label, text }) => [label, text])).toEqual([
      ['nothing', 'not included'],
      ['too', 'not included'],
    ]);
    expect(both.description).toBe('Lost revenue, in USD. No costs: every line is missing an input.');
    const beside = toVegaLite({ nothing, cost }, { kind: 'compare' });
    expect(beside.description).toContain('. From $59,779.20 (cost) to $59,779.20 (cost).');
  });

  it('says where the lost revenue through leaving is not in a total', () => {
    const unknown = turnoverWithLostRevenue({
      turnover: { leavers: 24 },
      lostRevenue: {
        customers: {
          activeCustomers: 1000,
          revenuePerCustomerYear: 300,
          contributionMarginShare: 0.4,
          retentionWithoutProblem: 0.8,
        },
        problems: { problemShare: 0.2, complaintShare: 0, extraChanceOfLeavingSilent: 0.25 },
      },
    });
    expect(unknown.lossFromTurnover).toBeUndefined();
    const without = 'Without lost revenue, because the part that turnover causes is not assessed: ';
    expect(toVegaLite(unknown, { kind: 'breakdown' }).description).toContain(
      `. ${without}Turnover cost and lost revenue. `,
    );
    expect(toVegaLite(unknown, { kind: 'sections' }).title.subtitle.join(' ')).toContain(
      `${without}Turnover cost and lost revenue`,
    );
    expect(toVegaLite({ ...places, unknown }, { kind: 'compare' }).title.subtitle.join(' ')).toContain(
      `${without}unknown`,
    );
    expect(toVegaLite(places, { kind: 'compare' }).description).not.toContain('Without');
  });

  it('says what is a present value, over how many years and at which rate: once, or for each where they differ', () => {
    const inputs = {
      customers: {
        activeCustomers: 1000,
        revenuePerCustomerYear: 300,
        contributionMarginShare: '0.4',
        retentionWithoutProblem: '0.8',
      },
      problems: { problemShare: '0.2', complaintShare: 0, extraChanceOfLeavingSilent: '0.25' },
    };
    const lost = lostRevenue(inputs);
    const one = lostRevenue({ ...inputs, customers: { ...inputs.customers, horizonYears: 1 } });
    const titled = (charted: Chartable) => {
      const { title, description } = toVegaLite(charted, { kind: 'compare', width: 900 });
      return { title: title.text.join(' '), subtitle: title.subtitle.join(' '), description };
    };
    const { title, description } = titled(lost);
    expect(title).toBe('Lost revenue, present value over 5 years at 10 %, in USD');
    expect(description).toContain('Lost revenue, present value over 5 years at 10 %, in USD. $15,930.73 in total.');
    expect(titled({ A: lost, B: lost }).subtitle).toContain('Present value over 5 years at 10 %');
    const differing = titled({ A: lost, B: one }).subtitle;
    expect(differing).toContain('A: present value over 5 years at 10 %');
    expect(differing).toContain('B: present value over 1 year at 10 %');
    expect(titled(turnoverCost({ leavers: 24 })).subtitle).not.toContain('present');
  });

  it('calls nothing the largest cost where nothing costs', () => {
    const saving = turnoverCost({ leavers: 3, vacancy: { vacantDays: 20, payPerDay: 100 }, baseline: { amount: 0 } });
    expect(toVegaLite(saving, { kind: 'breakdown' }).description).toBe(
      'Turnover cost of 3 leavers, in USD. -$6,000.00 in total, -$2,000.00 per leaver.',
    );
  });

  it.each([
    [korean, '이직 비용: 퇴직자 24명(단위: USD). 합계 US$48,000.00, 퇴직자 1인당 US$2,000.00. 가장 큰 항목: '],
    [
      dutch,
      'Verloopkosten van 24 vertrekkers, in USD. US$ 48.000,00 in totaal, US$ 2.000,00 per vertrekker. De grootste is ',
    ],
  ])('says all of a chart in the language of its model: $tag', (language, said) => {
    const { tag: locale, turnover } = language;
    const result = evaluate(translateModel(turnoverModel, turnover), { leavers: 24 });
    const options = { locale, words: turnover.words };
    const { description } = toVegaLite(result, { kind: 'breakdown', ...options });
    expect(description.replaceAll('\u00a0', ' ')).toContain(said);
    for (const kind of ['breakdown', 'sections', 'compare'] as const) {
      for (const charted of [places, departments.results(), places['Average burger, kind staff']]) {
        const { data, title } = toVegaLite(charted, { kind, ...options });
        const shown = [...title.text, ...title.subtitle, ...data.values.map(({ category }) => category)].join(' ');
        expect(shown).not.toMatch(
          /\b(?:of|paid|time|cash|mixed|leavers?|From|to|counted|cost|lost|saved|all|people)\b/i,
        );
      }
    }
  });

  it('draws the legend within the chart, in any language', async () => {
    for (const { tag: locale, turnover } of [english, korean, dutch]) {
      const { svg } = await drawn(toVegaLite(places, { kind: 'compare', locale, words: turnover.words }), 560);
      const [, width] = /role-legend"[\s\S]*?d="M0,0h([\d.]+)v/.exec(svg) ?? [];
      expect(Number(width), locale).toBeGreaterThan(0);
      expect(Number(width), locale).toBeLessThanOrEqual(560 - 2 * 10);
    }
  });

  it('breaks titles and labels for the width that it is given, and so for 320 pixels where it is given none', async () => {
    const wide = toVegaLite(places, { kind: 'compare', width: 960 });
    expect(wide.width).toBe(960);
    expect(wide.title.subtitle).toEqual([
      'From $11,553.79 (Average burger, kind staff) to $53,506.71 (Best burger, shouting owner)',
      'Turnover cost of the year, and lost revenue at present value over 5 years at 10 %',
    ]);
    expect((await drawn(wide)).svg).toContain('width="960"');
    expect(toVegaLite(places, { kind: 'compare' }).title).toEqual(
      toVegaLite(places, { kind: 'compare', width: 320 }).title,
    );
    const methods = compareMethods({ leavers: 24, annualPay: 22568 });
    const labels = (width: number) =>
      toVegaLite(methods, { kind: 'compare', width }).data.values.map(({ label }) => label);
    expect(labels(960).join()).not.toContain('\n');
    expect(labels(320).join()).toContain('\n');
  });

  it('draws for a dark page what it draws for a light one, in other colours', async () => {
    const coloursOf = async (colorScheme: 'light' | 'dark') => {
      const spec = toVegaLite(departments.results(), { kind: 'compare', colorScheme });
      expect(problemsOf(spec)).toEqual([]);
      const { svg } = await drawn(spec);
      return {
        spec,
        colours: new Set(svg.match(/#[0-9a-f]{6}\b|\b(?:black|white)\b/gi)?.map((one) => one.toUpperCase())),
      };
    };
    const [light, dark] = [await coloursOf('light'), await coloursOf('dark')];
    expect(JSON.stringify(dark.spec.data)).toBe(JSON.stringify(light.spec.data));
    expect(light.colours).toEqual(new Set(['#FFFFFF', '#222222', '#000000', '#004488', '#BB5566', '#DDAA33']));
    expect(dark.colours).toEqual(new Set(['#14181F', '#E7EAF0', '#FFFFFF', '#6699CC', '#994455', '#EECC66']));
  });

  it('refuses a kind that it does not draw, and figures per leaver where there are none', () => {
    expect(() => toVegaLite(cost, { kind: 'pie' } as never)).toThrow(
      new RangeError('kind is pie, but it must be one of breakdown, sections, compare.'),
    );
    expect(() => toVegaLite(cost, { kind: 'sections', figure: 'median' } as never)).toThrow(
      new RangeError('figure is median, but it must be one of amount, perLeaver.'),
    );
    expect(() => toVegaLite(cost, { kind: 'sections', colorScheme: 'auto' } as never)).toThrow(
      new RangeError('colorScheme is auto, but it must be one of light, dark.'),
    );
    for (const width of ['container', 199, Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(() => toVegaLite(cost, { kind: 'sections', width } as never)).toThrow(
        new RangeError(`width is ${width}, but it must be a number of pixels, 200 or more.`),
      );
    }
    expect(() => toVegaLite(cost, undefined as never)).toThrow(
      new RangeError('kind is undefined, but it must be one of breakdown, sections, compare.'),
    );
    expect(() => toVegaLite(compareMethods({ leavers: 24, annualPay: 1 }), { kind: 'sections' } as never)).toThrow(
      new RangeError('kind is sections, but it must be compare.'),
    );
    const { lost } = places['Average burger, kind staff'];
    expect(() => toVegaLite({ cost, lost }, { kind: 'compare', figure: 'perLeaver' })).toThrow(
      "lost has no figures per leaver; leave figure out, or give figure: 'amount'.",
    );
  });

  it('does not hold on to what it made: no two charts share a part', () => {
    const partsOf = (value: unknown): object[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : [];
    const first = new Set(partsOf(toVegaLite(cost, { kind: 'breakdown' })));
    expect(partsOf(toVegaLite(cost, { kind: 'breakdown' })).filter((part) => first.has(part))).toEqual([]);
  });
});

it.each(['light', 'dark'] as const)(
  'has colours for a %s page that differ in lightness by a clear step, so that they are told apart in black and white',
  (colorScheme) => {
    const { kinds, loss, ink, background } = palettes[colorScheme];
    const lightness = [...Object.values(kinds), loss].map(lightnessOf).sort((a, b) => a - b);
    // What is drawn in the colour of the page is outlined in ink.
    expect(Math.abs(lightnessOf(ink) - lightnessOf(background))).toBeGreaterThan(70);
    for (const [position, lighter] of lightness.slice(1).entries()) {
      expect(lighter - (lightness[position] ?? 0)).toBeGreaterThan(15);
    }
  },
);

/** CIE L* of an sRGB colour, 0 to 100. */
function lightnessOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}
