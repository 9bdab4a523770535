import {
  count,
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

const formts = 'https://formts.com/quizes/employee-turnover-cost-quiz';
const fourParts = { recruitment: 12000, training: 9000, productivity: 20700, knowledge: 7500 };

/** Four parts a leaver. */
export const fourPartsQuiz = worksheet('formts.com turnover quiz', formts, {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: formts,
    inputs: {
      recruitment: money('Recruitment'),
      training: money('Training'),
      productivity: money('Productivity'),
      knowledge: money('Knowledge'),
      pay: money('Pay'),
      wholeLeavers: count('Leavers, rounded up'),
      staff: count('Staff'),
      reduction: share('Fewer leavers'),
    },
    quantities: {
      perLeaver: {
        label: 'Sum',
        unit: 'money',
        totalOf: (x) => [x.recruitment, x.training, x.productivity, x.knowledge],
      },
      shareOfPay: { label: 'Share of pay', unit: 'ratio', outcome: true, formula: (x) => x.perLeaver.div(x.pay) },
      wholeCost: { label: 'Cost of whole leavers', unit: 'money', formula: (x) => x.perLeaver.times(x.wholeLeavers) },
      saving: { label: 'Saving', unit: 'money', outcome: true, formula: (x) => x.wholeCost.times(x.reduction) },
      shareOfPayroll: {
        label: 'Share of the payroll',
        unit: 'ratio',
        outcome: true,
        formula: (x) => x.wholeCost.div(x.pay.times(x.staff)),
      },
    },
    lines: {
      recruitment: { label: 'Recruitment', kind: 'mixed', formula: (x) => x.recruitment },
      training: { label: 'Training', kind: 'mixed', formula: (x) => x.training },
      productivity: { label: 'Productivity', kind: 'opportunity', formula: (x) => x.productivity },
      knowledge: { label: 'Knowledge', kind: 'opportunity', formula: (x) => x.knowledge },
    },
  }),
  examples: [
    {
      label: '15 % of 50 staff: 7.5 expected leavers',
      source: formts,
      inputs: published,
      input: { leavers: '7.5', sheet: { ...fourParts, pay: 60000 } },
      figures: [
        ties('perLeaver', '49200.00', '49200'),
        ties('quantities.shareOfPay', '0.82'),
        discrepancy(
          'total',
          '369000.00',
          '394000',
          '500',
          '7.5 expected leavers are rounded up to 8 before multiplying',
        ),
      ],
    },
    {
      label: 'The same with eight whole leavers',
      source: formts,
      inputs: 'partly inferred',
      inferred: [{ input: 'leavers', solvedFrom: 'total', whole: true }, { input: 'sheet.wholeLeavers' }],
      input: { leavers: 8, sheet: { ...fourParts, pay: 60000, wholeLeavers: 8, staff: 50, reduction: '0.25' } },
      figures: [
        ties('total', '393600.00', '394000', '500'),
        ties('quantities.saving', '98400', '98000', '500'),
        ties('quantities.shareOfPayroll', '0.1312', '0.13', '0.005'),
      ],
    },
  ],
});

const fincalculator = 'https://www.fincalculatorpro.com/business/employee-turnover';

