import { type JsonSchema, jsonSchema } from '../compile/json-schema.js';
import type { Model } from '../model/model.js';

/** The JSON Schema of a file with a model's input: the file may name its schema, as editors have it. */
export function fileSchema(model: Model): JsonSchema {
  const schema = jsonSchema(model);
  return { ...schema, properties: { $schema: { type: 'string' }, ...(schema.properties as object) } };
}
