import { expect, test } from 'vitest';
import { costPerHireWhoStays } from '../../src/retention.js';

test.each([
  // D23, thousand won: 59,596 ÷ 0.865 = 68,897.109…
  ['59596', '0.865', '68897.11'],
  ['100', '1', '100.00'],
  ['0', '0.5', '0.00'],
])('%s a hire and %s staying are %s for each who stays', (costPerHire, staysShare, expected) => {
  expect(costPerHireWhoStays({ costPerHire, staysShare }).toFixed(2)).toBe(expected);
});

test('without anybody who stays there is no figure', () => {
  expect(() => costPerHireWhoStays({ costPerHire: 100, staysShare: 0 })).toThrow('staysShare must be more than 0');
});
