import {
  count,
  days,
  discrepancy,
  hours,
  money,
  perHour,
  ratio,
  recomputed,
  section,
  share,
  ties,
  worksheet,
} from './worksheet.js';

const leavers = { label: 'Leavers', unit: 'people' } as const;
const published = 'published' as const;
const perDay = (label: string) => ({ label, unit: 'money/day' }) as const;

const narish = 'http://blog.narishintl.com/how-to-calculate-the-cost-of-employee-turnover/';

/** Pay a day times days. */
export const coverByTheDay = worksheet('Narish International, step by step', narish, {
  leavers,
  sheet: section({
    label: 'Cover',
    source: narish,
    inputs: { pay: money('Pay and benefits'), workdays: days('Workdays'), vacant: days('Vacant days') },
    quantities: { daily: { label: 'A day', unit: 'money/day', formula: (x) => x.pay.div(x.workdays) } },
    lines: { cover: { label: 'Cover', kind: 'mixed', formula: (x) => x.daily.times(x.vacant) } },
  }),
  examples: [
    {
      label: '60,000 over 260 days, vacant for 30',
      source: narish,
      inputs: published,
      input: { leavers: 1, sheet: { pay: 60000, workdays: 260, vacant: 30 } },
      figures: [
        discrepancy('quantities.daily', '230.77', '270.77', '0.005', 'a misprint of 230.77'),
        discrepancy('perLeaver', '6923.08', '8123.10', '0.005', 'the misprint × 30'),
      ],
    },
  ],
});

const seat = 'https://www.cinareo.com';

/** What a seat is worth, an hour and a day; the ramp loss as a share of it. */
export const contactCentreSeat = worksheet('cinareo.com, contact-centre seat', seat, {
  sheet: section({
    label: 'Seat',
    source: seat,
    inputs: {
      value: money('Seat in a year'),
      hours: hours('Hours in a year'),
      hoursPerDay: { label: 'Hours a day', unit: 'hours/day' },
      rampLoss: money('Ramp loss'),
    },
    quantities: {
      hourly: { label: 'An hour', unit: 'money/hour', outcome: true, formula: (x) => x.value.div(x.hours) },
      daily: { label: 'A day', unit: 'money/day', outcome: true, formula: (x) => x.hourly.times(x.hoursPerDay) },
      lost: { label: 'Share lost', unit: 'ratio', outcome: true, formula: (x) => x.rampLoss.div(x.value) },
    },
  }),
  examples: [
    {
      label: 'A seat of 53,082',
      source: seat,
      inputs: published,
      input: { sheet: { value: 53082, hours: 2080, hoursPerDay: 8, rampLoss: 9849 } },
      figures: [
        ties('quantities.hourly', '25.5202', '25.52', '0.005'),
        ties('quantities.daily', '204.1615', '204', '0.5'),
        ties('quantities.lost', '0.185543', '0.186', '0.0005'),
      ],
    },
  ],
});

/** The day rate as printed. */
export const printedDayRate = worksheet(
  'talentretriever.com, the printed day rate',
  'https://www.talentretriever.com',
  {
    leavers,
    sheet: section({
      label: 'Vacancy',
      source: 'https://www.talentretriever.com, second page',
      inputs: { daily: perDay('A day'), vacant: days('Vacant days') },
      lines: { vacancy: { label: 'Vacancy', kind: 'opportunity', formula: (x) => x.daily.times(x.vacant) } },
    }),
    examples: [
      {
        label: '909 a day for 44 days',
        source: 'https://www.talentretriever.com, second page',
        inputs: published,
        input: { leavers: 1, sheet: { daily: 909, vacant: 44 } },
        figures: [discrepancy('perLeaver', '39996.00', '40026', '0.5', 'the product of the printed figures is 39,996')],
      },
    ],
  },
);

const audit = 'https://github.com/gustavoaragones-arch/roicalculator-live, audit document, section 4.3';

