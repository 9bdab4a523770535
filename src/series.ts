import type { Decimal } from 'decimal.js';
import type { QuantityForm } from './model.js';
import { Exact } from './money.js';

type SeriesForm = Extract<QuantityForm, { terms: unknown }>;

/** The terms of a series, the first and each one made from the one before. */
export function seriesTerms({ terms, first, next }: SeriesForm, seen: never): Decimal[] {
  const count = (terms.compute(seen) as Decimal).toNumber();
  const made: Decimal[] = [];
  for (let before: Decimal | undefined; made.length < count; made.push(before)) {
    before = before === undefined ? new Exact(first) : (next.compute(before as never, seen) as Decimal);
  }
  return made;
}
