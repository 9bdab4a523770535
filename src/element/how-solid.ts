import type { Decimal } from 'decimal.js';
import type { Assumption } from '../evaluation/assumptions.js';
import type { AnyResult } from '../evaluation/evaluate.js';
import { ExactDecimal, sum } from '../numbers/decimal.js';

/** The share of a result that rests on given figures, and the defaults behind the rest. */
export interface Solidity {
  /** The share of all amounts that rests on given figures alone, 0 to 1. A saving counts by its absolute size. */
  readonly own: Decimal;
  /** The assumptions behind the rest, those with the largest share first. */
  readonly assumed: readonly Assumption[];
  /** The number of lines that are not counted. */
  readonly absent: number;
}

/** Returns how much of a result rests on given figures; `undefined` if there is no amount. The currency is not counted. */
export function solidityOf({ lines, assumptions, absent }: AnyResult): Solidity | undefined {
  // For zero leavers, every amount is zero.
  const sizeOf = ({ perLeaver, amount }: AnyResult['lines'][number]) => new ExactDecimal(perLeaver ?? amount).abs();
  const all = sum(lines.map(sizeOf));
  if (all.isZero()) return undefined;
  const assumed = assumptions
    .filter(({ path, share }) => path !== 'currency' && !share.isZero())
    .sort((one, other) => other.share.comparedTo(one.share));
  const resting = new Set(assumed.flatMap((assumption) => assumption.lines));
  const own = lines.filter(({ path }) => !resting.has(path));
  return { own: sum(own.map(sizeOf)).div(all), assumed, absent: absent.length };
}
