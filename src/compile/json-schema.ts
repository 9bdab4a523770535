import { describeValue } from '../messages/phrases.js';
import type { CoreTexts } from '../messages/texts.js';
import { createTranslator, ownValue, type Translator, unitText, withFallback } from '../messages/translate.js';
import { constraintsOf, significantDigits } from '../model/bounds.js';
import { defaultsOf } from '../model/default-in.js';
import { expectModel } from '../model/expect-model.js';
import type { Model, ModelInput } from '../model/model.js';
import { periodsOf } from '../model/rate-period.js';
import type { Default, Input } from '../model/section.js';
import { currencies } from '../numbers/currency.js';
import { schemaTexts } from './texts.js';

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The kind of JSON Schema that a tool reads. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-7' | 'openapi-3.0';

/** The options of `jsonSchema`. */
export interface JsonSchemaOptions {
  /**
   * `draft-2020-12` when left out, for editors and `Ajv2020`; `draft-7` for `new Ajv()` and form libraries such as rjsf;
   * `openapi-3.0` for an API description.
   */
  readonly target?: JsonSchemaTarget | undefined;
}

/**
 * Returns the JSON Schema of a model's input, for forms, editors and other languages: labels as titles, units and bounds
 * included. A figure is a number, or decimal digits in a string, or an object with the amount and its period, its source or its
 * currency, such as `{ amount: 61000, per: 'year' }`; null, or a text without a character, is taken as not given
 * if a figure may be left out there, and so is null for a section or the currency.
 *
 * The schemas pass the strict mode of ajv. In the drafts a figure is a number unless it is a string, so a form draws one
 * field for numbers; OpenAPI 3.0 has no such condition, and there a figure is any of the three.
 *
 * A default is in the description, with its source, and not under the keyword `default`. Tools give a value under that
 * keyword as the user's own figure: it is then no longer listed as an assumption, applies in every currency, and may be
 * unused.
 *
 * The rules that look at several inputs at once, such as hours given without a rate, or the currency beside an amount and
 * that of the input, are `check`'s alone. Throws a `RangeError` if the target is not one of these.
 *
 * @example
 * const validate = new Ajv().compile(jsonSchema(turnoverModel, { target: 'draft-7' }));
 * validate({ leavers: 24 }); // true
 * validate({ headcount: 400, turnoverRate: 0.18 }); // true
 * validate({ headcount: 400 }); // false
 */
export function jsonSchema(model: Model, options: JsonSchemaOptions = {}): JsonSchema {
  expectModel(model);
  const { target = 'draft-2020-12' } = Object(options) as JsonSchemaOptions;
  const dialect = ownValue<Dialect | undefined>(dialects, target);
  if (dialect === undefined) {
    const known = Object.keys(dialects).join(', ');
    throw new RangeError(`target is ${describeValue(target)}, but it must be one of ${known}.`);
  }
  const say = withFallback(model.say, createTranslator(schemaTexts));
  const own = model.inputs.filter(({ section }) => section === undefined);
  const ofOwn = (names: readonly string[]) => own.filter(({ name }) => names.includes(name));
  const asking = Object.entries(model.sections).filter(([, { inputs }]) => Object.keys(inputs).length > 0);
  const groups = asking.map(([name, { label, source, inputs }]) => [
    name,
    {
      ...dialect.orNull('object'),
      title: label,
      description: say('schema.source', { source }),
      properties: Object.fromEntries(
        Object.entries(inputs).map(([input, definition]) => [
          input,
          { ...textsOf(definition, say), ...dialect.figure(boundsOf(definition), true) },
        ]),
      ),
      additionalProperties: false,
    },
  ]);
  return {
    ...dialect.head,
    title: model.label,
    type: 'object',
    properties: {
      ...Object.fromEntries(
        own.map(({ name, definition }) => [
          name,
          { ...textsOf(definition, say), ...dialect.figure(boundsOf(definition), true) },
        ]),
      ),
      currency: {
        ...dialect.orNull('string'),
        title: say('currency.label'),
        description: `${say('schema.currency')} ${say('schema.default', { value: 'USD' })}`,
        enum: [...currencies(), null],
      },
      ...Object.fromEntries(groups),
    },
    ...(model.leavers && dialect.eitherGiven(ofOwn(['leavers']), ofOwn(['headcount', 'turnoverRate']))),
    additionalProperties: false,
  };
}

/** The bounds of a figure as each target has them. */
interface FigureBounds {
  readonly minimum: number | undefined;
  readonly exclusiveMinimum: number | undefined;
  readonly maximum: number;
  readonly isInteger: boolean;
  /** Of the digits in a string. */
  readonly pattern: string;
  /** In which the figure may be given, its own first; empty if it has none. */
  readonly periods: readonly string[];
}

/** The parts of a schema that differ from one target to another. */
interface Dialect {
  readonly head: JsonSchema;
  readonly figure: (bounds: FigureBounds, isNullable: boolean) => JsonSchema;
  /** The type of what may be null. */
  readonly orNull: (type: string) => JsonSchema;
  /** The keywords of an object in which these figures are given, or else the others. */
  readonly eitherGiven: (these: readonly ModelInput[], others: readonly ModelInput[]) => JsonSchema;
}

const dialects: Readonly<Record<JsonSchemaTarget, Dialect>> = {
  'draft-2020-12': {
    head: { $schema: 'https://json-schema.org/draft/2020-12/schema' },
    figure: figureOfDraft,
    orNull: typeOrNull,
    eitherGiven: eitherOfDraft,
  },
  'draft-7': {
    head: { $schema: 'http://json-schema.org/draft-07/schema#' },
    figure: figureOfDraft,
    orNull: typeOrNull,
    eitherGiven: eitherOfDraft,
  },
  'openapi-3.0': { head: {}, figure: figureOfOpenApi, orNull: nullable, eitherGiven: eitherOfOpenApi },
};

