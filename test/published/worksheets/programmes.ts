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

const published = 'published' as const;

const itTraining = 'IT-department training case, https://www.solutioninn.com';

/** Leavers avoided against the cost of a programme. */
export const trainingProgramme = worksheet('IT-department training', itTraining, {
  sheet: section({
    label: 'Programme',
    source: itTraining,
    inputs: {
      headcount: count('Headcount'),
      rate: share('Turnover'),
      costPerLeaver: money('Cost per leaver'),
      hours: hours('Hours of training a head'),
      pay: perHour('Pay'),
      fee: money('Fee'),
      reduction: share('Points less'),
    },
    quantities: {
      programmeCost: {
        label: 'Programme',
        unit: 'money',
        formula: (x) => x.hours.times(x.pay).times(x.headcount).plus(x.fee),
      },
      yearlyCost: {
        label: 'Turnover',
        unit: 'money',
        outcome: true,
        formula: (x) => x.headcount.times(x.rate).times(x.costPerLeaver),
      },
      avoided: { label: 'Leavers avoided', unit: 'people', formula: (x) => x.headcount.times(x.reduction) },
      benefit: { label: 'Benefit', unit: 'money', outcome: true, formula: (x) => x.avoided.times(x.costPerLeaver) },
      net: { label: 'Net', unit: 'money', outcome: true, formula: (x) => x.benefit.minus(x.programmeCost) },
      roi: { label: 'Return', unit: 'ratio', outcome: true, formula: (x) => x.net.div(x.programmeCost) },
      breakEven: {
        label: 'Leavers to break even',
        unit: 'people',
        outcome: true,
        formula: (x) => x.programmeCost.div(x.costPerLeaver),
      },
    },
  }),
  examples: [
    {
      label: '100 staff, eight points less',
      source: itTraining,
      inputs: published,
      input: {
        sheet: {
          headcount: 100,
          rate: '0.23',
          costPerLeaver: 56625,
          hours: 80,
          pay: 35,
          fee: 170000,
          reduction: '0.08',
        },
      },
      figures: [
        recomputed('quantities.programmeCost', '450000'),
        recomputed('quantities.yearlyCost', '1302375'),
        recomputed('quantities.benefit', '453000'),
        recomputed('quantities.net', '3000'),
        recomputed('quantities.roi', '0.006667'),
        recomputed('quantities.breakEven', '7.947'),
      ],
    },
  ],
});

const residency = 'Pine and Tart (2007), nurse residency, medscape.com 555120; pay and rounding are inferred';

/** Residents kept. */
export const nurseResidency = worksheet('Nurse residency', residency, {
  sheet: section({
    label: 'Residency',
    source: residency,
    inputs: {
      residents: count('Residents'),
      before: share('Turnover before'),
      after: share('Turnover after'),
      pay: perHour('Pay'),
      hours: hours('Hours in a year'),
    },
    quantities: {
      costPerLeaver: { label: 'Cost per leaver', unit: 'money', formula: (x) => x.pay.times(x.hours) },
      avoided: { label: 'Leavers avoided', unit: 'people', formula: (x) => x.before.minus(x.after).times(x.residents) },
      saving: { label: 'Saving', unit: 'money', outcome: true, formula: (x) => x.avoided.times(x.costPerLeaver) },
    },
  }),
  examples: [
    {
      label: '48 residents, 50 to 13 percent',
      source: residency,
      inputs: 'partly inferred',
      inferred: [{ input: 'sheet.pay' }, { input: 'sheet.hours' }],
      input: { sheet: { residents: 48, before: '0.5', after: '0.13', pay: 22, hours: 2080 } },
      figures: [
        recomputed('quantities.costPerLeaver', '45760'),
        recomputed('quantities.avoided', '17.76'),
        discrepancy('quantities.saving', '812697.6', '823680', '0.5', '17.76 nurses kept are rounded up to 18'),
      ],
    },
  ],
});

const leave = 'Nordstrom Data Lab paid-leave calculator, https://github.com/erinshellman/paid-leave-calculator';

