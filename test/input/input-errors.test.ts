import { createRequire } from 'node:module';
import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { check, InputError, turnoverCost, turnoverModel } from '../../src/index.js';

const messages = (input: unknown) => check(turnoverModel, input).map(({ message }) => message);
const amount = 'hiring.advertising must be a number, or digits in a string such as "1250.50"; ';

test.each<[unknown, string]>([
  ['1,000.00', '"1,000.00" was given (write 1000.00, without separators).'],
  ['1.000,50', '"1.000,50" was given (write 1000.50, with a point for decimals and no separators).'],
  ['$5', '"$5" was given (write 5, digits only).'],
  ['EUR 5.50', '"EUR 5.50" was given (write 5.5, digits only).'],
  ['25%', '"25%" was given (only a share or a ratio is given in per cent; this is in money).'],
  [' 5 ', '" 5 " was given (write 5, digits only).'],
  ['.5', '".5" was given (write 0.5, digits only).'],
  ['0x10', '"0x10" was given (write it in decimal digits).'],
  ['1e999999', '"1e999999" was given (write all digits, without an exponent).'],
  ['Infinity', '"Infinity" was given.'],
  ['abc', '"abc" was given.'],
  [Number.NaN, 'NaN was given (an empty number field? leave it out if it is not known).'],
  [Number.POSITIVE_INFINITY, 'Infinity was given.'],
  [true, 'a boolean was given.'],
  [5n, 'a bigint was given (convert it with Number() or String()).'],
  [Symbol('five'), 'a symbol was given.'],
  [() => 5, 'a function was given.'],
  [[5], 'an array was given.'],
  [{}, 'an object was given.'],
  [new Date(0), 'an object was given.'],
  [new Decimal(Number.NaN), 'an object was given.'],
  [{ toStringTag: '[object Decimal]', isFinite: () => true, toString: () => '5; drop' }, 'an object was given.'],
  ['5'.repeat(10_000_000), `"${'5'.repeat(40)}…" (10000000 characters) was given.`],
  ['two\nlines', '"two\\nlines" was given.'],
])('advertising of %s is refused in one line', (value, ending) => {
  const issues = check(turnoverModel, { leavers: 1, hiring: { advertising: value } });
  expect(issues).toMatchObject([{ path: 'hiring.advertising', code: 'notANumber', message: amount + ending }]);
});

test.each<[object, string, string]>([
  [{ leavers: -1 }, 'outOfBounds', 'leavers must be 0 or more (people); -1 was given.'],
  [
    { leavers: 1, hiring: { advertising: '1000000000000.01' } },
    'outOfBounds',
    'hiring.advertising must be 1,000,000,000,000 or less (money); 1000000000000.01 was given.',
  ],
  [
    { leavers: 1, hiring: { advertising: new Decimal('1e-401') } },
    'tooManyDigits',
    'hiring.advertising must have at most 400 decimals; 1e-401 has 401.',
  ],
  [
    { leavers: 1, pay: { newHire: `0.${'1'.repeat(35)}` } },
    'tooManyDigits',
    'pay.newHire must have at most 34 digits; 35 were given.',
  ],
  [
    { leavers: 1, pay: { load: 25 } },
    'outOfBounds',
    'pay.load must be 1 or less (share); 25 was given (write 0.25 for 25 %).',
  ],
  [
    { leavers: 1, pay: { load: '130%' } },
    'notANumber',
    'pay.load must be a number, or digits in a string such as "0.25"; "130%" was given (write 0.3 if 1.3 is 1 plus the share).',
  ],
  [
    { leavers: 1, pay: { load: '12.5%' } },
    'notANumber',
    'pay.load must be a number, or digits in a string such as "0.25"; "12.5%" was given (write 0.125 for 12.5 %).',
  ],
  [
    { leavers: 1, currency: 'usd' },
    'unknownCurrency',
    'currency must be a currency code of ISO 4217 such as USD or EUR; "usd" was given (write USD).',
  ],
  [{ leavers: 1, hiring: [] }, 'notAnObject', 'hiring must be an object of inputs; an array was given.'],
])('%o', (input, code, message) => {
  expect(check(turnoverModel, input).map((issue) => [issue.code, issue.message])).toEqual([[code, message]]);
});

test('the edges of the bounds are inside', () => {
  const edges = {
    leavers: '1000000000',
    pay: { load: 1, newHire: 45000 / 2080 },
    hiring: { advertising: 1e12, agencyFee: '0.1234567891' },
    rampUp: { weeksToProficiency: 1e6, hoursPerWeek: 168, averageShareLost: 0 },
  };
  expect(check(turnoverModel, edges)).toEqual([]);
});

test('amounts that are in bounds one by one, and together too large to print exactly, are refused', () => {
  const input = {
    leavers: 1e9,
    pay: { recruiter: 1e12 },
    hiring: { applicants: 1e9, screeningHoursPerApplicant: 1e6 },
  };
  expect(check(turnoverModel, input).map(({ path, code }) => [path, code])).toEqual([['hiring.screening', 'tooLarge']]);
});

