import { testLines } from './line-table.js';

// Bought: the amount itself, × 3 leavers.
testLines('hiring', [
  {
    line: 'advertising',
    kind: 'cash',
    given: { hiring: { advertising: '120.10' } },
    calculation: '120.10',
    perLeaver: '120.10',
    amount: '360.30',
  },
  {
    line: 'agencyFee',
    kind: 'cash',
    given: { hiring: { agencyFee: 1850 } },
    calculation: '1850',
    perLeaver: '1850.00',
    amount: '5550.00',
  },
  {
    line: 'referralBonus',
    kind: 'cash',
    given: { hiring: { referralBonus: '33.33' } },
    calculation: '33.33',
    perLeaver: '33.33',
    amount: '99.99',
  },
  {
    line: 'signOnBonus',
    kind: 'cash',
    given: { hiring: { signOnBonus: 500 } },
    calculation: '500',
    perLeaver: '500.00',
    amount: '1500.00',
  },
  {
    line: 'travel',
    kind: 'cash',
    given: { hiring: { travel: '64.20' } },
    calculation: '64.20',
    perLeaver: '64.20',
    amount: '192.60',
  },
  {
    line: 'relocation',
    kind: 'cash',
    given: { hiring: { relocation: '1200.50' } },
    calculation: '1200.50',
    perLeaver: '1200.50',
    amount: '3601.50',
  },
  {
    // the example of CEPR and CLASP (2011): 20 hours at 50.02 = 1,000.40
    line: 'recruiting',
    kind: 'time',
    given: { pay: { recruiter: '50.02' }, hiring: { recruitingHours: 20 } },
    calculation: '20 × 50.02',
    perLeaver: '1000.40',
    amount: '3001.20',
  },
  {
    // 10 hours at 50.02 = 500.20; × 1.3 = 650.26
    line: 'checkingTime',
    kind: 'time',
    given: { pay: { recruiter: '50.02', load: '0.3' }, hiring: { checkingHours: 10 } },
    calculation: '10 × 50.02 × (1 + 0.3)',
    perLeaver: '650.26',
    amount: '1950.78',
  },
  {
    line: 'testing',
    kind: 'cash',
    given: { hiring: { candidatesTested: 4, costPerTest: '17.50' } },
    calculation: '4 × 17.50',
    perLeaver: '70.00',
    amount: '210.00',
  },
  {
    line: 'checking',
    kind: 'cash',
    given: { hiring: { candidatesChecked: '1.5', costPerCheck: 38 } },
    calculation: '1.5 × 38',
    perLeaver: '57.00',
    amount: '171.00',
  },
]);

// Paid time: hours × pay × (1 + load), × 3 leavers.
testLines('hiring', [
  {
    // 3 hours × 28.40 = 85.20
    line: 'screening',
    kind: 'time',
    given: { pay: { recruiter: '28.40' }, hiring: { applicants: 20, screeningHoursPerApplicant: '0.15' } },
    calculation: '20 × 0.15 × 28.40',
    perLeaver: '85.20',
    amount: '255.60',
  },
  {
    // 85.20 × 1.25 = 106.50
    line: 'screening',
    kind: 'time',
    given: {
      pay: { recruiter: '28.40', load: '0.25' },
      hiring: { applicants: 20, screeningHoursPerApplicant: '0.15' },
    },
    calculation: '20 × 0.15 × 28.40 × (1 + 0.25)',
    perLeaver: '106.50',
    amount: '319.50',
  },
  {
    // one interviewer: 9 hours × 41.20 = 370.80
    line: 'interviewing',
    kind: 'time',
    given: { pay: { interviewer: '41.20' }, hiring: { interviews: 6, hoursPerInterview: '1.5' } },
    calculation: '6 × 1.5 × 1 × 41.20',
    perLeaver: '370.80',
    amount: '1112.40',
  },
  {
    // two interviewers: 18 hours × 41.20 = 741.60; × 1.1 = 815.76
    line: 'interviewing',
    kind: 'time',
    given: {
      pay: { interviewer: '41.20', load: '0.1' },
      hiring: { interviews: 6, hoursPerInterview: '1.5', interviewersPerInterview: 2 },
    },
    calculation: '6 × 1.5 × 2 × 41.20 × (1 + 0.1)',
    perLeaver: '815.76',
    amount: '2447.28',
  },
  {
    // 2.5 hours × 41.20 = 103; × 1.1 = 113.30
    line: 'deciding',
    kind: 'time',
    given: { pay: { interviewer: '41.20', load: '0.1' }, hiring: { decisionHours: '2.5' } },
    calculation: '2.5 × 41.20 × (1 + 0.1)',
    perLeaver: '113.30',
    amount: '339.90',
  },
]);
