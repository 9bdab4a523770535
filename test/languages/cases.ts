import { Decimal } from 'decimal.js';
import { type Model, model, section, turnoverModel } from '../../src/index.js';
import { customerProfitModel, lostRevenueModel, marginAtRiskModel } from '../../src/lost-revenue.js';
import { payRaiseModel, retentionPlanModel, retentionReviewModel, stayBonusModel } from '../../src/retention.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { bonuses, plans, raises, reviews } from '../retention/examples.js';

const { customers, problems, replacement, wordOfMouth, rework, turnover, vacancy, referrals } = goldenFirm;
const service = { customers, problems, replacement, wordOfMouth, referrals, rework };

const without = <T extends object>(group: T, ...names: (keyof T)[]) =>
  Object.fromEntries(Object.entries(group).filter(([name]) => !names.includes(name as keyof T)));

const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

const unlistable = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('no');
    },
  },
);

const interviews = (value: unknown) => ({ leavers: 1, hiring: { interviews: value } });
const load = (value: unknown) => ({ leavers: 1, pay: { load: value } });
const advertising = (value: unknown) => ({ leavers: 1, hiring: { advertising: value } });

/** Inputs of the turnover model, right and wrong: between them everything that it can say is said. */
export const turnoverCases: readonly unknown[] = [
  undefined,
  null,
  unlistable,
  throwing('leavers'),
  {},
  { leavers: 1, hiring: null },
  { leavers: 1, hiring: 5 },
  { leavers: 1, hiring: throwing('interviews') },
  { leavers: 1, currency: 'usd' },
  { leavers: 1, currency: 5 },
  { leavers: -1 },
  { headcount: 400 },
  { turnoverRate: 0.2 },
  { leavers: 5, turnoverRate: 0.2 },
  { headcount: 400, turnoverRate: 20 },
  { leavers: 60, headcount: 400, turnoverRate: 0.18 },
  { leavers: 60, headcount: 0, turnoverRate: 0.18 },
  { leavers: 1, hirring: {} },
  { leavers: 1, 'pay.newHire': 15 },
  { leavers: 1, somethingElseAltogether: {} },
  interviews('x'.repeat(50)),
  interviews([]),
  interviews({}),
  interviews(5n),
  interviews(true),
  interviews(() => 5),
  interviews(Symbol('six')),
  interviews(null),
  interviews(undefined),
  interviews('uniform 3 5'),
  interviews('25%'),
  interviews('1,000'),
  interviews('1,000,000'),
  interviews('(5)'),
  interviews('1.000,50'),
  interviews('$5'),
  interviews('+5'),
  interviews('1e3'),
  interviews('0x10'),
  interviews(6),
  { leavers: 1, hiring: { interviews: 6, hoursPerInterview: 1 } },
  load('25%'),
  load(25),
  load(1.35),
  load(Number.NaN),
  advertising('0.12345678901'),
  advertising(2e12),
  advertising(`0.${'1'.repeat(35)}`),
  { leavers: `0.${'1'.repeat(98)}` },
  { leavers: new Decimal('1e-500') },
  { leavers: 1, training: { newHiresPerTrainer: 0 } },
  { leavers: 1, baseline: { amount: 3 }, paperwork: { setUp: 3 } },
  { leavers: 1, baseline: { amount: 3 }, paperwork: { setUp: 3 }, training: { materials: 3 } },
  { leavers: 1, pay: { newHire: { amount: 61000, per: 'year' } }, training: { newHireHours: 40 } },
  { leavers: 1, pay: { newHire: { amount: 5000, per: 'month' } }, training: { newHireHours: 40 } },
  { leavers: 1, pay: { newHire: { amount: 1200, per: 'weeks' } } },
  { leavers: 1, pay: { newHire: { per: 'year' } } },
  { leavers: 1, pay: { newHire: { amount: 5, source: 5 } } },
  { leavers: 1, pay: { newHire: { amount: 5, currency: 'EUR' } } },
  { leavers: 1, baseline: { amount: { amount: 5, per: 'year' } } },
  { leavers: 1, vacancy: { vacantDays: 3 } },
  { leavers: 1, pay: { load: 0.1 }, rampUp: { weeksToProficiency: 3 } },
  { leavers: 1, currency: 'EUR' },
  { leavers: 1e9, hiring: { interviews: 1e9, hoursPerInterview: 1e6 }, pay: { interviewer: 1e12 } },
  { leavers: 1, paperwork: { setUp: 3 }, training: { materials: 3 } },
  { leavers: 1, paperwork: { setUp: 3000 } },
  { leavers: 1, training: { materials: 3000 } },
  { leavers: 1, vacancy: { vacantDays: 3, payPerDay: 900 } },
  { leavers: 1, pay: { leaver: 30 }, vacancy: { vacantDays: 3, payPerDay: 5000, coverPerDay: 900 } },
  { leavers: 1, vacancy: { vacantDays: 3, coverPerDay: 5, outputPerDay: 5, outputLostShare: 1 } },
  { leavers: 1, vacancy: { vacantDays: 3, coverPerDay: 5, payPerDay: 20000 } },
  { leavers: 1, pay: { newHire: { amount: 15, per: 'year' }, trainer: 0, load: 0.001 } },
  {
    leavers: 1,
    pay: { newHire: 20, trainer: 4000 },
    training: { newHireHours: 180, trainerHours: 8 },
    rampUp: { weeksToProficiency: 4, hoursPerWeek: 40, averageShareLost: 0.5, disruptionHours: 8 },
    performance: { leaverOutputPerYear: 66000, replacementOutputPerYear: 60000, yearsCounted: 2 },
  },
];