/** Two policies. */
export const paidLeave = worksheet('Paid leave, two policies', leave, {
  sheet: section({
    label: 'Policies',
    source: leave,
    inputs: {
      onLeave: count('On leave'),
      goneWithout: count('Gone without'),
      goneWith: count('Gone with'),
      replacement: money('Replacement'),
      benefit: money('Benefit'),
    },
    quantities: {
      without: {
        label: 'Without paid leave',
        unit: 'money',
        outcome: true,
        formula: (x) => x.goneWithout.times(x.replacement),
      },
      with: {
        label: 'With paid leave',
        unit: 'money',
        outcome: true,
        formula: (x) => x.goneWith.times(x.replacement).plus(x.onLeave.times(x.benefit)),
      },
      saved: { label: 'Saving', unit: 'money', outcome: true, formula: (x) => x.without.minus(x.with) },
    },
  }),
  examples: [
    {
      label: 'The table of the page',
      source: leave,
      inputs: published,
      input: { sheet: { onLeave: 12, goneWithout: 4, goneWith: 2, replacement: 169064, benefit: 17753 } },
      figures: [
        ties('quantities.without', '676256'),
        discrepancy(
          'quantities.with',
          '551164',
          '551169',
          '0.5',
          'made from a benefit of about 17,753.42 before it was rounded',
        ),
        discrepancy('quantities.saved', '125092', '125087', '0.5', 'made from the line above'),
      ],
    },
  ],
});

const capture = 'https://www.mfgcalcs.com, turnover cost calculator';
const point = (label: string, rate: string, total: string) => ({
  label,
  source: capture,
  inputs: published,
  input: { leavers: 1, sheet: { cost: 45, hires: 100, share: rate, fixed: 250 } },
  figures: [ties('total', `${total}.00`, total)],
});

/** A share of the cost, and something fixed. */
export const captureRate = worksheet('mfgcalcs.com, three points', capture, {
  leavers: { label: 'Sites', unit: 'people' },
  sheet: section({
    label: 'Site',
    source: capture,
    inputs: {
      cost: money('Cost per hire'),
      hires: count('Separations'),
      share: share('Share captured'),
      fixed: money('Fixed'),
    },
    lines: {
      captured: { label: 'Captured', kind: 'mixed', formula: (x) => x.cost.times(x.hires).times(x.share) },
      fixed: { label: 'Fixed', kind: 'mixed', formula: (x) => x.fixed },
    },
  }),
  examples: [
    point('58 percent', '0.58', '2860'),
    point('80 percent', '0.8', '3850'),
    point('92 percent', '0.92', '4390'),
  ],
});

const talks = 'https://github.com/IngridASilva/turnover-cost-analytics, reports/sensibilidade.csv';
const effect = (
  label: string,
  people: number,
  avoided: string,
  net: string,
  roi: string,
  printed: string,
  within: string,
) => ({
  label,
  source: talks,
  inputs: published,
  input: { currency: 'BRL', sheet: { people, price: 625, avoided } },
  figures: [ties('quantities.net', net), ties('quantities.roi', roi, printed, within)],
});

/** Talks against the cost avoided. */
export const retentionTalks = worksheet('turnover-cost-analytics, sensitivity', talks, {
  sheet: section({
    label: 'Talks',
    source: talks,
    inputs: { people: count('People'), price: money('A talk'), avoided: money('Cost avoided') },
    quantities: {
      investment: { label: 'Investment', unit: 'money', formula: (x) => x.people.times(x.price) },
      net: { label: 'Net', unit: 'money', outcome: true, formula: (x) => x.avoided.minus(x.investment) },
      roi: { label: 'Return', unit: 'ratio', outcome: true, formula: (x) => x.net.div(x.investment) },
    },
  }),
  examples: [
    effect('5 % effective', 7, '12777.18', '8402.18', '1.9205', '1.92', '0.005'),
    effect('10 % effective', 130, '102225.96', '20975.96', '0.2582', '0.258', '0.0005'),
    effect('15 % effective', 418, '403411.83', '142161.83', '0.5442', '0.544', '0.0005'),
    effect('20 % effective', 772, '961142.26', '478642.26', '0.9920', '0.992', '0.0005'),
    effect('30 % effective', 1360, '2128320.42', '1278320.42', '1.5039', '1.504', '0.0005'),
  ],
});

const sales = 'goallagency sales-turnover article';

