import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validationConditions } from '../../src/conditions/validation-conditions.js';
import {
  check,
  InputError,
  jsonSchema,
  model,
  plain,
  section,
  type TurnoverInput,
  turnoverCost,
  turnoverModel,
} from '../../src/index.js';
import { boundsOf, isMoney, type Unit } from '../../src/numbers/unit.js';
import { sectionInputs } from '../section-inputs.js';

const inputs = sectionInputs(turnoverModel);

/** The edges of what a unit allows, or an input below them, and what lies just inside. */
function edge(unit: Unit, moreThan?: number, most?: number): fc.Arbitrary<number | string> {
  const { minimum, maximum: usual } = boundsOf(unit);
  const maximum = most ?? usual;
  const tiny = isMoney(unit) ? '0.0000000001' : '0.0000000000000000000000000000000001';
  const inside = [tiny, 1, maximum, isMoney(unit) ? '999999999999.9999999999' : maximum / 3];
  return fc.constantFrom<number | string>(...(moreThan === undefined ? [minimum, ...inside] : [...inside, 5e-324]));
}

const everything = fc.tuple(
  edge('people'),
  fc.constantFrom('USD', 'JPY', 'KWD', 'CLF'),
  ...inputs.map(({ definition }) => edge(definition.unit, definition.exclusiveMinimum, definition.maximum)),
);

test('nothing within bounds yields NaN or Infinity: figures, or the refusal of an amount too large to print', () => {
  let computed = 0;
  fc.assert(
    fc.property(everything, ([leavers, currency, ...values]) => {
      const input: Record<string, unknown> = { leavers, currency };
      for (const [position, { section, name }] of inputs.entries()) {
        if (section === 'baseline') continue;
        input[section] = { ...(input[section] as object), [name]: values[position] };
      }
      try {
        const result = turnoverCost(input as TurnoverInput);
        computed += 1;
        const text = JSON.stringify([result, plain(result)]);
        expect(text).not.toMatch(/NaN|Infinity|null/);
        for (const { calculation } of result.lines) expect(calculation).toMatch(/^[\d.()×÷+− ]+$/);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        expect(new Set(error.issues.map(({ code }) => code))).toEqual(new Set(['tooLarge']));
      }
    }),
    { numRuns: 400, seed: 20_260_103 },
  );
  expect(computed).toBeGreaterThan(20);
});

test('an amount of 1e24 or more is refused by name, just less is exact', () => {
  // 1e12 × 1e9 leavers = 1e21
  expect(turnoverCost({ leavers: 1e9, baseline: { amount: 1e12 } }).total.toFixed()).toBe(`1${'0'.repeat(21)}`);
  // 1e9 people × 1e6 hours × 1e9 leavers = 1e24 at 1 a hour
  const input = { leavers: 1e9, pay: { recruiter: 1 }, hiring: { applicants: 1e9, screeningHoursPerApplicant: 1e6 } };
  expect(check(turnoverModel, input)).toMatchObject([
    {
      path: 'hiring.screening',
      code: 'tooLarge',
      message:
        'hiring.screening is 1e24 or more, too large to print exactly; check hiring.applicants, hiring.screeningHoursPerApplicant, pay.recruiter, pay.load and leavers.',
    },
  ]);
  // 0.99999999 × 1e24, printed to the last digit
  const less = turnoverCost({ ...input, pay: { recruiter: '0.99999999' } });
  expect(less.lines[0]?.amount.toFixed()).toBe('999999990000000000000000');
});

