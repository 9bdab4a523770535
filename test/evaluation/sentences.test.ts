import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../../src/format.js';
import { check, Expression, evaluate, type Model, model, section, turnoverCost } from '../../src/index.js';
import { lostRevenue, lostRevenueModel } from '../../src/lost-revenue.js';
import type { AnySection } from '../../src/model/section.js';
import { turnoverTyped } from '../cells/sheet-input.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';

const below = (input: object) =>
  turnoverCost({ leavers: 1, currency: 'USD', ...input }).notices.find(({ code }) => code === 'belowBaseline')?.message;

describe('a figure in a sentence is the figure of the table', () => {
  test.each<[string, object, string]>([
    // 61,000 ÷ 2,080 × 40 × 1.25 = 1,466.34615…
    [
      'rounded half away from zero',
      { pay: { newHire: 61000 / 2080, load: 0.25 }, training: { newHireHours: 40 } },
      '1466.35 USD',
    ],
    // 0.5 × 66.71 ÷ 3 × 3 would be 33.355; here 0.5 × 66.71 = 33.355
    ['at a tie', { pay: { trainer: '66.71' }, training: { trainerHours: '0.5' } }, '33.36 USD'],
    // 0.005 and 0.005 print as 0.01 each, and 0.02 in all
    ['as the sum of printed lines', { paperwork: { setUp: '0.005' }, training: { materials: '0.005' } }, '0.02 USD'],
    ['to the cent below the baseline', { paperwork: { setUp: '1999.994' } }, '1999.99 USD'],
  ])('%s', (_, input, said) => {
    expect(below(input)).toContain(
      `Paperwork and training come to ${said} a leaver, below the baseline of 2000.00 USD`,
    );
  });

  test('what prints as the baseline is not below it', () => {
    for (const setUp of ['1999.995', '1999.996', '1999.9999999999', '2000']) {
      expect(below({ paperwork: { setUp } }), setUp).toBeUndefined();
    }
  });

  test('of any input the sentence says what paperwork and training come to in the table', () => {
    let met = 0;
    fc.assert(
      fc.property(turnoverTyped, (input) => {
        const result = turnoverCost(input);
        const notice = result.notices.find(({ code }) => code === 'belowBaseline');
        if (notice === undefined) return;
        met += 1;
        const sections = result.sections.filter(({ section }) => section === 'paperwork' || section === 'training');
        const cents = sections.reduce((sum, { perLeaver }) => sum + Math.round(perLeaver.toNumber() * 100), 0);
        expect(notice.message).toContain(` ${(cents / 100).toFixed(2)} USD a leaver`);
      }),
      { numRuns: 300, seed: 20_260_102 },
    );
    expect(met).toBeGreaterThan(30);
  });

  test('a pay rate is said to the cent, in the table of the format too', () => {
    const result = turnoverCost({ leavers: 1, pay: { newHire: 61000 / 2080, trainer: 2600 } });
    const [notice] = result.notices;
    expect(notice?.message).toBe(
      'pay.trainer is 2600.00 USD and pay.newHire is 29.33 USD: are both per hour, not per month or year?',
    );
    expect(toText(result, { locale: 'en-US' })).toContain('pay.newHire is $29.33');
  });
});