/** Hiring and vacant pay. */
export const retentionCalculator = worksheet('roicalculator.live, test case of its audit', audit, {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: audit,
    inputs: { pay: money('Pay'), hiring: money('Hiring'), weeks: count('Weeks vacant') },
    lines: {
      hiring: { label: 'Hiring', kind: 'cash', formula: (x) => x.hiring },
      vacancy: { label: 'Vacancy', kind: 'opportunity', formula: (x) => x.pay.times(x.weeks).div(52) },
    },
  }),
  examples: [
    {
      label: '18 % of 200 at 65,000',
      source: audit,
      inputs: published,
      input: { leavers: 36, sheet: { pay: 65000, hiring: 4800, weeks: 6 } },
      figures: [ties('lines.sheet.vacancy.perLeaver', '7500.00', '7500'), ties('total', '442800.00', '442800')],
    },
  ],
});

const inforce = 'https://github.com/Chase-Aldridge/inforce-roi-calculator';
const perEvent = { rate: 200, vacantWeeks: 2, onboardingDays: 5, rampDays: 45, shareLost: '0.5' };

/** Vacancy, onboarding and ramp of one event. */
export const inForce = worksheet('InForce ROI calculator', inforce, {
  leavers,
  sheet: section({
    label: 'One event',
    source: inforce,
    inputs: {
      rate: perHour('Rate'),
      vacantWeeks: count('Weeks vacant'),
      onboardingDays: count('Days of onboarding'),
      rampDays: count('Days of ramp-up'),
      shareLost: share('Share lost'),
    },
    quantities: {
      dailyRate: { label: 'Eight hours', unit: 'money', formula: (x) => x.rate.times(8) },
    },
    lines: {
      vacancy: { label: 'Vacancy', kind: 'cash', formula: (x) => x.dailyRate.times(x.vacantWeeks).times(5) },
      onboarding: { label: 'Onboarding', kind: 'time', formula: (x) => x.dailyRate.times(x.onboardingDays) },
      rampUp: {
        label: 'Ramp-up',
        kind: 'opportunity',
        formula: (x) => x.dailyRate.times(x.rampDays).times(x.shareLost),
      },
    },
  }),
  examples: [
    {
      label: '30 % of 12 over 18 months: 5.4 expected events',
      source: inforce,
      inputs: published,
      input: { leavers: '5.4', sheet: perEvent },
      figures: [
        ties('lines.sheet.vacancy.perLeaver', '16000.00', '16000'),
        ties('lines.sheet.onboarding.perLeaver', '8000.00', '8000'),
        ties('lines.sheet.rampUp.perLeaver', '36000.00', '36000'),
        ties('perLeaver', '60000.00', '60000'),
        discrepancy('total', '324000.00', '300000', '0', '5.4 expected events are rounded to 5'),
      ],
    },
    {
      label: '5 % of 12 over 18 months: 0.9 expected events',
      source: inforce,
      inputs: published,
      input: { leavers: '0.9', sheet: perEvent },
      figures: [
        discrepancy(
          'total',
          '54000.00',
          '60000',
          '0',
          '0.9 expected events are rounded to 1; half of them would be rounded to none',
        ),
      ],
    },
  ],
});

const badHire = 'https://github.com/DanSaaSlife/Bad-Hire-Calculator, script.js';

/** Onboarding, search, fee, and the pay of the months worked. */
export const badHireCalculator = worksheet('Bad Hire Calculator', badHire, {
  leavers,
  sheet: section({
    label: 'One bad hire',
    source: badHire,
    inputs: {
      pay: money('Pay'),
      months: count('Months of tenure'),
      fee: money('Fee'),
      onboarding: money('Onboarding'),
      searchDays: count('Days of search'),
    },
    lines: {
      onboarding: { label: 'Onboarding', kind: 'cash', formula: (x) => x.onboarding },
      search: { label: 'Search', kind: 'opportunity', formula: (x) => x.pay.times(x.searchDays).div(365) },
      fee: { label: 'Fee', kind: 'cash', formula: (x) => x.fee },
      pay: { label: 'Pay of the months worked', kind: 'cash', formula: (x) => x.pay.times(x.months).div(12) },
    },
  }),
  examples: [
    {
      label: 'Three of ten gone',
      source: badHire,
      inputs: published,
      input: { leavers: 3, sheet: { pay: 50000, months: 6, fee: 8000, onboarding: 3000, searchDays: 45 } },
      figures: [
        ties('lines.sheet.onboarding.amount', '9000.00'),
        ties('lines.sheet.search.amount', '18493.15'),
        ties('lines.sheet.fee.amount', '24000.00'),
        ties('lines.sheet.pay.amount', '75000.00'),
        ties('total', '126493.15'),
      ],
      note: 'The arithmetic ties; pay for work done is no cost of turnover.',
    },
  ],
});

