import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { models } from '../../src/cli/models.js';
import { knownWhen, presentWhen } from '../../src/conditions/availability-conditions.js';
import { validationConditions } from '../../src/conditions/validation-conditions.js';
import { valuesOf } from '../../src/evaluation/effective-values.js';
import { figuresOf } from '../../src/evaluation/quantities.js';
import type { Condition } from '../../src/expression/condition.js';
import { type ConditionContext, isConditionTrue } from '../../src/expression/condition.js';
import { check, type Expression, model, section } from '../../src/index.js';
import { customerProfitModel, marginAtRiskModel } from '../../src/lost-revenue.js';
import { constraintsOf } from '../../src/model/bounds.js';
import type { Model } from '../../src/model/model.js';
import type { Input } from '../../src/model/section.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { everyForm } from '../cells/every-form.js';
import { sectionInputs } from '../section-inputs.js';

type Numbers = Record<string, number | string | Record<string, number>>;

const everyModel: Readonly<Record<string, Model>> = {
  ...models,
  'customer profit': customerProfitModel as unknown as Model,
  'margin at risk': marginAtRiskModel as unknown as Model,
  'every form': everyForm as unknown as Model,
};

/** Figures in bounds that meet one another at zero, one and the bounds; and figures out of bounds. */
function figures(input: Input): { readonly right: number[]; readonly wrong: number[] } {
  const { minimum, maximum, exclusiveMinimum, integer } = constraintsOf(input);
  const inside = (value: number) =>
    value >= minimum &&
    value <= maximum &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (!integer || Number.isInteger(value));
  const right = [
    0,
    0.1,
    0.2,
    0.25,
    0.5,
    0.6,
    1,
    2,
    3,
    10,
    40,
    1000,
    minimum,
    minimum + 1,
    maximum,
    (exclusiveMinimum ?? 0) + 1,
  ];
  const wrong = [minimum - 1, maximum + 1, exclusiveMinimum ?? maximum + 0.5, 0, 1, 1.5];
  return {
    right: right.filter((value) => inside(value) && value <= 1000),
    wrong: wrong.filter((value) => !inside(value)),
  };
}

/** The leavers alone, or any of the leavers, the headcount and the turnover rate. */
function peopleFigures(model: Model): fc.Arbitrary<Record<string, number>> {
  if (model.leavers === undefined) return fc.constant({});
  const { right, wrong } = figures(model.leavers);
  const leavers = fc.constantFrom(...right, ...wrong);
  const few = [0, 1, 2, 40];
  const any = fc.record(
    {
      leavers: fc.constantFrom(...few),
      headcount: fc.constantFrom(...few, -1, 1e10),
      turnoverRate: fc.constantFrom(0, 0.05, 0.5, 1, 2, -1, 11),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 10, arbitrary: fc.record({ leavers }) },
    { weight: 3, arbitrary: any },
    { weight: 1, arbitrary: fc.constant({}) },
  );
}

/** Some lines and outcomes with what they use, some inputs more, some less. */
function numbers(model: Model): fc.Arbitrary<Numbers> {
  const users = [...model.lines, ...model.quantities];
  const currencies = model.inputs.flatMap(({ definition }) => definition.default?.currency ?? []);
  const inputs = sectionInputs(model);
  const positions = inputs.map(({ position }) => position);
  const oneWrong = fc
    .constantFrom(...inputs)
    .chain(({ position, definition }) =>
      fc.tuple(fc.constant(position), fc.constantFrom(...figures(definition).wrong)),
    );
  return fc
    .record({
      currency: fc.constantFrom(undefined, 'USD', 'EUR', 'JPY', ...currencies),
      people: peopleFigures(model),
      values: fc.tuple(...inputs.map(({ definition }) => fc.constantFrom(...figures(definition).right))),
      wrong: fc.option(oneWrong, { freq: 2 }),
      chosen: fc.oneof(
        fc.subarray(users),
        fc.subarray(users, { maxLength: Math.min(users.length, 2) }),
        fc.constant(users),
      ),
      more: fc.subarray(positions, { maxLength: Math.min(inputs.length, 3) }),
      less: fc.subarray(positions, { maxLength: Math.min(inputs.length, 3) }),
      withDefaults: fc.boolean(),
    })
    .map(({ currency, people, values, wrong, chosen, more, less, withDefaults }) => {
      const wanted = new Set([...chosen.flatMap(({ inputs }) => inputs), ...more]);
      const input: Numbers = { ...people };
      if (currency !== undefined) input.currency = currency;
      for (const [place, { section, name, definition, position }] of inputs.entries()) {
        const bound = wrong?.[0] === position ? wrong[1] : undefined;
        const spared = less.includes(position) || (definition.default && !withDefaults && !more.includes(position));
        if (bound === undefined && (spared || !wanted.has(position))) continue;
        input[section] = {
          ...(input[section] as Record<string, number>),
          [name]: bound ?? (values[place] as number),
        };
      }
      return input;
    });
}

