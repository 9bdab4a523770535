import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/formula.js';
import { check, evaluate, jsonSchema, model, section, turnoverModel } from '../../src/index.js';
import type { Input } from '../../src/model/section.js';

const money = { label: 'Fee', unit: 'money' } as const;
const fees = section({ label: 'Fees', source: 'Ours', inputs: { fee: money } });
const leavers = { label: 'Leavers', unit: 'people' } as const;

test('a section that uses another, which the model has not, is refused by name', () => {
  const users = section({
    label: 'Users',
    source: 'Ours',
    uses: { fees },
    inputs: {},
    lines: { fee: { label: 'Fee', kind: 'cash', formula: (x) => x.fees.fee } },
  });
  const message = 'The section users uses fees, but the model has no such section, or another one, under that name.';
  expect(() => model({ label: 'Own', leavers, sections: { users } })).toThrow(message);
  expect(() => model({ label: 'Own', leavers, sections: { others: fees, users } })).toThrow(message);
  const copy = section({ label: 'Fees', source: 'Ours', inputs: { fee: money } });
  expect(() => model({ label: 'Own', leavers, sections: { fees: copy, users } })).toThrow(message);
});

test('two quantities of one name are refused', () => {
  const one = section({
    label: 'One',
    source: 'Ours',
    inputs: { fee: money },
    quantities: { twice: { label: 'Twice', unit: 'money', formula: (x) => x.fee.times(2) } },
  });
  expect(() => model({ label: 'Own', sections: { one, two: { ...one } } })).toThrow('Two quantities are called twice.');
});

test.each(['leavers', 'currency'])('a section cannot be called %s', (name) => {
  expect(() => model({ label: 'Own', sections: { [name]: fees } })).toThrow(`A section cannot be called ${name}.`);
});

test('a quantity stands after those that it uses', () => {
  const backwards = section({
    label: 'Backwards',
    source: 'Ours',
    inputs: { fee: money },
    quantities: {
      four: { label: 'Four times', unit: 'money', formula: (x) => x.two.times(2) },
      two: { label: 'Twice', unit: 'money', formula: (x) => x.fee.times(2) },
    },
  });
  expect(() => model({ label: 'Own', sections: { backwards } })).toThrow(
    'backwards.four uses backwards.two, which comes after it.',
  );
});

test.each([
  [{ unit: 'hours/year' }, undefined],
  [{ unit: 'hours/year', exclusiveMinimum: undefined, minimum: 1 }, undefined],
  [
    { unit: 'days/year', default: { value: 260, source: 'Ours' } },
    'rates.pay is converted by rates.hours, which must be in hours/year, be above 0',
  ],
  [{ unit: 'hours/year', exclusiveMinimum: undefined }, 'must be in hours/year, be above 0 and have a default.'],
  [{ unit: 'hours/year', default: undefined }, 'must be in hours/year, be above 0 and have a default.'],
] as const)('what converts a rate is %j', (own, message) => {
  const hours = { label: 'Hours', exclusiveMinimum: 0, default: { value: 2080, source: 'Ours' }, ...own } as Input;
  const pay = { label: 'Pay', unit: 'money/hour', perYear: 'hours' } as const;
  const rates = section({
    label: 'Rates',
    source: 'Ours',
    inputs: { pay, hours },
    lines: { pay: { label: 'Pay', kind: 'cash', formula: (x) => x.pay } },
  });
  const made = () => model({ label: 'Own', sections: { rates } });
  if (message !== undefined) return expect(made).toThrow(message);
  // 20,800 ÷ 2,080; and hours that nothing converts may be given.
  expect(evaluate(made(), { rates: { pay: { amount: 20800, per: 'year' } } }).total.toString()).toBe('10');
  expect(evaluate(made(), { rates: { pay: 10, hours: 1800 } }).total.toString()).toBe('10');
});