/** Five shares of pay and four weeks of it. */
export const sixShares = worksheet('fincalculatorpro.com, page defaults', fincalculator, {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: fincalculator,
    inputs: {
      pay: money('Pay'),
      recruiting: share('Recruiting'),
      process: share('Hiring process'),
      vacancyWeeks: count('Weeks vacant'),
      onboarding: share('Onboarding'),
      training: share('Training'),
      productivity: share('Productivity'),
    },
    lines: {
      recruiting: { label: 'Recruiting', kind: 'mixed', formula: (x) => x.pay.times(x.recruiting) },
      process: { label: 'Hiring process', kind: 'mixed', formula: (x) => x.pay.times(x.process) },
      vacancy: { label: 'Vacancy', kind: 'mixed', formula: (x) => x.pay.times(x.vacancyWeeks).div(52) },
      onboarding: { label: 'Onboarding', kind: 'mixed', formula: (x) => x.pay.times(x.onboarding) },
      training: { label: 'Training', kind: 'mixed', formula: (x) => x.pay.times(x.training) },
      productivity: { label: 'Productivity', kind: 'mixed', formula: (x) => x.pay.times(x.productivity) },
    },
  }),
  examples: [
    {
      label: '15 departures at 85,000',
      source: fincalculator,
      inputs: 'partly inferred',
      inferred: [
        { input: 'sheet.pay' },
        { input: 'sheet.recruiting', solvedFrom: 'lines.sheet.recruiting.perLeaver' },
        { input: 'sheet.process', solvedFrom: 'lines.sheet.process.perLeaver' },
        { input: 'sheet.vacancyWeeks', solvedFrom: 'lines.sheet.vacancy.perLeaver' },
        { input: 'sheet.onboarding', solvedFrom: 'lines.sheet.onboarding.perLeaver' },
        { input: 'sheet.training', solvedFrom: 'lines.sheet.training.perLeaver' },
        { input: 'sheet.productivity', solvedFrom: 'lines.sheet.productivity.perLeaver' },
      ],
      input: {
        leavers: 15,
        sheet: {
          pay: 85000,
          recruiting: '0.15',
          process: '0.05',
          vacancyWeeks: 4,
          onboarding: '0.1',
          training: '0.125',
          productivity: '0.2',
        },
      },
      figures: [
        ties('lines.sheet.recruiting.perLeaver', '12750.00', '12750'),
        ties('lines.sheet.process.perLeaver', '4250.00', '4250'),
        ties('lines.sheet.vacancy.perLeaver', '6538.46', '6538', '0.5'),
        ties('lines.sheet.onboarding.perLeaver', '8500.00', '8500'),
        ties('lines.sheet.training.perLeaver', '10625.00', '10625'),
        ties('lines.sheet.productivity.perLeaver', '17000.00', '17000'),
        ties('perLeaver', '59663.46', '59663', '0.5'),
        ties('total', '894951.92', '894952', '0.5'),
      ],
      note: 'The page shows the six parts; pay and shares are those that lead to them.',
    },
  ],
});

const jda = 'https://github.com/erinshellman/paid-leave-calculator, about.md';

/** Seventeen lines. */
export const costOfHireList = worksheet('JDA cost-of-hire list', jda, {
  sheet: section({
    label: 'One hire',
    source: jda,
    inputs: {
      description: money('Job description, posting, approvals'),
      advertising: money('Advertising'),
      screening: money('Screening'),
      interviews: money('Interviews'),
      recruiter: money('External recruiter'),
      tests: money('Tests and references'),
      raise: money('Salary increase'),
      bonus: money('Sign-on bonus'),
      relocation: money('Relocation'),
      training: money('Training'),
      trainingLost: money('Loss of training'),
      knowledge: money('Knowledge'),
      productivity: money('Productivity'),
      morale: money('Morale'),
      stress: money('Management stress'),
      consulting: money('Consulting'),
      overtime: money('Overtime'),
    },
    quantities: {
      direct: {
        label: 'Direct',
        unit: 'money',
        totalOf: (x) => [
          x.description,
          x.advertising,
          x.screening,
          x.interviews,
          x.recruiter,
          x.tests,
          x.raise,
          x.bonus,
          x.relocation,
          x.training,
        ],
      },
      indirect: {
        label: 'Indirect',
        unit: 'money',
        totalOf: (x) => [x.trainingLost, x.knowledge, x.productivity, x.morale, x.stress, x.consulting, x.overtime],
      },
    },
    lines: {
      direct: { label: 'Direct', kind: 'mixed', formula: (x) => x.direct },
      indirect: { label: 'Indirect', kind: 'mixed', formula: (x) => x.indirect },
    },
  }),
  examples: [
    {
      label: 'As printed',
      source: jda,
      inputs: published,
      input: {
        sheet: {
          description: 500,
          advertising: 100,
          screening: 1000,
          interviews: 2100,
          recruiter: 22176,
          tests: 1000,
          raise: 7200,
          bonus: 3360,
          relocation: 5000,
          training: 7000,
          trainingLost: 5000,
          knowledge: 15000,
          productivity: 26000,
          morale: 18924,
          stress: 12000,
          consulting: 18000,
          overtime: 5640,
        },
      },
      figures: [
        ties('lines.sheet.direct.amount', '49436.00', '49436'),
        ties('lines.sheet.indirect.amount', '100564.00', '100564'),
        ties('total', '150000.00', '150000'),
      ],
      note: 'The sums tie; the lines imply two different salaries, 72,000 and 61,091.',
    },
  ],
});

