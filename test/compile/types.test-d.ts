import type { Decimal } from 'decimal.js';
import { expectTypeOf, test } from 'vitest';
import { type AnyResult, toMarkdownTable, toText } from '../../src/format.js';
import {
  type Condition,
  check,
  deriveModel,
  Expression,
  evaluate,
  type GivenAmount,
  type Input,
  model,
  notice,
  type Plain,
  plain,
  section,
  type TurnoverInput,
  type TurnoverNotice,
  type TurnoverSections,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';

const hours = { label: 'Hours', unit: 'hours' } as const;
const rate = { label: 'Rate', unit: 'money/hour' } as const;

test('a misspelt input inside a formula does not compile', () => {
  section({
    label: 'Own',
    source: 'Ours',
    uses: { pay: turnoverModel.sections.pay },
    inputs: { hours },
    quantities: {
      // @ts-expect-error hour is not an input
      twice: { label: 'Twice', unit: 'hours', formula: (x) => x.hour.times(2) },
    },
    lines: {
      // @ts-expect-error the input of pay is trainer
      time: { label: 'Time', kind: 'time', formula: (x) => x.hours.times(x.pay.trainor) },
      // @ts-expect-error a formula has the four operations and no others
      power: { label: 'Power', kind: 'time', formula: (x) => x.hours.pow(2) },
      right: { label: 'Right', kind: 'time', formula: (x) => x.hours.times(x.pay.trainer) },
    },
  });
});

test('nor does it inside a section that is written within a model', () => {
  model({
    ...turnoverModel,
    sections: {
      ...turnoverModel.sections,
      courses: section({
        label: 'Courses',
        source: 'Ours',
        uses: { pay: turnoverModel.sections.pay },
        inputs: { hours, price: { label: 'Price', unit: 'money' } },
        quantities: { both: { label: 'Both', unit: 'hours', formula: (x) => x.hours.times(2) } },
        lines: {
          // @ts-expect-error lesons is not an input
          fees: { label: 'Fees', kind: 'cash', formula: (x) => x.lesons.times(x.price) },
          // @ts-expect-error the input of pay is trainer
          time: { label: 'Time', kind: 'time', formula: (x) => x.hours.times(x.pay.trainor) },
          right: { label: 'Right', kind: 'time', formula: (x) => x.both.times(x.pay.trainer) },
        },
      }),
    },
  });
});

test('a missing source, unit or kind does not compile', () => {
  // @ts-expect-error a section says where it comes from
  section({ label: 'Own', inputs: { hours } });
  // @ts-expect-error an input has a unit
  section({ label: 'Own', source: 'Ours', inputs: { hours: { label: 'Hours' } } });
  // @ts-expect-error there is no such unit
  section({ label: 'Own', source: 'Ours', inputs: { hours: { label: 'Hours', unit: 'minutes' } } });
  const guess = { label: 'Hours', unit: 'hours', default: { value: 1 } } as const;
  // @ts-expect-error a default has a source
  section({ label: 'Own', source: 'Ours', inputs: { hours: guess } });
  section({
    label: 'Own',
    source: 'Ours',
    inputs: { rate },
    lines: {
      // @ts-expect-error a line has a kind
      rate: { label: 'Rate', formula: (x) => x.rate },
    },
  });
});

test('a wrong key or a missing required input does not compile in a call with literal inputs', () => {
  // @ts-expect-error leavers is required
  turnoverCost({});
  // @ts-expect-error hirring is no section
  turnoverCost({ leavers: 1, hirring: {} });
  // @ts-expect-error intervews is no input
  turnoverCost({ leavers: 1, hiring: { intervews: 6 } });
  // @ts-expect-error an amount is a number, digits in a string or a Decimal
  turnoverCost({ leavers: 1, hiring: { interviews: true } });
  turnoverCost({ leavers: '24', currency: 'USD', pay: { load: 0.25 }, hiring: { interviews: 6 } });
});

test('the inputs of an own section are known to the compiler', () => {
  const own = section({ label: 'Own', source: 'Ours', inputs: { lunch: { label: 'Lunch', unit: 'money' } } });
  const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, own } });
  evaluate(ours, { leavers: 1, own: { lunch: 12 }, hiring: { advertising: 5 } });
  // @ts-expect-error lunches is no input
  evaluate(ours, { leavers: 1, own: { lunches: 12 } });
  const without = model({ label: 'Without leavers', sections: { own } });
  evaluate(without, { own: { lunch: 12 } });
  // @ts-expect-error this model has no leavers
  evaluate(without, { leavers: 1, own: { lunch: 12 } });
});

