import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, turnoverCost, turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import type { Model } from '../../src/model/model.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { payRaiseModel, retentionPlanModel, retentionReviewModel, stayBonusModel } from '../../src/retention.js';
import { exactAnswer } from '../../src/uncertainty/answer.js';
import { drawsOf } from '../../src/uncertainty/simulate.js';
import { evaluateTrials } from '../../src/uncertainty/trials.js';
import { readUncertain } from '../../src/uncertainty/uncertain-input.js';
import { oneOf, pert, type Range, scenarios, simulate, tornado, triangular, uniform } from '../../src/uncertainty.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { bonuses, plans, raises, reviews } from '../retention/examples.js';
import { planInput, planModel } from './two-figure-plan.js';

const restaurant = {
  leavers: 24,
  pay: {
    newHire: '15.50',
    trainer: '18.75',
    administrator: 22,
    interviewer: { amount: 61000, per: 'year' },
    load: '0.2',
  },
  hiring: { advertising: 120, interviews: 4, hoursPerInterview: 1 },
  paperwork: { administratorHours: 2, newHireHours: 2 },
  training: { trainerHours: 16, newHireHours: 24, newHiresPerTrainer: 2 },
  vacancy: { vacantDays: 20, outputPerDay: 200, outputLostShare: '0.5', payPerDay: 120 },
  rampUp: { weeksToProficiency: 6, hoursPerWeek: 30, averageShareLost: '0.5' },
} as const;

/** The paths of the figures of an input, and the figures. */
function figuresIn(input: object): [section: string | undefined, name: string, value: unknown][] {
  const isFigure = (value: unknown) => typeof value !== 'object' || value === null || 'amount' in value;
  return Object.entries(input).flatMap(([name, value]): [string | undefined, string, unknown][] =>
    isFigure(value) ? [[undefined, name, value]] : Object.entries(value).map(([own, one]) => [name, own, one]),
  );
}

/** An input with every figure as one of three: itself, and 10 % less and 5 % more of it, if these are valid. */
function everyFigureAsRange(model: Model, input: object): Record<string, unknown> {
  const made: Record<string, Record<string, unknown> | unknown> = {};
  for (const [section, name, value] of figuresIn(input)) {
    const path = section === undefined ? name : `${section}.${name}`;
    const asked = model.inputAt(path);
    const amount = String(typeof value === 'object' && value !== null ? (value as { amount: unknown }).amount : value);
    const less = new ExactDecimal(amount === 'USD' || asked === undefined ? 0 : amount);
    // Those shares must add up to 1.
    const fixed =
      asked === undefined ||
      asked.definition.integer ||
      name.startsWith('complainants') ||
      less.isZero() ||
      less.equals(1);
    const range = fixed
      ? undefined
      : oneOf([
          { value: amount, chance: '0.4' },
          { value: less.times('0.9').toString(), chance: '0.3' },
          { value: less.times('1.05').toString(), chance: '0.3' },
        ]);
    const figure = range === undefined ? value : typeof value === 'object' ? { ...value, amount: range } : range;
    if (section === undefined) made[name] = figure;
    else made[section] = { ...(made[section] as object), [name]: figure };
  }
  return made;
}

const cases: readonly (readonly [string, Model, object])[] = [
  ['turnover', turnoverModel as unknown as Model, restaurant],
  ['lost revenue', lostRevenueModel as unknown as Model, goldenFirm],
  ...plans.map((plan) => ['plan', retentionPlanModel as unknown as Model, plan] as const),
  ...reviews.map((review) => ['review', retentionReviewModel as unknown as Model, review] as const),
  ...raises.map((raise) => ['raise', payRaiseModel as unknown as Model, raise] as const),
  ...bonuses.map((bonus) => ['bonus', stayBonusModel as unknown as Model, bonus] as const),
];

