import { describe, expect, it } from 'vitest';
import { model, plain, section } from '../../src/index.js';
import { retentionPlanModel } from '../../src/retention.js';
import {
  oneOf,
  scenarios,
  simulate,
  threshold,
  tornado,
  triangular,
  twoWay,
  uniform,
  worthKnowing,
} from '../../src/uncertainty.js';
import { planInput, planModel } from './two-figure-plan.js';

// net = 60 × reduction × cost − 100,000
describe('a plan with two ranges', () => {
  const [reduction, cost] = ['effect.relativeReduction', 'now.costPerLeaver'];

  it('has limits at the corners', () => {
    const { low, likely, high } = scenarios(planModel, planInput);
    expect(low.value.toFixed(2)).toBe('-82000.00'); // 60 × 0.05 × 6,000 − 100,000
    expect(likely.value.toFixed(2)).toBe('-10000.00'); // 60 × 0.15 × 10,000 − 100,000
    expect(high.value.toFixed(2)).toBe('170000.00'); // 60 × 0.25 × 18,000 − 100,000
    expect(plain(high.figures)).toEqual({ [cost as string]: 18000, [reduction as string]: 0.25 });
  });

  it('has bars from 5 % to 95 % of each range, the widest first', () => {
    const { base, bars, unmoved } = tornado(planModel, planInput);
    expect(base.toFixed(2)).toBe('-10000.00');
    expect(bars.map(({ path, low, high }) => [path, low.value.toFixed(2), high.value.toFixed(2)])).toEqual([
      [reduction, '-64000.00', '44000.00'], // 0.06 and 0.24
      [cost, '-32057.26', '42281.99'], // 6,000 + √(0.05 × 12,000 × 4,000), 18,000 − √(0.05 × 12,000 × 8,000)
    ]);
    expect(unmoved).toEqual([]);
  });

  it('lists a range that moves nothing, and keeps the order of the model for equal bars', () => {
    const input = { ...planInput, now: { ...planInput.now, leavers: uniform({ low: 50, high: 70 }) } };
    const { bars, unmoved } = tornado(planModel, { ...input, effect: { relativeReduction: 0 } });
    expect(bars).toEqual([]);
    expect(unmoved.map(({ path }) => path)).toEqual(['now.leavers', 'now.costPerLeaver']);
  });

  it('breaks even at one value of each figure', () => {
    expect(threshold(planModel, planInput, cost as string).value?.toFixed(2)).toBe('11111.11'); // 100,000 ÷ 9
    expect(threshold(planModel, planInput, reduction as string).value?.toFixed(7)).toBe('0.1666667'); // 1 ÷ 6
  });

  it('gives the published run of 10,000 trials', () => {
    const { answers, ranges, trials, seed } = simulate(planModel, planInput);
    const [total] = answers;
    if (total === undefined) throw new Error('no answer');
    expect([trials, seed, ranges.length]).toEqual([10_000, 1, 2]);
    expect(total.headline?.toString()).toBe('-10000');
    expect(total.mean.value.toFixed(2)).toBe('1924.99');
    const standardError = (total.mean.between[1] - total.mean.between[0]) / 2 / 1.96;
    expect(standardError.toFixed(2)).toBe('456.28');
    expect(total.deviation.toFixed(2)).toBe('45628.03');
    const at = (percent: number) => total.percentiles.find((one) => one.at === percent);
    expect([5, 50, 95].map((percent) => at(percent)?.value.toFixed(2))).toEqual(['-61628.98', '-3122.70', '85383.64']);
    expect([5, 50, 95].map((percent) => at(percent)?.between.map((value) => value.toFixed(2)))).toEqual([
      ['-62252.00', '-61000.62'],
      ['-4295.65', '-1781.86'],
      ['82891.17', '88110.24'],
    ]);
    expect(total.chanceAboveZero).toBe(0.4782);
    // The exact mean of 2,000 is inside the interval, and the exact deviation of 46,043.46 and chance of 0.477793 are near.
    expect(total.mean.between[0] < 2000 && 2000 < total.mean.between[1]).toBe(true);
    expect(Math.abs(total.chanceAboveZero - 0.477793)).toBeLessThan(1.96 * Math.sqrt(0.25 / 10_000));
    // The error of a mean is some 900, so money is shown in hundreds; no figure is shown to the cent.
    expect([total.mean.rounded, at(5)?.rounded, at(95)?.rounded]).toEqual([1900, -61600, 85000]);
  });

  it('is worth measuring the reduction first', () => {
    const { everything, figures, chanceAboveZero, notices } = worthKnowing(planModel, planInput);
    expect(everything.value.toFixed(2)).toBe('17751.15');
    // The exact value of 17,879.64 is inside the interval.
    expect(everything.between[0] < 17879.64 && 17879.64 < everything.between[1]).toBe(true);
    expect(figures.map(({ path, worth }) => [path, worth.value.toFixed(2)])).toEqual([
      [reduction, '16014.71'],
      [cost, '8216.39'],
    ]);
    expect(chanceAboveZero).toBe(0.4782);
    expect(notices).toEqual([]);
  });

  it('says that the likely figure and the average differ in sign', () => {
    const { notices } = simulate(planModel, planInput);
    expect(notices.map(({ code }) => code)).toEqual(['independent', 'signsDiffer']);
    expect(notices[1]?.message).toContain('the answer is -10000, and on average 1900:');
  });

  it('is a table of two figures', () => {
    const { rows, x, y } = twoWay(planModel, planInput, {
      x: { path: reduction as string, values: ['0.1', '0.2'] },
      y: { path: cost as string, values: [10000, 20000, 30000] },
    });
    // 60 × 0.1 × 10,000 − 100,000 and so on
    expect(plain(rows)).toEqual([
      [-40000, 20000],
      [20000, 140000],
      [80000, 260000],
    ]);
    expect([x.label, y.label]).toEqual(['Leavers kept', 'Cost per leaver']);
  });

  it('is plain data, frozen, and survives JSON', () => {
    const results = [
      scenarios(planModel, planInput),
      tornado(planModel, planInput),
      threshold(planModel, planInput, cost as string),
      simulate(planModel, planInput, { trials: 100 }),
      worthKnowing(planModel, planInput, { trials: 100 }),
    ];
    for (const result of results) {
      expect(Object.isFrozen(result)).toBe(true);
      expect(JSON.parse(JSON.stringify(plain(result)))).toEqual(plain(result));
    }
  });
});