test('the leavers are given, or the headcount and the turnover rate', () => {
  turnoverCost({ headcount: 400, turnoverRate: '0.18' });
  turnoverCost({ leavers: 72, headcount: 400 });
  turnoverCost({ leavers: null, headcount: 400, turnoverRate: 0.18, hiring: { interviews: 6 } });
  // @ts-expect-error the rate is missing
  turnoverCost({ headcount: 400 });
  // @ts-expect-error the headcount is missing
  turnoverCost({ turnoverRate: 0.18 });
  // @ts-expect-error intervews is no input
  turnoverCost({ headcount: 400, turnoverRate: 0.18, hiring: { intervews: 6 } });
  // @ts-expect-error headCount is no input
  turnoverCost({ leavers: 72, headCount: 400 });
});

test('a figure per day is given per day, week, month or year, and not per hour', () => {
  turnoverCost({ leavers: 1, vacancy: { vacantDays: 9, payPerDay: { amount: 31000, per: 'year' } } });
  turnoverCost({ leavers: 1, vacancy: { vacantDays: 9, payPerDay: { amount: 120, per: 'day' } } });
  // @ts-expect-error the pay of a day is not given per hour
  turnoverCost({ leavers: 1, vacancy: { vacantDays: 9, payPerDay: { amount: 15, per: 'hour' } } });
  // @ts-expect-error nor the cover
  turnoverCost({ leavers: 1, vacancy: { vacantDays: 9, coverPerDay: { amount: 15, per: 'hour' } } });
});

test('the input of a section has its names and no others, each an amount that may be left out', () => {
  expectTypeOf<TurnoverInput['rampUp']>().toEqualTypeOf<
    | {
        readonly weeksToProficiency?: GivenAmount | null | undefined;
        readonly hoursPerWeek?: GivenAmount | null | undefined;
        readonly averageShareLost?: GivenAmount | null | undefined;
        readonly disruptionHours?: GivenAmount | null | undefined;
      }
    | null
    | undefined
  >();
  expectTypeOf<TurnoverInput['leavers']>().toEqualTypeOf<GivenAmount | null | undefined>();
  expectTypeOf(turnoverModel.sections.baseline.inputs).toEqualTypeOf<{ readonly amount: Input }>();
});

test('a section that is taken over with one more line asks for what both ask', () => {
  const { baseline } = turnoverModel.sections;
  const more = section({
    ...baseline,
    inputs: { ...baseline.inputs, lunch: { label: 'Lunch', unit: 'money' } },
    lines: { ...baseline.lines, lunch: { label: 'Lunch', kind: 'cash', formula: (x) => x.lunch } },
  });
  const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, baseline: more } });
  evaluate(ours, { leavers: 1, baseline: { amount: 2000, lunch: 12 } });
  // @ts-expect-error lunches is no input
  evaluate(ours, { leavers: 1, baseline: { amount: 2000, lunches: 12 } });
  // A section that is spread instead of written again has the same inputs.
  const named = { ...baseline, label: 'Another name' };
  const renamed = model({ ...turnoverModel, sections: { ...turnoverModel.sections, baseline: named } });
  // @ts-expect-error lunch is no input
  evaluate(renamed, { leavers: 1, baseline: { amount: 2000, lunch: 12 } });
});

test('results are typed through', () => {
  const cost = turnoverCost({ leavers: 1 });
  expectTypeOf(cost.total).toEqualTypeOf<Decimal>();
  expectTypeOf(cost.perLeaver).toEqualTypeOf<Decimal>();
  expectTypeOf(cost.kinds.cash.amount).toEqualTypeOf<Decimal>();
  expectTypeOf(cost.lines[0]?.calculation).toEqualTypeOf<string | undefined>();
  expectTypeOf(cost.notices[0]?.code).toEqualTypeOf<
    | 'belowBaseline'
    | 'partlyItemised'
    | 'paySavedAlone'
    | 'noPaySaved'
    | 'vacancyGains'
    | 'coverAndOutputLost'
    | 'trainingInsideRampUp'
    | 'trainingBeyondRampUp'
    | 'trainerInsideDisruption'
    | 'rampUpInsidePerformance'
    | 'payTooHigh'
    | 'payTooLow'
    | 'payZero'
    | 'shareBelowOnePercent'
    | 'payFarApart'
    | 'payPerDayFarApart'
    | 'netSaving'
    | undefined
  >();
  // @ts-expect-error results are read only
  cost.total = cost.perLeaver;
  expectTypeOf(plain(cost).total).toEqualTypeOf<number>();
  expectTypeOf<Plain<{ a: Decimal; b: readonly { c: Decimal }[] }>>().toEqualTypeOf<{
    a: number;
    b: { c: number }[];
  }>();
  const without = model({ label: 'Without leavers', sections: { own: turnoverModel.sections.baseline } });
  expectTypeOf(evaluate(without, {}).perLeaver).toEqualTypeOf<undefined>();
  expectTypeOf(check(turnoverModel, null)).toMatchTypeOf<readonly { path: string; message: string }[]>();
});