/**
 * Returns the schema of a figure in the drafts. A list of two types is refused by the strict mode of ajv, unless one of them
 * is null. Null is listed with the string, and the number comes last, so that a form draws a field for numbers.
 */
function figureOfDraft(bounds: FigureBounds, isNullable: boolean): JsonSchema {
  const { pattern, isInteger, minimum, exclusiveMinimum, maximum } = bounds;
  const type = isNullable ? ['string', 'null'] : 'string';
  const text = { type, pattern: isNullable ? orEmpty(pattern) : pattern };
  const number = {
    type: 'number',
    ...defined({ minimum, exclusiveMinimum, maximum }),
    ...(isInteger && { multipleOf: 1 }),
  };
  const stated = statedAmount(bounds, choice({ type }, text, number), typeOrNull);
  // A form library takes an empty object for what is not given yet.
  return choice({ type }, text, choice({ type: 'object', minProperties: 1 }, stated, number));
}

/** A value that fits a condition has one schema, and any other value the other. */
function choice(condition: JsonSchema, fits: JsonSchema, otherwise: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: condition, then: fits, else: otherwise };
}

/** A figure of OpenAPI 3.0, where an exclusive bound is a minimum with a mark. */
function figureOfOpenApi(bounds: FigureBounds, isNullable: boolean): JsonSchema {
  const { minimum, exclusiveMinimum, maximum, isInteger, pattern } = bounds;
  const lowest = exclusiveMinimum === undefined ? { minimum } : { minimum: exclusiveMinimum, exclusiveMinimum: true };
  const ways = [
    { type: isInteger ? 'integer' : 'number', ...(isNullable && { nullable: true }), ...lowest, maximum },
    { type: 'string', pattern: isNullable ? orEmpty(pattern) : pattern },
  ];
  return { anyOf: [...ways, statedAmount(bounds, { anyOf: ways }, nullable)] };
}

/** An amount with what may be stated beside it: its period, its source, its currency. */
function statedAmount({ periods }: FigureBounds, amount: JsonSchema, orNull: Dialect['orNull']): JsonSchema {
  return {
    type: 'object',
    properties: {
      amount,
      ...(periods.length > 0 && { per: { ...orNull('string'), enum: [...periods, '', null] } }),
      source: orNull('string'),
      currency: orNull('string'),
    },
    required: ['amount'],
    additionalProperties: false,
  };
}

/** Not a list of alternatives, for which form libraries would ask before they show a field. */
function eitherOfDraft(these: readonly ModelInput[], others: readonly ModelInput[]): JsonSchema {
  const isEmpty = [{ type: 'null' }, { type: 'string', pattern: emptyText }];
  const amount = { anyOf: isEmpty };
  const isGiven = { not: { anyOf: [...isEmpty, { type: 'object', properties: { amount }, required: ['amount'] }] } };
  const given = (inputs: readonly ModelInput[]) => allWith(inputs, () => isGiven);
  return choice(given(these), {}, given(others));
}

function eitherOfOpenApi(these: readonly ModelInput[], others: readonly ModelInput[]): JsonSchema {
  const given = (inputs: readonly ModelInput[]) =>
    allWith(inputs, ({ definition }) => figureOfOpenApi(boundsOf(definition), false));
  return { anyOf: [given(these), given(others)] };
}

/** An object with all these inputs, each with a schema. */
function allWith(inputs: readonly ModelInput[], schemaOf: (input: ModelInput) => JsonSchema): JsonSchema {
  const properties = Object.fromEntries(inputs.map((input) => [input.name, schemaOf(input)]));
  return { type: 'object', required: inputs.map(({ name }) => name), properties };
}

function typeOrNull(type: string): JsonSchema {
  return { type: [type, 'null'] };
}

function nullable(type: string): JsonSchema {
  return { type, nullable: true };
}

/** The pattern of a string without a character, as in an empty field of a form. */
const emptyText = '^\\s*$';

/** The pattern of a string that may also be without a character, as an empty field of a form is. */
function orEmpty(pattern: string): string {
  return `${pattern}|${emptyText}`;
}

function defined(keywords: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));
}

function boundsOf(input: Input): FigureBounds {
  const { minimum, maximum, exclusiveMinimum, integer } = constraintsOf(input);
  return {
    minimum: exclusiveMinimum === undefined ? minimum : undefined,
    exclusiveMinimum,
    maximum,
    isInteger: integer === true,
    pattern: integer ? '^[0-9]+$' : `^[0-9]+([.][0-9]{1,${significantDigits}})?$`,
    periods: periodsOf(input),
  };
}

function textsOf(input: Input, say: Translator<CoreTexts | typeof schemaTexts>): JsonSchema {
  const texts = [
    say('schema.unit', { unit: unitText(input.unit, say) }),
    input.help,
    ...defaultsOf(input).map((one) => defaultSaid(one, say)),
  ];
  return { title: input.label, description: texts.filter(Boolean).join(' ') };
}

function defaultSaid({ value, currency, source }: Default, say: Translator<CoreTexts | typeof schemaTexts>): string {
  const said =
    currency === undefined ? say('schema.default', { value }) : say('schema.defaultInCurrency', { currency, value });
  return `${said} ${say('schema.source', { source })}`;
}
