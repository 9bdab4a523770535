import { count, discrepancy, money, ratio, recomputed, section, ties, worksheet } from './worksheet.js';

const leavers = { label: 'Leavers', unit: 'people' } as const;
const published = 'published' as const;

const flat = section({
  label: 'Flat cost',
  source: 'cost × leavers',
  inputs: { cost: money('Cost per leaver') },
  lines: { cost: { label: 'Cost', kind: 'mixed', formula: (x) => x.cost } },
});
const flatExample = (label: string, source: string, cost: number, leavers: number) =>
  ({ label, source, inputs: published, input: { leavers, sheet: { cost } } }) as const;
/** So many people that the printed total comes out. */
const wholePeople = {
  inputs: 'partly inferred',
  inferred: [{ input: 'leavers', solvedFrom: 'total', whole: true }],
} as const;

const cornell = 'Trade press with the Cornell figure of 5,864 (therail.media 2016, fsrmagazine.com)';
const waldman = 'Waldman et al. (2004), PMC9545246, table 3; the 261 leavers are implied';

/** A cost per leaver times leavers, as many pages print it. */
export const flatCost = worksheet('Flat cost per leaver', 'https://www.fsrmagazine.com', {
  sheet: flat,
  leavers,
  examples: [
    {
      ...flatExample('Restaurant roll-up', cornell, 5864, 25),
      ...wholePeople,
      figures: [ties('total', '146600.00', '146600')],
    },
    {
      ...flatExample('HigherMe (2025), 75 of 100 staff', 'HigherMe (2025)', 5864, 75),
      figures: [discrepancy('total', '439800.00', '450000', '0', '"over 450,000" holds at 77 percent only, not at 75')],
    },
    {
      ...flatExample('HigherMe (2025), 77 of 100 staff', 'HigherMe (2025)', 5864, 77),
      figures: [recomputed('total', '451528.00')],
    },
    {
      ...flatExample('Nurses, Pareto curve', waldman, 23487, 261),
      ...wholePeople,
      figures: [ties('total', '6130107.00', '6130107')],
    },
    {
      ...flatExample('Nurses, straight line', waldman, 31486, 261),
      ...wholePeople,
      figures: [ties('total', '8217846.00', '8217846')],
    },
    {
      ...flatExample(
        'Fast food, 100 sites',
        'Batt and ROC United (2014), High Road, as summarised at https://www.clasp.org',
        18200,
        100,
      ),
      figures: [ties('total', '1820000.00', '1820000')],
    },
    {
      ...flatExample(
        'Hiring 1,000 and onboarding 500 for 24 % of 15,000',
        'https://github.com/aj033/IBM_HR_Attrition-Python-',
        1500,
        3600,
      ),
      figures: [ties('total', '5400000.00', '5400000')],
    },
  ],
});

const shares = section({
  label: 'Share of pay',
  source: 'pay × share × leavers',
  inputs: { pay: money('Pay in a year'), share: ratio('Share of pay') },
  lines: { cost: { label: 'Cost', kind: 'mixed', formula: (x) => x.pay.times(x.share) } },
});
const shareExample = (
  label: string,
  source: string,
  inputs: typeof published,
  pay: number,
  share: string,
  leavers: number,
) => ({ label, source, inputs, input: { leavers, sheet: { pay, share } } }) as const;

const compilation =
  'chartec.net compilation after the Sasha study, https://www.chartec.net; 8 an hour taken as 16,000 a year';
const firms = 'Management textbook passage, two firms of 1,500, https://th4.ilovetranslation.com/cFEhYKqbEO1=d';
const sampleData = 'https://github.com/Hithesh-Babu-M/HR-Attrition-Cost-Intelligence-Model, sum of the leavers’ pay';

/** A share of pay times leavers. */
export const shareOfPay = worksheet('Share of pay', 'https://www.chartec.net', {
  sheet: shares,
  leavers,
  examples: [
    {
      ...shareExample(
        'Front desk, 15 leavers at 24,960 (12 an hour)',
        'Simons and Hinkin (2001), reporting Hinkin and Tracey (2000)',
        published,
        24960,
        '0.3',
        15,
      ),
      figures: [
        recomputed('perLeaver', '7488.00'),
        discrepancy('total', '112320.00', '150000', '0', '"over 150,000" needs 10,000 a leaver, 40 percent of pay'),
      ],
    },
    {
      ...shareExample(
        'Poached Jobs (2017), 8,320 a year (8 an hour, 20 hours)',
        'Poached Jobs (2017)',
        published,
        8320,
        '0.1',
        24,
      ),
      figures: [ties('perLeaver', '832.00', '832'), recomputed('total', '19968.00')],
    },
    {
      ...shareExample('A quarter', compilation, published, 16000, '0.25', 1),
      figures: [ties('perLeaver', '4000.00', '4000')],
    },
    {
      ...shareExample('Thirty percent', compilation, published, 16000, '0.3', 1),
      figures: [ties('perLeaver', '4800.00', '4800')],
    },
    {
      ...shareExample('Half', compilation, published, 16000, '0.5', 1),
      figures: [ties('perLeaver', '8000.00', '8000')],
    },
    {
      ...shareExample('Firm A, 20 % leave', firms, published, 40000, '1.5', 300),
      figures: [ties('perLeaver', '60000.00', '60000'), ties('total', '18000000.00', '18000000')],
    },
    {
      ...shareExample('Firm B, 5 % leave', firms, published, 40000, '1.5', 75),
      figures: [ties('total', '4500000.00', '4500000')],
    },
    {
      ...shareExample('237 leavers, low', sampleData, published, 13614492, '0.5', 1),
      figures: [ties('total', '6807246.00', '6807246')],
    },
    {
      ...shareExample('237 leavers, middle', sampleData, published, 13614492, '1', 1),
      figures: [ties('total', '13614492.00', '13614492')],
    },
    {
      ...shareExample('237 leavers, high', sampleData, published, 13614492, '1.5', 1),
      figures: [ties('total', '20421738.00', '20421738')],
    },
    {
      ...shareExample(
        'A unit test, 3,000 a month',
        'Unit tests of a public HR attrition pipeline in Python',
        published,
        36000,
        '1.5',
        1,
      ),
      figures: [ties('total', '54000.00', '54000')],
    },
    {
      ...shareExample(
        'The same, two leavers',
        'Unit tests of a public HR attrition pipeline in Python',
        published,
        100000,
        '1.5',
        1,
      ),
      figures: [ties('total', '150000.00', '150000')],
    },
  ],
});

