import { expect, test } from 'vitest';
import { turnoverCost } from '../../src/index.js';
import { testLines } from './line-table.js';

testLines('performance', [
  {
    // (66,000 − 60,000) × 2 years
    line: 'output',
    kind: 'opportunity',
    given: { performance: { leaverOutputPerYear: 66000, replacementOutputPerYear: 60000, yearsCounted: 2 } },
    calculation: '(66000 − 60000) × 2',
    perLeaver: '12000.00',
    amount: '36000.00',
  },
  {
    // the replacement is paid 1,500 a year less: (38,500 − 40,000) × 0.5
    line: 'pay',
    kind: 'cash',
    given: { performance: { leaverPayPerYear: 40000, replacementPayPerYear: 38500, yearsCounted: '0.5' } },
    calculation: '(38500 − 40000) × 0.5',
    perLeaver: '-750.00',
    amount: '-2250.00',
  },
]);

test('a replacement who makes more than the leaver gives back more than leaving cost (D24)', () => {
  // 8,000 − (66,000 − 60,000) × 2 = 8,000 − 12,000
  const cost = turnoverCost({
    leavers: 1,
    baseline: { amount: 8000 },
    performance: { leaverOutputPerYear: 60000, replacementOutputPerYear: 66000, yearsCounted: 2 },
  });
  expect(cost.total.toString()).toBe('-4000');
  expect([cost.kinds.opportunity.amount.toString(), cost.kinds.cash.amount.toString()]).toEqual(['-12000', '0']);
  expect(cost.notices.map(({ code }) => code)).toEqual(['netSaving']);
});

test.each([0, 11])('%i years are refused', (yearsCounted) => {
  const performance = { leaverOutputPerYear: 1, replacementOutputPerYear: 1, yearsCounted };
  expect(() => turnoverCost({ leavers: 1, performance })).toThrow(/performance\.yearsCounted must be/);
});
