import { type JsonSchema, jsonSchema } from '../compile/json-schema.js';
import type { Model } from '../model/model.js';
import { defineCommand } from './command.js';
import { modelOption } from './shared-options.js';

/** `turnover-cost schema`. */
export const schemaCommand = defineCommand({
  title: 'schema',
  summary: 'Prints the JSON Schema of the input, for editors and validators.',
  files: [],
  options: { model: modelOption },
  run: ({ values: { model } }) => [`${JSON.stringify(fileSchema(model), null, 2)}\n`],
});

/** Returns the JSON Schema of a file with a model's input. The file may name its schema, as editors expect. */
function fileSchema(model: Model): JsonSchema {
  const schema = jsonSchema(model);
  return { ...schema, properties: { $schema: { type: 'string' }, ...(schema.properties as object) } };
}
