import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { models } from '../../src/cli/models.js';
import {
  check,
  evaluate,
  InputError,
  jsonSchema,
  type Model,
  model,
  plain,
  section,
  turnoverModel,
} from '../../src/index.js';
import { customerProfitModel, marginAtRiskModel } from '../../src/lost-revenue.js';
import { anyNumbers } from '../cells/sheet-input.js';
import { sectionInputs } from '../section-inputs.js';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const schema = jsonSchema(turnoverModel);
const validate = ajv.compile(schema);

/** The issues that concern one figure by itself; rules over several inputs are beyond a schema. */
const alone = (input: unknown) =>
  check(turnoverModel, input).filter(({ code }) => code !== 'unused' && code !== 'contradiction');

test('it is JSON, valid by the meta-schema of draft 2020-12', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('every input of the model stands in it, with its label, unit, bounds, and its default in words', () => {
  const properties = schema.properties as Record<string, { properties: Record<string, Record<string, unknown>> }>;
  for (const { section: group, name, definition } of sectionInputs(turnoverModel)) {
    const figure = properties[group]?.properties[name];
    expect(figure).toMatchObject({ title: definition.label });
    expect(figure?.description).toContain(`Unit: ${definition.unit}.`);
    const { value, source = '' } = definition.default ?? {};
    expect(String(figure?.description).includes('Default when left out')).toBe(value !== undefined);
    if (value !== undefined) expect(figure?.description).toContain(`: ${value}`);
    expect(figure?.description).toContain(source);
  }
  expect(properties.hiring?.properties.interviews).toMatchObject({ else: { else: { minimum: 0, maximum: 1e9 } } });
  expect(properties.training?.properties.newHiresPerTrainer).toMatchObject({ else: { else: { exclusiveMinimum: 0 } } });
  expect(properties.vacancy?.properties.outputLostShare).toMatchObject({ else: { else: { minimum: 0, maximum: 1 } } });
  expect(schema.required).toBeUndefined();
  expect(schema.else).toMatchObject({ required: ['headcount', 'turnoverRate'] });
});

const hiring = (figure: unknown) => ({ leavers: 1, hiring: { advertising: figure } });
test.each<[string, unknown, boolean]>([
  ['leavers alone', { leavers: 24 }, true],
  ['headcount and rate', { headcount: 400, turnoverRate: '0.18' }, true],
  ['headcount and rate beside an empty field', { leavers: '', headcount: 400, turnoverRate: 0.18 }, true],
  ['headcount beside leavers', { leavers: 72, headcount: 400 }, true],
  ['headcount alone', { headcount: 400 }, false],
  ['a rate alone', { turnoverRate: 0.18 }, false],
  ['a rate in an empty field', { headcount: 400, turnoverRate: ' ' }, false],
  ['leavers without an amount', { leavers: { amount: null }, headcount: 400 }, false],
  ['digits in a string', hiring('1250.50'), true],
  ['zero', hiring(0), true],
  ['the largest amount', hiring(1e12), true],
  ['a currency', { leavers: 1, currency: 'JPY', baseline: { amount: 300000 } }, true],
  ['no leavers', {}, false],
  ['a misspelt group', { leavers: 1, hirring: {} }, false],
  ['a misspelt input', { leavers: 1, hiring: { advertizing: 5 } }, false],
  ['a negative amount', hiring(-1), false],
  ['more than the largest amount', hiring(1e12 + 1), false],
  ['a share of 25', { leavers: 1, vacancy: { outputLostShare: 25 } }, false],
  ['nothing to divide by', { leavers: 1, training: { newHiresPerTrainer: 0 } }, false],
  ['separators', hiring('1,000.00'), false],
  ['an exponent', hiring('1e3'), false],
  ['a dollar sign', hiring('$5'), false],
  ['true', hiring(true), false],
  ['null', hiring(null), true],
  ['an empty field', hiring(''), true],
  ['null for a group and the currency', { leavers: 1, hiring: null, currency: null }, true],
  ['null for the leavers', { leavers: null }, false],
  ['an empty field for the leavers', { leavers: '' }, false],
  ['the leavers with their source', { leavers: { amount: 24, source: 'HR' } }, true],
  ['no leavers beside a source', { leavers: { amount: null, source: 'HR' } }, false],
  ['pay per year', { leavers: 1, pay: { newHire: { amount: 61000, per: 'year' } } }, true],
  ['pay per fortnight', { leavers: 1, pay: { newHire: { amount: 2346, per: 'fortnight' } } }, false],
  ['a list for a group', { leavers: 1, hiring: [] }, false],
  ['no currency of ISO 4217', { leavers: 1, currency: 'usd' }, false],
])('schema and check agree on %s', (_, input, right) => {
  expect(validate(input)).toBe(right);
  expect(alone(input).length === 0).toBe(right);
});

test('a model without leavers does not ask for them, and an own section stands in its schema', () => {
  const parking = section({
    label: 'Parking',
    source: 'Ours',
    inputs: { places: { label: 'Places', unit: 'count', integer: true } },
  });
  const { required, properties } = jsonSchema(model({ label: 'Own', sections: { parking } }));
  expect(required).toBeUndefined();
  expect(Object.keys(properties as object)).toEqual(['currency', 'parking']);
});

describe('every target', () => {
  const everything: readonly Model[] = Object.values(models);

  test('draft 7 is what a plain Ajv reads, draft 2020-12 what Ajv2020 reads, with nothing to warn of in strict mode', () => {
    const said: unknown[] = [];
    const logger = {
      log: said.push,
      warn: (text: unknown) => said.push(text),
      error: (text: unknown) => said.push(text),
    };
    for (const one of everything) {
      new Ajv({ logger }).compile(jsonSchema(one, { target: 'draft-7' }));
      new Ajv({ strict: true }).compile(jsonSchema(one, { target: 'draft-7' }));
      new Ajv2020({ logger }).compile(jsonSchema(one, { target: 'draft-2020-12' }));
    }
    expect(said).toEqual([]);
    expect(jsonSchema(turnoverModel, { target: 'draft-7' }).$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  // rjsf looks for the field of a value that is not given yet with an empty object.
  test('a form draws one field for numbers until an object is given', () => {
    const fieldFor = (figure: Record<string, unknown>, value: object): Record<string, unknown> =>
      'if' in figure
        ? fieldFor(figure[new Ajv().validate(figure.if as object, value) ? 'then' : 'else'] as never, value)
        : figure;
    const { properties } = jsonSchema(turnoverModel, { target: 'draft-7' }) as {
      properties: Record<string, { properties: Record<string, Record<string, unknown>> }>;
    };
    for (const { section, name } of sectionInputs(turnoverModel)) {
      const figure = properties[section]?.properties[name] ?? {};
      expect(fieldFor(figure, {}).type).toBe('number');
      expect(fieldFor(figure, { amount: 1 }).type).toBe('object');
    }
  });

  test('OpenAPI 3.0 has no $schema, one type a schema, null by nullable, and no empty list of what is required', () => {
    const keywords = (value: unknown): readonly (readonly [string, unknown])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap((entry) => [entry, ...keywords(entry[1])])
        : [];
    for (const one of everything) {
      const found = keywords(jsonSchema(one, { target: 'openapi-3.0' }));
      const names = found.map(([name]) => name);
      for (const unknown of ['$schema', 'if', 'then', 'else', 'const', 'null']) expect(names).not.toContain(unknown);
      for (const [name, value] of found) {
        if (name === 'type') expect(typeof value).toBe('string');
        if (name === 'exclusiveMinimum') expect(value).toBe(true);
        if (name === 'required') expect([['leavers'], ['headcount', 'turnoverRate'], ['amount']]).toContainEqual(value);
      }
      expect(names).toContain('nullable');
    }
  });

  test('no target states a default, and another target is refused by name', () => {
    for (const target of ['draft-2020-12', 'draft-7', 'openapi-3.0'] as const) {
      expect(JSON.stringify(jsonSchema(turnoverModel, { target }))).not.toContain('"default":');
    }
    expect(() => jsonSchema(turnoverModel, { target: 'draft-4' as never })).toThrow(
      'target is "draft-4", but it must be one of draft-2020-12, draft-7, openapi-3.0.',
    );
  });
});

describe('a tool that fills in the defaults of the schema changes nothing', () => {
  const everyModel: Readonly<Record<string, Model>> = {
    ...models,
    'customer profit': customerProfitModel as unknown as Model,
    'margin at risk': marginAtRiskModel as unknown as Model,
  };
  const filling = new Ajv2020({ useDefaults: true });

  /** The input as such a tool hands it on: every group is there, and in it whatever the schema states as a default. */
  const filledIn = (of: Model, input: object) => {
    const filled = JSON.parse(JSON.stringify(input));
    for (const group of Object.keys(jsonSchema(of).properties as object)) {
      if (group in of.sections) filled[group] ??= {};
    }
    filling.compile(jsonSchema(of))(filled);
    return filled;
  };

  /** All that the library says of an input: the result with its assumptions and notices, or every issue. */
  const said = (of: Model, input: object) => {
    try {
      return JSON.parse(JSON.stringify(plain(evaluate(of, input as never))));
    } catch (error) {
      if (error instanceof InputError) return error.issues;
      throw error;
    }
  };

  test.each(Object.entries(everyModel))('%s', (_, of) => {
    fc.assert(
      fc.property(anyNumbers(of), (input) => {
        expect(said(of, filledIn(of, input))).toEqual(said(of, input));
      }),
      { numRuns: 40, seed: 20_260_102 },
    );
    const bare = of.leavers ? { leavers: 24 } : {};
    for (const input of [bare, { ...bare, currency: 'EUR' }]) {
      expect(said(of, filledIn(of, input))).toEqual(said(of, input));
    }
  });

  test('24 leavers are 48,000 dollars by the baseline, which stays an assumption; in euros nothing is counted', () => {
    // 24 × 2,000
    const dollars = evaluate(turnoverModel, filledIn(turnoverModel as unknown as Model, { leavers: 24 }));
    expect(dollars.total.toFixed(2)).toBe('48000.00');
    expect(dollars.assumptions.map(({ path }) => path)).toEqual(['currency', 'baseline.amount']);
    const euros = filledIn(turnoverModel as unknown as Model, { leavers: 24, currency: 'EUR' });
    expect(JSON.stringify(euros)).not.toContain('2000');
    expect(evaluate(turnoverModel, euros).lines).toEqual([]);
  });
});
