import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { check, jsonSchema, turnoverModel } from '../../src/index.js';
import { periodsOf } from '../../src/model/rate-period.js';
import { boundsOf } from '../../src/numbers/unit.js';
import { sectionInputs } from '../section-inputs.js';

/** Each target as a reader of it reads it; of OpenAPI 3.0, zod is one. */
const drafts = [
  new Ajv2020().compile(jsonSchema(turnoverModel, { target: 'draft-2020-12' })),
  new Ajv().compile(jsonSchema(turnoverModel, { target: 'draft-7' })),
];
const openApi = z.fromJSONSchema(jsonSchema(turnoverModel, { target: 'openapi-3.0' }), {
  defaultTarget: 'openapi-3.0',
});
const readers = [...drafts, (input: unknown) => openApi.safeParse(input).success];

/** What all readers say of an input; a word if they do not agree. */
function validate(input: unknown): boolean | string {
  const verdicts = readers.map((read) => read(input));
  return verdicts.every((verdict) => verdict === verdicts[0]) ? verdicts[0] === true : `not agreed: ${verdicts}`;
}

const accepted = (input: unknown) => check(turnoverModel, input).every(({ code }) => code === 'unused');

// One figure at a time: what the schema accepts, check accepts, and the other way round.
describe.each(sectionInputs(turnoverModel))('$path', ({ section, name, definition }) => {
  const { maximum = boundsOf(definition.unit).maximum } = definition;
  const verdicts = (value: unknown) => {
    const input = { leavers: 1, [section]: { [name]: value } };
    return [validate(input), accepted(input)];
  };

  test('agreed on what is right and what is wrong', () => {
    const right = [null, '', ' \n', '0.25', '00.25', '1', '1.0', 0.25, 1, maximum / 2, maximum, `${BigInt(maximum)}`];
    for (const value of right) expect([value, ...verdicts(value)]).toEqual([value, true, true]);
    const wrong = [
      ...[maximum * 2, maximum + 0.5, -1, -1e-10, true, false, [], {}, [1], { value: 1 }],
      ...['-1', '-0.5', '.5', '5.', '+5', ' 5', '5\n', '1e3', '0x10', '1,000', '1.000,5', '٥', 'NaN', 'Infinity'],
    ];
    for (const value of wrong) expect([value, ...verdicts(value)]).toEqual([value, false, false]);
    expect(validate({ leavers: 1, [section]: { [name]: null } })).toBe(true);
    expect(verdicts(0)).toEqual(definition.exclusiveMinimum === undefined ? [true, true] : [false, false]);
  });

  test('agreed on an amount with its period, its source and its currency', () => {
    const periods = periodsOf(definition);
    const stated = [{}, { source: 'HR' }, { currency: 'USD' }, { source: 'HR', currency: 'USD' }, { source: null }];
    const right = [...stated, { per: null }, ...periods.map((per) => ({ per }))].filter(
      (beside) => periods.length > 0 || !('per' in beside),
    );
    for (const beside of right) {
      for (const amount of [1, '1', '1.0', null, '']) {
        const value = { amount, ...beside };
        expect([value, ...verdicts(value)]).toEqual([value, true, true]);
      }
    }
    const others = ['hour', 'week', 'month', 'year', 'day', 'annual'].filter((per) => !periods.includes(per));
    const wrong = [
      ...others.map((per) => ({ amount: 1, per })),
      ...[-1, true, '1,000', [], {}, { amount: 1 }, maximum * 2].map((amount) => ({ amount })),
      ...[{ per: periods[0] ?? 'year' }, { source: 'HR' }, { amount: 1, per: 1 }, { amount: 1, source: 1 }],
      ...[
        { amount: 1, currency: 1 },
        { amount: 1, Per: 'year' },
      ],
    ];
    for (const value of wrong) expect([value, ...verdicts(value)]).toEqual([value, false, false]);
  });

  test('but for a currency beside the amount, which is that of the input', () => {
    expect(verdicts({ amount: 1, currency: 'EUR' })).toEqual([true, false]);
  });

  test('but for digits in a string beyond the bounds, for a schema bounds numbers alone', () => {
    expect(verdicts(`${BigInt(maximum) * 2n}`)).toEqual([true, false]);
  });
});