/** Sales that pay for a leaver. */
export const breakEvenSales = worksheet('Break-even sales', sales, {
  sheet: section({
    label: 'Break-even',
    source: sales,
    inputs: { cost: money('Cost per leaver'), margin: share('Margin'), leavers: count('Leavers') },
    quantities: {
      each: { label: 'Sales for one leaver', unit: 'money', outcome: true, formula: (x) => x.cost.div(x.margin) },
      all: { label: 'Sales for all', unit: 'money', outcome: true, formula: (x) => x.each.times(x.leavers) },
    },
  }),
  examples: [
    {
      label: '15,000 at a margin of 20 percent',
      source: sales,
      inputs: published,
      input: { sheet: { cost: 15000, margin: '0.2', leavers: 5 } },
      figures: [ties('quantities.each', '75000'), ties('quantities.all', '375000')],
    },
  ],
});

const depaul = 'DePaul University study of sales forces, as quoted at milestones.business';

/** A salesperson who leaves. */
export const salesTurnover = worksheet('DePaul University, sales turnover', depaul, {
  sheet: section({
    label: 'Per leaver',
    source: depaul,
    inputs: { acquisition: money('Acquisition'), training: money('Training'), lostSales: money('Lost sales') },
    quantities: {
      all: {
        label: 'Cost per leaver',
        unit: 'money',
        outcome: true,
        totalOf: (x) => [x.acquisition, x.training, x.lostSales],
      },
    },
  }),
  examples: [
    {
      label: 'Three parts, read to the thousand',
      source: depaul,
      inputs: published,
      input: { sheet: { acquisition: 29000, training: 36000, lostSales: 50000 } },
      figures: [ties('quantities.all', '115000', '114957', '1500')],
    },
  ],
});

const quotient = section({
  label: 'Quotient',
  source: 'implied by two published figures',
  inputs: { whole: money('Whole'), part: money('Part') },
  quantities: { quotient: { label: 'Quotient', unit: 'ratio', outcome: true, formula: (x) => x.whole.div(x.part) } },
});
const nsi = 'NSI reports as quoted at https://www.beckershospitalreview.com';
const jones = 'Jones (2005), results in PMC9545246, table 3';
const implied = (label: string, source: string, whole: number, part: number, quotient: string) => ({
  label,
  source,
  inputs: published,
  input: { sheet: { whole, part } },
  figures: [recomputed('quantities.quotient', quotient)],
});

/** What two published figures imply. */
export const impliedFigures = worksheet(
  'Implied by two published figures',
  'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9545246/',
  {
    sheet: quotient,
    examples: [
      implied('NSI 2021, nurses per point', nsi, 270800, 40038, '6.7636'),
      implied('NSI 2022, nurses per point', nsi, 262300, 46100, '5.6898'),
      implied('NSI 2023, nurses per point', nsi, 380600, 52350, '7.2703'),
      implied('NSI 2025, nurses per point', nsi, 289000, 61110, '4.7292'),
      implied('Jones, leavers at the low end', jones, 5900000, 62100, '95.0081'),
      implied('Jones, leavers at the high end', jones, 6400000, 67100, '95.3800'),
    ],
  },
);

const zippia = 'Zippia, cost-per-hire statistics';

/** A difference of two vintages. */
export const costPerHireDifference = worksheet('Zippia, mean less median', zippia, {
  sheet: section({
    label: 'Difference',
    source: zippia,
    inputs: { mean: money('Mean'), median: money('Median') },
    quantities: {
      difference: { label: 'Difference', unit: 'money', outcome: true, formula: (x) => x.mean.minus(x.median) },
    },
  }),
  examples: [
    {
      label: 'Mean 4,700, median 1,633',
      source: zippia,
      inputs: published,
      input: { sheet: { mean: 4700, median: 1633 } },
      figures: [discrepancy('quantities.difference', '3067', '2792', '0.5', 'fits a mean of another year, 4,425')],
    },
  ],
});

const certified = 'https://certifiedcalculator.com';