test('a line that is added to a section shows up in trace, schema, table and checks with no other edit', () => {
  const { hiring } = turnoverModel.sections;
  const longer = section({
    ...hiring,
    inputs: { ...hiring.inputs, welcomeLunch: { label: 'Welcome lunch per hire', unit: 'money' } },
    lines: { ...hiring.lines, welcomeLunch: { label: 'Welcome lunch', kind: 'cash', formula: (x) => x.welcomeLunch } },
  });
  const lunching = model({ ...turnoverModel, sections: { ...turnoverModel.sections, hiring: longer } });

  // 24 × 35.50 = 852, and the baseline, 24 × 2,000.
  const result = evaluate(lunching, { leavers: 24, hiring: { welcomeLunch: '35.50' } });
  const line = result.lines.find(({ name }) => name === 'welcomeLunch');
  expect(line).toMatchObject({ formula: 'welcome lunch per hire × leavers', calculation: '35.5 × 24', kind: 'cash' });
  expect(line?.amount.toFixed(2)).toBe('852.00');
  expect(result.total.toFixed(2)).toBe('48852.00');
  expect(JSON.stringify(jsonSchema(lunching))).toContain('Welcome lunch per hire');
  expect(toMarkdown(lunching)).toContain('| Welcome lunch | cash | welcome lunch per hire × leavers |');
  expect(check(lunching, { leavers: 24, hiring: { welcomLunch: 1 } })[0]?.message).toBe(
    'hiring.welcomLunch is not an input; did you mean hiring.welcomeLunch?',
  );
  expect(evaluate(lunching, { leavers: 24 }).absent.map(({ name }) => name)).toContain('welcomeLunch');
});

test('a model is a Standard Schema', () => {
  const { version, vendor, validate } = turnoverModel['~standard'];
  expect([version, vendor]).toEqual([1, 'turnover-cost']);
  const input = { leavers: 24 };
  expect(validate(input)).toEqual({ value: input });
  expect(validate({ leavers: 24, hiring: { agencyFee: -1 } })).toMatchObject({
    issues: [
      {
        path: ['hiring', 'agencyFee'],
        code: 'outOfBounds',
        label: 'Agency fee per hire',
        message: 'hiring.agencyFee must be 0 or more (money); -1 was given.',
        params: { given: '-1', unit: 'money', minimum: 0, maximum: 1e12, integer: false },
      },
    ],
  });
  expect(validate(7)).toMatchObject({
    issues: [{ path: [], message: 'The input must be an object such as { leavers: 24 }; 7 was given.' }],
  });
});

test('the path of an issue is made of whole keys, with points in them or empty', () => {
  const input = { leavers: 24, 'a.b': 1, '': 2, hiring: { 'c.d': 3 } };
  const { issues } = turnoverModel['~standard'].validate(input) as { issues: readonly { path: unknown }[] };
  expect(issues.map(({ path }) => path)).toEqual([['hiring', 'c.d'], ['a.b'], ['']]);
  expect(check(turnoverModel, input).map(({ path, segments }) => [path, segments])).toEqual([
    ['hiring.c.d', ['hiring', 'c.d']],
    ['a.b', ['a.b']],
    ['', ['']],
  ]);
});

test('a path that is given as a key is answered with the object to write, and not reported as missing too', () => {
  const said = (input: object) => check(turnoverModel, input).map(({ path, message }) => [path, message]);
  expect(said({ leavers: 24, 'pay.newHire': 15 })).toEqual([
    ['pay.newHire', 'pay.newHire is a path, not a key: write { pay: { newHire: … } }.'],
  ]);
  expect(said({ leavers: 24, hiring: { interviews: 6, hoursPerInterview: 1, 'pay.interviewr': 40 } })).toEqual([
    ['hiring.pay.interviewr', 'hiring.pay.interviewr is a path, not a key: write { pay: { interviewer: … } }.'],
  ]);
  expect(said({ leavers: 24, 'a.b': 1 })).toEqual([['a.b', 'a.b is not an input.']]);
});

test('a formula of one’s own that divides by zero is an error that names its inputs', () => {
  const own = section({
    label: 'Own',
    source: 'Ours',
    inputs: { fee: money, people: { label: 'People', unit: 'count' } },
    quantities: { each: { label: 'Each', unit: 'money', formula: (x) => x.fee.div(x.people) } },
    lines: {
      through: { label: 'Through a quantity', kind: 'cash', formula: (x) => x.each.times(2) },
      itself: { label: 'By itself', kind: 'cash', formula: (x) => x.fee.div(x.people) },
    },
  });
  const dividing = model({ label: 'Own', sections: { own } });
  expect(check(dividing, { own: { fee: 5, people: 0 } })).toMatchObject([
    {
      path: 'own.through',
      code: 'divisionByZero',
      message: 'own.through divides by zero; check own.fee, own.people.',
    },
    {
      path: 'own.itself',
      code: 'divisionByZero',
      message: 'own.itself divides by zero; check own.fee, own.people.',
    },
  ]);
  // 5 ÷ 2 × 2 and 5 ÷ 2
  expect(evaluate(dividing, { own: { fee: 5, people: 2 } }).total.toFixed(2)).toBe('7.50');
});

