import { describeValue } from '../messages/phrases.js';
import type { Model } from './model.js';

/** Throws an `Error` if the value that a caller gave as a model is not one. */
export function expectModel(model: unknown): void {
  const { read, inputs, lines, sections } = Object(model) as Partial<Model>;
  if (typeof read === 'function' && Array.isArray(inputs) && Array.isArray(lines) && sections !== undefined) return;
  const given = describeValue(model);
  throw new Error(`The model must be one that model() gives, such as turnoverModel; ${given} was given.`);
}
