import { describe, expect, test } from 'vitest';
import {
  check,
  type Default,
  evaluate,
  type Model,
  model,
  plain,
  section,
  type TurnoverInput,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';

const article =
  '“Customer Service Matters Much More Than You May Think”, Small Business Trends, February 2014: a rule of thumb of at least 2,000 US dollars a leaver; the article names no study, https://smallbiztrends.com/2014/02/customer-service-matters.html';

test('if neither paperwork nor training is itemised, 2,000 USD per leaver replace both', () => {
  const { lines, total, perLeaver, kinds, assumptions } = turnoverCost({ leavers: 24, currency: 'USD' });
  expect(lines.map(({ section, name, label, kind, source }) => ({ section, name, label, kind, source }))).toEqual([
    {
      section: 'baseline',
      name: 'paperworkAndTraining',
      label: 'Paperwork and training, not itemised',
      kind: 'mixed',
      source: article,
    },
  ]);
  // 24 × 2,000
  expect([perLeaver, total, kinds.mixed.amount].map(String)).toEqual(['2000', '48000', '48000']);
  expect(
    assumptions.map(({ path, value, source, share, amount }) => [path, `${value}`, source, `${share}`, `${amount}`]),
  ).toEqual([['baseline.amount', '2000', article, '1', '48000']]);
});

test('it can be overridden, and is no assumption then', () => {
  const result = turnoverCost({ leavers: 24, currency: 'USD', baseline: { amount: '3150.50' } });
  // 24 × 3,150.50
  expect(result.total.toFixed()).toBe('75612');
  expect(result.assumptions).toEqual([]);
});

test('the article is not credited with the amount of a firm', () => {
  const given = turnoverCost({ leavers: 24, currency: 'USD', baseline: { amount: 9000 } });
  expect(JSON.stringify(plain(given))).not.toMatch(/Small Business Trends|article/);
  // Nor if the given amount equals that of the article.
  const same = turnoverCost({ leavers: 24, currency: 'USD', baseline: { amount: 2000 } });
  expect(JSON.stringify(plain(same))).not.toMatch(/Small Business Trends|article/);
});

describe('a model with a baseline of its own', () => {
  const own = (fallback: Default) =>
    model({
      ...turnoverModel,
      sections: {
        ...turnoverModel.sections,
        baseline: section({
          ...turnoverModel.sections.baseline,
          inputs: { amount: { ...turnoverModel.sections.baseline.inputs.amount, default: fallback } },
        }),
      },
    });
  const finance = { value: 9000, currency: 'EUR', source: 'Acme finance, 2026' } as const;
  const below = (of: Parameters<typeof evaluate>[0], input: object) =>
    evaluate(of, { leavers: 1, ...input }).notices.find(({ code }) => code === 'belowBaseline')?.message;

  test('says its own value, currency and source', () => {
    const euros = own(finance);
    const [line] = evaluate(euros, { leavers: 2, currency: 'EUR' }).lines;
    expect([line?.amount.toFixed(2), line?.source]).toEqual(['18000.00', 'Acme finance, 2026']);
    expect(below(euros, { currency: 'EUR', training: { materials: 5000 } })).toBe(
      'Paperwork and training come to 5000.00 EUR a leaver, below the baseline of 9000.00 EUR: look for hours and purchases that are left out. Source of the baseline: Acme finance, 2026.',
    );
    expect(below(euros, { currency: 'EUR', training: { materials: 9000 } })).toBeUndefined();
    // In dollars it has none: neither its own nor the article's.
    expect(below(euros, { currency: 'USD', training: { materials: 5 } })).toBeUndefined();
    expect(JSON.stringify(plain(evaluate(euros, { leavers: 2, currency: 'EUR' })))).not.toContain('Small Business');
  });

  test('without a default, or without the section, has nothing to be below', () => {
    const { default: _, ...amount } = turnoverModel.sections.baseline.inputs.amount;
    const { baseline, ...others } = turnoverModel.sections;
    const asked = { ...others, baseline: section({ ...baseline, inputs: { amount } }) };
    for (const sections of [asked, others]) {
      const none = model({ ...turnoverModel, sections }) as unknown as Model;
      expect(below(none, { currency: 'USD', training: { materials: 5 } })).toBeUndefined();
    }
  });
});

test('zero is a value: a baseline of nothing is nothing', () => {
  expect(turnoverCost({ leavers: 24, baseline: { amount: 0 } }).total.toFixed()).toBe('0');
});

describe('in another currency', () => {
  test('its line is absent with what it needs, and the rest is counted: nothing is converted', () => {
    for (const [input, total] of [
      [{ leavers: 24, currency: 'EUR' }, '0.00'],
      [{ leavers: 24, currency: 'EUR', hiring: { advertising: 5 } }, '120.00'],
    ] as const) {
      const result = turnoverCost(input);
      expect(result.total.toFixed(2)).toBe(total);
      const baseline = result.absent.filter(({ section }) => section === 'baseline');
      expect(baseline.map(({ needs }) => needs)).toEqual([['baseline.amount']]);
    }
  });

  test('a given amount applies', () => {
    expect(turnoverCost({ leavers: 2, currency: 'EUR', baseline: { amount: 1900 } }).total.toFixed()).toBe('3800');
  });

  test('it need not be given if it does not apply', () => {
    expect(turnoverCost({ leavers: 2, currency: 'EUR', paperwork: { setUp: 95 } }).total.toFixed()).toBe('190');
  });
});

const itemised: [string, Omit<TurnoverInput, 'leavers'>, string][] = [
  ['paperwork', { paperwork: { setUp: 95 } }, 'paperwork'],
  ['training', { training: { materials: 0 } }, 'training'],
  ['both', { paperwork: { setUp: 95 }, training: { materials: 22 } }, 'paperwork and training'],
];

describe.each(itemised)('%s itemised', (_name, given, which) => {
  test('displaces it: no line, no assumption, not listed as absent', () => {
    const { lines, assumptions, absent, sections } = turnoverCost({ leavers: 1, currency: 'USD', ...given });
    expect([...lines, ...sections, ...absent].filter(({ section }) => section === 'baseline')).toEqual([]);
    expect(assumptions).toEqual([]);
  });

  test('it is refused if it is given although it does not apply', () => {
    expect(check(turnoverModel, { leavers: 1, ...given, baseline: { amount: 1500 } })).toMatchObject([
      {
        path: 'baseline.amount',
        code: 'unused',
        message: `baseline.amount applies only if neither paperwork nor training is itemised, but ${which} is.`,
      },
    ]);
  });
});

test('hours without a rate itemise nothing: the hours are refused, and the baseline is not', () => {
  const input = { leavers: 1, training: { newHireHours: 30 }, baseline: { amount: 1500 } };
  expect(check(turnoverModel, input).map(({ path }) => path)).toEqual(['training.newHireHours']);
});
