import { visitQuantity } from '../expression/formula.js';
import type { Model, ModelInput } from '../model/model.js';

/** An input whose value, and not only whether it is given, decides what is computed. */
export interface DecidingInput {
  readonly position: number;
  /** Returns a number that is the same for all values with the same decision; -1 if that needs exact digits. */
  readonly decisionOf: (value: number) => number;
}

/** Returns the inputs that count the terms of a series, and those that make another input inapplicable. */
export function decidingInputs({ inputs, quantities, inputAt }: Model): readonly DecidingInput[] {
  const counts = quantities.flatMap(({ form }) =>
    visitQuantity<readonly ModelInput[]>(form, {
      formula: () => [],
      sum: () => [],
      series: ({ terms }) => [inputAt(terms.expression.path ?? '')].filter((input) => input !== undefined),
    }),
  );
  const asCounts = counts.map(({ position }) => ({ position, decisionOf: (value: number) => value }));
  const asSwitches = inputs.flatMap(({ notApplicableBy, definition: { notApplicableWhen } }) => {
    if (notApplicableBy === undefined || notApplicableWhen === undefined) return [];
    const { equals } = notApplicableWhen;
    // A number is read to 15 digits, and one that differs after these may be equal.
    const decisionOf = (value: number) =>
      value === equals ? 1 : Math.abs(value - equals) > 1e-14 * Math.abs(equals) ? 0 : -1;
    return [{ position: notApplicableBy, decisionOf }];
  });
  return [...asCounts, ...asSwitches];
}