/** The conditions of one model in one currency, each made once. */
function conditions(model: Model, currency: string) {
  const made = new Map<string, Condition>();
  const once = (key: string, make: () => Condition) => {
    const condition = made.get(key) ?? make();
    made.set(key, condition);
    return condition;
  };
  return {
    all: validationConditions(model, currency),
    known: (path: string) => once(`known ${path}`, () => knownWhen(model, currency, path)),
    present: (path: string) => once(`present ${path}`, () => presentWhen(model, currency, path)),
  };
}

type Conditions = ReturnType<typeof conditions>;

/** What a sheet would have in its cells: the figures as they were given, or only those that the library took. */
function factsOf(
  model: Model,
  input: Numbers,
  currency: string,
  { known, present }: Conditions,
  only: 'taken' | 'all',
) {
  const givenAt = (path: string) => {
    const [section, name] = path.split('.') as [string, string];
    const value = name === undefined ? input[section] : (input[section] as Record<string, number> | undefined)?.[name];
    return value === undefined ? undefined : new ExactDecimal(value as number);
  };
  const given = model.read(input);
  const raw = model.inputs.map(({ path }) => givenAt(path));
  const values = valuesOf(model, { ...given, currency, figures: only === 'all' ? raw : given.figures });
  const { scope } = figuresOf(model, values, given);
  const settled = new Map<Condition, boolean>();
  const settle = (condition: Condition) => {
    const answer = settled.get(condition) ?? isConditionTrue(condition, facts);
    settled.set(condition, answer);
    return answer;
  };
  const facts: ConditionContext = {
    given: (path) => givenAt(path) !== undefined,
    known: (path) => settle(known(path)),
    present: (path) => settle(present(path)),
    figureAt: (path) => {
      const [section, name] = path.split('.') as [string, string];
      if (name === undefined) return values[model.inputAt(path)?.position ?? -1];
      return scope.get(section)?.[name] as ReturnType<ConditionContext['figureAt']>;
    },
  };
  return facts;
}

const keyOf = ({ path, code }: { readonly path: string; readonly code: string }) => `${path} ${code}`;

const notDivided = ({ code }: { readonly code: string }) => code !== 'divisionByZero';

describe('an input of numbers is refused if check refuses it, with the same paths and codes', () => {
  test.each(Object.entries(everyModel))('%s', (_, model) => {
    const made = new Map<string, Conditions>();
    const met = new Set<string>();
    fc.assert(
      fc.property(numbers(model), (input) => {
        const currency = (input.currency as string | undefined) ?? 'USD';
        const here = made.get(currency) ?? conditions(model, currency);
        made.set(currency, here);
        const issues = check(model, input);
        const asGiven = factsOf(model, input, currency, here, 'all');
        const taken = factsOf(model, input, currency, here, 'taken');
        const found = here.all.filter(({ code, where }) =>
          isConditionTrue(where, code === 'outOfBounds' ? asGiven : taken),
        );
        // Of a line without all its figures nobody can say whether it would also divide by zero.
        const told = issues.some(({ code }) => code === 'outOfBounds') ? notDivided : () => true;
        expect(found.filter(told).map(keyOf).sort()).toEqual(issues.filter(told).map(keyOf).sort());
        // A sheet has what was typed, also where it is out of bounds: the first reason is that of the library all the same.
        const first = here.all.find(({ where }) => isConditionTrue(where, asGiven));
        expect(first).toBe(found[0]);
        expect(first === undefined).toBe(issues.length === 0);
        for (const refusal of found) met.add(keyOf(refusal));
      }),
      { numRuns: 1500, seed: 20_260_102 },
    );
    const all = new Set([...made.values()].flatMap(({ all }) => all.map(keyOf)));
    expect([...all].filter((key) => !met.has(key))).toEqual([]);
  });
});

