import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { check, jsonSchema, model, section, turnoverModel } from '../src/index.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
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

test('every input of the model stands in it, with its label, unit, bounds and default', () => {
  const properties = schema.properties as Record<string, { properties: Record<string, Record<string, unknown>> }>;
  for (const { section: group, name, definition } of turnoverModel.inputs) {
    const figure = properties[group]?.properties[name];
    expect(figure).toMatchObject({ title: definition.label, 'x-unit': definition.unit });
    expect(figure?.default).toBe(definition.default?.value);
  }
  expect(properties.hiring?.properties.interviews).toMatchObject({ minimum: 0, maximum: 1e9 });
  expect(properties.training?.properties.newHiresPerTrainer).toMatchObject({ exclusiveMinimum: 0 });
  expect(properties.vacancy?.properties.outputLostShare).toMatchObject({ minimum: 0, maximum: 1 });
  expect(schema.required).toEqual(['leavers']);
});

const hiring = (figure: unknown) => ({ leavers: 1, hiring: { advertising: figure } });
test.each<[string, unknown, boolean]>([
  ['leavers alone', { leavers: 24 }, true],
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
  ['null', hiring(null), false],
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
    inputs: { places: { label: 'Places', unit: 'count', whole: true } },
  });
  const { required, properties } = jsonSchema(model({ label: 'Own', sections: { parking } }));
  expect(required).toEqual([]);
  expect(Object.keys(properties as object)).toEqual(['currency', 'parking']);
});
