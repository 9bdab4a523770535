import type { Decimal } from 'decimal.js';
import { memoizedAvailability } from '../evaluation/availability.js';
import { calculateExact, type ExactLine, type ExactResult } from '../evaluation/exact-result.js';
import { type NoticeCodes, noticeCodes } from '../evaluation/notices.js';
import type { Model, ParsedInput, Sections } from '../model/model.js';
import { roundHalfAwayFromZero, sum } from '../numbers/decimal.js';

/** One input with its exact result, ready to be added to a group. */
export interface Row<Code extends string> {
  readonly measured: ExactResult;
  readonly notices: NoticeCodes<Code>;
  /** The defaults that lines of this row use, each with the path of its input, these lines and their absolute size. */
  readonly assumed: readonly { readonly path: string; readonly lines: ExactResult['lines']; readonly size: Decimal }[];
  /** The sum of the absolute amounts of all lines. */
  readonly size: Decimal;
}

/** Creates a function that evaluates the rows of one table. It throws one `InputError` with every problem of a row. */
export function rowsOf<Code extends string>(model: Model<Sections, Code>): (given: ParsedInput) => Row<Code> {
  const presenceOf = memoizedAvailability();
  return (given) => {
    const measured = calculateExact(model, given, presenceOf);
    const { digits, lines, availability } = measured;
    const size = sizeOf(lines);
    const assumed = given.currencyGiven ? [] : [{ path: 'currency', lines, size }];
    for (const { input, lines: places } of availability.assumed) {
      const dependent = places.map((place) => lines[place] as ExactLine);
      if (dependent.length > 0) assumed.push({ path: input.path, lines: dependent, size: sizeOf(dependent) });
    }
    const printed = sum(lines.map(({ amount }) => roundHalfAwayFromZero(amount, digits)));
    return { measured, notices: noticeCodes(model.notices, measured, printed), assumed, size };
  };
}

/** Returns the sum of the absolute amounts of lines, so that a saving counts as much as a cost. */
function sizeOf(lines: ExactResult['lines']): Decimal {
  return sum(lines.map(({ amount }) => amount.abs()));
}
