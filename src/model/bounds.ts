import type { CoreTexts } from '../messages/texts.js';
import { english, type Translator } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { type Bounds, boundsOf, type Unit } from '../numbers/unit.js';
import type { Input } from './section.js';

/** The unit and the bounds of a valid input. */
export interface InputConstraints extends Bounds {
  readonly unit: Unit;
  /** An exclusive lower bound, for an input that a formula divides by. It is not below `minimum`. */
  readonly exclusiveMinimum?: number | undefined;
  readonly integer?: true | undefined;
  /** The reason for the bounds, for the message about a value out of bounds. */
  readonly why?: string | undefined;
}

/** Returns the constraints of an input, from its definition and the bounds of its unit. */
export function constraintsOf(input: Input): InputConstraints {
  const bounds = boundsOf(input.unit);
  const { unit, minimum = bounds.minimum, maximum = bounds.maximum, integer, why } = input;
  // Of two lower bounds the stricter one applies, in every target.
  const exclusiveMinimum =
    input.exclusiveMinimum !== undefined && input.exclusiveMinimum >= minimum ? input.exclusiveMinimum : undefined;
  return { unit, minimum, maximum, exclusiveMinimum, integer, why };
}

/** A figure has at most the digits that we compute with. */
export const significantDigits = 34;

/**
 * Formats a bound in a sentence. A bound with many digits has thousands separators, because twelve zeros are hard to
 * count.
 */
export function formatBound(bound: number, say: Translator<CoreTexts> = english): string {
  const digits = new ExactDecimal(bound).toFixed();
  return /^\d{5,}$/.test(digits) ? digits.replace(/\B(?=(\d{3})+$)/g, say('number.thousands')) : digits;
}

/** Formats the bounds of a figure in a sentence: `from 0 to 1`, `more than 0 and at most 1,000,000`. */
export function formatRange({
  minimum,
  maximum,
  exclusiveMinimum,
}: Pick<InputConstraints, 'minimum' | 'maximum' | 'exclusiveMinimum'>): string {
  return exclusiveMinimum === undefined
    ? `from ${minimum} to ${formatBound(maximum)}`
    : `more than ${exclusiveMinimum} and at most ${formatBound(maximum)}`;
}
