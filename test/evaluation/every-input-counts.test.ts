import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { evaluate, type Model, type Result } from '../../src/index.js';
import { type Method, methods } from '../../src/methods.js';
import { constraintsOf } from '../../src/model/bounds.js';
import type { ModelInput } from '../../src/model/model.js';
import { programme } from '../../src/retention/programme.js';
import { fullInput } from '../bench/full-input.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { bonuses, plans, raises, reviews } from '../retention/examples.js';
import { sectionInputs } from '../section-inputs.js';

// The effect of a larger input on the result: a reversed sign, or an input that nothing uses, fails here.

type Given = Readonly<Record<string, unknown>>;

/** By model, inputs that together give every one of its inputs. */
const inputsOf: Record<string, readonly Given[]> = {
  turnoverModel: [
    fullInput,
    { leavers: 24, currency: 'USD', baseline: { amount: 1500 } },
    {
      leavers: 24,
      pay: { newHire: { amount: 52000, per: 'year' }, hoursPerYear: 2080 },
      training: { newHireHours: 16 },
    },
    {
      leavers: 24,
      vacancy: { vacantDays: 20, coverPerDay: { amount: 39000, per: 'year' }, workingDaysPerYear: 260 },
    },
    {
      leavers: 24,
      pay: { leaver: 18, recruiter: 30, interviewer: 40, trainer: 22 },
      hiring: { recruitingHours: 20, checkingHours: 10 },
      separation: {
        managerHandoverHours: 3,
        colleagueHandoverHours: 10,
        hoursAfterNotice: 80,
        shareLostAfterNotice: '0.25',
      },
    },
    {
      leavers: 24,
      performance: {
        leaverOutputPerYear: 90000,
        replacementOutputPerYear: 80000,
        leaverPayPerYear: 40000,
        replacementPayPerYear: 42000,
        yearsCounted: 2,
      },
    },
  ],
  lostRevenueModel: [
    goldenFirm,
    // As many prospects as the market supplies are put off already.
    { ...goldenFirm, wordOfMouth: { ...goldenFirm.wordOfMouth, reachableNewCustomersPerYear: 40 } },
    {
      ...goldenFirm,
      turnover: { serviceStaff: 40, staffLeavers: 24, monthsToFullSkill: 3, monthsVacant: '0.5', problemRateRatio: 2 },
    },
  ],
  marginAtRiskModel: [
    {
      customers: { activeCustomers: 10000, revenuePerCustomerYear: 300, contributionMarginShare: '0.4' },
      problems: { problemShare: '0.18', averageLoyaltyDrop: '0.25' },
    },
  ],
  customerProfitModel: [
    {
      customer: {
        revenue: 12000,
        costOfGoods: 7000,
        hoursToServe: 180,
        loadedHourlyRate: 26,
        refundsAndGifts: 600,
        extraQuitsCaused: '0.1',
        costPerQuit: 2000,
        marginDisplaced: 150,
        acceptablePriceIncrease: '0.02',
      },
    },
  ],
  retentionPlanModel: plans,
  retentionReviewModel: reviews,
  payRaiseModel: raises,
  stayBonusModel: bonuses,
  ...Object.fromEntries(
    Object.entries<Method>(methods).map(([name, { examples }]) => [name, examples.map(({ input }) => input as Given)]),
  ),
};

const sharedByMoreDays = 'the year is spread over more days';
const cost = 'a cost of this customer';

const ofProgramme = Object.fromEntries(
  Object.keys(programme.inputs).map((name) => [`programme.${name}`, 'the programme costs more']),
);

