import type { Decimal } from 'decimal.js';
import type { QuantityForm } from './model.js';
import { Exact } from './money.js';

type SeriesForm = Extract<QuantityForm, { terms: unknown }>;

/** The terms of a series, the first and each one made from the one before. */
export function seriesTerms({ terms, first, next }: SeriesForm, seen: never): Decimal[] {
  const count = (terms.compute(seen) as Decimal).toNumber();
  const made: Decimal[] = [];
  for (let term: Decimal = new Exact(first); made.length < count; term = next.compute(term as never, seen) as Decimal) {
    made.push(term);
  }
  return made;
}
