import type { Decimal } from 'decimal.js';
import { defaultIn } from '../model/default-in.js';
import type { Model, ModelInput, ParsedInput } from '../model/model.js';
import { ExactDecimal } from '../numbers/decimal.js';

/** By position in `model.inputs`: what is given, else the default, else zero where another input makes this one idle. */
export function valuesOf(model: Model, { figures, currency }: ParsedInput): readonly (Decimal | undefined)[] {
  const values = model.inputs.map((input, position) => figures[position] ?? defaultValueIn(input, currency));
  for (const [position, { notApplicableBy, definition }] of model.inputs.entries()) {
    if (notApplicableBy === undefined || values[position] !== undefined) continue;
    if (values[notApplicableBy]?.equals(definition.notApplicableWhen?.equals ?? 0))
      values[position] = new ExactDecimal(0);
  }
  return values;
}

/** Whether an input has a value when it is not given, in this currency. */
export function hasDefault({ definition }: ModelInput, currency: string): boolean {
  return defaultIn(definition, currency) !== undefined;
}

/** The default of an input in a currency, ready to compute with. */
function defaultValueIn({ definition, defaultValue }: ModelInput, currency: string): Decimal | undefined {
  const used = defaultIn(definition, currency);
  return used === undefined || used === definition.default ? used && defaultValue : new ExactDecimal(used.value);
}
