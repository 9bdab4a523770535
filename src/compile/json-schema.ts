import type { Message } from '../messages/message.js';
import { type Translator, unitText } from '../messages/translate.js';
import { constraintsOf, moneyDecimals, significantDigits } from '../model/bounds.js';
import type { Model } from '../model/model.js';
import type { Default, Input } from '../model/section.js';
import { currencies } from '../numbers/currency.js';

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (draft 2020-12) of a model's input, for forms, editors and other languages: labels as titles, units and
 * bounds included. A figure is a number, or decimal digits in a string.
 *
 * A default stands in the description, with its source, and not under the keyword `default`: tools give what stands there
 * as the user's own figure, and then it is no longer listed as an assumption, stands in every currency, and may be unused.
 *
 * The rules that look at several inputs at once, such as hours given without a rate, are `check`'s alone.
 *
 * @example
 * jsonSchema(turnoverModel).required; // ['leavers']
 */
export function jsonSchema(model: Model): JsonSchema {
  const { say } = model;
  const own = model.inputs.filter(({ section }) => section === undefined);
  const asking = Object.entries(model.sections).filter(([, { inputs }]) => Object.keys(inputs).length > 0);
  const groups = asking.map(([name, { label, source, inputs }]) => [
    name,
    {
      type: 'object',
      title: label,
      description: say('Source: {source}', { source }),
      properties: Object.fromEntries(
        Object.entries(inputs).map(([input, definition]) => [input, figure(definition, say)]),
      ),
      additionalProperties: false,
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: model.label,
    type: 'object',
    properties: {
      ...Object.fromEntries(own.map(({ name, definition }) => [name, figure(definition, say)])),
      currency: {
        type: 'string',
        title: say('Currency'),
        description: `${say('ISO 4217 code of all amounts.')} ${say('Default when left out: {value}.', { value: 'USD' })}`,
        enum: currencies(),
      },
      ...Object.fromEntries(groups),
    },
    required: model.inputs.filter(({ required }) => required).map(({ path }) => path),
    additionalProperties: false,
  };
}

function figure(input: Input, say: Translator<Message>): JsonSchema {
  const { unit, minimum, maximum, exclusiveMinimum, integer } = constraintsOf(input);
  const decimals = unit === 'money' ? moneyDecimals : significantDigits;
  return {
    type: ['number', 'string'],
    title: input.label,
    description: [
      say('Unit: {unit}.', { unit: unitText(unit, say) }),
      input.help,
      input.default && defaultSaid(input.default, say),
    ]
      .filter(Boolean)
      .join(' '),
    ...(exclusiveMinimum === undefined ? { minimum } : { exclusiveMinimum }),
    maximum,
    ...(integer && { multipleOf: 1 }),
    pattern: integer ? '^[0-9]+$' : `^[0-9]+([.][0-9]{1,${decimals}})?$`,
    'x-unit': unit,
  };
}

function defaultSaid({ value, currency, source }: Default, say: Translator<Message>): string {
  const said =
    currency === undefined
      ? say('Default when left out: {value}.', { value })
      : say('Default when left out, in {currency} only: {value}.', { currency, value });
  return `${said} ${say('Source: {source}', { source })}`;
}
