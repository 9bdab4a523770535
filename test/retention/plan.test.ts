import { describe, expect, it } from 'vitest';
import { model, toJSON, turnoverCost } from '../../src/index.js';
import { costPerLeaverFrom, type RetentionPlanInput, retentionPlan } from '../../src/retention.js';
import { issuesOf } from '../lost-revenue/issues.js';
import { printed } from './figures.js';

// An own example, with the calculation of each figure beside it.
const threeYears = {
  now: { headcount: 300, leavers: 60, costPerLeaverMixed: 12000 },
  effect: { addressableShare: '0.5', relativeReduction: '0.4', attributableShare: '0.8', confidenceShare: '0.9' },
  programme: { oneOff: 40000, perYear: 20000 },
  horizon: { years: 3, discountRate: '0.08', persistenceShare: '0.75' },
} as const satisfies RetentionPlanInput;

// https://www.solutioninn.com, an IT department of 100 with 23 leavers at 56,625; the programme of 450,000 keeps 8 of them.
const itTraining = {
  now: { headcount: 100, leavers: 23, costPerLeaverMixed: 56625 },
  // 8 ÷ 23
  effect: { relativeReduction: '0.3478260869565217391304347826086957' },
} as const satisfies RetentionPlanInput;

const itTrainingFigures = {
  leaversPrevented: '8.000000',
  savingPerYear: '453000.00', // 8 × 56,625
  total: '3000.00', // 453,000 − 450,000
  netFirstYear: '3000.00',
  benefitCostRatio: '1.006667', // 453 ÷ 450
  returnOnInvestment: '0.006667', // 3 ÷ 450
  paybackMonths: '11.920530', // 450,000 ÷ (453,000 ÷ 12)
  breakEvenLeavers: '7.947020', // 450,000 ÷ 56,625
  breakEvenPoints: '7.947020', // of 100 employees
  costPerPrevented: '56250.00', // 450,000 ÷ 8
  valueOfOnePoint: '56625.00', // 1 of 100 employees
};

