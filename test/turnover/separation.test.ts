import { testLines } from './line-table.js';

testLines('separation', [
  {
    // both sit there: 0.75 × (32 + 16.40) = 0.75 × 48.40 = 36.30; × 1.2 = 43.56
    line: 'exitInterview',
    kind: 'time',
    given: { pay: { interviewer: 32, leaver: '16.40', load: '0.2' }, separation: { exitInterviewHours: '0.75' } },
    calculation: '0.75 × (32 + 16.40) × (1 + 0.2)',
    perLeaver: '43.56',
    amount: '130.68',
  },
  {
    // 1.5 × 24 = 36; × 1.2 = 43.20
    line: 'administrator',
    kind: 'time',
    given: { pay: { administrator: 24, load: '0.2' }, separation: { administratorHours: '1.5' } },
    calculation: '1.5 × 24 × (1 + 0.2)',
    perLeaver: '43.20',
    amount: '129.60',
  },
  {
    line: 'severance',
    kind: 'cash',
    given: { separation: { severance: '1100.01' } },
    calculation: '1100.01',
    perLeaver: '1100.01',
    amount: '3300.03',
  },
  {
    line: 'unemploymentTax',
    kind: 'cash',
    given: { separation: { unemploymentTax: '48.60' } },
    calculation: '48.60',
    perLeaver: '48.60',
    amount: '145.80',
  },
]);
