import { describe, expect, test } from 'vitest';
import { check, InputError, turnoverCost, turnoverModel } from '../../src/index.js';

const told = (input: unknown) => check(turnoverModel, input).map(({ path, code }) => [path, code]);
const closed = (): never => {
  throw new Error('closed');
};

test.each([[[120]], ['120'], [120], [() => 120], [new Map()]])('%o is no group of inputs', (hiring) => {
  expect(told({ leavers: 1, hiring })).toEqual([['hiring', 'notAnObject']]);
});

test.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then', 'toJSON'])(
  '%s as a key of its own is an unknown name',
  (key) => {
    const own = JSON.parse(`{ "leavers": 1, ${JSON.stringify(key)}: { "leavers": 5 } }`);
    expect(told(own)).toEqual([[key, 'unknownInput']]);
    const group = JSON.parse(`{ ${JSON.stringify(key)}: { "advertising": 5 } }`);
    expect(told({ leavers: 1, hiring: group })).toEqual([[`hiring.${key}`, 'unknownInput']]);
  },
);

describe('inherited properties are not inputs', () => {
  test('from a prototype', () => {
    const hiring = Object.create({ advertising: 'x', agencyFee: 7 });
    const input = Object.assign(Object.create({ leavers: 9, currency: 'XXX', unknown: 1 }), { leavers: 2, hiring });
    // the baseline alone, 2 × 2,000
    expect(turnoverCost(input).total.toFixed()).toBe('4000');
  });

  test('from Object.prototype itself', () => {
    const everywhere = Object.prototype as Record<string, unknown>;
    Object.assign(everywhere, { advertising: 100, leavers: 100, currency: 'JPY' });
    try {
      expect(turnoverCost({ leavers: 2, hiring: {} }).total.toFixed()).toBe('4000');
      expect(told({})).toEqual([['leavers', 'required']]);
    } finally {
      for (const name of ['advertising', 'leavers', 'currency']) delete everywhere[name];
    }
  });
});

test('objects without a prototype and instances of classes are read like any other', () => {
  class Form {
    leavers = 2;
    hiring = Object.assign(Object.create(null), { advertising: '0.50' });
    get total(): number {
      return closed();
    }
  }
  expect(turnoverCost(new Form()).total.toFixed()).toBe('4001');
});

describe('what throws is told, and nothing is thrown but an InputError', () => {
  const closedProxy = new Proxy({}, { get: closed, has: closed, ownKeys: closed, getPrototypeOf: closed });
  const leaversClosed = Object.defineProperty({}, 'leavers', { get: closed });
  const nameClosed = Object.defineProperty({ leavers: 1 }, Symbol.toStringTag, { get: closed });
  test.each<[string, unknown, [string, string][]]>([
    ['a getter of the leavers', leaversClosed, [['leavers', 'unreadable']]],
    ['a proxy asked for a value', new Proxy({ leavers: 1 }, { get: closed }), [['', 'unreadable']]],
    ['a value that is a proxy', { leavers: closedProxy }, [['leavers', 'notANumber']]],
    ['a currency that is a proxy', { leavers: 1, currency: closedProxy }, [['currency', 'unknownCurrency']]],
    ['a name for itself', nameClosed, [['', 'unreadable']]],
  ])('%s', (_name, input, expected) => {
    expect(told(input)).toEqual(expected);
    expect(() => turnoverCost(input as never)).toThrow(InputError);
  });
});

test('a getter is asked once, so that it cannot give one value to the check and another to the sum', () => {
  let asked = 0;
  const input = {
    get leavers() {
      asked += 1;
      return asked === 1 ? 2 : Number.NaN;
    },
  };
  expect(turnoverCost(input).total.toFixed()).toBe('4000');
  expect(asked).toBe(1);
});

test('an object that holds itself as a figure', () => {
  const loop: Record<string, unknown> = {};
  loop.advertising = loop;
  expect(told({ leavers: 1, hiring: loop })).toEqual([['hiring.advertising', 'notANumber']]);
});

test('hundreds of thousands of unknown names in a group are each told', () => {
  const hiring = Object.fromEntries(Array.from({ length: 300_000 }, (_, position) => [`name${position}`, position]));
  const codes = told({ leavers: 1, hiring }).map(([, code]) => code);
  expect([codes.length, [...new Set(codes)]]).toEqual([300_000, ['unknownInput']]);
});

describe('every message is one line', () => {
  test.each(['\n', '\r\n', '\u2028', '\u2029', '\u0085', '\u0000', '\u001b[31m'])(
    '%j in names and values',
    (between) => {
      const input = {
        leavers: `1${between}2`,
        currency: `U${between}D`,
        [`lea${between}vers`]: 1,
        [Symbol(`a${between}b`)]: 1,
        hiring: { [`tra${between}vel`]: 1, advertising: `${between}x` },
        paperwork: `a${between}b`,
      };
      const issues = check(turnoverModel, Object.defineProperty(input, `bad${between}name`, { get: closed }));
      expect(issues).toHaveLength(8);
      for (const { message } of issues) expect(message).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    },
  );
});
