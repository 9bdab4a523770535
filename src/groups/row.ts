import type { Decimal } from 'decimal.js';
import { type Measured, type MeasuredLine, measure } from '../measure.js';
import type { Model, Sections } from '../model.js';
import { rounded, sum } from '../money.js';
import { type Notice, noticesOf } from '../notice.js';

/** One input, measured, ready to be added to a group. */
export interface Row<Code extends string> {
  readonly measured: Measured;
  readonly notices: readonly Notice<Code>[];
  /** For each default that a line of this row uses: its path, and these lines. */
  readonly assumed: readonly { readonly path: string; readonly lines: Measured['lines'] }[];
  /** The size of all lines: a saving counts as much as a cost. */
  readonly size: Decimal;
}

/** Measures one input exactly. Throws one `InputError` with everything that is wrong. */
export function rowOf<Code extends string>(model: Model<Sections, Code>, input: unknown): Row<Code> {
  const measured = measure(model, input);
  const { given, digits, lines } = measured;
  const assumed = given.currencyGiven ? [] : [{ path: 'currency', lines }];
  for (const {
    input: { path },
    lines: places,
  } of measured.presence.defaults) {
    if (places.length > 0) assumed.push({ path, lines: places.map((place) => lines[place] as MeasuredLine) });
  }
  const printed = sum(lines.map(({ amount }) => rounded(amount, digits)));
  return { measured, notices: noticesOf(model.notices, measured, printed), assumed, size: sizeOf(lines) };
}

/** What lines come to by size: a saving counts as much as a cost. */
export function sizeOf(lines: Measured['lines']): Decimal {
  return sum(lines.map(({ amount }) => amount.abs()));
}
