import { testLines } from './line-table.js';

testLines('training', [
  {
    // one to one: 24 × 19.80 = 475.20
    line: 'trainer',
    kind: 'time',
    given: { pay: { trainer: '19.80' }, training: { trainerHours: 24 } },
    calculation: '24 × 19.80 ÷ 1',
    perLeaver: '475.20',
    amount: '1425.60',
  },
  {
    // 475.20 × 1.25 = 594 among 7 new hires: 84.857142…; × 3 = 254.571428…, not 3 × 84.86 = 254.58
    line: 'trainer',
    kind: 'time',
    given: { pay: { trainer: '19.80', load: '0.25' }, training: { trainerHours: 24, newHiresPerTrainer: 7 } },
    calculation: '24 × 19.80 × (1 + 0.25) ÷ 7',
    perLeaver: '84.86',
    amount: '254.57',
  },
  {
    // half a new hire a trainer: two trainers each
    line: 'trainer',
    kind: 'time',
    given: { pay: { trainer: 20 }, training: { trainerHours: 10, newHiresPerTrainer: '0.5' } },
    calculation: '10 × 20 ÷ 0.5',
    perLeaver: '400.00',
    amount: '1200.00',
  },
  {
    // 30 × 15.50 = 465; × 1.22 = 567.30
    line: 'newHire',
    kind: 'time',
    given: { pay: { newHire: '15.50', load: '0.22' }, training: { newHireHours: 30 } },
    calculation: '30 × 15.50 × (1 + 0.22)',
    perLeaver: '567.30',
    amount: '1701.90',
  },
  {
    line: 'materials',
    kind: 'cash',
    given: { training: { materials: '22.15' } },
    calculation: '22.15',
    perLeaver: '22.15',
    amount: '66.45',
  },
  {
    line: 'courseFees',
    kind: 'cash',
    given: { training: { courseFees: 60 } },
    calculation: '60',
    perLeaver: '60.00',
    amount: '180.00',
  },
]);