describe('a figure in the message of a rule', () => {
  const money = (label: string) => ({ label, unit: 'money' }) as const;
  const [fee, limit] = ['own.fee', 'own.limit'].map((path) => Expression.named(path)) as [Expression, Expression];
  const own = section({
    label: 'Own',
    source: 'Ours',
    inputs: {
      fee: money('Fee'),
      budget: money('Budget'),
      parts: { label: 'Parts', unit: 'count', exclusiveMinimum: 0 },
    },
    quantities: { limit: { label: 'Limit', unit: 'money', formula: (x) => x.budget.div(x.parts) } },
    lines: { fee: { label: 'Fee', kind: 'cash', formula: (x) => x.fee.plus(x.limit) } },
  });
  const ruled = model({
    label: 'Ruled',
    sections: { own },
    rules: [
      {
        path: 'own.fee',
        code: 'contradiction',
        where: { left: fee, is: 'above', right: limit },
        message: 'is above the limit.',
        messageWithFigures: (at, say) =>
          say('is {fee}, above the limit of {limit}.', {
            fee: { money: at('own.fee') },
            limit: { money: at('own.limit') },
          }),
      },
    ],
  });
  const message = (currency: string, figures: object) => check(ruled, { currency, own: figures })[0]?.message;

  test.each([
    // 100 ÷ 8 = 12.5, 100 ÷ 3 = 33.333…, 0.29 ÷ 2 = 0.145, 1.0005 ÷ 1
    ['USD', 13, 100, 8, 'own.fee is 13.00, above the limit of 12.50.'],
    ['USD', 40, 100, 3, 'own.fee is 40.00, above the limit of 33.33.'],
    ['USD', 40, '0.29', 2, 'own.fee is 40.00, above the limit of 0.15.'],
    ['JPY', 40, 25, 2, 'own.fee is 40, above the limit of 13.'],
    ['KWD', 40, '1.0005', 1, 'own.fee is 40.000, above the limit of 1.001.'],
  ])('in %s is rounded to its minor unit: %d above %s ÷ %d', (currency, fee, budget, parts, said) => {
    expect(message(currency, { fee, budget, parts })).toBe(said);
  });

  test('is left out if two different figures would print the same', () => {
    expect(message('USD', { fee: '33.334', budget: 100, parts: 3 })).toBe('own.fee is above the limit.');
    expect(message('USD', { fee: 33, budget: 100, parts: 3 })).toBeUndefined();
  });
});

describe('counts in a notice do not contradict it', () => {
  const { wordOfMouth, rework, problems } = goldenFirm;
  const codes = (input: object) => lostRevenue(input).notices.map(({ code }) => code);

  test.each([
    // 51.84 prospects, which print as 51.8
    [{ ...goldenFirm, wordOfMouth: { ...wordOfMouth, reachableNewCustomersPerYear: '51.83' } }, []],
    [{ ...goldenFirm, wordOfMouth: { ...wordOfMouth, reachableNewCustomersPerYear: '51.7' } }, ['marketLimitReached']],
    // 1,800 customers with a problem
    [{ ...goldenFirm, rework: { ...rework, incidentsPerYear: '1799.99' } }, ['fewIncidents']],
    // 10,000 × 0.180001 = 1,800.01, which prints as 1,800
    [
      {
        ...goldenFirm,
        rework: { ...rework, incidentsPerYear: 1800 },
        problems: { ...problems, problemShare: '0.180001' },
      },
      [],
    ],
  ])('%#', (input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  test('an average that prints as 30 % is not said to be outside 15 to 30 %', () => {
    // All complainants and silent customers leave with the same extra chance.
    const leaving = (chance: string) => ({
      ...goldenFirm,
      problems: {
        ...problems,
        extraChanceOfLeavingSilent: chance,
        extraChanceOfLeavingSatisfied: chance,
        extraChanceOfLeavingPartlySatisfied: chance,
        extraChanceOfLeavingDissatisfied: chance,
      },
    });
    expect(codes(leaving('0.3004'))).toEqual([]);
    expect(codes(leaving('0.3005'))).toEqual(['extraLeavingUnusual']);
  });
});

/** Returns the lost revenue model with another default of the ratio; sections that use it are created again. */
function withRatio(value: number): Model {
  const made = new Map<AnySection, AnySection>();
  for (const original of Object.values(lostRevenueModel.sections) as AnySection[]) {
    const uses = Object.entries(original.uses).map(([name, used]) => [name, made.get(used) ?? used]);
    const { problemRateRatio: ratio } = original.inputs;
    const inputs = ratio && { ...original.inputs, problemRateRatio: { ...ratio, default: { value, source: 'Ours' } } };
    made.set(original, section({ ...original, uses: Object.fromEntries(uses), ...(inputs && { inputs }) } as never));
  }
  const sections = Object.entries(lostRevenueModel.sections).map(([name, original]) => [name, made.get(original)]);
  return model({ ...lostRevenueModel, sections: Object.fromEntries(sections) }) as unknown as Model;
}

test('the default ratio of problems, 1, is mentioned only if it is the default', () => {
  const { problemRateRatio: _, ...turnover } = goldenFirm.turnover;
  const codes = (ratio: number) =>
    evaluate(withRatio(ratio), { ...goldenFirm, turnover } as never).notices.map(({ code }) => code);
  expect(codes(1)).toEqual(['nothingAttributed']);
  expect(codes(1.8)).toEqual([]);
});