/** A third of pay, and a sum beside it. */
export const thirdOfPay = worksheet('A third of pay', 'https://www.chartec.net', {
  sheet: section({
    label: 'Compilation',
    source: compilation,
    inputs: { pay: money('Pay'), direct: money('Direct cost'), indirect: money('Indirect cost') },
    quantities: {
      third: { label: 'A third', unit: 'money', outcome: true, formula: (x) => x.pay.div(3) },
      hotels: { label: 'Hotels', unit: 'money', outcome: true, formula: (x) => x.direct.plus(x.indirect) },
    },
  }),
  examples: [
    {
      label: 'US Department of Labor and hotel association, as quoted',
      source: compilation,
      inputs: published,
      input: { sheet: { pay: 16000, direct: 2500, indirect: 1600 } },
      figures: [ties('quantities.third', '5333.33', '5333', '0.5'), ties('quantities.hotels', '4100')],
    },
  ],
});

/** Two levels of pay averaged without weights. */
export const unweighted = worksheet('Sparck, multiples for two levels', 'https://faq.sparckco.com', {
  sheet: section({
    label: 'Two levels',
    source: 'https://faq.sparckco.com/knowledge/step-by-step-calculations-for-turnover-costs-and-projected-savings',
    inputs: {
      entryPay: money('Entry pay'),
      entryMultiple: ratio('Entry multiple'),
      technicalPay: money('Technical pay'),
      technicalMultiple: ratio('Technical multiple'),
    },
    quantities: {
      entry: { label: 'Entry', unit: 'money', formula: (x) => x.entryPay.times(x.entryMultiple) },
      technical: { label: 'Technical', unit: 'money', formula: (x) => x.technicalPay.times(x.technicalMultiple) },
      average: { label: 'Average', unit: 'money', outcome: true, formula: (x) => x.entry.plus(x.technical).div(2) },
    },
  }),
  examples: [
    {
      label: 'Entry and technical',
      source: 'https://faq.sparckco.com',
      inputs: published,
      input: { sheet: { entryPay: 31200, entryMultiple: '0.5', technicalPay: 135500, technicalMultiple: '2.5' } },
      figures: [
        ties('quantities.entry', '15600'),
        ties('quantities.technical', '338750'),
        ties('quantities.average', '177175'),
      ],
      note: 'Right for as many leavers on either level only: levels are to be weighted by their leavers.',
    },
  ],
});

/** A share of pay that already holds lost productivity, with two years of pay on top. */
export const twiceCounted = worksheet('Coach blog, two years of pay on top', 'https://janinehamner.com/?p=481', {
  sheet: section({
    label: 'Replacement',
    source: 'https://janinehamner.com/?p=481',
    inputs: { pay: money('Pay'), multiple: ratio('Multiple'), years: count('Years to equal productivity') },
    quantities: {
      replacement: { label: 'Replacement', unit: 'money', outcome: true, formula: (x) => x.pay.times(x.multiple) },
      headline: {
        label: 'Headline',
        unit: 'money',
        outcome: true,
        formula: (x) => x.replacement.plus(x.pay.times(x.years)),
      },
    },
  }),
  examples: [
    {
      label: '213 percent of 120,000',
      source: 'https://janinehamner.com/?p=481',
      inputs: published,
      input: { sheet: { pay: 120000, multiple: '2.13', years: 2 } },
      figures: [ties('quantities.replacement', '255600'), ties('quantities.headline', '495600')],
      note: 'The arithmetic ties; the method counts lost productivity twice.',
    },
    {
      label: '400 percent of 120,000',
      source: 'https://janinehamner.com/?p=481',
      inputs: published,
      input: { sheet: { pay: 120000, multiple: '4', years: 0 } },
      figures: [ties('quantities.replacement', '480000')],
    },
  ],
});