describe('retentionPlan', () => {
  it('counts isolation, fading and discounting over three years', () => {
    const plan = retentionPlan(threeYears);
    const expected = {
      leaversPrevented: '8.64', // 60 × 0.5 × 0.4 × 0.8 × 0.9
      savingPerYear: '103680.00', // 8.64 × 12,000
      total: '43680.00', // 103,680 − 40,000 − 20,000
      netFirstYear: '43680.00',
      returnOnInvestment: '0.728', // 43,680 ÷ 60,000
      benefitCostRatio: '1.728',
      presentValueOfSavings: '208962.96', // 103,680 × (1 ÷ 1.08 + 0.75 ÷ 1.08² + 0.5625 ÷ 1.08³)
      presentValueOfCosts: '91541.94', // 40,000 + 20,000 × (1 ÷ 1.08 + 1 ÷ 1.08² + 1 ÷ 1.08³)
      netPresentValue: '117421.02',
      returnInPresentValue: '1.282702', // 117,421.02 ÷ 91,541.94
      largestWorthwhileSpend: '208962.96',
      savingOverYears: '239760.00', // 103,680 × (1 + 0.75 + 0.5625)
      paybackMonths: '5.736138', // 40,000 ÷ ((103,680 − 20,000) ÷ 12)
      breakEvenLeavers: '5', // 60,000 ÷ 12,000
      breakEvenPoints: '1.666667', // 5 ÷ 300
      breakEvenRelativeReduction: '0.231481', // 5 ÷ (60 × 0.5 × 0.8 × 0.9)
      valueOfOnePoint: '36000.00', // 3 × 12,000
      costPerPrevented: '6944.44', // 60,000 ÷ 8.64
      rateNow: '0.2', // 60 ÷ 300
    };
    expect(printed(plan, expected)).toEqual(expected);
    expect(plan.advice).toBe('pays');
    expect(plan.reason).toBe(
      'Pays over 3 years: the savings are worth 208962.96 USD today, and the costs 91541.94 USD.',
    );
  });

  it.each([
    ['at the start', { oneOff: 450000 }],
    ['in each year', { perYear: 450000 }],
  ])('the training that keeps 8 of 23 pays by a hair; paid %s', (_, programme) => {
    const plan = retentionPlan({ ...itTraining, programme });
    expect(printed(plan, itTrainingFigures)).toEqual(itTrainingFigures);
    expect(plan.reason).toBe(
      'Pays: it saves 453000.00 USD in the first year and costs 450000.00 USD; it breaks even at 7.95 leavers prevented, 8 in whole people, and 8 are expected.',
    );
  });

  it('a present value is the NPV function of a spreadsheet, which discounts its first amount', () => {
    // =NPV(0.1, 1, 1, 1) = 2.4868519910 and =NPV(0.1, −10000, 3000, 4200, 6800) = 1188.4434: a payment today is outside.
    const plan = retentionPlan({
      now: { leavers: 1, costPerLeaverMixed: 1 },
      effect: { relativeReduction: 1 },
      programme: { perYear: 0, oneOff: 2 },
      horizon: { years: 3, discountRate: '0.1' },
    });
    const expected = {
      presentValueOfSavings: '2.4868519910',
      presentValueOfCosts: '2',
      netPresentValue: '0.4868519910',
    };
    expect(printed(plan, expected)).toEqual(expected);
    // The same amounts by hand, each a plan of its own: a payment of 10,000 at the end of the first year is a yearly cost.
    const worth = (amount: number, years: number) =>
      retentionPlan({
        now: { leavers: 1, costPerLeaverMixed: amount },
        effect: { relativeReduction: 1 },
        programme: { perYear: 0 },
        horizon: { years, discountRate: '0.1' },
      }).quantities.presentValueOfSavings?.value.toNumber() as number;
    const inYear = (amount: number, year: number) => worth(amount, year) - (year > 1 ? worth(amount, year - 1) : 0);
    expect(inYear(3000, 2) + inYear(4200, 3) + inYear(6800, 4) - worth(10000, 1)).toBeCloseTo(1188.44, 2);
  });

  it('the published return of 12.5 % is zero at a reduction of 17.8 %', () => {
    // Shanafelt, Goh and Sinsky (2017): 11.25 leavers through burnout at 500,000 are 5,625,000; the programme costs 1,000,000.
    const plan = (relativeReduction: string) =>
      retentionPlan({
        now: { headcount: 450, leavers: '11.25', costPerLeaverMixed: 500000 },
        effect: { relativeReduction },
        programme: { perYear: 1000000 },
      });
    const published = { breakEvenRelativeReduction: '0.177778', returnOnInvestment: '0.125' };
    expect(printed(plan('0.2'), published)).toEqual(published);
    const expected = { total: '0.00', returnOnInvestment: '0.000000' };
    expect(printed(plan('0.1777777777777777777777777777777778'), expected)).toEqual(expected);
  });

  it('a point of turnover at 295,000 implies 491 nurses, and 17.6 points lie in the published range', () => {
    // NSI Nursing Solutions (2026): 60,090 a nurse, 295,000 a point, 17.6 % turnover, a loss of 4.2 to 6.2 million.
    const headcount = '490.93'; // 295,000 ÷ (0.01 × 60,090)
    const { quantities } = retentionPlan({
      now: { headcount, leavers: '86.40368', costPerLeaverMixed: 60090 }, // 0.176 × 490.93
      effect: { relativeReduction: 0 },
      programme: { perYear: 1 },
    });
    expect(quantities.valueOfOnePoint?.value.toFixed(0)).toBe('295000');
    expect(quantities.valueOfOnePoint?.value.times('17.6').toFixed(0)).toBe('5191997'); // 5.192 million
    expect(quantities.rateNow?.value.toFixed(3)).toBe('0.176');
  });

  it('first-year leavers are counted of the hires, not of the leavers', () => {
    // NSI (2026): 22.7 % of hires left in a year, and 29.0 % of leavers left in their first year. With 17.6 % turnover
    // hires are 0.29 × 0.176 ÷ 0.227 = 22.4846 % of the headcount.
    const headcount = 1000;
    const leavers = '51.04'; // 0.29 × 176
    const hires = '224.845814977973568281938325991189'; // 51.04 ÷ 0.227
    const { quantities } = retentionPlan({
      now: { headcount: hires, leavers, costPerLeaverMixed: 60090 },
      effect: { relativeReduction: 0 },
      programme: { people: hires, costPerPersonYear: 100 },
    });
    expect(quantities.rateNow?.value.toFixed(3)).toBe('0.227');
    expect(Number(hires) / headcount).toBeCloseTo(0.224846, 6);
  });

  it('shows the return in cash beside the full return, from a turnover cost', () => {
    const cost = turnoverCost({
      leavers: 24,
      pay: { trainer: 20 },
      training: { trainerHours: 30, materials: 150 },
      vacancy: { vacantDays: 9, coverPerDay: 148, outputPerDay: 100, outputLostShare: '0.5' },
    });
    const kinds = costPerLeaverFrom(cost);
    expect(Object.entries(kinds).map(([name, amount]) => [name, amount?.toFixed(2)])).toEqual([
      ['costPerLeaverInCash', '1482.00'], // 150 + 9 × 148
      ['costPerLeaverInTime', '600.00'], // 30 × 20
      ['costPerLeaverInOutput', '450.00'], // 9 × 100 × 0.5
      ['costPerLeaverMixed', undefined],
    ]);
    const plan = retentionPlan({
      now: { headcount: 40, leavers: 24, ...kinds },
      effect: { relativeReduction: '0.25' },
      programme: { people: 40, costPerPersonYear: 200, hoursPerPersonYear: 5, payPerHour: 16, load: '0.25' },
    });
    expect(plan.lines.map(({ section, name, kind, amount }) => [section, name, kind, amount.toFixed(2)])).toEqual([
      ['savings', 'inCash', 'cash', '8892.00'], // 6 × 1,482
      ['savings', 'inTime', 'time', '3600.00'], // 6 × 600
      ['savings', 'inOutput', 'opportunity', '2700.00'], // 6 × 450
      ['programme', 'places', 'cash', '-8000.00'], // 40 × 200
      ['programme', 'time', 'time', '-4000.00'], // 40 × 5 × 16 × 1.25
    ]);
    const expected = {
      total: '3192.00', // 15,192 − 12,000
      returnOnInvestment: '0.266', // 3,192 ÷ 12,000
      returnInCash: '0.1115', // 892 ÷ 8,000
    };
    expect(printed(plan, expected)).toEqual(expected);
  });

  it('takes a cost in cash below zero, as where more pay is saved than is paid', () => {
    const cost = turnoverCost({
      leavers: 2,
      hiring: { advertising: 100 },
      vacancy: { vacantDays: 10, payPerDay: 50, outputPerDay: 90, outputLostShare: 1 },
      baseline: { amount: 0 },
    });
    const plan = retentionPlan({
      now: { leavers: 2, ...costPerLeaverFrom(cost) },
      effect: { relativeReduction: 1 },
      programme: { perYear: 900 },
    });
    // 2 × (100 − 500) = −800 in cash, 2 × 900 of output
    expect(printed(plan, { total: '100.00', savedInCash: '-800.00', returnInCash: '-1.8889' })).toEqual({
      total: '100.00',
      savedInCash: '-800.00',
      returnInCash: '-1.8889', // −1,700 ÷ 900
    });
    expect(plan.notices.map(({ code }) => code)).toEqual(['fewLeavers', 'cashLoss']);
  });

  it('starts later: the first year counts from then on, and so does the payback', () => {
    const plan = retentionPlan({ ...threeYears, horizon: { ...threeYears.horizon, monthsUntilEffect: 3 } });
    const expected = {
      total: '17760.00', // 103,680 × 9 ÷ 12 − 60,000
      savingPerYear: '103680.00',
      paybackMonths: '8.736138', // 5.736138 + 3
      presentValueOfSavings: '184962.96', // 208,962.96 − 103,680 × 0.25 ÷ 1.08
      savingOverYears: '213840.00', // 103,680 × (0.75 + 0.75 + 0.5625)
      costPerPrevented: '9259.26', // 60,000 ÷ (8.64 × 0.75)
    };
    expect(printed(plan, expected)).toEqual(expected);
  });

  it('has no figure where there is none: no payback of a loss, no present value without a rate', () => {
    const year = { ...threeYears, horizon: {} };
    const { quantities } = retentionPlan({ ...year, programme: { oneOff: 1, perYear: 103680 } });
    const absent = ['paybackMonths', 'presentValueOfSavings', 'presentValueOfCosts', 'netPresentValue'] as const;
    for (const name of absent) {
      expect(quantities[name], name).toBeUndefined();
    }
    expect(quantities.largestWorthwhileSpend?.value.toFixed(2)).toBe('103680.00');
    expect(retentionPlan({ ...year, programme: { perYear: 103680 } }).quantities.paybackMonths).toBeUndefined();
    expect(retentionPlan({ ...year, programme: { perYear: '103679.99' } }).quantities.paybackMonths).toBeDefined();
    const nothing = retentionPlan({ ...year, effect: { relativeReduction: 0 } });
    expect(nothing.quantities.costPerPrevented).toBeUndefined();
    expect(nothing.quantities.breakEvenLeavers?.value.toFixed()).toBe('5');
  });

  it('lists what it took for granted, each with its sentence', () => {
    const { assumptions } = retentionPlan({
      currency: 'USD',
      now: { leavers: 60, costPerLeaverMixed: 12000 },
      effect: { relativeReduction: '0.1' },
      programme: { perYear: 20000 },
    });
    expect(assumptions.map(({ path, value, source }) => `${path} ${value}: ${source}`)).toEqual([
      'effect.addressableShare 1: All leavers are taken to be within reach until the firm says less',
      'effect.attributableShare 1: The whole effect is taken to be due to the programme until the firm says less',
      'effect.confidenceShare 1: The estimate is taken to be certain until the firm says less',
      'horizon.years 1: One year is looked at until the firm says more',
      'horizon.persistenceShare 1: The effect is taken to last in full until the firm says less',
      'horizon.monthsUntilEffect 0: The effect is taken to start at once until the firm says later',
    ]);
  });

  it.each([
    [
      'pays',
      {},
      'Pays: it saves 103680.00 USD in the first year and costs 60000.00 USD; it breaks even at 5 leavers prevented, 5 in whole people, and 8.64 are expected.',
    ],
    [
      'doesNotPay',
      { programme: { perYear: 103681 } },
      'Does not pay: it saves 103680.00 USD in the first year and costs 103681.00 USD; it would pay from 8.64 leavers prevented, 9 in whole people, and 8.64 are expected.',
    ],
    [
      'cannotPay',
      // Within reach: 60 × 0.5 × 0.8 × 0.9 = 21.6 leavers, 259,200.
      { programme: { perYear: 259201 } },
      'Cannot pay in the first year: it costs 259201.00 USD, as much as 21.6 leavers, and at most 21.6 could be prevented.',
    ],
    [
      'paysLater',
      { horizon: threeYears.horizon, programme: { oneOff: 150000 } },
      'Pays over 3 years, but not in the first: the savings are worth 208962.96 USD today, and the costs 150000.00 USD; the first year alone loses 46320.00 USD.',
    ],
    [
      'doesNotPay',
      { horizon: threeYears.horizon, programme: { perYear: 100000 } },
      // 100,000 × 2.577097
      'Does not pay over 3 years: the savings are worth 208962.96 USD today, and the costs 257709.70 USD.',
    ],
    [
      'pays',
      { horizon: { discountRate: '0.08' } },
      'Pays: it saves 103680.00 USD in the first year and costs 60000.00 USD; it breaks even at 5 leavers prevented, 5 in whole people, and 8.64 are expected.',
    ],
  ])('advises: %s', (advice, change, reason) => {
    const plan = retentionPlan({ ...threeYears, horizon: {}, ...change } as RetentionPlanInput);
    expect([plan.advice, plan.reason]).toEqual([advice, reason]);
  });

  it.each([
    ['effectCannotPay', { programme: { perYear: 259201 } }],
    ['fewLeavers', { now: { ...threeYears.now, leavers: '19.9' } }],
    [
      'cashLoss',
      {
        now: { leavers: 60, costPerLeaverInCash: 1000, costPerLeaverInOutput: 11000 },
        programme: { perYear: 20000 },
      },
    ],
    ['payTooHigh', { programme: { people: 1, hoursPerPersonYear: 1, payPerHour: 45000, load: 0 } }],
  ])('raises %s', (code, change) => {
    const codes = (given: object) =>
      retentionPlan({ ...threeYears, ...given } as RetentionPlanInput).notices.map((notice) => notice.code);
    expect(codes({})).toEqual([]);
    expect(codes(change)).toContain(code);
  });

  it('says in the notice how much cash is missing', () => {
    const { notices } = retentionPlan({
      now: { leavers: 60, costPerLeaverInCash: 1000, costPerLeaverInOutput: 11000 },
      effect: threeYears.effect,
      programme: { perYear: 20000 },
    });
    // 8.64 × 1,000 − 20,000
    expect(notices.map(({ message }) => message)).toEqual([
      'In cash the programme takes 11360.00 USD more than it saves: the rest of the saving is paid time and output, which become cash only if fewer hours are paid or more is sold.',
    ]);
  });

  it.each([
    [
      {},
      [
        'now.leavers must be given to judge a plan.',
        'effect.relativeReduction must be given to judge a plan; give 0 to see only what the programme must achieve.',
        'now.costPerLeaverInCash must be given, or another of the costs per leaver: without them nothing is known to be saved.',
        'programme.perYear must be given, or another cost of the programme: without one every programme pays.',
      ],
    ],
    [
      { ...threeYears, horizon: { years: 2 } },
      ['horizon.discountRate must be given if horizon.years is more than 1: money that comes later is worth less.'],
    ],
    [
      { ...threeYears, now: { ...threeYears.now, costPerLeaverMixed: 0 } },
      [
        'now.costPerLeaverInCash must come to more than 0 with the other costs per leaver: if leaving costs nothing, nothing is saved by keeping people.',
      ],
    ],
    [
      { ...threeYears, programme: { people: 40, costPerPersonYear: 1, hoursPerPersonYear: 3, payPerHour: 20 } },
      [
        'programme.hoursPerPersonYear is given, but programme.load is not.',
        'programme.payPerHour is given, but programme.load is not.',
      ],
    ],
    [
      { ...threeYears, programme: { oneOff: 0 } },
      ['programme.oneOff must be more than 0 (money); 0 was given: leave it out if nothing is paid at the start.'],
    ],
  ])('refuses %#', (input, messages) => {
    const issues = issuesOf(() => retentionPlan(input as RetentionPlanInput));
    expect(issues.map(({ message }) => message)).toEqual(messages.map((text) => expect.stringContaining(text)));
  });

  it('is saved with its input and its advice, and refuses another model', () => {
    expect(toJSON(retentionPlan(threeYears))).toMatchObject({
      input: { now: { leavers: '60' } },
      result: { advice: 'pays' },
    });
    expect(() => retentionPlan({}, model({ label: 'Own', sections: {} }) as never)).toThrow(
      'The model must be that of the function, in any language, and not Own.',
    );
  });
});