const beaconforce = 'https://github.com/jhayvon/turnover-calculator, turnover-calculator.php 3.1';

/** Everything hangs on the recruiting share. */
export const beaconforcePlugin = worksheet('Beaconforce plugin', beaconforce, {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: beaconforce,
    inputs: {
      pay: money('Pay'),
      recruitingShare: share('Cost to find talent'),
      daysToFill: count('Days to fill'),
      rampDays: count('Days to ramp up'),
      currencyFactor: ratio('Factor for a currency'),
    },
    quantities: {
      recruiting: { label: 'Recruiting', unit: 'money', formula: (x) => x.pay.times(x.recruitingShare) },
    },
    lines: {
      all: {
        label: 'All',
        kind: 'mixed',
        formula: (x) =>
          x.daysToFill.times(0.0275).plus(x.rampDays.times(0.0137)).plus(1).times(x.recruiting).times(x.currencyFactor),
      },
    },
  }),
  examples: [
    {
      label: '20 leavers at 50,000, USD',
      source: beaconforce,
      inputs: published,
      input: {
        leavers: 20,
        sheet: { pay: 50000, recruitingShare: '0.2', daysToFill: 45, rampDays: 90, currencyFactor: 1 },
      },
      figures: [ties('total', '694100.00', '694100')],
    },
    {
      label: 'The same, EUR',
      source: beaconforce,
      inputs: published,
      input: {
        leavers: 20,
        currency: 'EUR',
        sheet: { pay: 50000, recruitingShare: '0.2', daysToFill: 45, rampDays: 90, currencyFactor: '0.95' },
      },
      figures: [ties('total', '659395.00', '659395')],
      note: 'The pay was entered in euro already: a currency is a label, not a rate.',
    },
    {
      label: 'Nothing spent on recruiting',
      source: beaconforce,
      inputs: published,
      input: {
        leavers: 20,
        sheet: { pay: 50000, recruitingShare: 0, daysToFill: 45, rampDays: 90, currencyFactor: 1 },
      },
      figures: [ties('total', '0.00', '0')],
      note: 'Vacancy and ramp-up vanish with the recruiting share: two costs that should stand alone.',
    },
  ],
});

const openAvenues = 'https://github.com/floranova13/cost-of-loss-calculator';

