import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { type Bounds, boundsOf, type Unit } from '../numbers/unit.js';
import type { Input } from './section.js';

/** What an amount has to be: in this unit, within these bounds. */
export interface InputConstraints extends Bounds {
  readonly unit: Unit;
  /** Set for what a formula divides by; then it is not below `min`. */
  readonly exclusiveMinimum?: number | undefined;
  readonly integer?: true | undefined;
  /** Said where the value is out of bounds. */
  readonly why?: string | undefined;
}

/** What an input has to be, from its definition and the bounds of its unit. */
export function constraintsOf(input: Input): InputConstraints {
  const bounds = boundsOf(input.unit);
  const { unit, minimum = bounds.minimum, maximum = bounds.maximum, integer, why } = input;
  // Of two lower bounds the stricter one holds, for every reading.
  const exclusiveMinimum =
    input.exclusiveMinimum !== undefined && input.exclusiveMinimum >= minimum ? input.exclusiveMinimum : undefined;
  return { unit, minimum, maximum, exclusiveMinimum, integer, why };
}

/** A figure has at most the digits that we compute with. */
export const significantDigits = 34;

/** A bound as it stands in a sentence: nobody counts twelve zeros, so many digits stand in groups of three. */
export function formatBound(bound: number, say: Translator<CoreTexts> = english): string {
  const digits = new ExactDecimal(bound).toFixed();
  return /^\d{5,}$/.test(digits) ? digits.replace(/\B(?=(\d{3})+$)/g, say('number.thousands')) : digits;
}

/** The bounds of a figure in a sentence: `from 0 to 1`, `more than 0 and at most 1,000,000`. */
export function formatRange({
  minimum,
  maximum,
  exclusiveMinimum,
}: Pick<InputConstraints, 'minimum' | 'maximum' | 'exclusiveMinimum'>): string {
  return exclusiveMinimum === undefined
    ? `from ${minimum} to ${formatBound(maximum)}`
    : `more than ${exclusiveMinimum} and at most ${formatBound(maximum)}`;
}
