import { valuesOf } from '../evaluation/effective-values.js';
import type { Model } from '../model/model.js';

/**
 * Returns the paths of the inputs that are hidden, because another input makes them inapplicable and they are not
 * given.
 */
export function inapplicableInputs(model: Model, input: unknown): ReadonlySet<string> {
  if (model.inputs.every(({ notApplicableBy }) => notApplicableBy === undefined)) return new Set();
  const given = model.read(input);
  const values = valuesOf(model, given);
  const idle = model.inputs.filter(
    ({ definition, notApplicableBy }, position) =>
      notApplicableBy !== undefined &&
      !given.given[position] &&
      values[notApplicableBy]?.equals(definition.notApplicableWhen?.equals ?? 0),
  );
  return new Set(idle.map(({ path }) => path));
}