describe('refusals say why, without figures', () => {
  const reasonOf = (model: Model, currency: string, path: string, code: string) =>
    validationConditions(model, currency).find((refusal) => refusal.path === path && refusal.code === code)?.reason;

  test.each([
    [
      'leavers',
      'required',
      'leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
    ],
    ['pay.load', 'outOfBounds', 'pay.load must be from 0 to 1 (share).'],
    ['training.newHiresPerTrainer', 'outOfBounds', 'training.newHiresPerTrainer must be more than 0 and at most '],
    ['hiring.candidatesTested', 'unused', 'hiring.candidatesTested is given, but hiring.costPerTest is not.'],
    [
      'hiring.applicants',
      'unused',
      'hiring.applicants is given, but not all of hiring.screeningHoursPerApplicant and pay.recruiter are.',
    ],
    [
      // Three lines use it, each with what it needs beside.
      'vacancy.vacantDays',
      'unused',
      'vacancy.vacantDays is given, but none of vacancy.coverPerDay, vacancy.outputPerDay with vacancy.outputLostShare, vacancy.payPerDay.',
    ],
    ['baseline.amount', 'unused', 'baseline.amount applies only if neither paperwork nor training is itemised.'],
  ])('%s %s', (path, code, reason) => {
    expect(reasonOf(models.turnover as Model, 'EUR', path, code)).toContain(reason);
  });

  test('one line each, that begins with the path and ends as a sentence', () => {
    for (const model of Object.values(everyModel)) {
      for (const { path, reason } of validationConditions(model, 'USD')) {
        expect(reason.startsWith(`${path} `) && reason.endsWith('.') && !reason.includes('\n'), reason).toBe(true);
      }
    }
  });

  test('a default in another currency refuses nothing, and an input that needs no other is never unused', () => {
    expect(reasonOf(models.turnover as Model, 'EUR', 'baseline.amount', 'required')).toBeUndefined();
    expect(reasonOf(models.turnover as Model, 'USD', 'hiring.advertising', 'unused')).toBeUndefined();
    expect(reasonOf(models.turnover as Model, 'USD', 'training.trainer', 'divisionByZero')).toBeUndefined();
  });
});

describe('a divisor is checked if it can be zero within its bounds', () => {
  const count = (label: string) => ({ label, unit: 'count' }) as const;
  const inputs = {
    all: { label: 'All', unit: 'money' },
    some: { ...count('Some'), exclusiveMinimum: 0 },
    more: { ...count('More'), exclusiveMinimum: 0 },
    many: { ...count('Many'), minimum: 2 },
    any: count('Any'),
    others: count('Others'),
  } as const;
  type X = Readonly<Record<keyof typeof inputs, Expression>>;

  test.each<[string, boolean, (x: X) => Expression]>([
    ['some', false, (x) => x.some],
    ['any', true, (x) => x.any],
    ['some × more', false, (x) => x.some.times(x.more)],
    ['some × any', true, (x) => x.some.times(x.any)],
    ['any × some', true, (x) => x.any.times(x.some)],
    ['some ÷ more', false, (x) => x.some.div(x.more)],
    ['any ÷ some', true, (x) => x.any.div(x.some)],
    ['some ÷ many', false, (x) => x.some.div(x.many)],
    ['any ÷ many', true, (x) => x.any.div(x.many)],
    ['any + some', false, (x) => x.any.plus(x.some)],
    ['some + any', false, (x) => x.some.plus(x.any)],
    ['any + others', true, (x) => x.any.plus(x.others)],
    ['any + 1', false, (x) => x.any.plus(1)],
    ['many − 1', false, (x) => x.many.minus(1)],
    ['many − 2', true, (x) => x.many.minus(2)],
    ['many − any', true, (x) => x.many.minus(x.any)],
    ['many × some', false, (x) => x.many.times(x.some)],
    ['many × any', true, (x) => x.many.times(x.any)],
  ])('%s: %s', (_, canBeZero, divisor) => {
    const parts = section({
      label: 'Parts',
      source: 'Made for this test',
      inputs,
      lines: { part: { label: 'Part', kind: 'cash', formula: (x) => x.all.div(divisor(x as never) as never) } },
    });
    const divided = validationConditions(model({ label: 'Divided', sections: { parts } }) as Model, 'USD');
    const found = divided.filter(({ path, code }) => path === 'parts.part' && code === 'divisionByZero');
    expect(found).toHaveLength(canBeZero ? 1 : 0);
  });
});
