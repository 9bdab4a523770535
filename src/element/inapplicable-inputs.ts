import { valuesOf } from '../evaluation/effective-values.js';
import type { Model } from '../model/model.js';

/** Paths of the inputs that are not asked for, because another input makes them idle and they are not given. */
export function idleIn(model: Model, input: unknown): ReadonlySet<string> {
  if (model.inputs.every(({ idleBy }) => idleBy === undefined)) return new Set();
  const given = model.read(input);
  const values = valuesOf(model, given);
  const idle = model.inputs.filter(
    ({ definition, idleBy }, position) =>
      idleBy !== undefined && !given.given[position] && values[idleBy]?.equals(definition.idleWhen?.equals ?? 0),
  );
  return new Set(idle.map(({ path }) => path));
}
