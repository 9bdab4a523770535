import { expect, test } from 'vitest';
import { turnoverCost } from '../../src/index.js';
import { testLines } from './line-table.js';

testLines('rampUp', [
  {
    // 4 weeks × 28 hours = 112 hours; × 15.50 = 1736, half of it on a straight line from nothing
    line: 'outputLost',
    kind: 'opportunity',
    given: { pay: { newHire: '15.50' }, rampUp: { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: '0.5' } },
    calculation: '4 × 28 × 15.50 × 0.5',
    perLeaver: '868.00',
    amount: '2604.00',
  },
  {
    // the firm pays the load on these hours too: 4 × 28 × 15.50 × 0.35 = 607.60; × 1.25 = 759.50
    line: 'outputLost',
    kind: 'opportunity',
    given: {
      pay: { newHire: '15.50', load: '0.25' },
      rampUp: { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: '0.35' },
    },
    calculation: '4 × 28 × 15.50 × 0.35 × (1 + 0.25)',
    perLeaver: '759.50',
    amount: '2278.50',
  },
  {
    // forty hours without output at pay 20 and load 0.3: 800 of pay, 240 on top
    line: 'outputLost',
    kind: 'opportunity',
    given: {
      pay: { newHire: 20, load: '0.3' },
      rampUp: { weeksToProficiency: 1, hoursPerWeek: 40, averageShareLost: 1 },
    },
    calculation: '40 × 20 × (1 + 0.3)',
    perLeaver: '1040.00',
    amount: '3120.00',
  },
  {
    // 6 × 18.75 = 112.50; × 1.12 = 126
    line: 'disruption',
    kind: 'time',
    given: { pay: { trainer: '18.75', load: '0.12' }, rampUp: { disruptionHours: 6 } },
    calculation: '6 × 18.75 × (1 + 0.12)',
    perLeaver: '126.00',
    amount: '378.00',
  },
]);

test('an hour without output costs the same in training and in ramp-up', () => {
  const pay = { newHire: 20, load: '0.3' };
  const inTraining = turnoverCost({ leavers: 1, pay, training: { newHireHours: 40 } });
  const inRampUp = turnoverCost({
    leavers: 1,
    pay,
    rampUp: { weeksToProficiency: 1, hoursPerWeek: 40, averageShareLost: 1 },
  });
  const amounts = [...inTraining.lines, ...inRampUp.lines].filter(({ kind }) => kind !== 'mixed');
  // 40 × 20 × 1.3
  expect(amounts.map(({ section, amount }) => [section, amount.toFixed(2)])).toEqual([
    ['training', '1040.00'],
    ['rampUp', '1040.00'],
  ]);
});