test('everything that is wrong is said at once, and thrown as one error', () => {
  const input = {
    leavers: 'two',
    hirng: {},
    hiring: { advertising: -1, agencyFee: '$5' },
    training: { newHireHours: 4 },
  };
  const paths = ['leavers', 'hirng', 'hiring.advertising', 'hiring.agencyFee', 'training.newHireHours'];
  expect(
    check(turnoverModel, input)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...paths].sort());
  try {
    turnoverCost(input as never);
    expect.unreachable('it has to throw');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect(error).toBeInstanceOf(Error);
    const { name, issues, message } = error as InputError;
    expect(name).toBe('InputError');
    expect(issues).toEqual(check(turnoverModel, input));
    expect(message.split('\n')).toEqual(issues.map((issue) => issue.message));
  }
});

test('a Decimal of another copy of decimal.js is a figure, whatever its settings', () => {
  const Other = (createRequire(import.meta.url)('decimal.js') as typeof Decimal).clone({ precision: 2, toExpPos: 0 });
  expect(Object.is(Other, Decimal)).toBe(false);
  const cost = turnoverCost({ leavers: new Other(24), baseline: { amount: new Other('1234.56') } });
  // 24 × 1,234.56
  expect(cost.total.toFixed(2)).toBe('29629.44');
});

test('what an object inherits is not input, and a bare object is', () => {
  const inherited = Object.create({ leavers: 24 });
  expect(messages(inherited)).toEqual([
    'leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
  ]);
  class Firm {
    leavers = 24;
  }
  expect(turnoverCost(new Firm()).total.toFixed()).toBe('48000');
  expect(turnoverCost(Object.assign(Object.create(null), { leavers: 24 })).total.toFixed()).toBe('48000');
});

test('keys that other libraries fall for are unknown inputs like any other, and change nothing', () => {
  const input = JSON.parse(
    '{"leavers": 1, "__proto__": {"polluted": 1}, "constructor": 1, "hiring": {"__proto__": 1}}',
  );
  expect(check(turnoverModel, input).map(({ path, code }) => [path, code])).toEqual(
    expect.arrayContaining([
      ['__proto__', 'unknownInput'],
      ['constructor', 'unknownInput'],
      ['hiring.__proto__', 'unknownInput'],
    ]),
  );
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('what throws when it is read is said to, and the rest is still checked', () => {
  const throwing = {
    leavers: 1,
    hiring: {
      get agencyFee() {
        throw new Error('no');
      },
      advertising: -1,
    },
    get pay() {
      throw new Error('no');
    },
  };
  expect(check(turnoverModel, throwing).map(({ path, code }) => [path, code])).toEqual([
    ['pay', 'unreadable'],
    ['hiring.agencyFee', 'unreadable'],
    ['hiring.advertising', 'outOfBounds'],
  ]);
  const proxy = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no');
      },
    },
  );
  expect(messages(proxy)).toEqual(['The input cannot be read: listing its properties throws an error.']);
  expect(check(turnoverModel, { leavers: 1, hiring: proxy }).map(({ path, code }) => [path, code])).toEqual([
    ['hiring', 'unreadable'],
  ]);
});

test('cyclic objects, symbols as keys, and very many or very long keys end in errors of one line', () => {
  const cyclic: Record<string, unknown> = { leavers: 1 };
  cyclic.hiring = cyclic;
  expect(check(turnoverModel, cyclic).map(({ path }) => path)).toEqual(['hiring.leavers', 'hiring.hiring']);
  expect(messages({ leavers: 1, [Symbol('pay')]: 1 })).toEqual(['Symbol(pay) is not an input.']);
  const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, key) => [`k${key}`, 1]));
  expect(messages({ leavers: 1, ...many })).toHaveLength(200_000);
  const long = messages({ leavers: 1, [`${'x'.repeat(1e6)}\n`]: 1 });
  expect(long).toEqual([`${'x'.repeat(80)}… is not an input.`]);
  expect(messages({ leavers: 1, 'two\nlines': 1 })).toEqual(['two lines is not an input.']);
});

test.each<[unknown, string]>([
  [undefined, 'nothing'],
  [null, 'null'],
  [7, '7'],
  ['24', '"24"'],
  [[24], 'an array'],
  [new Date(0), 'an object'],
  [() => 24, 'a function'],
])('an input of %s is refused as a whole', (input, shown) => {
  expect(check(turnoverModel, input)).toMatchObject([
    {
      path: '',
      code: 'notAnObject',
      message: `The input must be an object such as { leavers: 24 }; ${shown} was given.`,
    },
  ]);
});

test('an object that pretends to be a number is refused', () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const pretending = (digits: string) =>
    Object.assign(Object.create(Decimal.prototype), { toString: () => digits, d: [1] });
  for (const value of [proxy, pretending('NaN'), pretending('0x10'), pretending('1; drop')]) {
    expect(check(turnoverModel, { leavers: 1, hiring: { advertising: value } }).map(({ code }) => code)).toEqual([
      'notANumber',
    ]);
  }
});

test('a key with a line break stays on one line when it throws, and issues stay as they are', () => {
  const throwing = Object.defineProperty({ leavers: 1 }, 'two\nlines', {
    get() {
      throw new Error('no');
    },
  });
  const [issue] = check(turnoverModel, throwing);
  expect(issue?.message).toBe('two lines cannot be read: reading its value throws an error.');
  expect(Object.isFrozen(issue)).toBe(true);
});