const peopleReport =
  'People Report table in Rick Amero, Understanding the true costs of employee turnover, https://www.wahospitality.org';

/** The four lines that could be read. */
export const peopleReportLines = worksheet('People Report, lines read', 'https://www.wahospitality.org', {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: peopleReport,
    inputs: {
      exit: money('Exit interview'),
      administration: money('Administration'),
      severance: money('Severance'),
      cover: money('Cover'),
    },
    lines: {
      exit: { label: 'Exit interview', kind: 'time', formula: (x) => x.exit },
      administration: { label: 'Administration', kind: 'time', formula: (x) => x.administration },
      severance: { label: 'Severance', kind: 'cash', formula: (x) => x.severance },
      cover: { label: 'Cover', kind: 'cash', formula: (x) => x.cover },
    },
  }),
  examples: [
    {
      label: 'Unit manager',
      source: peopleReport,
      inputs: published,
      input: { leavers: 1, sheet: { exit: 149, administration: 171, severance: 1767, cover: 2305 } },
      figures: [recomputed('perLeaver', '4392.00')],
    },
    {
      label: 'Unit hourly employee',
      source: peopleReport,
      inputs: published,
      input: { leavers: 1, sheet: { exit: 16, administration: 178, severance: 0, cover: 255 } },
      figures: [recomputed('perLeaver', '449.00')],
    },
  ],
});

const north = 'North et al. (2013), nurse turnover in New Zealand, doi:10.1111/j.1365-2834.2012.01371.x, as summarised';

/** Direct, indirect and temporary cover. */
export const northNewZealand = worksheet(
  'North et al. (2013), nurses in New Zealand',
  'https://doi.org/10.1111/j.1365-2834.2012.01371.x',
  {
    leavers,
    sheet: section({
      label: 'Per leaver',
      source: north,
      inputs: { direct: money('Direct'), indirect: money('Indirect'), cover: money('Temporary cover') },
      quantities: { perNewHire: { label: 'Per new hire', unit: 'money', totalOf: (x) => [x.direct, x.indirect] } },
      lines: {
        newHire: { label: 'New hire', kind: 'mixed', formula: (x) => x.perNewHire },
        cover: { label: 'Temporary cover', kind: 'cash', formula: (x) => x.cover },
      },
    }),
    examples: [
      {
        label: 'The average hospital unit, NZD',
        source: north,
        inputs: published,
        input: { leavers: 1, currency: 'NZD', sheet: { direct: 735, indirect: 3142, cover: 19922 } },
        figures: [ties('quantities.perNewHire', '3877', '3878', '1'), ties('perLeaver', '23799.00', '23800', '1')],
        note: 'Rounded parts of unrounded sums: one off is what three rounded parts explain.',
      },
    ],
  },
);

const hueman = 'https://huemanrpo.com/resources/blog/whats-the-true-cost-of-healthcare-employee-turnover';

