import type { Decimal } from 'decimal.js';
import { valuesOf } from '../evaluation/effective-values.js';
import type { Model } from '../model/model.js';

/** The inputs that do not apply, and the rates as a model uses them. The fields show both. */
export interface AppliedInput {
  /** The paths of the inputs that another input makes inapplicable and that are not given. They are hidden. */
  readonly idle: ReadonlySet<string>;
  /** By path, each rate that is given in another period, in that of its unit. */
  readonly converted: ReadonlyMap<string, Decimal>;
}

/** Returns the inputs that do not apply, and the rates as a model uses them. */
export function appliedInput(model: Model, input: unknown): AppliedInput {
  const read = model.read(input);
  const values = valuesOf(model, read);
  const idle = model.inputs.filter(
    ({ definition, notApplicableBy }, position) =>
      notApplicableBy !== undefined &&
      !read.given[position] &&
      values[notApplicableBy]?.equals(definition.notApplicableWhen?.equals ?? 0),
  );
  const converted = model.inputs.flatMap(({ path }, position) => {
    const rate = read.periods?.[position] && values[position];
    return rate ? [[path, rate] as const] : [];
  });
  return { idle: new Set(idle.map(({ path }) => path)), converted: new Map(converted) };
}
