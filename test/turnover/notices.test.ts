import { describe, expect, test } from 'vitest';
import { plain, type TurnoverInput, type TurnoverNotice, turnoverCost, turnoverModel } from '../../src/index.js';

type Given = Omit<TurnoverInput, 'leavers'>;

const days = { vacantDays: 9 };
const rampUp = { weeksToProficiency: 4, hoursPerWeek: 28, averageShareLost: 0.5 };
const itemised = { paperwork: { setUp: 1000 }, training: { materials: 1000 } };

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
    raisedBy: { 'pay saved alone': { vacancy: { ...days, payPerDay: 100 } } },
    notBy: {
      'with cover': { vacancy: { ...days, payPerDay: 100, coverPerDay: 1 } },
      'with lost output': { vacancy: { ...days, payPerDay: 100, outputPerDay: 1, outputLostShare: 0.1 } },
      'cover alone': { vacancy: { ...days, coverPerDay: 100 } },
      'no vacant days, so nothing saved': { vacancy: { vacantDays: 0, payPerDay: 100 } },
    },
  },
  coverAndOutputLost: {
    raisedBy: {
      'cover, and all output lost': { vacancy: { ...days, coverPerDay: 100, outputPerDay: 200, outputLostShare: 1 } },
    },
    notBy: {
      'cover, and some output lost': {
        vacancy: { ...days, coverPerDay: 100, outputPerDay: 200, outputLostShare: 0.99 },
      },
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
  expect(Object.keys(table).sort()).toEqual(Object.keys(turnoverModel.notices).sort());
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
  for (const { message } of messages) expect(message).toMatch(/^[A-Z"p].*[.?]$/);
  const below = raised({ paperwork: { setUp: '999.99' }, training: { materials: 500 } });
  expect(below[0]?.message).toContain('1499.99 USD a leaver, below the baseline of 2000.00 USD: look for');
  expect(raised({ pay: { newHire: 15, leaver: 16, trainer: 2600 } })[0]?.message).toBe(
    'pay.trainer is 2600.00 USD and pay.newHire is 15.00 USD: are both per hour, not per month or year?',
  );
  const perDay = raised({ pay: { leaver: 15 }, vacancy: { ...days, payPerDay: 2600, coverPerDay: 1 } });
  expect(perDay[0]?.message).toBe(
    'pay.leaver is 15.00 USD an hour and vacancy.payPerDay is 2600.00 USD a day: is the second the pay of one day, not of an hour, month or year?',
  );
});

const article =
  '“Customer Service Matters Much More Than You May Think”, Small Business Trends, February 2014: a rule of thumb of at least 2,000 US dollars a leaver; the article names no study, https://smallbiztrends.com/2014/02/customer-service-matters.html';

test('the figures of a message are data too, for whoever writes them otherwise', () => {
  const [below, partly] = raised({ training: { materials: '584.346' } });
  expect(plain(below)).toEqual({
    code: 'belowBaseline',
    message: `Paperwork and training come to 584.35 USD a leaver, below the baseline of 2000.00 USD: look for hours and purchases that are left out. Source of the baseline: ${article}.`,
    text: 'Paperwork and training come to {itemised} a leaver, below the baseline of {baseline}: look for hours and purchases that are left out. Source of the baseline: {source}.',
    figures: { itemised: { money: 584.35 }, baseline: { money: 2000 }, source: article },
  });
  expect(Object.keys(partly ?? {})).toEqual(['code', 'message']);
});

test('nothing to look at in a complete and sensible input', () => {
  expect(
    raised({ ...itemised, pay: { interviewer: 40, load: 0.2 }, hiring: { interviews: 6, hoursPerInterview: 1 } }),
  ).toEqual([]);
});