// Three scenarios: net of −40, +20 and +100 thousand. With foresight 0.4 × 20 + 0.3 × 100 = 38, without 26.
it('foresight about three scenarios is worth 12,000', () => {
  const programme = section({
    label: 'Programme',
    source: 'Own example',
    inputs: { cost: { label: 'Cost', unit: 'money' }, saving: { label: 'Saving', unit: 'money' } },
    lines: { net: { label: 'Net', kind: 'cash', formula: (x) => x.saving.minus(x.cost) } },
  });
  const three = model({ label: 'Three scenarios', sections: { programme } });
  const saving = oneOf([
    { value: 60000, chance: '0.3' },
    { value: 120000, chance: '0.4' },
    { value: 200000, chance: '0.3' },
  ]);
  const input = { programme: { cost: 100000, saving } };
  const worth = worthKnowing(three, input);
  expect(worth.figures.map(({ worth: { value } }) => value)).toEqual([12000]);
  const error = 1.96 * Math.sqrt((0.3 * 0.7) / 10_000);
  expect(Math.abs(worth.chanceAboveZero - 0.7)).toBeLessThan(error);
  expect(worth.mean.between[0] < 26000 && 26000 < worth.mean.between[1]).toBe(true);
  expect(worth.everything.between[0] < 12000 && 12000 < worth.everything.between[1]).toBe(true);
  expect(scenarios(three, input).likely.value.toString()).toBe('20000');
});

describe('a retention plan', () => {
  const plan = {
    now: { headcount: 300, leavers: 60, costPerLeaverMixed: triangular({ low: 6000, likely: 10000, high: 18000 }) },
    effect: { relativeReduction: uniform({ low: '0.05', high: '0.25' }) },
    programme: { perYear: 100000 },
  } as const;

  it('answers by any quantity', () => {
    expect(tornado(retentionPlanModel, plan, { answer: 'breakEvenLeavers' }).base.toString()).toBe('10'); // 100,000 ÷ 10,000
    const { answers } = simulate(retentionPlanModel, plan, { answers: ['total', 'leaversPrevented'], trials: 1000 });
    expect(answers.map(({ name, unit, headline }) => [name, unit, headline?.toString()])).toEqual([
      ['total', 'money', '-10000'],
      ['leaversPrevented', 'people', '9'], // 60 × 0.15
    ]);
  });

  it('says in how many trials a quantity does not exist', () => {
    const oneOff = { ...plan, programme: { oneOff: 100000, perYear: 90000 } };
    const { answers, notices } = simulate(retentionPlanModel, oneOff, { answers: ['paybackMonths'] });
    const count = answers[0]?.count ?? 0;
    // There is a payback if 60 × reduction × cost is above 90,000.
    expect(count > 4000 && count < 6500).toBe(true);
    expect(notices.find(({ code }) => code === 'missingInTrials')?.message).toBe(
      `paybackMonths does not exist in ${10_000 - count} of 10000 trials; its figures are of the others.`,
    );
  });
});
