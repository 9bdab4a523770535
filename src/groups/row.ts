import type { Decimal } from 'decimal.js';
import { sharedPresence } from '../evaluation/availability.js';
import { type Measured, type MeasuredLine, measure } from '../evaluation/exact-result.js';
import { type Unworded, unwordedNotices } from '../evaluation/notices.js';
import type { Given, Model, Sections } from '../model/model.js';
import { rounded, sum } from '../numbers/decimal.js';

/** One input, measured, ready to be added to a group. */
export interface Row<Code extends string> {
  readonly measured: Measured;
  readonly notices: Unworded<Code>;
  /** For each default that a line of this row uses: its path, these lines, and their size. */
  readonly assumed: readonly { readonly path: string; readonly lines: Measured['lines']; readonly size: Decimal }[];
  /** The size of all lines: a saving counts as much as a cost. */
  readonly size: Decimal;
}

/** Makes the reader of the rows of one table. It throws one `InputError` with everything that is wrong with a row. */
export function rowsOf<Code extends string>(model: Model<Sections, Code>): (given: Given) => Row<Code> {
  const presenceOf = sharedPresence();
  return (given) => {
    const measured = measure(model, given, presenceOf);
    const { digits, lines, presence } = measured;
    const size = sizeOf(lines);
    const assumed = given.currencyGiven ? [] : [{ path: 'currency', lines, size }];
    for (const { input, lines: places } of presence.defaults) {
      const resting = places.map((place) => lines[place] as MeasuredLine);
      if (resting.length > 0) assumed.push({ path: input.path, lines: resting, size: sizeOf(resting) });
    }
    const printed = sum(lines.map(({ amount }) => rounded(amount, digits)));
    return { measured, notices: unwordedNotices(model.notices, measured, printed), assumed, size };
  };
}

/** What lines come to by size: a saving counts as much as a cost. */
function sizeOf(lines: Measured['lines']): Decimal {
  return sum(lines.map(({ amount }) => amount.abs()));
}
