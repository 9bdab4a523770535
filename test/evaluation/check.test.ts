import { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, InputError, type Issue, type TurnoverInput, turnoverCost, turnoverModel } from '../../src/index.js';
import { turnoverInput } from '../arbitraries.js';

/** Values that people and programs pass by mistake, and some valid ones. */
const mistake = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '25%',
    '1,000',
    'EUR',
    -1,
    25,
    1e13,
    Number.NaN,
    true,
    0,
    '0',
    5,
    {},
    [],
  ),
  fc.constant(new Decimal('NaN')),
  fc.string({ maxLength: 8 }),
  fc.double(),
);

const root = ['leavers', 'currency', 'leaver', '', ...Object.keys(turnoverModel.sections), 'hirring', '__proto__'];
const names = [...turnoverModel.inputs.map(({ name }) => name), 'intervews', 'constructor', ''];

/** A right input, then spoilt in up to five places: a name or a value that is wrong, or one that is gone. */
const spoilt = fc
  .tuple(
    turnoverInput,
    fc.array(fc.tuple(fc.constantFrom(...root), fc.option(fc.constantFrom(...names)), mistake), { maxLength: 5 }),
  )
  .map(([input, mistakes]) => {
    const tree: Record<string, unknown> = Object.assign(Object.create(null), input);
    for (const [key, name, value] of mistakes) {
      const group = tree[key];
      if (name === null || typeof group !== 'object' || group === null || Decimal.isDecimal(group)) tree[key] = value;
      else tree[key] = { ...group, [name]: value };
    }
    return tree;
  });

function thrown(input: object): readonly Issue[] {
  try {
    turnoverCost(input as TurnoverInput);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.issues).not.toEqual([]);
    expect(error.message).toBe(error.issues.map(({ message }) => message).join('\n'));
    return error.issues;
  }
}

test('check lists what a call throws, no more and no less, whatever is wrong', () => {
  let wrong = 0;
  fc.assert(
    fc.property(spoilt, (input) => {
      const issues = check(turnoverModel, input);
      expect(thrown(input)).toEqual(issues);
      for (const { path, message } of issues) {
        expect(message).not.toMatch(/\n/);
        expect(typeof path).toBe('string');
      }
      if (issues.length > 0) wrong += 1;
    }),
    { numRuns: 1_000, seed: 20_260_105 },
  );
  expect(wrong).toBeGreaterThan(500);
});

test.each([{}, { leavers: undefined }, { leavers: undefined, hiring: { travel: 5 } }])('%j has no leavers', (input) => {
  const message = 'leavers must be given: how many left in the period; or give headcount and turnoverRate instead.';
  expect(check(turnoverModel, input)).toMatchObject([{ path: 'leavers', code: 'required', message }]);
  expect(thrown(input)).toEqual(check(turnoverModel, input));
});
