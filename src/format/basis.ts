import type { Decimal } from 'decimal.js';
import type { Basis } from '../evaluation/evaluate.js';
import type { Translator } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { FormatTexts } from './texts.js';

/** A result as far as it says what its total is. */
type Based = { readonly basis?: Basis | undefined };

/** What a total is, where it is not money of the period as it is: `present value over 5 years at 10 %`. */
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

/** A label with what its amount is, where that is not money of the period as it is. */
export function labelWithBasis(
  label: string,
  result: Based,
  say: Translator<FormatTexts>,
  number: (figure: Decimal) => string,
): string {
  const basis = basisInWords(result, say, number);
  return basis === undefined ? label : say('title.withBasis', { label, basis });
}
