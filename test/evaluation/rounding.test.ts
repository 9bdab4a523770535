import { describe, expect, test } from 'vitest';
import { type TurnoverInput, turnoverCost } from '../../src/index.js';

/** One line of exactly this amount per leaver; a saving where it is below zero. */
function costOf(amount: string, currency: string, leavers: number | string = 1) {
  const saved = { vacancy: { vacantDays: 1, payPerDay: amount.replace('-', '') } };
  const given: Omit<TurnoverInput, 'leavers'> = amount.startsWith('-') ? saved : { hiring: { relocation: amount } };
  const { lines, kinds } = turnoverCost({ leavers, currency, ...given, baseline: { amount: 0 } });
  expect(kinds.cash).toMatchObject({ amount: lines[0]?.amount, perLeaver: lines[0]?.perLeaver });
  return [lines[0]?.perLeaver.toFixed(), lines[0]?.amount.toFixed()];
}

describe('half away from zero, to the decimals of the currency', () => {
  test.each([
    ['0.005', 'USD', '0.01'],
    ['0.015', 'USD', '0.02'],
    ['0.025', 'USD', '0.03'],
    ['0.0049999999', 'USD', '0'],
    ['0.0149999999', 'USD', '0.01'],
    ['1.005', 'USD', '1.01'],
    ['2.675', 'EUR', '2.68'],
    ['-0.005', 'USD', '-0.01'],
    ['-0.015', 'USD', '-0.02'],
    ['-0.025', 'USD', '-0.03'],
    ['-0.0049999999', 'USD', '0'],
    ['-1.005', 'USD', '-1.01'],
    ['0.5', 'JPY', '1'],
    ['1.5', 'JPY', '2'],
    ['2.5', 'JPY', '3'],
    ['2.4999999999', 'JPY', '2'],
    ['-0.5', 'JPY', '-1'],
    ['-2.5', 'JPY', '-3'],
    ['0.0005', 'KWD', '0.001'],
    ['0.0015', 'KWD', '0.002'],
    ['-0.0025', 'KWD', '-0.003'],
    ['0.00005', 'CLF', '0.0001'],
    ['-0.00015', 'CLF', '-0.0002'],
  ])('%s %s is %s', (amount, currency, printed) => {
    expect(costOf(amount, currency)).toEqual([printed, printed]);
  });

  test('a saving that rounds to nothing is zero, not minus zero', () => {
    const { total, perLeaver } = turnoverCost({
      leavers: 1,
      vacancy: { vacantDays: 1, payPerDay: '0.001' },
      paperwork: { setUp: 0 },
    });
    expect([Object.is(total.toNumber(), 0), Object.is(perLeaver.toNumber(), 0)]).toEqual([true, true]);
  });

  test('amounts a binary number cannot hold are exact: 1.005 is a tie, and a third of three is one', () => {
    expect(costOf('1.005', 'USD', '1000')).toEqual(['1.01', '1005']);
    const thirds = turnoverCost({
      leavers: 3,
      pay: { trainer: 1 },
      training: { trainerHours: 1, newHiresPerTrainer: 3 },
    });
    // 1 ÷ 3 × 3, not 3 × 0.33
    expect([thirds.perLeaver.toFixed(), thirds.total.toFixed()]).toEqual(['0.33', '1']);
  });
});

describe('per leaver and in all, each figure is rounded from the exact one', () => {
  test.each([
    // 0.004 × 1,000 = 4.00, though 0.00 × 1,000 is nothing
    ['0.004', '1000', '0', '4'],
    // 28.365 × 3 = 85.095, not 3 × 28.37 = 85.11
    ['28.365', '3', '28.37', '85.1'],
    // 0.125 × 2.5 = 0.3125
    ['0.125', '2.5', '0.13', '0.31'],
  ])('%s × %s leavers', (amount, leavers, perLeaver, total) => {
    expect(costOf(amount, 'USD', leavers)).toEqual([perLeaver, total]);
  });
});

test('a total is the sum of the printed lines, not the rounded exact sum', () => {
  // 0.005 + 0.005 is 0.01; printed 0.01 + 0.01, and a reader adds these
  const { total, kinds } = turnoverCost({ leavers: 1, paperwork: { setUp: '0.005' }, hiring: { travel: '0.005' } });
  expect([total, kinds.cash.amount].map(String)).toEqual(['0.02', '0.02']);
});

test('fractional and no leavers', () => {
  const given = { hiring: { travel: 100 }, paperwork: { setUp: '0.30' } };
  // 7.25 × 100.30 = 725 + 2.175, 2.18 printed
  expect(turnoverCost({ leavers: '7.25', ...given }).total.toFixed()).toBe('727.18');
  const none = turnoverCost({ leavers: 0, ...given });
  expect([none.total, none.perLeaver, none.leavers].map(String)).toEqual(['0', '100.3', '0']);
});

test('a tie that a division leaves by a hair is still a tie', () => {
  // 0.5 × 66.71 ÷ 3 is 11.118333…; three of them are 33.355, a tie, which goes away from zero.
  const cost = turnoverCost({
    leavers: 3,
    pay: { trainer: '66.71' },
    training: { trainerHours: '0.5', newHiresPerTrainer: 3 },
  });
  expect(cost.total.toFixed(2)).toBe('33.36');
  expect(cost.perLeaver.toFixed(2)).toBe('11.12');
});
