import { describe, expect, it } from 'vitest';
import { model, section, turnoverCost, turnoverModel } from '../../src/index.js';
import { translateModel } from '../../src/languages.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import { lostRevenue } from '../../src/lost-revenue.js';
import { stayBonusModel } from '../../src/retention.js';
import {
  scenarios,
  simulate,
  threshold,
  tornado,
  triangular,
  twoWay,
  uniform,
  worthKnowing,
} from '../../src/uncertainty.js';
import { issuesOf } from '../lost-revenue/issues.js';
import { planInput, planModel } from './two-figure-plan.js';

const messagesOf = (call: () => unknown) => issuesOf(call).map(({ message }) => message);

describe('a range', () => {
  // Each is one mistake, and one line about it.
  it.each([
    [
      { leavers: { low: 3, high: 9 } },
      'leavers is a range, and must name its shape: one of uniform, triangular, pert, lognormal, fromCounts, oneOf. No shape is chosen for you, because they differ in the average.',
    ],
    [
      { leavers: { shape: 'trianglar', low: 3, likely: 4, high: 9 } },
      'leavers.shape must be one of uniform, triangular, pert, lognormal, fromCounts, oneOf; "trianglar" was given (write triangular).',
    ],
    [{ leavers: { shape: 'uniform', low: 9, high: 3 } }, 'leavers must have low below high; low 9, high 3 were given.'],
    [
      { leavers: 'triangular 3 12 9' },
      'leavers must have low below high, and likely from low to high; low 3, likely 12, high 9 were given.',
    ],
    [{ leavers: { shape: 'uniform', low: 3 } }, 'leavers.high must be given: a uniform range has low, high.'],
    [{ leavers: { shape: 'uniform', low: 3, high: 9, likly: 4 } }, 'leavers.likly is not an input.'],
    [{ leavers: 'uniform -3 9' }, 'leavers.low must be 0 or more (people); -3 was given.'],
    [
      { leavers: { shape: 'lognormal', p5: 0, p95: 9 } },
      'leavers must have p5 above 0 and below p95; p5 0, p95 9 were given.',
    ],
    [
      { leavers: 4, pay: { load: 'lognormal 0.1 0.5' } },
      'pay.load has 1 as its highest figure, and a lognormal range of 0.1 to 0.5 has no highest figure; use triangular or pert.',
    ],
    [
      { leavers: 'fromCounts 3 6' },
      'leavers is in people, and fromCounts is for shares from 0 to 1; use uniform, triangular or pert.',
    ],
    [
      { leavers: 4, pay: { load: 'fromCounts 7 6' } },
      'pay.load must have of at most out, and out at least 1; of 7, out 6 were given.',
    ],
    [{ leavers: 'oneOf 3:0.3 4:0.6' }, 'leavers has chances that add up to 0.9; they must add up to 1.'],
    [
      { leavers: { shape: 'oneOf', values: 3 } },
      'leavers.values must be a list such as [{ value: 60000, chance: 0.3 }, …]; 3 was given.',
    ],
  ])('%j is refused', (input, message) => {
    expect(messagesOf(() => simulate(turnoverModel, input as never))).toEqual([message]);
  });

  it('is refused together with everything else that is wrong', () => {
    const input = {
      leavers: { shape: 'uniform', low: 9, high: 3 },
      pay: { newHire: 'lots', trainer: 'triangular 1 2' },
      hiring: { interviews: 'uniform 2 4' },
    };
    const options = { answers: ['totl'], trials: 5, seed: -1 };
    expect(issuesOf(() => simulate(turnoverModel, input as never, options)).map(({ path }) => path)).toEqual([
      'answer',
      'trials',
      'seed',
      'leavers',
      'pay.trainer.high',
      'pay.newHire',
      'hiring.interviews',
    ]);
  });

  it('is refused at the doors that take one figure, with what takes a range', () => {
    const says = 'a range; simulate, tornado and scenarios take it';
    const [range, text, json] = [
      triangular({ low: 3, likely: 5, high: 9 }),
      'triangular 3 5 9',
      '{"shape":"uniform","low":3,"high":9}',
    ];
    for (const leavers of [range, text, json]) {
      expect(messagesOf(() => turnoverCost({ leavers: leavers as never }))).toEqual([expect.stringContaining(says)]);
    }
    expect(messagesOf(() => lostRevenue({ customers: { activeCustomers: range as never } }))[0]).toContain(says);
  });

  it('is written as a text or as data alike, and pay in its period', () => {
    const [written, data] = ['triangular 18 24 40', { shape: 'triangular', low: 18, likely: 24, high: 40 }];
    const result = simulate(turnoverModel, { leavers: data as never }, { trials: 100 });
    for (const leavers of [written, JSON.stringify(data)]) {
      expect(simulate(turnoverModel, { leavers: leavers as never }, { trials: 100 })).toEqual(result);
    }
    const yearly = {
      leavers: 1,
      pay: { newHire: { amount: uniform({ low: 20800, high: 41600 }), per: 'year' } },
      training: { newHireHours: 10 },
    } as const;
    const { low, high } = scenarios(turnoverModel, yearly);
    expect([low.value.toString(), high.value.toString()]).toEqual(['100', '200']); // 10 hours at 20,800 and 41,600 ÷ 2,080
    expect(low.figures).toHaveProperty('pay.newHire/year');
    expect(tornado(turnoverModel, yearly).bars[0]?.unit).toBe('money/year');
  });
});

