// What is wrong with an input, as plain data, thrown or returned.
import { describe, expect, test, vi } from 'vitest';
import {
  check,
  evaluate,
  InputError,
  isInputError,
  model,
  section,
  tryEvaluate,
  tryTurnoverCost,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { monthlyTurnoverRate } from '../../src/rates.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';

const own = section({
  label: 'Own',
  source: 'Ours',
  inputs: {
    price: { label: 'Price', unit: 'money' },
    people: { label: 'People', unit: 'count' },
    courses: { label: 'Courses', unit: 'count', integer: true, exclusiveMinimum: 0, maximum: 12 },
  },
  lines: { fees: { label: 'Fees', kind: 'cash', formula: (x) => x.price.div(x.people).times(x.courses) } },
});
const ours = model({ label: 'Ours', sections: { own } });

describe('an issue has everything that a form of one’s own needs', () => {
  test.each([
    [
      check(turnoverModel, { leavers: 1, pay: { load: 12 } })[0],
      ['pay', 'load'],
      'Benefits and payroll taxes',
      { given: '12', unit: 'share', minimum: 0, maximum: 1, integer: false },
    ],
    [
      check(ours, { own: { price: 5, people: 2, courses: 0 } })[0],
      ['own', 'courses'],
      'Courses',
      { given: '0', unit: 'count', exclusiveMinimum: 0, maximum: 12, integer: true },
    ],
    [check(ours, { own: { prize: 5 } })[0], ['own', 'prize'], 'own.prize', { suggestion: 'own.price' }],
    [check(ours, { own: [] })[0], ['own'], 'Own', { given: 'an array' }],
    [check(ours, { currency: 'usd' })[0], ['currency'], 'Currency', { given: '"usd"' }],
    [check(ours, { own: { price: 5, people: 2 } })[0], ['own', 'price'], 'Price', { missing: [['own.courses']] }],
    [
      check(ours, { own: { price: 5, people: 0, courses: 1 } })[0],
      ['own', 'fees'],
      'Fees',
      { inputs: ['own.price', 'own.people', 'own.courses'] },
    ],
    [
      check(turnoverModel, { leavers: 1, paperwork: { setUp: 5 }, baseline: { amount: 7 } })[0],
      ['baseline', 'amount'],
      'Paperwork and training per leaver',
      { replacedBy: ['paperwork'] },
    ],
    [check(turnoverModel, {})[0], ['leavers'], 'Leavers', {}],
  ])('%o', (issue, segments, label, params) => {
    expect(issue).toMatchObject({ segments, label });
    expect(issue?.params).toEqual(params);
    expect(structuredClone(issue)).toEqual(issue);
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
  });

  test('of a rule, its figures', () => {
    const tooMany = { ...goldenFirm, turnover: { ...goldenFirm.turnover, problemRateRatio: '3.7' } };
    const problems = { ...goldenFirm.problems, problemShare: '0.4' };
    const [issue] = check(lostRevenueModel, { ...tooMany, problems });
    // (1 − 0.175) ÷ (0.4 − 0.175) = 3.66667, cut to stay below
    expect(Object.values(issue?.params ?? {})).toEqual(['3.66666']);
  });

  test('of a function of figures, its path in place of a label', () => {
    try {
      monthlyTurnoverRate({ separations: -1, averageHeadcount: 5 });
    } catch (error) {
      if (!isInputError(error)) throw error;
      expect(error.issues).toMatchObject([{ path: 'separations', label: 'separations', code: 'outOfBounds' }]);
      expect(error.issues[0]?.params).toMatchObject({ given: '-1', minimum: 0 });
    }
    expect.assertions(2);
  });
});

describe('without throwing', () => {
  test('a right input gives the result, a wrong one the issues', () => {
    const right = tryTurnoverCost({ leavers: 24 });
    // 24 × 2,000
    expect(right.success && right.result.total.toFixed(2)).toBe('48000.00');
    const wrong = tryTurnoverCost({ leavers: -1, pay: { load: 12 } });
    expect(wrong.success).toBe(false);
    expect(wrong.issues?.map(({ path }) => path)).toEqual(['leavers', 'pay.load']);
    expect(wrong.issues).toEqual(check(turnoverModel, { leavers: -1, pay: { load: 12 } }));
    expect(tryEvaluate(ours, { own: { price: 6, people: 3, courses: 2 } }).result?.total.toString()).toBe('4');
    expect(tryEvaluate(ours, { own: { price: 6, people: 3, courses: 2.5 } }).issues).toHaveLength(1);
  });

  test('what is no mistake of an input is thrown', () => {
    expect(() => tryEvaluate(undefined as never, {} as never)).toThrow();
  });
});

describe('an error of another copy of the package', () => {
  test('is told by isInputError, and not by instanceof', async () => {
    vi.resetModules();
    const copy = await import('../../src/index.js');
    const thrown = (): unknown => {
      try {
        return copy.evaluate(copy.turnoverModel, { leavers: -1 });
      } catch (error) {
        return error;
      }
    };
    expect(thrown()).not.toBeInstanceOf(InputError);
    expect(isInputError(thrown())).toBe(true);
    for (const other of [new Error('x'), null, undefined, 'InputError', { name: 'InputError', issues: [] }]) {
      expect(isInputError(other)).toBe(false);
    }
    expect(() => evaluate(turnoverModel, { leavers: -1 })).toThrow(InputError);
    expect(() => turnoverCost({ leavers: -1 })).toThrow(InputError);
  });
});