/** The same of the lost revenue model. */
export const lostRevenueCases: readonly unknown[] = [
  null,
  {},
  goldenFirm,
  { customers, problems },
  { customers: { ...customers, horizonYears: 1 }, problems },
  { customers: { ...customers, contributionMarginShare: -1, horizonYears: 2.5 } },
  { customers: { ...customers, contributionMarginShare: '1.2' } },
  { referrals: { referralsPerCustomerYear: 1 } },
  { ...goldenFirm, turnover: { ...turnover, yearlyTurnoverRate: 3, monthsToFullSkill: 4 } },
  { ...goldenFirm, wordOfMouth: { ...wordOfMouth, reachableNewCustomersPerYear: 40 } },
  { ...goldenFirm, rework: { ...rework, incidentsPerYear: 1799 } },
  { ...goldenFirm, problems: { ...problems, extraChanceOfLeavingSilent: '0.05' } },
  { ...goldenFirm, turnover: without(turnover, 'problemRateRatio') },
  { ...service, turnover: { staffLeavers: 24 }, vacancy },
  { ...service, turnover: { staffLeavers: 0, serviceStaff: 0, monthsToFullSkill: 3, monthsVacant: 1 }, vacancy },
  { ...goldenFirm, rework: undefined },
  { ...goldenFirm, vacancy: undefined },
  { ...goldenFirm, problems: { ...problems, complainantsSatisfiedShare: '0.50' } },
  { ...goldenFirm, problems: { ...problems, extraChanceOfLeavingSilent: '0.81' } },
  { ...goldenFirm, replacement: { ...replacement, costToWinCustomer: 292 } },
  { ...goldenFirm, replacement: without(replacement, 'costToWinCustomer') },
  { ...goldenFirm, wordOfMouth: { ...wordOfMouth, acquisitionCostAvoided: 351 } },
  { ...goldenFirm, rework: { ...rework, recoveredPerYear: 56161 } },
  { ...goldenFirm, rework: { ...rework, loadedHourlyWage: 45000 } },
  { customers: { ...customers, contributionMarginShare: 0.001 }, problems },
  { ...goldenFirm, rework: without(rework, 'redoMaterials') },
  { ...goldenFirm, problems: { ...problems, problemShare: '0.9' }, turnover: { ...turnover, problemRateRatio: 9 } },
  { ...goldenFirm, turnover: { ...turnover, staffLeavers: 24 } },
  { ...goldenFirm, turnover: { ...without(turnover, 'yearlyTurnoverRate'), serviceStaff: 0, staffLeavers: 3 } },
];

