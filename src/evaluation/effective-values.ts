import type { Decimal } from 'decimal.js';
import { exactValueOf } from '../expression/condition.js';
import { defaultIn } from '../model/default-in.js';
import type { Model, ModelInput, ParsedInput } from '../model/model.js';
import { convertRate } from '../model/rate-period.js';
import { ExactDecimal } from '../numbers/decimal.js';

/**
 * Returns, by position in `model.inputs`, what is given, else the default, else zero if another input makes this one idle. A
 * rate that is given in another period is converted to that of its unit. Leavers that are not given are the headcount × the
 * turnover rate.
 */
export function valuesOf(model: Model, given: ParsedInput): readonly (Decimal | undefined)[] {
  const { figures, periods, currency } = given;
  const values = model.inputs.map((input, position) => figures[position] ?? defaultValueIn(input, currency));
  for (const [position, { notApplicableBy, definition }] of model.inputs.entries()) {
    if (notApplicableBy === undefined || values[position] !== undefined) continue;
    if (values[notApplicableBy]?.equals(definition.notApplicableWhen?.equals ?? 0))
      values[position] = new ExactDecimal(0);
  }
  for (const [position, period] of periods?.entries() ?? []) {
    if (period === undefined) continue;
    const [amount, unitsPerYear] = [figures[position], values[model.inputs[position]?.perYear ?? -1]];
    values[position] = amount && unitsPerYear && convertRate(amount, period, unitsPerYear);
  }
  const givenAt = (path: string) => figures[model.inputAt(path)?.position ?? -1];
  for (const { section, position, otherwise } of model.inputs) {
    if (section !== undefined) break;
    // A figure that is given and refused is not replaced.
    if (otherwise !== undefined && !given.given[position]) values[position] = exactValueOf(otherwise, givenAt);
  }
  return values;
}

/** Returns true if a missing input has a default in this currency. */
export function hasDefault({ definition }: ModelInput, currency: string): boolean {
  return defaultIn(definition, currency) !== undefined;
}

/** The default of an input in a currency, ready to compute with. */
function defaultValueIn({ definition, defaultValue }: ModelInput, currency: string): Decimal | undefined {
  const used = defaultIn(definition, currency);
  return used === undefined || used === definition.default ? used && defaultValue : new ExactDecimal(used.value);
}
