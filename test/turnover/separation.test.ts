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
    // 3 × 32 = 96; × 1.2 = 115.20
    line: 'managerHandover',
    kind: 'time',
    given: { pay: { interviewer: 32, load: '0.2' }, separation: { managerHandoverHours: 3 } },
    calculation: '3 × 32 × (1 + 0.2)',
    perLeaver: '115.20',
    amount: '345.60',
  },
  {
    // 10 × 18.50 = 185; × 1.2 = 222
    line: 'colleagueHandover',
    kind: 'time',
    given: { pay: { trainer: '18.50', load: '0.2' }, separation: { colleagueHandoverHours: 10 } },
    calculation: '10 × 18.50 × (1 + 0.2)',
    perLeaver: '222.00',
    amount: '666.00',
  },
  {
    // two weeks of 40 hours at 16.40, a quarter of the output lost: 80 × 16.40 = 1,312; × 1.2 = 1,574.40; ÷ 4 = 393.60
    line: 'outputLost',
    kind: 'opportunity',
    given: {
      pay: { leaver: '16.40', load: '0.2' },
      separation: { hoursAfterNotice: 80, shareLostAfterNotice: '0.25' },
    },
    calculation: '80 × 16.40 × (1 + 0.2) × 0.25',
    perLeaver: '393.60',
    amount: '1180.80',
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
