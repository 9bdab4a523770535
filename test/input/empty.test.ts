import { describe, expect, test } from 'vitest';
import { cloneInput } from '../../src/element/calculator-input.js';
import { groups } from '../../src/groups.js';
import { check, evaluate, InputError, plain, turnoverCost, turnoverModel } from '../../src/index.js';
import { lostRevenueModel, turnoverWithLostRevenue } from '../../src/lost-revenue.js';
import { compareMethods } from '../../src/methods.js';
import { countSpells, monthlyTurnoverRate } from '../../src/rates.js';
import { sheetFunctions } from '../../src/sheet-functions/functions.js';
import { measuredLoss, steppedLoss, straightLineLoss } from '../../src/turnover/ramp-shapes.js';

const nothing = [undefined, null, '', ' ', '\t\n', '\u00a0'];

/** What is wrong with what a function is given, by code and path. */
function issuesOf(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
}

describe.each(nothing)('%j is not given', (empty) => {
  test('for any input, section and the currency: the figures are those of what is given', () => {
    const fields = Object.fromEntries(
      Object.entries(turnoverModel.sections).map(([name, { inputs }]) => [
        name,
        Object.fromEntries(Object.keys(inputs).map((input) => [input, empty])),
      ]),
    );
    const sections = Object.fromEntries(Object.keys(turnoverModel.sections).map((name) => [name, empty]));
    const pay = { trainer: '18.75' };
    const training = { trainerHours: 8 };
    const bare = plain(turnoverCost({ leavers: 24, pay, training }));
    for (const form of [
      {
        ...fields,
        currency: empty,
        leavers: 24,
        pay: { ...fields.pay, ...pay },
        training: { ...fields.training, ...training },
      },
      { ...sections, currency: empty, leavers: 24, pay, training },
    ]) {
      expect(check(turnoverModel, form)).toEqual([]);
      expect(turnoverModel['~standard'].validate(form)).toEqual({ value: form });
      expect(plain(evaluate(turnoverModel, form as never))).toEqual(bare);
      const adding = groups(turnoverModel);
      adding.add('all', form as never);
      expect(adding.results().total.toNumber()).toBe(bare.total);
    }
  });

  test('so what is required is missing, and not wrong', () => {
    expect(issuesOf(() => turnoverCost({ leavers: empty } as never))).toEqual(['required leavers']);
    expect(issuesOf(() => monthlyTurnoverRate({ separations: empty, averageHeadcount: 80 } as never))).toEqual([
      'required separations',
    ]);
    expect(issuesOf(() => compareMethods({ leavers: 1, annualPay: empty } as never))).toEqual(['required annualPay']);
    expect(issuesOf(() => measuredLoss([0.2, empty, 0.6] as never))).toEqual(['required [1]']);
    expect(issuesOf(() => steppedLoss([{ duration: empty, level: 0.5 }] as never))).toEqual(['required [0].duration']);
    expect(issuesOf(() => turnoverWithLostRevenue({ turnover: { leavers: 1 }, lostRevenue: empty } as never))).toEqual([
      'required lostRevenue',
    ]);
    expect(check(lostRevenueModel, { customers: empty, problems: { problemShare: empty } })).toEqual(
      check(lostRevenueModel, {}),
    );
  });

  test('where other functions take something that may be left out', () => {
    expect(straightLineLoss({ startLevel: empty } as never).toString()).toBe('0.5');
    const firm = { leavers: 10, annualPay: 40_000 };
    const unknown = { currency: empty, headcount: empty, revenue: empty };
    expect(plain(compareMethods({ ...firm, ...unknown } as never))).toEqual(plain(compareMethods(firm)));
    const spell = { person: 'A-17', start: '2024-02-01', end: empty, reason: empty, hired: empty, began: empty };
    const period = { from: '2024-01-01', to: '2024-12-31' };
    expect(plain(countSpells({ spells: [spell], ...period } as never))).toEqual(
      plain(countSpells({ spells: [{ person: 'A-17', start: '2024-02-01' }], ...period })),
    );
  });

  test('in a sheet and in the calculator', () => {
    const cost = sheetFunctions(turnoverModel).find(({ name }) => name === 'TURNOVER_COST');
    const cells = [
      ['leavers', 24],
      ['pay.newHire', empty],
      ['currency', empty],
    ];
    // 24 × 2,000
    expect(cost?.run(cells)).toBe(48_000);
    expect(cloneInput({ leavers: 24, currency: empty, hiring: empty, pay: { newHire: empty, trainer: 5 } })).toEqual({
      leavers: 24,
      pay: { trainer: 5 },
    });
  });
});

test('a name that no input has is unknown, whatever it holds', () => {
  expect(
    check(turnoverModel, { leavers: 1, hirring: null, pay: { newHir: '' } }).map(({ message }) => message),
  ).toEqual(['pay.newHir is not an input; did you mean pay.newHire?', 'hirring is not an input; did you mean hiring?']);
});

test('NaN is no empty field, and its message says where it may come from', () => {
  const issues = check(turnoverModel, { leavers: Number.NaN });
  expect(issues.map(({ message }) => message)).toEqual([
    'leavers must be a number, or digits in a string such as "6"; NaN was given (an empty number field? leave it out if it is not known).',
  ]);
});

describe('a path written as a key is answered with the object to write', () => {
  test.each([
    [
      turnoverModel,
      { leavers: 24, 'pay.newHire': 15 },
      'pay.newHire is a path, not a key: write { pay: { newHire: … } }.',
    ],
    [
      turnoverModel,
      { leavers: 24, 'pay.newHire/year': 31000 },
      "pay.newHire/year is a path, not a key: write { pay: { newHire: { amount: …, per: 'year' } } }.",
    ],
    [
      turnoverModel,
      { leavers: 24, 'Pay.NewHire/annual': 31000 },
      "Pay.NewHire/annual is a path, not a key: write { pay: { newHire: { amount: …, per: 'year' } } }.",
    ],
    [
      turnoverModel,
      { leavers: 24, vacancy: { 'payPerDay/month': 2500 } },
      "vacancy.payPerDay/month is a path, not a key: write { vacancy: { payPerDay: { amount: …, per: 'month' } } }.",
    ],
    [
      turnoverModel,
      { leavers: 24, training: { 'newHireHours/week': 8 } },
      'training.newHireHours/week is not an input; did you mean training.newHireHours?',
    ],
    [
      turnoverModel,
      { leavers: 24, 'pay.newHire': null },
      'pay.newHire is a path, not a key: write { pay: { newHire: … } }.',
    ],
    [
      lostRevenueModel,
      { 'customers.activeCustomers': 5 },
      'customers.activeCustomers is a path, not a key: write { customers: { activeCustomers: … } }.',
    ],
  ])('%#', (model, input, message) => {
    expect(check(model as never, input).map((issue) => issue.message)).toContain(message);
  });

  test('in an input of two parts', () => {
    const input = { turnover: { leavers: 1 }, lostRevenue: {}, 'turnover.pay.newHire': 15 };
    const messages = (() => {
      try {
        turnoverWithLostRevenue(input as never);
      } catch (error) {
        if (error instanceof InputError) return error.issues.map(({ message }) => message);
      }
      return [];
    })();
    expect(messages).toContain(
      'turnover.pay.newHire is a path, not a key: write { turnover: { pay: { newHire: … } } }.',
    );
  });
});