test('what would divide by zero is refused through every quantity on the way, and no second formula takes its place', () => {
  const own = section({
    label: 'Own',
    source: 'Ours',
    inputs: { fee: money, people: { label: 'People', unit: 'count' }, flat: money },
    quantities: {
      each: { label: 'Each', unit: 'money', formula: (x) => x.fee.div(x.people) },
      twice: { label: 'Twice', unit: 'money', formula: (x) => x.each.times(2) },
      either: { label: 'Either', unit: 'money', formula: (x) => x.twice, otherwise: (x) => x.flat },
      limited: { label: 'Limited', unit: 'money', formula: (x) => x.fee, atMost: (x) => x.twice },
      total: { label: 'Total', unit: 'money', totalOf: (x) => [x.twice, x.flat] },
    },
    lines: {
      twice: { label: 'Twice', kind: 'cash', formula: (x) => x.twice.times(2) },
      either: { label: 'Either', kind: 'cash', formula: (x) => x.either },
      limited: { label: 'Limited', kind: 'cash', formula: (x) => x.limited },
      total: { label: 'Total', kind: 'cash', formula: (x) => x.total },
      flat: { label: 'Flat', kind: 'cash', formula: (x) => x.flat },
    },
  });
  const dividing = model({ label: 'Own', sections: { own } });
  const issues = check(dividing, { own: { fee: 5, people: 0, flat: 3 } });
  expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(
    ['twice', 'either', 'limited', 'total'].map((name) => `own.${name} divisionByZero`),
  );
  // 5 ÷ 2 × 2 × 2, 5 ÷ 2 × 2, the smaller of 5 and 5, 5 + 3, and 3
  expect(evaluate(dividing, { own: { fee: 5, people: 2, flat: 3 } }).total.toFixed(2)).toBe('31.00');
});

test('a line may be called what a quantity of its section is called, and is another thing', () => {
  const own = section({
    label: 'Own',
    source: 'Ours',
    inputs: { fee: money, price: money },
    quantities: { twice: { label: 'Twice', unit: 'money', formula: (x) => x.fee.times(2) } },
    lines: {
      twice: { label: 'Twice', kind: 'cash', formula: (x) => x.twice.plus(x.price) },
      alone: { label: 'Alone', kind: 'cash', formula: (x) => x.twice },
    },
  });
  const result = evaluate(model({ label: 'Own', sections: { own } }), { own: { fee: 5 } });
  expect(result.lines.map(({ name, amount }) => [name, amount.toFixed(2)])).toEqual([['alone', '10.00']]);
  expect(result.absent.map(({ name, needs }) => [name, needs])).toEqual([['twice', ['own.price']]]);
});

test('a series has as many terms as a whole input says, none for zero', () => {
  const years = { label: 'Years', unit: 'years', integer: true, maximum: 30 } as const;
  const yearly = (terms: typeof years | { label: string; unit: 'years' }) =>
    section({
      label: 'Yearly',
      source: 'Ours',
      inputs: { fee: money, years: terms },
      quantities: {
        halves: {
          label: 'Halves',
          unit: 'years',
          series: { terms: (x) => x.years, first: 1, next: (before) => before.div(2) },
        },
      },
      lines: { fee: { label: 'Fee', kind: 'cash', formula: (x) => x.fee.times(x.halves) } },
    });
  const series = model({ label: 'Own', sections: { yearly: yearly(years) } });
  const total = (count: number) => evaluate(series, { yearly: { fee: 100, years: count } }).total.toFixed(2);
  // 1, 1 + 1/2, 1 + 1/2 + 1/4 times 100
  expect([0, 1, 2, 3].map(total)).toEqual(['0.00', '100.00', '150.00', '175.00']);
  expect(() => model({ label: 'Own', sections: { yearly: yearly({ label: 'Years', unit: 'years' }) } })).toThrow(
    'yearly.halves has as many terms as an input says; it must be whole and at most 1000.',
  );
});

test('a default out of bounds, and a stand-in for a section that is not there, are refused', () => {
  const guessing = section({
    label: 'Guessing',
    source: 'Ours',
    inputs: { part: { label: 'Part', unit: 'share', default: { value: 25, source: 'A slip' } } },
  });
  expect(() => model({ label: 'Own', sections: { guessing } })).toThrow(
    'The default of guessing.part must be 1 or less (share); 25 was given (write 0.25 for 25 %).',
  );
  const standing = section({ label: 'Standing', source: 'Ours', inputs: {}, fallbackFor: ['paperwrk'] });
  expect(() => model({ label: 'Own', sections: { standing } })).toThrow(
    'The section standing stands in for paperwrk, which the model does not have.',
  );
});