describe('a trial', () => {
  it.each(cases)(
    'of %s is the exact result of its figures, line by line and quantity by quantity',
    (_, model, input) => {
      const uncertain = readUncertain(model, everyFigureAsRange(model, input));
      const trials = 8;
      const draws = drawsOf(uncertain.ranges, trials, 3);
      const found = evaluateTrials(uncertain, draws, trials);
      expect(uncertain.ranges.length).toBeGreaterThan(2);
      let compared = 0;
      for (let trial = 0; trial < trials; trial += 1) {
        const figures = [...draws].map(
          ([position, own]) => [position, new ExactDecimal((own as Float64Array)[trial] ?? 0)] as const,
        );
        const exact = uncertain.exactAt(new Map(figures));
        const pairs = [
          ...exact.lines.map(({ line, amount }, place) => [line.path, amount, found.lines[place]?.at(trial)] as const),
          ...model.quantities.map(
            ({ path, name }) => [path, exactAnswer({ name }, exact), found.at(path)?.at(trial)] as const,
          ),
          ['total', exactAnswer({ name: 'total' }, exact), found.total.at(trial)] as const,
        ];
        for (const [path, expected, value] of pairs) {
          if (expected === undefined) expect([path, Number.isNaN(value ?? Number.NaN)]).toEqual([path, true]);
          else {
            const scale = Math.max(1, expected.abs().toNumber());
            expect([path, Math.abs((value ?? Number.NaN) - expected.toNumber()) / scale < 1e-9]).toEqual([path, true]);
            compared += 1;
          }
        }
        const sum = found.lines.reduce((total, line) => total + line.at(trial), 0);
        expect(found.total.at(trial)).toBeCloseTo(sum, 6);
      }
      expect(compared).toBeGreaterThan(20);
    },
  );
});

const shape = fc.constantFrom(
  (low: number, middle: number, high: number): Range => triangular({ low, likely: middle, high }),
  (low: number, middle: number, high: number): Range => pert({ low, likely: middle, high }),
  (low: number, _: number, high: number): Range => uniform({ low, high }),
);

/** A range from a tenth of a figure to twice as much. */
const rangeOf = (figure: number, highest = Infinity) =>
  fc
    .tuple(shape, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 11, max: 20 }))
    .map(([make, low, middle, high]) => {
      const [from, to] = [(figure * low) / 10, Math.min(highest, (figure * high) / 10)];
      return make(from, from + ((to - from) * middle) / 10, to);
    });

const inputs = fc.record({
  leavers: rangeOf(24),
  pay: fc.record({ newHire: rangeOf(15.5), trainer: rangeOf(18.75), load: rangeOf(0.2) }),
  training: fc.record({ trainerHours: rangeOf(16), newHireHours: rangeOf(24) }),
  vacancy: fc.record({
    vacantDays: rangeOf(20),
    outputPerDay: rangeOf(200),
    outputLostShare: rangeOf(0.5, 1),
    payPerDay: rangeOf(120),
  }),
});