/** Hours of six roles, and shares of pay. */
export const openAvenuesCalculator = worksheet('Open Avenues, cost of loss', openAvenues, {
  leavers,
  sheet: section({
    label: 'One leaver',
    source: openAvenues,
    inputs: {
      pay: money('Pay'),
      load: ratio('Wage and benefits'),
      recruiterPay: perHour('Recruiter'),
      recruiterHours: hours('Recruiter'),
      managerPay: perHour('Hiring manager'),
      managerHours: hours('Hiring manager'),
      humanResourcesPay: perHour('HR manager'),
      humanResourcesHours: hours('HR manager'),
      executivePay: perHour('Executive'),
      executiveHours: hours('Executive'),
      peerPay: perHour('Peer'),
      peerHours: hours('Peer'),
      overtimeHours: hours('Overtime of peers'),
    },
    lines: {
      separationPay: { label: 'Separation pay', kind: 'cash', formula: (x) => x.pay.div(26) },
      recruiter: {
        label: 'Recruiter',
        kind: 'time',
        formula: (x) => x.recruiterHours.times(x.recruiterPay).times(x.load),
      },
      manager: {
        label: 'Hiring manager',
        kind: 'time',
        formula: (x) => x.managerHours.times(x.managerPay).times(x.load),
      },
      humanResources: {
        label: 'HR manager',
        kind: 'time',
        formula: (x) => x.humanResourcesHours.times(x.humanResourcesPay).times(x.load),
      },
      executive: {
        label: 'Executive',
        kind: 'time',
        formula: (x) => x.executiveHours.times(x.executivePay).times(x.load),
      },
      peer: { label: 'Peer', kind: 'time', formula: (x) => x.peerHours.times(x.peerPay).times(x.load) },
      overtime: {
        label: 'Overtime of peers',
        kind: 'cash',
        formula: (x) => x.overtimeHours.times(x.peerPay).times(x.load),
      },
      agency: { label: 'Agency', kind: 'cash', formula: (x) => x.pay.times(0.25) },
      vacancy: { label: 'Vacancy', kind: 'opportunity', formula: (x) => x.pay.times(0.45).div(365) },
      exit: { label: 'Output before leaving', kind: 'opportunity', formula: (x) => x.pay.times(0.15).div(26) },
      onboarding: { label: 'Onboarding', kind: 'opportunity', formula: (x) => x.pay.times(0.15).div(365) },
    },
  }),
  examples: [
    {
      label: 'Pay of 80,000',
      source: openAvenues,
      inputs: published,
      input: {
        leavers: 1,
        sheet: {
          pay: 80000,
          load: '1.35',
          recruiterPay: '32.41',
          recruiterHours: 42,
          managerPay: '84.33',
          managerHours: 26,
          humanResourcesPay: '40.79',
          humanResourcesHours: 20,
          executivePay: '84.14',
          executiveHours: 9,
          peerPay: '48.08',
          peerHours: 9,
          overtimeHours: 64,
        },
      },
      figures: [
        discrepancy(
          'lines.sheet.separationPay.perLeaver',
          '3076.92',
          '3076.93',
          '0.005',
          'it rounds every line up to the cent',
        ),
        discrepancy(
          'lines.sheet.overtime.perLeaver',
          '4154.11',
          '4154.12',
          '0.005',
          'it rounds every line up to the cent',
        ),
        ties('lines.sheet.recruiter.perLeaver', '1837.65'),
        recomputed('lines.sheet.manager.perLeaver', '2959.98'),
        recomputed('lines.sheet.humanResources.perLeaver', '1101.33'),
        recomputed('lines.sheet.executive.perLeaver', '1022.30'),
        recomputed('lines.sheet.peer.perLeaver', '584.17'),
        ties('lines.sheet.agency.perLeaver', '20000.00'),
        ties('lines.sheet.vacancy.perLeaver', '98.63'),
        recomputed('lines.sheet.exit.perLeaver', '461.54'),
        recomputed('lines.sheet.onboarding.perLeaver', '32.88'),
      ],
      note: 'Its sums count overtime and the recruiter twice, and one of them comes out as text.',
    },
  ],
});

const filament = 'https://github.com/pauldurban-gif/turnover-calculator, Filament Essential Services';

/** Rounded before it is divided. */
export const filamentCalculator = worksheet('Filament, nonprofit turnover', filament, {
  leavers,
  sheet: section({
    label: 'Per departure',
    source: filament,
    inputs: { pay: money('Midpoint pay'), tier: ratio('Tier'), sector: ratio('Sector') },
    lines: { cost: { label: 'Cost', kind: 'mixed', formula: (x) => x.pay.times(x.tier).times(x.sector) } },
  }),
  examples: [
    {
      label: 'Faith-based, one departure',
      source: filament,
      inputs: published,
      input: { leavers: 1, sheet: { pay: 38000, tier: '0.65', sector: '0.85' } },
      figures: [ties('total', '20995.00', '21000', '500')],
      note: 'Printed to the thousand; its explanation then says 38,000 × 65 % × 85 % = 21,000.',
    },
    {
      label: 'Arts, three departures',
      source: filament,
      inputs: published,
      input: { leavers: 3, sheet: { pay: 38000, tier: '0.65', sector: '0.95' } },
      figures: [
        ties('total', '70395.00', '70000', '500'),
        discrepancy('perLeaver', '23465.00', '23333', '0.5', 'made from the rounded total, 70,000 ÷ 3'),
      ],
    },
  ],
});
