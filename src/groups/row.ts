import type { Decimal } from 'decimal.js';
import { memoizedAvailability } from '../evaluation/availability.js';
import { calculateExact, type ExactLine, type ExactResult } from '../evaluation/exact-result.js';
import { type NoticeCodes, noticeCodes } from '../evaluation/notices.js';
import type { Model, ParsedInput, Sections } from '../model/model.js';
import { roundHalfAwayFromZero, sum } from '../numbers/decimal.js';

/** One input, measured, ready to be added to a group. */
export interface Row<Code extends string> {
  readonly measured: ExactResult;
  readonly notices: NoticeCodes<Code>;
  /** For each default or assumed figure that a line of this row uses: its path, these lines, and their size. */
  readonly assumed: readonly { readonly path: string; readonly lines: ExactResult['lines']; readonly size: Decimal }[];
  /** The size of all lines: a saving counts as much as a cost. */
  readonly size: Decimal;
}

/** Makes the reader of the rows of one table. It throws one `InputError` with everything that is wrong with a row. */
export function rowsOf<Code extends string>(model: Model<Sections, Code>): (given: ParsedInput) => Row<Code> {
  const presenceOf = memoizedAvailability();
  return (given) => {
    const measured = calculateExact(model, given, presenceOf);
    const { digits, lines, availability } = measured;
    const size = sizeOf(lines);
    const assumed = given.currencyGiven ? [] : [{ path: 'currency', lines, size }];
    for (const { input, lines: places } of availability.assumed) {
      const resting = places.map((place) => lines[place] as ExactLine);
      if (resting.length > 0) assumed.push({ path: input.path, lines: resting, size: sizeOf(resting) });
    }
    const printed = sum(lines.map(({ amount }) => roundHalfAwayFromZero(amount, digits)));
    return { measured, notices: noticeCodes(model.notices, measured, printed), assumed, size };
  };
}

/** What lines come to by size: a saving counts as much as a cost. */
function sizeOf(lines: ExactResult['lines']): Decimal {
  return sum(lines.map(({ amount }) => amount.abs()));
}
