import { add, atom, divide, multiply, type Term } from './operators.js';
import type { RoundingError, SqlNumber } from './sql-number.js';

/** A rounding error without a limit: larger than any figure. */
const unlimited = '1e99';

/** Adds two rounding errors. */
export function addErrors(one: RoundingError | undefined, other: RoundingError | undefined): RoundingError | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { maximum: one.maximum + other.maximum, sql: () => add(one.sql(), '+', other.sql()) };
}

/** Returns the error of rounding or truncating a figure to `decimals` decimals. Zero has none. */
export function errorOfRounding(decimals: number, magnitude: () => Term): RoundingError {
  return { maximum: 10 ** -decimals, sql: () => atom(`LEAST(1e-${decimals}, ${magnitude().sql})`) };
}

/** Returns the rounding error of one of two figures: the first if the condition is true, else the second. */
export function errorOfEither(
  condition: string,
  first: RoundingError | undefined,
  second: RoundingError | undefined,
): RoundingError | undefined {
  if (first === undefined && second === undefined) return undefined;
  const sqlOf = (error: RoundingError | undefined) => error?.sql().sql ?? '0e0';
  return {
    maximum: Math.max(first?.maximum ?? 0, second?.maximum ?? 0),
    sql: () => atom(`CASE WHEN ${condition} THEN ${sqlOf(first)} ELSE ${sqlOf(second)} END`),
  };
}

/** Returns the rounding error of a figure that may be NULL: then it has none. */
export function zeroIfNull({ maximum, sql }: RoundingError): RoundingError {
  return { maximum, sql: () => atom(`COALESCE(${sql().sql}, 0e0)`) };
}

/** Returns the rounding error of a product from those of its factors. */
export function errorOfProduct(left: SqlNumber, right: SqlNumber): RoundingError | undefined {
  const [a, b] = [left.roundingError, right.roundingError];
  const fromBoth = a && b && { maximum: a.maximum * b.maximum, sql: () => multiply(a.sql(), b.sql()) };
  return addErrors(addErrors(timesMagnitude(a, right), timesMagnitude(b, left)), fromBoth);
}

/** Returns the rounding error of a quotient of two names from theirs. */
export function errorOfQuotient(left: SqlNumber, right: SqlNumber): RoundingError | undefined {
  const divisor = right.roundingError;
  const magnitude = right.magnitude();
  const perDivisor = (term: Term) => divide(term, orNull(magnitude));
  const error = addErrors(left.roundingError, divisor && timesQuotient(divisor));
  if (error === undefined) return undefined;
  if (divisor === undefined) return { maximum: error.maximum * maxInverse(right), sql: () => perDivisor(error.sql()) };
  const isFar = right.minimum > 2 * divisor.maximum;
  return {
    maximum: isFar ? (2 * error.maximum) / right.minimum : Number.POSITIVE_INFINITY,
    sql: () => {
      const twice = multiply(atom('2e0'), divisor.sql()).sql;
      const near = perDivisor(multiply(atom('2e0'), error.sql())).sql;
      // If the divisor may be zero, no digit of the quotient is certain.
      return atom(
        `CASE WHEN ${magnitude.sql} > ${twice} THEN ${near} WHEN ${magnitude.sql} <= ${twice} THEN ${unlimited} END`,
      );
    },
  };

  function timesQuotient({ maximum, sql }: RoundingError): RoundingError {
    return {
      maximum: maximum * left.maxMagnitude * maxInverse(right),
      sql: () => multiply(quotientMagnitude(left, right), sql()),
    };
  }
}

/** Returns the error of a quotient that is computed in doubles: a share of its magnitude. */
export function errorOfDoubles(left: SqlNumber, right: SqlNumber, share: number): RoundingError {
  return {
    maximum: left.maxMagnitude * maxInverse(right) * share,
    sql: () => multiply(quotientMagnitude(left, right), atom(String(share))),
  };
}

/** Writes the magnitude of a quotient of two names. */
export const quotientMagnitude = (left: SqlNumber, right: SqlNumber): Term =>
  divide(left.magnitude(), orNull(right.magnitude()));

const orNull = ({ sql }: Term): Term => atom(`NULLIF(${sql}, 0)`);

function timesMagnitude(error: RoundingError | undefined, factor: SqlNumber): RoundingError | undefined {
  if (error === undefined) return undefined;
  return { maximum: error.maximum * factor.maxMagnitude, sql: () => multiply(error.sql(), factor.magnitude()) };
}

/** Returns the largest value of 1 divided by a figure. */
export const maxInverse = ({ minimum, decimals }: SqlNumber): number => (minimum > 0 ? 1 / minimum : 10 ** decimals);
