import { describe, expect, test } from 'vitest';
import {
  deriveModel,
  evaluate,
  plain,
  type TurnoverInput,
  type TurnoverNotice,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';

type Given = Omit<TurnoverInput, 'leavers'>;

const days = { vacantDays: 9 };
const rampUp = { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: 0.5 };
const better = { replacementOutputPerYear: 60000, yearsCounted: 1 };
const itemised = { paperwork: { setUp: 1000 }, training: { materials: 1000 } };
const inCurrency = (currency: string, newHire: number) => ({ ...itemised, currency, pay: { newHire } });

/** For each code, what raises it and what comes close and does not. */
const table: Record<TurnoverNotice, { raisedBy: Record<string, Given>; notBy: Record<string, Given> }> = {
  belowBaseline: {
    raisedBy: {
      'both itemised, a cent below': { paperwork: { setUp: '999.99' }, training: { materials: 1000 } },
      'paperwork alone, below': { paperwork: { setUp: 1999 } },
      'training alone, of nothing': { training: { materials: 0 } },
    },
    notBy: {
      'exactly the baseline': itemised,
      'nothing itemised': {},
      'a smaller baseline of the caller': { baseline: { amount: 10 } },
      'another currency': { currency: 'EUR', paperwork: { setUp: 1 }, training: { materials: 1 } },
      'other sections, below': { ...itemised, hiring: { travel: 1 } },
    },
  },
  partlyItemised: {
    raisedBy: {
      'paperwork alone': { paperwork: { setUp: 9000 } },
      'training alone': { training: { materials: 9000 } },
    },
    notBy: { both: itemised, neither: {} },
  },
  paySavedAlone: {
    raisedBy: {
      'pay saved alone': { vacancy: { ...days, payPerDay: 100 } },
      'with cover that costs nothing': { vacancy: { ...days, payPerDay: 100, coverPerDay: 0 } },
      'with output of which nothing is lost': {
        vacancy: { ...days, payPerDay: 100, outputPerDay: 200, outputLostShare: 0 },
      },
    },
    notBy: {
      'with cover': { vacancy: { ...days, payPerDay: 100, coverPerDay: 1 } },
      'with lost output': { vacancy: { ...days, payPerDay: 100, outputPerDay: 1, outputLostShare: 0.1 } },
      'cover alone': { vacancy: { ...days, coverPerDay: 100 } },
      'no vacant days, so nothing saved': { vacancy: { vacantDays: 0, payPerDay: 100 } },
    },
  },
  noPaySaved: {
    raisedBy: {
      // 30 × 400 = 12,000 of output, and not a day's pay off it
      'output lost alone': { vacancy: { vacantDays: 30, outputPerDay: 400, outputLostShare: 1 } },
      'cover alone': { vacancy: { ...days, coverPerDay: 100 } },
      'pay saved of nothing': { vacancy: { ...days, coverPerDay: 100, payPerDay: 0 } },
    },
    notBy: {
      'with pay saved': { vacancy: { vacantDays: 30, outputPerDay: 400, outputLostShare: 1, payPerDay: 150 } },
      'pay saved alone': { vacancy: { ...days, payPerDay: 100 } },
      'no vacant days, so nothing lost': { vacancy: { vacantDays: 0, coverPerDay: 100 } },
      'output of which nothing is lost': { vacancy: { ...days, outputPerDay: 400, outputLostShare: 0 } },
    },
  },
  vacancyGains: {
    raisedBy: {
      // 60 × 1 − 60 × 150 = −8,940 for an empty place
      'cover of next to nothing': { vacancy: { vacantDays: 60, coverPerDay: 1, payPerDay: 150 } },
      'the same beside a dearer hire': {
        ...itemised,
        hiring: { agencyFee: 12000 },
        vacancy: { vacantDays: 60, coverPerDay: 1, payPerDay: 150 },
      },
      // 9 × (200 × 0.5 − 100.01) = −0.09
      'a cent a day more saved than lost': {
        vacancy: { ...days, outputPerDay: 200, outputLostShare: 0.5, payPerDay: '100.01' },
      },
      // 9 × (110 − 100 × 1.2) = −90
      'the load that is saved as well': {
        pay: { load: 0.2 },
        vacancy: { ...days, coverPerDay: 110, payPerDay: 100 },
      },
    },
    notBy: {
      'as much lost as saved': { vacancy: { ...days, outputPerDay: 200, outputLostShare: 0.5, payPerDay: 100 } },
      'cover that costs more than the pay': { vacancy: { ...days, coverPerDay: 110, payPerDay: 100 } },
      'pay saved alone, of which another notice speaks': { vacancy: { ...days, payPerDay: 100 } },
    },
  },
  coverAndOutputLost: {
    raisedBy: {
      'cover, and all output lost': { vacancy: { ...days, coverPerDay: 100, outputPerDay: 200, outputLostShare: 1 } },
      'cover, and all but a hundredth of the output lost': {
        vacancy: { ...days, coverPerDay: 200, outputPerDay: 400, outputLostShare: 0.99 },
      },
      'cover that makes up exactly a tenth': {
        vacancy: { ...days, coverPerDay: 100, outputPerDay: 200, outputLostShare: 0.9 },
      },
    },
    notBy: {
      'cover that makes up more than a tenth': {
        vacancy: { ...days, coverPerDay: 100, outputPerDay: 200, outputLostShare: 0.89 },
      },
      'output worth nothing': { vacancy: { ...days, coverPerDay: 100, outputPerDay: 0, outputLostShare: 1 } },
      'all output lost without cover': { vacancy: { ...days, outputPerDay: 200, outputLostShare: 1 } },
      'cover that costs nothing': { vacancy: { ...days, coverPerDay: 0, outputPerDay: 200, outputLostShare: 1 } },
    },
  },
  trainingInsideRampUp: {
    raisedBy: { 'both counted': { pay: { newHire: 15 }, training: { newHireHours: 24 }, rampUp } },
    notBy: {
      'training alone': { pay: { newHire: 15 }, training: { newHireHours: 24 } },
      'ramp-up alone': { pay: { newHire: 15 }, rampUp },
      "the trainer's hours": { pay: { newHire: 15, trainer: 20 }, training: { trainerHours: 24 }, rampUp },
      'no hours of training': { pay: { newHire: 15 }, training: { newHireHours: 0 }, rampUp },
    },
  },
  trainingBeyondRampUp: {
    raisedBy: {
      // four weeks of training against one week of 40 hours
      'training of 160 hours': {
        pay: { newHire: 15 },
        training: { newHireHours: 160 },
        rampUp: { weeksToProficiency: 1, hoursPerWeek: 40, averageShareLost: 0.5 },
      },
      // 4 × 28 = 112
      'a minute more than the ramp-up': { pay: { newHire: 15 }, training: { newHireHours: '112.02' }, rampUp },
    },
    notBy: {
      'exactly as long': { pay: { newHire: 15 }, training: { newHireHours: 112 }, rampUp },
      'shorter than the ramp-up': { pay: { newHire: 15 }, training: { newHireHours: 24 }, rampUp },
      'no output lost': {
        pay: { newHire: 15 },
        training: { newHireHours: 160 },
        rampUp: { ...rampUp, averageShareLost: 0 },
      },
      'training alone': { pay: { newHire: 15 }, training: { newHireHours: 160 } },
    },
  },
  rampUpInsidePerformance: {
    raisedBy: {
      'both counted': { pay: { newHire: 20 }, rampUp, performance: { ...better, leaverOutputPerYear: 66000 } },
      'a gain beside ramp-up': { pay: { newHire: 20 }, rampUp, performance: { ...better, leaverOutputPerYear: 54000 } },
    },
    notBy: {
      'the difference alone': { performance: { ...better, leaverOutputPerYear: 66000 } },
      'no difference': { pay: { newHire: 20 }, rampUp, performance: { ...better, leaverOutputPerYear: 60000 } },
      'ramp-up alone': { pay: { newHire: 20 }, rampUp },
    },
  },
  trainerInsideDisruption: {
    raisedBy: {
      'both counted': { pay: { trainer: 20 }, training: { trainerHours: 40 }, rampUp: { disruptionHours: 40 } },
    },
    notBy: {
      'the trainer alone': { pay: { trainer: 20 }, training: { trainerHours: 40 } },
      'disruption alone': { pay: { trainer: 20 }, rampUp: { disruptionHours: 40 } },
      'no hours of disruption': {
        pay: { trainer: 20 },
        training: { trainerHours: 40 },
        rampUp: { disruptionHours: 0 },
      },
      "the new hire's hours": {
        pay: { newHire: 15, trainer: 20 },
        training: { newHireHours: 24 },
        rampUp: { disruptionHours: 40 },
      },
    },
  },
  payTooHigh: {
    raisedBy: {
      "a year's pay": { pay: { newHire: 32000 } },
      "a year's pay for everybody": { pay: { newHire: 45000, trainer: 52000, interviewer: 80000 } },
      "a month's pay": { pay: { trainer: 2600 } },
      'a cent above the bound': { pay: { leaver: '2000.01' } },
      "a year's pay in euros": inCurrency('EUR', 32000),
      // 209 hours of 10,030
      "a month's pay in won": inCurrency('KRW', 2096270),
      "a month's pay in yen": inCurrency('JPY', 250000),
      "a year's pay in dong": inCurrency('VND', 120000000),
      "a year's pay for a day": { vacancy: { ...days, payPerDay: 60000, coverPerDay: 150 } },
      // eight hours of 2,000
      'a cent above the bound for a day': { vacancy: { ...days, payPerDay: '16000.01', coverPerDay: 150 } },
    },
    notBy: {
      'a high pay for an hour': { pay: { newHire: 500 } },
      'exactly the bound': { pay: { leaver: 2000 } },
      // 500 dollars at 1,400, 150, 26,000 and 20
      'a high pay for an hour in won': inCurrency('KRW', 700000),
      'a high pay for an hour in yen': inCurrency('JPY', 75000),
      'a high pay for an hour in dong': inCurrency('VND', 13000000),
      'a high pay for an hour in rand': inCurrency('ZAR', 10000),
      'a currency whose order of magnitude has moved': inCurrency('TRY', 32000),
      'a high pay for a day': { vacancy: { ...days, payPerDay: 4000, coverPerDay: 150 } },
      'exactly the bound for a day': { vacancy: { ...days, payPerDay: 16000, coverPerDay: 150 } },
      'what is no pay': {
        hiring: { agencyFee: 60000 },
        vacancy: { ...days, outputPerDay: 60000, outputLostShare: 0.5, payPerDay: 100 },
      },
    },
  },
  payTooLow: {
    raisedBy: {
      // 15.50 ÷ 2,080 = 0.0075
      'pay per hour given per year': { pay: { newHire: { amount: '15.50', per: 'year' } } },
      // 15.50 × 12 ÷ 2,080 = 0.089
      'pay per hour given per month': { pay: { trainer: { amount: '15.50', per: 'month' } } },
      'a cent below the bound': { pay: { leaver: '0.09', trainer: '0.11' } },
      // 10,030 ÷ 2,080 = 4.82
      'pay per hour in won given per year': {
        ...itemised,
        currency: 'KRW',
        pay: { newHire: { amount: 10030, per: 'year' } },
      },
    },
    notBy: {
      'exactly the bound': { pay: { leaver: '0.10' } },
      // 208 ÷ 2,080
      'the least pay per year': { pay: { newHire: { amount: 208, per: 'year' } } },
      // 178 rupees a day, the floor of wages in India of 2019, over eight hours
      'the lowest wages': inCurrency('INR', 22.25),
      'an ordinary salary': { pay: { newHire: { amount: 32000, per: 'year' } } },
      'pay of nothing': { pay: { newHire: 0 } },
      'a currency whose order of magnitude has moved': inCurrency('TRY', 0.01),
    },
  },
  payZero: {
    raisedBy: {
      'pay of nothing': { pay: { newHire: 0 } },
      'a year of nothing': { pay: { newHire: { amount: '0.00', per: 'year' }, trainer: 20 } },
      'in every currency': inCurrency('TRY', 0),
    },
    notBy: {
      'pay that is left out': { pay: { newHire: '', trainer: null } },
      'a cent': { pay: { newHire: '0.01' } },
      'no load': { pay: { load: 0 } },
      'hours of nothing': { pay: { newHire: 15 }, training: { newHireHours: 0 } },
    },
  },
  shareBelowOnePercent: {
    raisedBy: {
      '0.25 %': { pay: { load: '0.0025' } },
      'just below 1 %': { rampUp: { ...rampUp, averageShareLost: '0.0099' }, pay: { newHire: 15 } },
      'output lost': { vacancy: { ...days, outputPerDay: 200, outputLostShare: '0.005' } },
    },
    notBy: {
      'exactly 1 %': { pay: { load: '0.01' } },
      nothing: { pay: { load: 0 } },
      '25 %': { pay: { load: '0.25' } },
      'what is no share': { pay: { newHire: '0.15' }, training: { newHireHours: '0.005' } },
    },
  },
  payFarApart: {
    raisedBy: {
      'an hour against a month': { pay: { newHire: 15, trainer: 2600 } },
      'exactly fifty times': { pay: { newHire: 2, recruiter: 30, trainer: 100 } },
    },
    notBy: {
      'less than fifty times': { pay: { newHire: 2, trainer: '99.99' } },
      'a rate of nothing': { pay: { newHire: 0, trainer: 100 } },
      'one rate': { pay: { newHire: 15, load: 0.2 } },
      'a load, which is a share': { pay: { trainer: 100, load: 0.01 } },
    },
  },
  payPerDayFarApart: {
    // At 15 an hour, a day of 8 hours is 120, an hour 15, all 24 hours 360, and a month of 173 hours 2,600.
    raisedBy: {
      'an hour of pay': { pay: { leaver: 15 }, vacancy: { ...days, payPerDay: 15 } },
      'less than an hour of pay': { pay: { leaver: 15 }, vacancy: { ...days, payPerDay: 12 } },
      'a month of pay': { pay: { leaver: 15 }, vacancy: { ...days, payPerDay: 2600 } },
      'a cent more than 24 hours': { pay: { leaver: 15 }, vacancy: { ...days, payPerDay: '360.01' } },
    },
    notBy: {
      'eight hours': { pay: { leaver: 15 }, vacancy: { ...days, payPerDay: 120 } },
      'a cent more than an hour': { pay: { leaver: 15 }, vacancy: { ...days, payPerDay: '15.01' } },
      'all 24 hours': { pay: { leaver: 15 }, vacancy: { ...days, payPerDay: 360 } },
      "no leaver's pay": { pay: { trainer: 15 }, vacancy: { ...days, payPerDay: 2600 } },
      "a leaver's pay of nothing": { pay: { leaver: 0 }, vacancy: { ...days, payPerDay: 120 } },
      'no vacant days, so nothing saved': { pay: { leaver: 15 }, vacancy: { vacantDays: 0, payPerDay: 2600 } },
    },
  },
  netSaving: {
    raisedBy: { 'more saved than spent': { baseline: { amount: 0 }, vacancy: { ...days, payPerDay: 1 } } },
    notBy: {
      nothing: { baseline: { amount: 0 } },
      'as much saved as spent': { baseline: { amount: 9 }, vacancy: { ...days, payPerDay: 1 } },
    },
  },
};

const raised = (given: Given) => turnoverCost({ leavers: 24, currency: 'USD', ...given }).notices;

test('the table has every code of the model', () => {
  expect(Object.keys(table).sort()).toEqual([...new Set(turnoverModel.notices.map(({ code }) => code))].sort());
});

describe.each(Object.entries(table))('%s', (code, { raisedBy, notBy }) => {
  test.each(Object.entries(raisedBy))('is raised by %s', (_name, given) => {
    expect(raised(given).filter((notice) => notice.code === code)).toHaveLength(1);
  });

  test.each(Object.entries(notBy))('is not raised by %s', (_name, given) => {
    expect(raised(given).filter((notice) => notice.code === code)).toEqual([]);
  });
});

test('a message is one line, and names the figures that it is about', () => {
  const messages = Object.values(table).flatMap(({ raisedBy }) => Object.values(raisedBy).flatMap(raised));
  for (const { message } of messages) expect(message).toMatch(/^[A-Z"pv].*[.?]$/);
  const below = raised({ paperwork: { setUp: '999.99' }, training: { materials: 500 } });
  expect(below[0]?.message).toContain('1499.99 USD a leaver, below the baseline of 2000.00 USD: look for');
  expect(raised({ pay: { newHire: 15, leaver: 16, trainer: 2600 } })[0]?.message).toBe(
    'pay.trainer is 2600.00 USD and pay.newHire is 15.00 USD: are both per hour, not per month or year?',
  );
  const perDay = raised({ pay: { leaver: 15 }, vacancy: { ...days, payPerDay: 2600, coverPerDay: 2600 } });
  expect(perDay[0]?.message).toBe(
    'pay.leaver is 15.00 USD an hour and vacancy.payPerDay is 2600.00 USD a day: is the second the pay of one day, not of an hour, month or year?',
  );
});

test('pay that is too high is told once, for the highest, with what to do', () => {
  const [notice, ...others] = raised({ pay: { newHire: 45000, interviewer: 80000, trainer: 52000 } });
  expect(others).toEqual([]);
  expect(plain(notice)).toEqual({
    code: 'payTooHigh',
    key: 'notice.hourlyPayTooHigh',
    message:
      'pay.interviewer is 80000.00 USD an hour, which looks like pay per week, month or year: give pay per hour, or name the period.',
    text: '{input} is {pay} an hour, which looks like pay per week, month or year: give pay per hour, or name the period.',
    figures: { input: 'pay.interviewer', pay: { money: 80000 } },
  });
  const [perDay] = raised({ vacancy: { ...days, payPerDay: 60000, coverPerDay: 60000 } });
  expect(perDay?.message).toBe(
    'vacancy.payPerDay is 60000.00 USD a day, which looks like pay per week, month or year: give pay per day, or name the period.',
  );
});

test('pay that is too low, pay of zero and small shares are told once, with every input', () => {
  const low = raised({ pay: { newHire: { amount: 15.5, per: 'year' }, trainer: { amount: 60000, per: 'year' } } });
  expect(low.map(({ message }) => message)).toContain(
    'pay.newHire comes to less than 0.10 USD an hour: is it pay per hour that is given as pay per week, month or year?',
  );
  const load = { newHire: 0, trainer: { amount: 0, per: 'month' }, interviewer: 40, load: '0.0025' } as const;
  expect(raised({ pay: load, rampUp: { ...rampUp, averageShareLost: '0.005' } }).map(({ message }) => message)).toEqual(
    [
      'Pay of 0: pay.newHire, pay.trainer. Those hours then cost nothing. Leave out pay that is not known.',
      'Less than 1 %: pay.load, rampUp.averageShareLost. Is a hundred times as much meant?',
    ],
  );
});

test('where a label names another period, pay is doubted from a hundred dollars an hour', () => {
  const bySalary = (label: string) => deriveModel(turnoverModel, { label: 'Ours', labels: { 'pay.newHire': label } });
  const codes = (label: string, newHire: TurnoverInput['leavers']) =>
    evaluate(bySalary(label), { ...itemised, currency: 'USD', leavers: 1, pay: { newHire } }).notices.map(
      ({ code }) => code,
    );
  // 800 a week is 20 an hour at 40 hours
  for (const label of ['Weekly wage', 'Wochenlohn', '주급', 'Monatsgehalt', 'Jaarsalaris', '연봉', 'Pay (per annum)']) {
    expect([label, codes(label, 800)]).toEqual([label, ['payTooHigh']]);
    expect([label, codes(label, 100)]).toEqual([label, []]);
    expect([label, codes(label, { amount: 800, per: 'week' })]).toEqual([label, []]);
  }
  for (const label of ["New hire's pay", 'Uurloon', '시급', 'Stundenlohn', 'Hourly pay, as of this year', 'Salary']) {
    expect([label, codes(label, 800)]).toEqual([label, []]);
  }
});

test('training that cannot lie within ramp-up is said with both hours', () => {
  const given = { pay: { newHire: 15 }, training: { newHireHours: 160 }, paperwork: { setUp: 2000 } };
  const notices = raised({ ...given, rampUp: { weeksToProficiency: 1, hoursPerWeek: 40, averageShareLost: 0.5 } });
  expect(notices.map(({ message }) => message)).toEqual([
    "The new hire's training hours are counted under training, and again in ramp-up if the weeks to proficiency include them.",
    'Training takes 160 hours of the new hire and ramp-up only 40, so training cannot lie within it: do the weeks to full proficiency begin after training, or are they too few?',
  ]);
});

const article =
  '“Customer Service Matters Much More Than You May Think”, Small Business Trends, February 2014: a rule of thumb of at least 2,000 US dollars a leaver; the article names no study, https://smallbiztrends.com/2014/02/customer-service-matters.html';

test('the figures of a message are also data, for other formats', () => {
  const [below, partly] = raised({ training: { materials: '584.346' } });
  expect(plain(below)).toEqual({
    code: 'belowBaseline',
    key: 'notice.belowBaseline',
    message: `Paperwork and training come to 584.35 USD a leaver, below the baseline of 2000.00 USD: look for hours and purchases that are left out. Source of the baseline: ${article}.`,
    text: 'Paperwork and training come to {itemised} a leaver, below the baseline of {baseline}: look for hours and purchases that are left out. Source of the baseline: {source}.',
    figures: { itemised: { money: 584.35 }, baseline: { money: 2000 }, source: article },
  });
  expect(Object.keys(partly ?? {})).toEqual(['code', 'key', 'message']);
});

test('nothing to look at in a complete and sensible input', () => {
  expect(
    raised({ ...itemised, pay: { interviewer: 40, load: 0.2 }, hiring: { interviews: 6, hoursPerInterview: 1 } }),
  ).toEqual([]);
});