/** Two formulas with examples that do not follow. */
export const certifiedCalculator = worksheet('certifiedcalculator.com', certified, {
  sheet: section({
    label: 'Two pages',
    source: certified,
    inputs: {
      employees: count('Employees'),
      rate: share('Turnover'),
      pay: money('Pay'),
      recruitment: money('Recruitment'),
      initial: money('Initial cost'),
    },
    quantities: {
      first: {
        label: 'First page',
        unit: 'money',
        outcome: true,
        formula: (x) => x.pay.plus(x.recruitment).times(x.employees).times(x.rate),
      },
      second: {
        label: 'Second page',
        unit: 'money',
        outcome: true,
        formula: (x) => x.initial.times(x.rate).plus(x.employees.times(x.recruitment)),
      },
    },
  }),
  examples: [
    {
      label: 'First page',
      source: certified,
      inputs: published,
      input: { sheet: { employees: 100, rate: '0.1', pay: 50000, recruitment: 2000 } },
      figures: [
        discrepancy(
          'quantities.first',
          '520000',
          '52000',
          '0',
          'ten times too low: the example does not follow from the formula above it',
        ),
      ],
    },
    {
      label: 'Second page',
      source: certified,
      inputs: published,
      input: { sheet: { employees: 50, rate: '0.1', recruitment: 2000, initial: 100000 } },
      figures: [
        discrepancy(
          'quantities.second',
          '110000',
          '12000',
          '0',
          'the example does not follow from the formula above it',
        ),
      ],
    },
  ],
});

const belding = 'https://beldinggroup.com/the_cost_of_a_lost_customer/';

/** A lost customer. */
export const lostCustomer = worksheet('Belding Group, a lost customer', belding, {
  sheet: section({
    label: 'Customer',
    source: belding,
    inputs: { spend: money('Spend a visit'), visits: count('Visits a year'), years: count('Years') },
    quantities: {
      yearly: { label: 'In a year', unit: 'money', outcome: true, formula: (x) => x.spend.times(x.visits) },
      lifetime: { label: 'In all', unit: 'money', outcome: true, formula: (x) => x.yearly.times(x.years) },
    },
  }),
  examples: [
    {
      label: 'Three dollars, 200 visits, five years',
      source: belding,
      inputs: published,
      input: { sheet: { spend: 3, visits: 200, years: 5 } },
      figures: [ties('quantities.yearly', '600'), ties('quantities.lifetime', '3000')],
    },
  ],
});

const goodwill = 'https://pdfslide.us/documents/customer-goodwill.html';

/** Customers kept and lost. */
export const insuranceGoodwill = worksheet('Insurance goodwill', goodwill, {
  sheet: section({
    label: 'Customers',
    source: goodwill,
    inputs: {
      customers: count('Customers'),
      gain: ratio('Gain'),
      value: money('Lifetime value'),
      problem: share('With a problem'),
      leaveWith: share('Leave with'),
      leaveWithout: share('Leave without'),
    },
    quantities: {
      kept: { label: 'Kept', unit: 'people', outcome: true, formula: (x) => x.gain.times(x.customers) },
      revenue: { label: 'Revenue', unit: 'money', outcome: true, formula: (x) => x.kept.times(x.value) },
      goneWith: {
        label: 'Gone with a problem',
        unit: 'people',
        outcome: true,
        formula: (x) => x.leaveWith.times(x.problem).times(x.customers),
      },
      goneWithout: {
        label: 'Gone without',
        unit: 'people',
        outcome: true,
        formula: (x) => x.problem.times(-1).plus(1).times(x.leaveWithout).times(x.customers),
      },
    },
  }),
  examples: [
    {
      label: '80,000 customers',
      source: goodwill,
      inputs: published,
      input: {
        currency: 'MYR',
        sheet: {
          customers: 80000,
          gain: '0.0115',
          value: '290.41',
          problem: '0.3',
          leaveWith: '0.55',
          leaveWithout: '0.26',
        },
      },
      figures: [
        discrepancy('quantities.kept', '920', '919', '0.5', 'the page holds more digits than it shows'),
        discrepancy('quantities.revenue', '267177.2', '266805', '0.5', 'fits 918.72 customers, which it does not show'),
        ties('quantities.goneWith', '13200'),
        discrepancy('quantities.goneWithout', '14560', '14000', '0.5', '26 % of 70 % of 80,000 is 14,560'),
      ],
    },
  ],
});
