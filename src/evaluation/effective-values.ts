import type { Decimal } from 'decimal.js';
import type { Given, Model, ModelInput } from '../model/model.js';
import { Exact } from '../numbers/decimal.js';

/** By position in `model.inputs`: what is given, else the default, else zero where another input makes this one idle. */
export function valuesOf(model: Model, { figures, currency }: Given): readonly (Decimal | undefined)[] {
  const values = model.inputs.map(
    (input, position) => figures[position] ?? (hasDefault(input, currency) ? input.fallback : undefined),
  );
  for (const [position, { idleBy, definition }] of model.inputs.entries()) {
    if (idleBy === undefined || values[position] !== undefined) continue;
    if (values[idleBy]?.equals(definition.idleWhen?.equals ?? 0)) values[position] = new Exact(0);
  }
  return values;
}

/** Whether an input has a value when it is not given, in this currency. */
export function hasDefault({ definition }: ModelInput, currency: string): boolean {
  const fallback = definition.default;
  return fallback !== undefined && (fallback.currency === undefined || fallback.currency === currency);
}
