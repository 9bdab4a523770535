import { describe, expect, test } from 'vitest';
import { check, type TurnoverInput, turnoverCost, turnoverModel } from '../../src/index.js';

const article = "A business article's rule of thumb, “at least 2,000 US dollars” a leaver; the article names no study";

test('where neither paperwork nor training is itemised, 2,000 USD a leaver stand for both', () => {
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
  const { total, assumptions } = turnoverCost({ leavers: 24, currency: 'USD', baseline: { amount: '3150.50' } });
  // 24 × 3,150.50
  expect(total.toFixed()).toBe('75612');
  expect(assumptions).toEqual([]);
});

test('zero is a value: a baseline of nothing is nothing', () => {
  expect(turnoverCost({ leavers: 24, baseline: { amount: 0 } }).total.toFixed()).toBe('0');
});

describe('in another currency', () => {
  test('it must be given: nothing is converted', () => {
    for (const input of [
      { leavers: 24, currency: 'EUR' },
      { leavers: 24, currency: 'EUR', hiring: { advertising: 5 } },
    ]) {
      expect(check(turnoverModel, input)).toEqual([
        {
          path: 'baseline.amount',
          code: 'required',
          message: 'baseline.amount must be given in EUR: its default, 2000, is in USD, and nothing is converted.',
        },
      ]);
    }
  });

  test('given, it stands', () => {
    expect(turnoverCost({ leavers: 2, currency: 'EUR', baseline: { amount: 1900 } }).total.toFixed()).toBe('3800');
  });

  test('it need not be given where it does not stand', () => {
    expect(turnoverCost({ leavers: 2, currency: 'EUR', paperwork: { setUp: 95 } }).total.toFixed()).toBe('190');
  });

  test('that it is missing is said together with everything else that is wrong', () => {
    const issues = check(turnoverModel, { leavers: -1, currency: 'EUR', hiring: { advertising: 'x' } });
    expect(issues.map(({ path }) => path).sort()).toEqual(['baseline.amount', 'hiring.advertising', 'leavers']);
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

  test('it is refused where it is given all the same', () => {
    expect(check(turnoverModel, { leavers: 1, ...given, baseline: { amount: 1500 } })).toEqual([
      {
        path: 'baseline.amount',
        code: 'unused',
        message: `baseline.amount is given, but it stands only where neither paperwork nor training is itemised, and ${which} is.`,
      },
    ]);
  });
});

test('hours without a rate itemise nothing: the hours are refused, and the baseline is not', () => {
  const input = { leavers: 1, training: { newHireHours: 30 }, baseline: { amount: 1500 } };
  expect(check(turnoverModel, input).map(({ path }) => path)).toEqual(['training.newHireHours']);
});
