import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, jsonSchema, plain, turnoverCost, turnoverModel } from '../../src/index.js';
import { turnoverInput } from '../arbitraries.js';
import { deepFrozen, notFrozen } from './freezing.js';

const inDigits = (value: unknown): unknown => {
  if (Decimal.isDecimal(value)) return `${value.constructor === Decimal} ${value.toFixed()}`;
  if (typeof value !== 'object' || value === null) return value;
  return Reflect.ownKeys(value).map((key) => [key, inDigits((value as Record<PropertyKey, unknown>)[key])]);
};

test('an input is the same afterwards, and may be frozen', () => {
  fc.assert(
    fc.property(turnoverInput, (input) => {
      const before = inDigits(input);
      const result = turnoverCost(input);
      check(turnoverModel, input);
      plain(result);
      expect(inDigits(input)).toEqual(before);
      expect(plain(turnoverCost(deepFrozen(input)))).toEqual(plain(result));
    }),
    { numRuns: 200, seed: 20_260_104 },
  );
});

test('a frozen Decimal is accepted, and keeps its constructor', () => {
  const leavers = Object.freeze(new Decimal('2.5'));
  const result = turnoverCost({ leavers, baseline: { amount: leavers } });
  expect(result.total.toFixed()).toBe('6.25');
  expect(leavers.constructor).toBe(Decimal);
  expect(result.leavers).not.toBe(leavers);
});

test('wrong input is left as it was', () => {
  const wrong = {
    leavers: -1,
    hirring: { interviews: [6] },
    hiring: { interviews: { a: 1 }, b: null },
    currency: 'usd',
  };
  const before = structuredClone(wrong);
  expect(check(turnoverModel, deepFrozen(wrong))).not.toEqual([]);
  expect(wrong).toEqual(before);
});

test('the model is not changed by a call, nor a schema by its reader', () => {
  const before = JSON.stringify(turnoverModel);
  turnoverCost({ leavers: 1 });
  const schema = jsonSchema(turnoverModel) as { properties: Record<string, unknown> };
  schema.properties.leavers = 'changed';
  expect(JSON.stringify(turnoverModel)).toBe(before);
  expect(jsonSchema(turnoverModel).properties).not.toHaveProperty('leavers', 'changed');
});

test('a model cannot be changed, because all callers share it', () => {
  expect(notFrozen(turnoverModel, 'model')).toEqual([]);
  expect(turnoverCost({ leavers: 1, hiring: { travel: 5 } }).total.toString()).toBe('2005');
});