/** The inputs of which more lowers the total, each with why. More of any other raises it. */
const lowers: Record<string, Record<string, string>> = {
  turnoverModel: {
    'training.newHiresPerTrainer': "the trainer's hours are shared by more new hires",
    'vacancy.payPerDay': 'pay that is saved',
    'pay.hoursPerYear': 'pay per year is spread over more hours',
    'vacancy.workingDaysPerYear': 'cover per year is spread over more days',
    'performance.replacementOutputPerYear': 'the replacement does more',
    'performance.leaverPayPerYear': 'pay that is saved',
  },
  lostRevenueModel: {
    'customers.discountRate': 'what comes later is worth less',
    'problems.complaintShare': 'of those who complain fewer leave than of the silent',
    'problems.complainantsSatisfiedShare': 'more of them satisfied, and fewer dissatisfied',
    'problems.complainantsPartlySatisfiedShare': 'more of them partly satisfied, and fewer dissatisfied',
    'replacement.replacedShare': 'winning a customer costs less than the customer is worth',
    'wordOfMouth.acquisitionCostAvoided': 'spending that is saved',
    'rework.recoveredPerYear': 'money that is got back',
    'vacancy.vacancyCoveredShare': 'hours in which others sell',
  },
  customerProfitModel: {
    'customer.costOfGoods': cost,
    'customer.hoursToServe': cost,
    'customer.loadedHourlyRate': cost,
    'customer.refundsAndGifts': cost,
    'customer.extraQuitsCaused': cost,
    'customer.costPerQuit': cost,
    'customer.marginDisplaced': cost,
  },
  retentionPlanModel: {
    ...ofProgramme,
    'horizon.monthsUntilEffect': 'months without an effect',
  },
  retentionReviewModel: {
    ...ofProgramme,
    'measured.rateAfter': 'fewer prevented',
    'measured.controlBefore': 'more of the fall happens without the programme',
  },
  payRaiseModel: {
    'raise.annualPay': 'the raise costs more',
    'raise.raiseShare': 'the raise costs more, and this one does not pay for itself',
    'raise.loadOnRaise': 'the raise costs more',
    'raise.headcount': 'more of a raise that does not pay for itself',
  },
  stayBonusModel: {
    'bonus.people': 'more of a bonus that does not pay',
    'bonus.bonus': 'the bonus costs more',
    'bonus.loadOnBonus': 'the bonus costs more',
    'bonus.leaveWith': 'fewer are kept',
    'bonus.leaveLaterShare': 'fewer stay kept',
  },
  branham: {
    'vacancy.weeksVacant': 'weeks in which pay is saved; the cover of them is given as a whole',
    'vacancy.weeklyPay': 'pay that is saved',
  },
  businessScience2017: {
    'productivity.annualPay': 'pay that is saved while the place is open',
    'productivity.workingDays': sharedByMoreDays,
    'productivity.onboardingEfficiency': 'the new hire does more from the start',
  },
  cascioBoudreauFink2019: {
    'people.firstGroupShare': 'fewer leavers of the third group, whose pay is higher',
    'people.secondGroupShare': 'fewer leavers of the third group, whose pay is higher',
    'training.menteesPerMentor': 'the mentor is shared by more',
    'performance.replacementCompaRatio': 'the one who comes stands as high in the pay range as the one who left',
  },
  cohortLoss2022: { 'cohort.hiresKept': 'what the selection cost is carried by more' },
  profitForegone: { 'contribution.actualHours': 'the same sales in more hours: an hour lost is worth less' },
  simonsHinkin2001: { 'profit.offset': 'taken off' },
  vacancyMultipleOfPay: { 'vacancy.workingDays': sharedByMoreDays },
  vacancyNetOfPay: {
    'vacancy.employees': 'the revenue is made by more',
    'vacancy.workingDays': sharedByMoreDays,
    'vacancy.annualCompensation': 'pay that is saved',
  },
  vacancyRevenuePerDay: {
    'vacancy.employees': 'the revenue is made by more',
    'vacancy.workingDays': sharedByMoreDays,
  },
};

/** The inputs that leave the total as it is, and what more of each does to a figure beside it. */
const beside: Record<string, Record<string, readonly [moves: 'raises' | 'lowers', quantity: string]>> = {
  lostRevenueModel: {
    'turnover.monthsToFullSkill': ['raises', 'lossFromTurnover'],
    'turnover.monthsVacant': ['raises', 'lossFromTurnover'],
    'turnover.problemRateRatio': ['raises', 'lossFromTurnover'],
  },
  customerProfitModel: { 'customer.acceptablePriceIncrease': ['raises', 'netAtAcceptedPrice'] },
  retentionPlanModel: {
    'now.headcount': ['raises', 'valueOfOnePoint'],
    'horizon.years': ['raises', 'presentValueOfSavings'],
    'horizon.discountRate': ['lowers', 'presentValueOfSavings'],
    'horizon.persistenceShare': ['raises', 'presentValueOfSavings'],
  },
  ansiShrm2012: {
    'hires.hires': ['lowers', 'costPerHireInternal'],
    'hires.firstYearCompensation': ['lowers', 'hireCostRatio'],
  },
  jones2005: { 'people.leavers': ['lowers', 'costPerLeaver'], 'people.annualPay': ['lowers', 'ratioToPay'] },
  shanafelt2017: {
    'programme.relativeReduction': ['raises', 'saving'],
    'programme.cost': ['lowers', 'returnOnInvestment'],
  },
  wyoming2000: { 'people.leavers': ['lowers', 'costPerLeaver'] },
};