/** Hours at a rate. */
export const hiringTime = worksheet('Hueman RPO, hiring time', hueman, {
  sheet: section({
    label: 'Hiring time',
    source: hueman,
    inputs: { hours: hours('Hours'), rate: perHour('Rate') },
    lines: { time: { label: 'Time', kind: 'time', formula: (x) => x.hours.times(x.rate) } },
  }),
  examples: [
    {
      label: 'HR specialist',
      source: hueman,
      inputs: published,
      input: { sheet: { hours: 40, rate: '16.83' } },
      figures: [ties('total', '673.20', '673', '0.5')],
    },
    {
      label: 'HR director',
      source: hueman,
      inputs: published,
      input: { sheet: { hours: 4, rate: '38.46' } },
      figures: [
        discrepancy('total', '153.84', '153', '0.5', 'the cents are cut off here, and rounded in the other two lines'),
      ],
    },
    {
      label: 'Sales manager',
      source: hueman,
      inputs: published,
      input: { sheet: { hours: 12, rate: '28.85' } },
      figures: [ties('total', '346.20', '346', '0.5')],
    },
  ],
});

const city = 'https://danskebankmortgagecalculatorsweden.calculator.city/calculate-excise-tax-nc';

/** A plain sum. */
export const plainSum = worksheet('calculator.city', city, {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: city,
    inputs: {
      pay: money('Pay'),
      hiring: money('Hiring'),
      interviewHours: hours('Interview hours'),
      interviewRate: perHour('Rate'),
      training: money('Training'),
      productivityShare: share('Productivity'),
    },
    quantities: {
      interviews: { label: 'Interviews', unit: 'money', formula: (x) => x.interviewHours.times(x.interviewRate) },
      productivity: { label: 'Productivity', unit: 'money', formula: (x) => x.pay.times(x.productivityShare) },
      sum: { label: 'Sum', unit: 'money', totalOf: (x) => [x.hiring, x.interviews, x.training, x.productivity] },
      shareOfPay: { label: 'Share of pay', unit: 'ratio', outcome: true, formula: (x) => x.sum.div(x.pay) },
    },
    lines: {
      hiring: { label: 'Hiring', kind: 'cash', formula: (x) => x.hiring },
      interviews: { label: 'Interviews', kind: 'time', formula: (x) => x.interviews },
      training: { label: 'Training', kind: 'mixed', formula: (x) => x.training },
      productivity: { label: 'Productivity', kind: 'opportunity', formula: (x) => x.productivity },
    },
  }),
  examples: [
    {
      label: 'Pay of 70,000',
      source: city,
      inputs: published,
      input: {
        leavers: 1,
        sheet: {
          pay: 70000,
          hiring: 5000,
          interviewHours: 10,
          interviewRate: 50,
          training: 4000,
          productivityShare: '0.25',
        },
      },
      figures: [
        ties('lines.sheet.interviews.perLeaver', '500.00', '500'),
        ties('lines.sheet.productivity.perLeaver', '17500.00', '17500'),
        ties('perLeaver', '27000.00', '27000'),
        ties('quantities.shareOfPay', '0.386', '0.4', '0.05'),
      ],
    },
  ],
});

const hcm = 'HCM-1.0 Human Capital Model, a public Python module of 2026';

/** Shares of pay and a vacancy by the calendar day. */
export const hcmModel = worksheet('HCM-1.0 Human Capital Model', 'not stated', {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: hcm,
    inputs: {
      pay: money('Pay'),
      separation: share('Separation'),
      vacantDays: count('Vacant days'),
      replacement: share('Replacement'),
      onboarding: share('Onboarding'),
    },
    lines: {
      separation: { label: 'Separation', kind: 'mixed', formula: (x) => x.pay.times(x.separation) },
      vacancy: { label: 'Vacancy', kind: 'mixed', formula: (x) => x.pay.times(x.vacantDays).div(365) },
      replacement: { label: 'Replacement', kind: 'mixed', formula: (x) => x.pay.times(x.replacement) },
      onboarding: { label: 'Onboarding', kind: 'mixed', formula: (x) => x.pay.times(x.onboarding) },
    },
  }),
  examples: [
    {
      label: '15 leavers at 80,000',
      source: hcm,
      inputs: published,
      input: {
        leavers: 15,
        sheet: { pay: 80000, separation: '0.05', vacantDays: 45, replacement: '0.3', onboarding: '0.25' },
      },
      figures: [
        ties('lines.sheet.separation.perLeaver', '4000.00'),
        ties('lines.sheet.vacancy.perLeaver', '9863.01'),
        ties('lines.sheet.replacement.perLeaver', '24000.00'),
        ties('lines.sheet.onboarding.perLeaver', '20000.00'),
        ties('perLeaver', '57863.01'),
        ties('total', '867945.21'),
      ],
      note: 'Its months of ramp-up are taken and never used.',
    },
  ],
});