describe('a question', () => {
  it('needs a range', () => {
    for (const ask of [tornado, simulate, worthKnowing]) {
      expect(messagesOf(() => ask(turnoverModel, { leavers: 24 }))[0]).toContain('The input has no range');
    }
    expect(scenarios(turnoverModel, { leavers: 24 }).low.value.toString()).toBe('48000');
  });

  it('is refused if it asks for what the model has not', () => {
    expect(messagesOf(() => threshold(planModel, planInput, 'now.costPerLeavr', { at: 'x', answer: 'totl' }))).toEqual([
      'answer must be total or a quantity of the model; "totl" was given (write total).',
      'now.costPerLeavr is not an input of Plan (write now.costPerLeaver).',
      'at must be a number; "x" was given.',
    ]);
    expect(messagesOf(() => tornado(planModel, planInput, { from: 95, to: 5 }))).toEqual([
      'from and to must be above 0 and below 100, and from below to; 95 and 5 were given.',
    ]);
    const x = { path: 'now.costPerLeaver', values: [-1] };
    expect(messagesOf(() => twoWay(planModel, planInput, { x, y: { path: 'programme.cost', values: [] } }))).toEqual([
      'x.values[0] must be 0 or more (money); -1 was given.',
      'y.values must be a list of 1 to 50 figures; an array was given.',
    ]);
    expect(messagesOf(() => threshold(turnoverModel, { leavers: 24 }, 'pay.newHire'))).toEqual([
      'pay.newHire is not given, and has no default: give a figure or a range to start from.',
    ]);
    expect(messagesOf(() => scenarios(planModel, planInput, { answer: 'perLeaver' }))[0]).toContain(
      'answer must be total',
    );
  });

  it('has no threshold where no valid figure gives the answer', () => {
    const { value, notices } = threshold(planModel, planInput, 'effect.relativeReduction', { at: '1000000' });
    expect(value).toBeUndefined(); // 60 × 1 × 10,000 − 100,000 is 500,000
    expect(notices.map(({ message }) => message)).toEqual([
      'No value of effect.relativeReduction from 0 to 1 makes total 1000000.',
    ]);
    // At the end of the bounds itself it does.
    expect(threshold(planModel, planInput, 'effect.relativeReduction', { at: 500000 }).value?.toString()).toBe('1');
  });

  it('stops at the figure that a rule still allows', () => {
    // Nobody is said to leave more often with the bonus than without it.
    const input = {
      bonus: {
        people: 20,
        bonus: 5000,
        loadOnBonus: 0,
        leaveWithout: '0.3',
        leaveWith: 'uniform 0.1 0.25',
        costPerLeaver: 40000,
      },
    };
    const [section] = Object.keys(stayBonusModel.sections);
    const plan = { [section as string]: input.bonus };
    const { value, points } = threshold(stayBonusModel, plan as never, `${section}.leaveWith`);
    // (0.3 × 40,000 − 5,000) ÷ (40,000 − 5,000)
    expect(value?.toFixed(6)).toBe('0.200000');
    expect(points.every(({ figure }) => figure.lessThanOrEqualTo('0.3'))).toBe(true);
  });

  it('is refused if figures of a trial contradict one another', () => {
    const [section] = Object.keys(stayBonusModel.sections);
    const plan = {
      [section as string]: {
        people: 20,
        bonus: 5000,
        loadOnBonus: 0,
        leaveWithout: 'uniform 0.2 0.4',
        leaveWith: 'uniform 0.1 0.3',
        costPerLeaver: 40000,
      },
    };
    const [message] = messagesOf(() => simulate(stayBonusModel, plan as never));
    expect(message).toMatch(/^bonus\.leaveWith .* This is so in \d+ of 10000 combinations of figures that were tried/);
  });

  // Without complaints nothing is asked about complainants, so at 0 there is nothing to give.
  it('says which lines an end of a range adds, and refuses one that it takes away in trials', () => {
    const limit = section({
      label: 'Limit',
      source: 'Own example',
      inputs: {
        share: { label: 'Share', unit: 'share' },
        price: { label: 'Price', unit: 'money', notApplicableWhen: { input: 'share', equals: 0 } },
        fee: { label: 'Fee', unit: 'money' },
      },
      lines: {
        priced: { label: 'Priced', kind: 'cash', formula: (x) => x.share.times(x.price) },
        fees: { label: 'Fees', kind: 'cash', formula: (x) => x.fee.times(x.share.plus(1)) },
      },
    });
    const ours = model({ label: 'Ours', sections: { limit } });
    const { notices } = scenarios(ours, { limit: { share: uniform({ low: 0, high: 1 }), fee: 10 } });
    expect(notices.map(({ message }) => message)).toEqual([
      'Other lines are counted if limit.share = 0: limit.priced.',
    ]);
    const atZero = { limit: { share: triangular({ low: 0, likely: 0, high: 1 }), fee: 10 } };
    expect(messagesOf(() => simulate(ours, atZero))).toEqual([
      'limit.priced cannot be computed if limit.share = 1, although they can at the likely figures: give limit.price as well.',
    ]);
  });
});

describe('a language', () => {
  it.each([
    ['nl', dutch],
    ['ko', korean],
  ])('%s says what is wrong with a range', (_, { turnover }) => {
    const translated = translateModel(turnoverModel, turnover);
    const [message] = messagesOf(() => simulate(translated, { leavers: { low: 3, high: 9 } as never }));
    expect(message).toBe(
      turnover.words['range.noShape']
        .replace('{path}', 'leavers')
        .replace('{shapes}', 'uniform, triangular, pert, lognormal, fromCounts, oneOf'),
    );
    const { notices, answer } = tornado(translated, { leavers: 'uniform 3 9' as never });
    expect(notices[0]?.message).toBe(turnover.words['notice.baseIsLikely']);
    expect(answer.label).toBe(turnover.words['answer.total']);
  });
});