/** Where shares add up to one: what the first gains, the second loses. */
const insteadOf: Record<string, string> = {
  'problems.complainantsSatisfiedShare': 'problems.complainantsDissatisfiedShare',
  'problems.complainantsPartlySatisfiedShare': 'problems.complainantsDissatisfiedShare',
  'problems.complainantsDissatisfiedShare': 'problems.complainantsSatisfiedShare',
};

const everyModel = await exportedModels();

/** Whatever an entry point of the package exports that is a model, by its name. */
async function exportedModels(): Promise<Record<string, Model>> {
  const entries = Object.keys((await import('../../package.json')).exports).filter((entry) => !entry.endsWith('.json'));
  const found: Record<string, Model> = {};
  for (const entry of entries) {
    const exported = await import(
      `../../src/${entry === '.' ? 'index' : entry.slice('./'.length).replace('/', '-')}.ts`
    );
    for (const [name, value] of Object.entries<Partial<Model> | undefined>(exported)) {
      if (value?.['~standard'] !== undefined) found[name] = value as Model;
    }
  }
  return found;
}

const at = (input: Given, path: string): unknown => {
  const [section = '', name = ''] = path.split('.');
  return (input[section] as Given | undefined)?.[name];
};

const put = (input: Given, path: string, figure: Decimal): Given => {
  const [section = '', name = ''] = path.split('.');
  return { ...input, [section]: { ...(input[section] as Given), [name]: figure } };
};

const run = (model: Model, input: Given) => evaluate(model, input as never) as Result<string, Decimal | undefined>;

/** The same input with less and with more of one figure, as far as its bounds allow. */
function lessAndMore(input: Given, { path, definition }: ModelInput): readonly [less: Given, more: Given] {
  const figure = new Decimal(String(at(input, path)));
  const { maximum, unit, integer } = constraintsOf(definition);
  const step = integer ? new Decimal(1) : figure.isZero() ? new Decimal(unit === 'share' ? '0.01' : 1) : figure.div(16);
  const other = figure.plus(step).greaterThan(maximum) ? figure.minus(step) : figure.plus(step);
  const paired = insteadOf[path];
  const changed = put(input, path, other);
  const balanced =
    paired === undefined
      ? changed
      : put(changed, paired, new Decimal(String(at(input, paired))).minus(other.minus(figure)));
  return other.greaterThan(figure) ? [input, balanced] : [balanced, input];
}

/** Which way each of some inputs moves a figure: 1 up, −1 down, 0 not at all. */
function moves(name: string, input: ModelInput, figure: (result: Result<string, unknown>) => Decimal | undefined) {
  const giving = (inputsOf[name] ?? []).filter((given) => ['number', 'string'].includes(typeof at(given, input.path)));
  return giving.map((given) => {
    const [less, more] = lessAndMore(given, input).map((changed) => figure(run(everyModel[name] as Model, changed)));
    return more === undefined || less === undefined ? 0 : Math.sign(more.comparedTo(less));
  });
}

test('every model of ours is here, and nothing is said of one that is not', () => {
  expect(Object.keys(inputsOf).sort()).toEqual(Object.keys(everyModel).sort());
  for (const table of [lowers, beside]) {
    for (const [name, paths] of Object.entries(table)) {
      const known = everyModel[name]?.inputs.map(({ path }) => path);
      expect(known, name).toEqual(expect.arrayContaining(Object.keys(paths)));
    }
  }
});

describe.each(Object.entries(everyModel))('%s', (name, model) => {
  test.each(sectionInputs(model))('more $path moves the result as it should', (input) => {
    const aside = beside[name]?.[input.path];
    const ofTotal = moves(name, input, ({ total }) => total);
    const [expected, found] =
      aside === undefined
        ? [lowers[name]?.[input.path] === undefined ? 1 : -1, ofTotal]
        : [aside[0] === 'raises' ? 1 : -1, moves(name, input, ({ quantities }) => quantities[aside[1]]?.value)];
    // One of the inputs above at least gives it and moves, and none moves the other way.
    expect(found).toContain(expected);
    expect(found).not.toContain(-expected);
    if (aside !== undefined) expect(new Set(ofTotal)).toEqual(new Set([0]));
  });

  if (model.leavers === undefined) return;

  test('more leavers raise the total, and move nothing per leaver', () => {
    const printed = ({ lines, quantities }: Result<string, Decimal | undefined>) =>
      JSON.stringify([lines.map(({ perLeaver }) => perLeaver), Object.values(quantities).map(({ value }) => value)]);
    for (const given of inputsOf[name] ?? []) {
      const [before, after] = [given, { ...given, leavers: Number(given.leavers) + 1 }].map((one) => run(model, one));
      expect(after?.total.greaterThan(before?.total ?? 0)).toBe(true);
      expect(printed(after as never)).toBe(printed(before as never));
    }
  });
});
