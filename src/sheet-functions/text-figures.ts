import { fitsWithin, refuseWritten, refuseWrittenPercent } from '../input/number-hint.js';
import { type DecimalSign, readWrittenNumber } from '../input/written-number.js';
import type { InputConstraints } from '../model/bounds.js';
import { minorUnit } from '../numbers/currency.js';

/** A figure in a cell that contains text: its digits, or the requirement that it does not meet. */
export type TextFigure = { readonly digits: string } | { readonly must: string };

/**
 * Reads a figure in a cell that contains text. `currency` is the cell of the currency. `decimalSign` is the sign that the
 * other texts of its column settle.
 */
export function readTextFigure(
  text: string,
  expected: InputConstraints,
  currency: unknown,
  decimalSign?: DecimalSign,
): TextFigure {
  const known = currency === undefined ? 'USD' : String(currency).trim();
  // What is no currency is refused by itself.
  const own = minorUnit(known) === undefined ? undefined : known;
  const read = readWrittenNumber(text, {
    unit: expected.unit,
    currency: own,
    decimalSign,
    fits: fitsWithin(expected),
  });
  if (!('digits' in read)) return { must: refuseWritten(text, read, expected, own).must };
  const refused = refuseWrittenPercent(text, read, expected);
  return refused === undefined ? read : { must: refused.must };
}
