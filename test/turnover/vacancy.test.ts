import { testLines } from './line-table.js';

testLines('vacancy', [
  {
    line: 'cover',
    kind: 'cash',
    given: { vacancy: { vacantDays: 9, coverPerDay: '148.50' } },
    calculation: '9 × 148.50',
    perLeaver: '1336.50',
    amount: '4009.50',
  },
  {
    // 9 × 210 = 1890, of which 0.3 is lost
    line: 'outputLost',
    kind: 'opportunity',
    given: { vacancy: { vacantDays: 9, outputPerDay: 210, outputLostShare: '0.3' } },
    calculation: '9 × 210 × 0.3',
    perLeaver: '567.00',
    amount: '1701.00',
  },
  {
    // saved: 9 × 112 = 1008, below zero
    line: 'paySaved',
    kind: 'cash',
    given: { vacancy: { vacantDays: 9, payPerDay: 112 } },
    calculation: '−1 × 9 × 112',
    perLeaver: '-1008.00',
    amount: '-3024.00',
  },
  {
    // with the load, which is saved as well: 1008 × 1.12 = 1128.96
    line: 'paySaved',
    kind: 'cash',
    given: { pay: { load: '0.12' }, vacancy: { vacantDays: 9, payPerDay: 112 } },
    calculation: '−1 × 9 × 112 × (1 + 0.12)',
    perLeaver: '-1128.96',
    amount: '-3386.88',
  },
]);
