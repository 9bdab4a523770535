import { testLines } from './line-table.js';

testLines('paperwork', [
  {
    // 2.5 × 24 = 60; × 1.22 = 73.20
    line: 'administrator',
    kind: 'time',
    given: { pay: { administrator: 24, load: '0.22' }, paperwork: { administratorHours: '2.5' } },
    calculation: '2.5 × 24 × (1 + 0.22)',
    perLeaver: '73.20',
    amount: '219.60',
  },
  {
    // 1.5 × 15.50 = 23.25; × 1.22 = 28.365, half away from zero 28.37; × 3 = 85.095, 85.10 and not 85.11
    line: 'newHire',
    kind: 'time',
    given: { pay: { newHire: '15.50', load: '0.22' }, paperwork: { newHireHours: '1.5' } },
    calculation: '1.5 × 15.50 × (1 + 0.22)',
    perLeaver: '28.37',
    amount: '85.10',
  },
  {
    line: 'setUp',
    kind: 'cash',
    given: { paperwork: { setUp: '95.45' } },
    calculation: '95.45',
    perLeaver: '95.45',
    amount: '286.35',
  },
]);