describe.each([
  ['leavers', 'people', '1,000,000,000'],
  ['hiring.advertising', 'money', '1,000,000,000,000'],
  ['pay.trainer', 'money/hour', '1,000,000,000,000'],
  ['vacancy.coverPerDay', 'money/day', '1,000,000,000,000'],
  ['hiring.applicants', 'count', '1,000,000,000'],
  ['hiring.decisionHours', 'hours', '1,000,000'],
  ['vacancy.vacantDays', 'days', '1,000,000'],
  ['rampUp.weeksToProficiency', 'weeks', '1,000,000'],
  ['rampUp.hoursPerWeek', 'hours/week', '168'],
  ['pay.load', 'share', '1'],
] as const)('%s (%s) is from 0 to %s', (path, unit, bound) => {
  const digits = bound.replaceAll(',', '');
  const max = Number(digits);
  const refusalsOf = (value: unknown) => {
    const [section, name] = path.split('.') as [string, string?];
    const input = name === undefined ? { leavers: value } : { leavers: 1, [section]: { [name]: value } };
    return check(turnoverModel, input).filter(({ code }) => code !== 'unused');
  };

  test.each([0, '0', -0, '-0', '0.0000000001', max, digits, `${digits}.000`])('%s is in', (value) => {
    expect(refusalsOf(value)).toEqual([]);
  });

  test('what lies beyond, however little, is out', () => {
    const below = { path, code: 'outOfBounds', message: `${path} must be 0 or more (${unit}); -1e-10 was given.` };
    expect(refusalsOf('-0.0000000001')).toMatchObject([
      { ...below, message: below.message.replace('-1e-10', '-0.0000000001') },
    ]);
    const above = `${digits}.0000000001`;
    // "write 0.01… for 1.0… %" follows for a share
    expect(refusalsOf(above)).toMatchObject([
      {
        path,
        code: 'outOfBounds',
        message: expect.stringContaining(`${path} must be ${bound} or less (${unit}); ${above} was given`),
      },
    ]);
    expect(refusalsOf(max * 2)).toHaveLength(1);
  });
});

test.each([
  ['hiring.advertising', '0.1234567890', []],
  ['hiring.advertising', '0.12345678915', []],
  ['hiring.advertising', 0.1 + 0.2, []],
  ['hiring.advertising', `0.${'3'.repeat(35)}`, ['hiring.advertising must have at most 34 digits; 35 were given.']],
  ['hiring.advertising', '0.10000000000000', []],
  ['leavers', `0.${'3'.repeat(34)}`, []],
  ['leavers', `0.${'3'.repeat(35)}`, ['leavers must have at most 34 digits; 35 were given.']],
  ['leavers', 1 / 3, []],
])('%s may have %s', (path, value, messages) => {
  const input = path === 'leavers' ? { leavers: value } : { leavers: 1, hiring: { advertising: value } };
  expect(check(turnoverModel, input).map(({ message }) => message)).toEqual(messages);
});

test('what a formula divides by is more than zero', () => {
  const given = (newHiresPerTrainer: unknown) =>
    check(turnoverModel, { leavers: 1, pay: { trainer: 1 }, training: { trainerHours: 1, newHiresPerTrainer } });
  expect(given('0.0000000001')).toEqual([]);
  for (const zero of [0, '0', -0, '-0.0']) {
    expect(given(zero)).toMatchObject([
      {
        path: 'training.newHiresPerTrainer',
        code: 'outOfBounds',
        message: 'training.newHiresPerTrainer must be more than 0 (count); 0 was given.',
      },
    ]);
  }
});

test('an input that is more than one bound, and at least another, keeps to both, in every reading', () => {
  const ours = section({
    label: 'Ours',
    source: 'Ours',
    inputs: { part: { label: 'Part', unit: 'money', exclusiveMinimum: 0, minimum: 2 } },
    lines: { part: { label: 'Part', kind: 'cash', formula: (x) => x.part } },
  });
  const own = model({ label: 'Own', sections: { ours } });
  const refused = (part: number) => check(own, { ours: { part } }).map(({ message }) => message);
  expect(refused(2)).toEqual([]);
  expect(refused(1)).toEqual(['ours.part must be 2 or more (money); 1 was given.']);
  expect(refused(0)).toEqual(['ours.part must be 2 or more (money); 0 was given.']);
  expect(JSON.stringify(jsonSchema(own))).toContain('"minimum":2,');
  const below = validationConditions(own, 'USD').filter(
    ({ path, code }) => path === 'ours.part' && code === 'outOfBounds',
  );
  expect(below.map(({ reason }) => reason)).toEqual(['ours.part must be from 2 to 1,000,000,000,000 (money).']);
  expect(below.map(({ where }) => JSON.stringify(where))).toEqual([expect.stringContaining('"is":"below","right":2')]);
});
