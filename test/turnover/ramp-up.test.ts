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
    // output is valued at bare pay: the load, which is on the time lines, is not on this one
    line: 'outputLost',
    kind: 'opportunity',
    given: {
      pay: { newHire: '15.50', load: '0.25' },
      rampUp: { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: '0.35' },
    },
    calculation: '4 × 28 × 15.50 × 0.35',
    perLeaver: '607.60',
    amount: '1822.80',
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
