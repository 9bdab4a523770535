import type { Decimal } from 'decimal.js';
import type { Basis } from '../evaluation/evaluate.js';
import type { Translator } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { FormatTexts } from './texts.js';

/** A result that may have a basis: the years and the rate of a present value. */
type Based = { readonly basis?: Basis | undefined };

/**
 * Formats the basis of a total, such as `present value over 5 years at 10 %`. Returns undefined if the total is plain
 * money of the period.
 */
export function basisInWords(
  { basis }: Based,
  say: Translator<FormatTexts>,
  number: (figure: Decimal) => string,
): string | undefined {
  if (basis === undefined) return undefined;
  const years = number(basis.years);
  const percent = number(new ExactDecimal(basis.discountRate).times(100));
  return basis.years.equals(1) ? say('basis.oneYear', { years, percent }) : say('basis.years', { years, percent });
}

/** Adds the basis of an amount to its label. Returns the label alone if the amount is plain money of the period. */
export function labelWithBasis(
  label: string,
  result: Based,
  say: Translator<FormatTexts>,
  number: (figure: Decimal) => string,
): string {
  const basis = basisInWords(result, say, number);
  return basis === undefined ? label : say('title.withBasis', { label, basis });
}
