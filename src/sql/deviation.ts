import { added, atom, divided, multiplied, type Term } from './operators.js';
import type { Deviation, SqlNumber } from './sql-number.js';

/** Stands for a deviation without a limit: more than any figure. */
const unlimited = '1e99';

/** The sum of two deviations. */
export function both(one: Deviation | undefined, other: Deviation | undefined): Deviation | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { most: one.most + other.most, sql: () => added(one.sql(), '+', other.sql()) };
}

/** What a figure of some size is off by after it is rounded to, or cut at, so many decimals: zero is never off. */
export function ofRounding(decimals: number, size: () => Term): Deviation {
  return { most: 10 ** -decimals, sql: () => atom(`LEAST(1e-${decimals}, ${size().sql})`) };
}

/** What one of two figures is off by, the first one where a condition holds. */
export function whichever(
  condition: string,
  first: Deviation | undefined,
  second: Deviation | undefined,
): Deviation | undefined {
  if (first === undefined && second === undefined) return undefined;
  const written = (deviation: Deviation | undefined) => deviation?.sql().sql ?? '0e0';
  return {
    most: Math.max(first?.most ?? 0, second?.most ?? 0),
    sql: () => atom(`CASE WHEN ${condition} THEN ${written(first)} ELSE ${written(second)} END`),
  };
}

/** What a figure is off by that may not be known: it is then off by nothing. */
export function orNone({ most, sql }: Deviation): Deviation {
  return { most, sql: () => atom(`COALESCE(${sql().sql}, 0e0)`) };
}

/** What a product is off by, because its factors are. */
export function ofProduct(left: SqlNumber, right: SqlNumber): Deviation | undefined {
  const [a, b] = [left.deviation, right.deviation];
  const fromBoth = a && b && { most: a.most * b.most, sql: () => multiplied(a.sql(), b.sql()) };
  return both(both(timesSize(a, right), timesSize(b, left)), fromBoth);
}

/** What a quotient of two names is off by, because they are. */
export function ofQuotient(left: SqlNumber, right: SqlNumber): Deviation | undefined {
  const divisor = right.deviation;
  const size = right.size();
  const perDivisor = (term: Term) => divided(term, orNull(size));
  const off = both(left.deviation, divisor && timesQuotient(divisor));
  if (off === undefined) return undefined;
  if (divisor === undefined) return { most: off.most * inverse(right), sql: () => perDivisor(off.sql()) };
  const isFar = right.least > 2 * divisor.most;
  return {
    most: isFar ? (2 * off.most) / right.least : Number.POSITIVE_INFINITY,
    sql: () => {
      const twice = multiplied(atom('2e0'), divisor.sql()).sql;
      const near = perDivisor(multiplied(atom('2e0'), off.sql())).sql;
      // A divisor that may as well be zero leaves nothing of the quotient.
      return atom(`CASE WHEN ${size.sql} > ${twice} THEN ${near} WHEN ${size.sql} <= ${twice} THEN ${unlimited} END`);
    },
  };

  function timesQuotient({ most: offBy, sql }: Deviation): Deviation {
    return { most: offBy * left.most * inverse(right), sql: () => multiplied(sizeOfQuotient(left, right), sql()) };
  }
}

/** What a quotient is off by, if the dialect divides in doubles: a share of its size. */
export function ofDoubles(left: SqlNumber, right: SqlNumber, share: number): Deviation {
  const most = left.most * inverse(right);
  return { most: most * share, sql: () => multiplied(sizeOfQuotient(left, right), atom(String(share))) };
}

/** The size of a quotient of two names. */
export const sizeOfQuotient = (left: SqlNumber, right: SqlNumber): Term => divided(left.size(), orNull(right.size()));

const orNull = ({ sql }: Term): Term => atom(`NULLIF(${sql}, 0)`);

function timesSize(deviation: Deviation | undefined, factor: SqlNumber): Deviation | undefined {
  if (deviation === undefined) return undefined;
  return { most: deviation.most * factor.most, sql: () => multiplied(deviation.sql(), factor.size()) };
}

/** The most that one divided by a figure can be. */
export const inverse = ({ least, decimals }: SqlNumber): number => (least > 0 ? 1 / least : 10 ** decimals);
