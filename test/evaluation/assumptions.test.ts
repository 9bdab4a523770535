import { expect, test } from 'vitest';
import { type Result, turnoverCost, turnoverModel } from '../../src/index.js';

const summary = ({ assumptions }: Result) =>
  assumptions.map(({ path, value, unit, lines, amount, share }) => [
    path,
    `${value}`,
    unit,
    lines,
    amount.toFixed(2),
    share.toFixed(6),
  ]);

const input = {
  leavers: 24,
  currency: 'USD',
  pay: { interviewer: '41.20', trainer: 20 },
  hiring: { advertising: 120, interviews: 6, hoursPerInterview: 1.5 },
  training: { trainerHours: 10 },
};
// per leaver: advertising 120, interviewing 6 × 1.5 × 41.20 = 370.80, trainer 10 × 20 = 200; together 690.80

test('every default that a line uses: value, unit, the lines and the money that rest on it, and their share', () => {
  expect(summary(turnoverCost(input))).toEqual([
    // (370.80 + 200) × 24 = 13,699.20; 570.80 ÷ 690.80 = 0.826288…
    ['pay.load', '0', 'share', ['hiring.interviewing', 'training.trainer'], '13699.20', '0.826288'],
    // 370.80 × 24 = 8,899.20; 370.80 ÷ 690.80 = 0.536769…
    ['hiring.interviewersPerInterview', '1', 'count', ['hiring.interviewing'], '8899.20', '0.536769'],
    // 200 × 24 = 4,800; 200 ÷ 690.80 = 0.289519…
    ['training.newHiresPerTrainer', '1', 'count', ['training.trainer'], '4800.00', '0.289519'],
  ]);
});

test('a currency that is not named is an assumption on which everything rests', () => {
  const { currency: _named, ...unnamed } = input;
  const [first] = turnoverCost(unnamed).assumptions;
  // 690.80 × 24 = 16,579.20
  expect(first).toMatchObject({ path: 'currency', label: 'Currency', value: 'USD', unit: 'currency' });
  expect([first?.amount.toFixed(2), first?.share.toFixed(), first?.lines.length]).toEqual(['16579.20', '1', 3]);
  expect(first?.source).not.toBe('');
});

test('a given figure is not an assumption, even if it equals the default; nor is a default that no line uses', () => {
  const given = {
    ...input,
    pay: { ...input.pay, load: 0 },
    hiring: { ...input.hiring, interviewersPerInterview: 1 },
    training: { trainerHours: 10, newHiresPerTrainer: 1 },
  };
  expect(turnoverCost(given).assumptions).toEqual([]);
  expect(summary(turnoverCost({ leavers: 1, currency: 'USD', training: { materials: 5 } }))).toEqual([]);
});

test('each names its label and where the default comes from', () => {
  for (const { path, label, source } of turnoverCost(input).assumptions) {
    const { definition } = turnoverModel.inputs.find((known) => known.path === path) ?? {};
    expect([label, source]).toEqual([definition?.label, definition?.default?.source]);
    expect(source).toMatch(/\d{4}/);
  }
});

test('savings count by their size, so the share is never above the whole', () => {
  // baseline 2,000; pay saved 10 × 150 = −1,500: of 3,500 moved, 2,000 rest on the baseline and 1,500 on the load
  const result = turnoverCost({ leavers: 2, currency: 'USD', vacancy: { vacantDays: 10, payPerDay: 150 } });
  expect(summary(result)).toEqual([
    ['pay.load', '0', 'share', ['vacancy.paySaved'], '-3000.00', '0.428571'],
    ['baseline.amount', '2000', 'money', ['baseline.paperworkAndTraining'], '4000.00', '0.571429'],
  ]);
});

test('no leavers: nothing rests on a default in the period, and the share is the same', () => {
  const [load] = turnoverCost({ ...input, leavers: 0 }).assumptions;
  expect([load?.amount.toFixed(), load?.share.toFixed(6)]).toEqual(['0', '0.826288']);
});

test('a total of nothing rests on nothing', () => {
  const [baseline] = turnoverCost({
    leavers: 5,
    currency: 'USD',
    pay: { trainer: 0 },
    training: { trainerHours: 0 },
  }).assumptions;
  expect([baseline?.amount.toFixed(), baseline?.share.toFixed()]).toEqual(['0', '0']);
});

test('the money that rests on a default is the sum of the printed lines', () => {
  // 28.365 × 3 leavers = 85.095, printed 85.10
  const [load] = turnoverCost({
    leavers: 3,
    currency: 'USD',
    pay: { newHire: '28.365' },
    paperwork: { newHireHours: 1 },
  }).assumptions;
  expect(load?.amount.toFixed()).toBe('85.1');
});