const customer = { revenue: 12000, costOfGoods: 7000, hoursToServe: 180, loadedHourlyRate: 26 };

/** The same of the customer profit model. */
export const customerProfitCases: readonly unknown[] = [
  {},
  { customer },
  { customer: { ...customer, costOfGoods: 9000 } },
  { customer: { ...customer, extraQuitsCaused: 2, costPerQuit: 2000, acceptablePriceIncrease: '0.02' } },
  { customer: { ...customer, marginDisplaced: -1 } },
  { customer: { ...customer, loadedHourlyRate: 45000 } },
];

/** The same of the margin at risk model. */
export const marginAtRiskCases: readonly unknown[] = [
  {},
  {
    customers: { activeCustomers: 10000, revenuePerCustomerYear: 300, contributionMarginShare: 0.4 },
    problems: { problemShare: 0.18, averageLoyaltyDrop: 0.25 },
  },
  { problems: { problemShare: 0.18 } },
];

const [plan] = plans;

/** The same of the retention plan model. */
export const retentionPlanCases: readonly unknown[] = [
  {},
  ...plans,
  { ...plan, horizon: { years: 2 } },
  { ...plan, now: { leavers: 19, costPerLeaverInCash: 0 } },
  { ...plan, programme: { oneOff: 0 } },
  { ...plan, programme: { perYear: 1e9 } },
  { ...plan, now: { leavers: 19, costPerLeaverInCash: 1, costPerLeaverInOutput: 9000 }, programme: { perYear: 10 } },
  { ...plan, programme: { ...plan.programme, payPerHour: 45000 } },
];

const [review] = reviews;

/** The same of the retention review model. */
export const retentionReviewCases: readonly unknown[] = [
  {},
  ...reviews,
  { ...review, measured: { ...review.measured, controlAfter: undefined } },
  { ...review, measured: { ...review.measured, headcount: 20 } },
  {
    ...review,
    measured: { ...review.measured, costPerLeaverInCash: 1, costPerLeaverInOutput: 90000 },
    programme: { ...review.programme, payPerHour: 45000 },
  },
];

const [{ raise }] = raises;

/** The same of the pay raise model. */
export const payRaiseCases: readonly unknown[] = [
  {},
  { raise },
  { raise: { ...raise, raiseShare: '0.6' } },
  { raise: { ...raise, raiseShare: '0.3', elasticity: 10, turnoverRate: '0.1' } },
];

const [{ bonus }] = bonuses;

/** The same of the stay bonus model. */
export const stayBonusCases: readonly unknown[] = [{}, { bonus }, { bonus: { ...bonus, leaveWith: '0.4' } }];

const courses = section({
  label: 'Courses',
  source: 'Ours',
  uses: { pay: turnoverModel.sections.pay },
  inputs: {
    price: { label: 'Price', unit: 'money', help: 'As billed.' },
    people: { label: 'People in a course', unit: 'count/year' },
  },
  lines: {
    courses: { label: 'Courses', kind: 'cash', formula: (x) => x.price.div(x.people).times(x.pay.load.plus(1)) },
  },
});

/** A model of one's own, that divides by what may be zero. */
export const ownModel = model({ ...turnoverModel, sections: { ...turnoverModel.sections, courses } });

export const ownCases: readonly unknown[] = [{ leavers: 1, courses: { price: 5, people: 0 } }];

/** Each model with what it is put through. */
export const models = [
  ['turnover', turnoverModel as Model, turnoverCases],
  ['lostRevenue', lostRevenueModel as Model, lostRevenueCases],
  ['customerProfit', customerProfitModel as Model, customerProfitCases],
  ['marginAtRisk', marginAtRiskModel as Model, marginAtRiskCases],
  ['retentionPlan', retentionPlanModel as Model, retentionPlanCases],
  ['retentionReview', retentionReviewModel as Model, retentionReviewCases],
  ['payRaise', payRaiseModel as Model, payRaiseCases],
  ['stayBonus', stayBonusModel as Model, stayBonusCases],
] as const;