test('a message of a notice has its figures', () => {
  const { named } = Expression;
  const when = { left: named('training.newHireHours'), is: 'above', right: 400 } as const;
  const long = notice({ code: 'long', when, message: '{hours} hours.', figures: { hours: named('pay.load') } });
  notice({ code: 'long', when, message: 'Long.' });
  // @ts-expect-error there is no figure for {hours}
  notice({ code: 'long', when, message: '{hours} hours.' });
  // @ts-expect-error days has no place
  notice({ code: 'long', when, message: '{hours} hours.', figures: { hours: named('pay.load'), days: 1 } });
  // @ts-expect-error a rule names no amount of the result
  const where: Condition = { left: named({ total: 'amount' }), is: 'above', right: 0 };
  const ours = model({ ...turnoverModel, notices: [...turnoverModel.notices, long] });
  expectTypeOf(evaluate(ours, { leavers: 1 }).notices[0]?.code).toEqualTypeOf<TurnoverNotice | 'long' | undefined>();
  expectTypeOf(where).toEqualTypeOf<Condition>();
});

test('only text is as wide as a terminal', () => {
  const cost = turnoverCost({ leavers: 1 });
  toText(cost, { width: 80 });
  // @ts-expect-error a table in markdown has no width
  toMarkdownTable(cost, { width: 80 });
});

test('a derived model is typed, and a misspelt name in it does not compile', () => {
  const lunch = section({ label: 'Lunch', source: 'Ours', inputs: { price: { label: 'Price', unit: 'money' } } });
  const ours = deriveModel(turnoverModel, {
    defaults: { 'pay.load': { value: 0.2, source: 'Ours' }, 'pay.trainer': { input: 'pay.newHire', source: 'Ours' } },
    labels: { 'pay.load': 'Fringe rate', hiring: 'Recruiting', 'hiring.screening': 'Reading', leavers: 'Separations' },
    sections: { lunch },
    without: ['vacancy'],
  });
  evaluate(ours, { leavers: 1, lunch: { price: 5 }, hiring: { travel: 5 } });
  // @ts-expect-error vacancy is left out
  evaluate(ours, { leavers: 1, vacancy: { vacantDays: 5 } });
  // @ts-expect-error prize is no input
  evaluate(ours, { leavers: 1, lunch: { prize: 5 } });
  // @ts-expect-error laod is no input
  deriveModel(turnoverModel, { defaults: { 'pay.laod': { value: 0.2, source: 'Ours' } } });
  // @ts-expect-error newHir is no input
  deriveModel(turnoverModel, { defaults: { 'pay.trainer': { input: 'pay.newHir', source: 'Ours' } } });
  // @ts-expect-error a default has a source
  deriveModel(turnoverModel, { defaults: { 'pay.load': { value: 0.2 } } });
  // @ts-expect-error hirring is no section
  deriveModel(turnoverModel, { labels: { hirring: 'Recruiting' } });
  // @ts-expect-error vacancies is no section
  deriveModel(turnoverModel, { without: ['vacancies'] });
  // @ts-expect-error lable is no option
  deriveModel(turnoverModel, { lable: 'Ours' });
  deriveModel(turnoverModel, {
    sections: {
      courses: section({
        label: 'Courses',
        source: 'Ours',
        inputs: { hours },
        // @ts-expect-error hour is not an input
        lines: { time: { label: 'Time', kind: 'time', formula: (x) => x.hour } },
      }),
    },
  });
});

test('names in a result are typed: of sections, lines and quantities, also of a model of one’s own', () => {
  const cost = turnoverCost({ leavers: 1 });
  cost.lines.find(({ path }) => path === 'hiring.interviewing');
  cost.sections.find(({ section }) => section === 'hiring');
  expectTypeOf(cost.lines[0]?.section).toEqualTypeOf<keyof TurnoverSections | undefined>();
  // @ts-expect-error interviewin is no line
  cost.lines.find(({ path }) => path === 'hiring.interviewin');
  // @ts-expect-error hirring is no section
  cost.sections.find(({ section }) => section === 'hirring');
  const lunch = section({
    label: 'Lunch',
    source: 'Ours',
    inputs: { price: { label: 'Price', unit: 'money' } },
    quantities: { twice: { label: 'Twice', unit: 'money', formula: (x) => x.price.times(2) } },
    lines: { meals: { label: 'Meals', kind: 'cash', formula: (x) => x.twice } },
  });
  const own = evaluate(model({ ...turnoverModel, sections: { lunch } }), { leavers: 1, lunch: { price: 5 } });
  expectTypeOf(own.lines[0]?.path).toEqualTypeOf<'lunch.meals' | undefined>();
  expectTypeOf(own.quantities.twice?.value).toEqualTypeOf<Decimal | undefined>();
  // @ts-expect-error twise is no quantity
  own.quantities.twise;
  // A result of any model takes the results of this one.
  const any: AnyResult = own;
  toText(any);
});