const kit = 'https://github.com/harborgrid-justin/white-cross';

/** Flat shares. */
export const flatKit = worksheet('Flat 30/20/50 kit', kit, {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: kit,
    inputs: {
      pay: money('Pay'),
      recruitment: ratio('Recruitment'),
      training: ratio('Training'),
      productivity: ratio('Productivity'),
    },
    lines: {
      recruitment: { label: 'Recruitment', kind: 'mixed', formula: (x) => x.pay.times(x.recruitment) },
      training: { label: 'Training', kind: 'mixed', formula: (x) => x.pay.times(x.training) },
      productivity: { label: 'Productivity', kind: 'mixed', formula: (x) => x.pay.times(x.productivity) },
    },
  }),
  examples: [
    {
      label: '15 separations at 85,000',
      source: kit,
      inputs: published,
      input: { leavers: 15, sheet: { pay: 85000, recruitment: '0.3', training: '0.2', productivity: '0.5' } },
      figures: [
        ties('lines.sheet.recruitment.amount', '382500.00', '382500'),
        ties('lines.sheet.training.amount', '255000.00', '255000'),
        ties('lines.sheet.productivity.amount', '637500.00', '637500'),
        ties('total', '1275000.00', '1275000'),
      ],
    },
  ],
});

const optim = 'https://www.optimbusiness.org/insights/the-economics-of-employee-turnover';

/** A line that does not follow from its own words. */
export const optimExample = worksheet('Optim', optim, {
  leavers,
  sheet: section({
    label: 'Per leaver',
    source: optim,
    inputs: {
      pay: money('Pay'),
      agency: money('Agency'),
      recruiter: money('Internal recruiter'),
      onboarding: money('Onboarding'),
      manager: money("Manager's time"),
      months: { label: 'Months', unit: 'months' },
      deficit: share('Deficit'),
    },
    quantities: {
      monthlyPay: { label: 'Monthly pay', unit: 'money/month', formula: (x) => x.pay.div(12) },
    },
    lines: {
      recruiting: { label: 'Recruiting', kind: 'mixed', formula: (x) => x.agency.plus(x.recruiter) },
      training: { label: 'Training', kind: 'mixed', formula: (x) => x.onboarding.plus(x.manager) },
      productivity: {
        label: 'Productivity',
        kind: 'opportunity',
        formula: (x) => x.monthlyPay.times(x.months).times(x.deficit),
      },
    },
  }),
  examples: [
    {
      label: 'Pay of 100,000, three months at a deficit of one half',
      source: optim,
      inputs: published,
      input: {
        leavers: 1,
        sheet: {
          pay: 100000,
          agency: 20000,
          recruiter: 3000,
          onboarding: 5000,
          manager: 8000,
          months: 3,
          deficit: '0.5',
        },
      },
      figures: [
        ties('lines.sheet.recruiting.perLeaver', '23000.00', '23000'),
        ties('lines.sheet.training.perLeaver', '13000.00', '13000'),
        discrepancy(
          'lines.sheet.productivity.perLeaver',
          '12500.00',
          '15000',
          '0',
          '100,000 ÷ 12 × 3 × 50 % is 12,500',
        ),
        discrepancy('perLeaver', '48500.00', '51000', '0', 'carries the productivity line'),
      ],
    },
  ],
});