describe('ranges', () => {
  it('keep every trial inside the scenarios, and percentiles increase', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { low, likely, high } = scenarios(turnoverModel, input);
        const { answers } = simulate(turnoverModel, input, { trials: 200 });
        const bins = answers[0]?.histogram ?? [];
        // The ends are printed, each line rounded to the cent.
        const cents = 0.05;
        expect(low.value.toNumber() - cents).toBeLessThanOrEqual(bins[0]?.from ?? Number.NaN);
        expect(high.value.toNumber() + cents).toBeGreaterThanOrEqual(bins.at(-1)?.to ?? Number.NaN);
        expect(likely.value.toNumber()).toBe(answers[0]?.headline?.toNumber());
        const values = (answers[0]?.percentiles ?? []).map(({ value }) => value);
        expect(values).toEqual([...values].sort((a, b) => a - b));
        expect(bins.reduce((sum, { trials }) => sum + trials, 0)).toBe(200);
      }),
      { numRuns: 20 },
    );
  });

  it('of one figure are that figure, in every answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 99999 }), (leavers, cents) => {
        const amount = (cents / 100).toFixed(2);
        const exact = turnoverCost({ leavers, baseline: { amount } }).total;
        const only = oneOf([{ value: amount, chance: 1 }]);
        const input = { leavers, baseline: { amount: only } };
        const { low, likely, high } = scenarios(turnoverModel, input);
        expect([low, likely, high].map(({ value }) => value.toString())).toEqual(Array(3).fill(exact.toString()));
        const { answers } = simulate(turnoverModel, input, { trials: 100 });
        expect(answers[0]?.deviation).toBe(0);
        expect(answers[0]?.mean.value).toBeCloseTo(exact.toNumber(), 6);
        expect(tornado(turnoverModel, input).unmoved).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });

  it('do not change when inputs are written in another order, or others are added', () => {
    const input = {
      vacancy: { payPerDay: uniform({ low: 100, high: 140 }), vacantDays: 20 },
      leavers: pert({ low: 18, likely: 24, high: 40 }),
    };
    const turned = { leavers: input.leavers, vacancy: { vacantDays: 20, payPerDay: input.vacancy.payPerDay } };
    const options = { trials: 300, seed: 9 };
    expect(simulate(turnoverModel, turned, options)).toEqual(simulate(turnoverModel, input, options));

    const more = { ...planInput, programme: { cost: uniform({ low: 1, high: 200000 }) } };
    const drawsFor = (asked: unknown) => {
      const { ranges } = readUncertain(planModel as unknown as Model, asked);
      return drawsOf(ranges, 50, 4);
    };
    const [before, after] = [drawsFor(planInput), drawsFor(more)];
    for (const [position, figures] of before) expect(after.get(position)).toEqual(figures);
    expect([before.size, after.size]).toEqual([2, 3]);
  });

  it('give another mean with another seed, within the error that is stated', () => {
    // The model is linear in each range, so its mean is the model at the means: 60 × 0.15 × 11,333.33 − 100,000.
    const mean = (60 * 0.15 * (6000 + 10000 + 18000)) / 3 - 100_000;
    const means = [1, 2, 3, 2 ** 40].map(
      (seed) => simulate(planModel, planInput, { trials: 2000, seed }).answers[0]?.mean,
    );
    expect(new Set(means.map((one) => one?.value)).size).toBe(4);
    for (const one of means) {
      const standardError = ((one?.between[1] ?? 0) - (one?.between[0] ?? 0)) / 2 / 1.96;
      expect(Math.abs((one?.value ?? 0) - mean)).toBeLessThan(4 * standardError);
    }
  });

  it('are at figures where evaluate gives the same answer', () => {
    const { low, high } = scenarios(planModel, planInput);
    for (const { value, figures } of [low, high]) {
      const input = {
        now: { leavers: 60, costPerLeaver: figures['now.costPerLeaver'] },
        effect: { relativeReduction: figures['effect.relativeReduction'] },
        programme: { cost: 100000 },
      };
      expect(evaluate(planModel, input as never).total.toString()).toBe(value.toString());
    }
  });

  it('find a corner whose direction depends on another figure', () => {
    // More load raises the time of training by 24 × 15.50, and the pay saved by 20 × payPerDay: it lowers the cost at a high pay.
    const input = {
      leavers: 10,
      pay: { newHire: '15.50', load: uniform({ low: 0, high: '0.5' }) },
      training: { newHireHours: 24 },
      vacancy: { vacantDays: 20, payPerDay: uniform({ low: 1, high: 200 }), coverPerDay: 10 },
    };
    const { low, high } = scenarios(turnoverModel, input);
    const at = (load: number, payPerDay: number) => 10 * (24 * 15.5 * (1 + load) + 200 - 20 * payPerDay * (1 + load));
    const corners = [at(0, 1), at(0, 200), at(0.5, 1), at(0.5, 200)];
    expect([low.value.toNumber(), high.value.toNumber()]).toEqual([Math.min(...corners), Math.max(...corners)]);
    expect([low.figures['pay.load']?.toNumber(), high.figures['pay.load']?.toNumber()]).toEqual([0.5, 0.5]);
  });
});
