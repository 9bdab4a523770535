import type { Numbers } from './dialect.js';
import { numberLiteral } from './literal.js';
import { add, multiply, type Term } from './operators.js';
import {
  addErrors,
  errorOfDoubles,
  errorOfProduct,
  errorOfQuotient,
  errorOfRounding,
  maxInverse,
  quotientMagnitude,
} from './rounding-error.js';
import type { NarrowNumber, Operations, SqlNumber } from './sql-number.js';

/** Gives a figure a column of its own, and returns the figure by the name of that column. */
export type NameFigure = (figure: SqlNumber, sql?: string) => SqlNumber;

/**
 * Returns the four operations in a dialect. A result is exact as long as its digits fit, else it is rounded to the decimals
 * that the dialect keeps.
 */
export function operationsOf(numbers: Numbers, name: NameFigure): Operations {
  /** Returns whether a result of this size is exact. */
  const fits = (decimals: number, digits: number) =>
    numbers.roundsProducts
      ? digits <= numbers.maxDigits - numbers.keptDecimals
      : decimals + digits <= numbers.maxDigits;

  const rounded = (figure: SqlNumber): SqlNumber => withFewerDecimals(numbers, figure, numbers.keptDecimals);

  const times = (left: SqlNumber, right: SqlNumber): SqlNumber => {
    if (left.value && right.value) return numberLiteral(numbers, left.value.times(right.value));
    if (right.value?.equals(1)) return left;
    const decimalsOf = (a: SqlNumber, b: SqlNumber) => a.decimals + b.decimals;
    const digits = left.digits + right.digits + numbers.extraProductDigits;
    const factorError = errorOfProduct(left, right);
    const magnitude = () => multiply(left.magnitude(), right.magnitude());
    const minimum = left.minimum >= 0 && right.minimum >= 0 ? left.minimum * right.minimum : Number.NEGATIVE_INFINITY;
    const narrow = narrowResult(
      left,
      right,
      left.narrow && right.narrow && left.narrow.decimals + right.narrow.decimals,
      multiply,
    );
    const maxMagnitude = left.maxMagnitude * right.maxMagnitude;
    const both = { ...combined(left, right), minimum, maxMagnitude, roundingError: factorError, magnitude, narrow };
    if (numbers.roundsProducts) {
      const kept = Math.min(decimalsOf(left, right), numbers.keptDecimals);
      const isRounded = decimalsOf(left, right) > numbers.keptDecimals;
      const roundingError = isRounded
        ? addErrors(factorError, errorOfRounding(numbers.keptDecimals, magnitude))
        : factorError;
      const needed = numbers.roundsAfterFullProduct
        ? Math.max(decimalsOf(left, right), numbers.keptDecimals)
        : numbers.keptDecimals;
      const room = numbers.maxDigits - needed;
      if (digits <= room) {
        return {
          ...both,
          ...numbers.multiply(left, right, kept, digits),
          decimals: kept,
          digits,
          roundingError,
        };
      }
      const [a, b] = [name(left), name(right)];
      return {
        ...both,
        ...combined(a, b),
        ...numbers.multiplyWithin(a, b, room),
        decimals: kept,
        digits: room,
        roundingError,
        mayOverflow: true,
      };
    }
    const isExact = fits(decimalsOf(left, right), digits) && decimalsOf(left, right) <= numbers.maxProductDecimals * 2;
    const [a, b] = isExact ? [left, right] : [rounded(left), rounded(right)];
    const kept = decimalsOf(a, b);
    const shared = { ...both, roundingError: errorOfProduct(a, b) };
    if (fits(kept, digits)) return { ...shared, ...numbers.multiply(a, b, kept, digits), decimals: kept, digits };
    if (kept <= numbers.maxProductDecimals || numbers.multiplyLong === undefined) {
      const [c, d] = numbers.catchesOverflow ? [a, b] : [name(a), name(b)];
      const room = numbers.maxDigits - kept - numbers.extraProductDigits;
      return {
        ...shared,
        ...combined(c, d),
        ...numbers.multiplyWithin(c, d, room),
        decimals: kept,
        digits: room,
        mayOverflow: true,
      };
    }
    const [c, d] = [name(a), name(b)];
    return {
      ...shared,
      ...combined(c, d),
      ...numbers.multiplyLong.write(c.sql, d.sql),
      roundingError: addErrors(shared.roundingError, errorOfRounding(numbers.multiplyLong.reliableDecimals, magnitude)),
      decimals: numbers.keptDecimals,
      digits: numbers.maxDigits - numbers.keptDecimals,
      mayOverflow: true,
    };
  };

  const addOrSubtract = (left: SqlNumber, sign: '+' | '-', right: SqlNumber): SqlNumber => {
    if (left.value && right.value)
      return numberLiteral(numbers, sign === '+' ? left.value.plus(right.value) : left.value.minus(right.value));
    const digits = Math.max(left.digits, right.digits) + 1;
    const decimals = Math.max(left.decimals, right.decimals);
    const [a, b] = fits(decimals, digits) ? [left, right] : [rounded(left), rounded(right)];
    const kept = Math.max(a.decimals, b.decimals);
    const fitting = fits(kept, digits);
    const both = combined(a, b);
    return {
      ...both,
      ...numbers.add(a, sign, b, kept, digits),
      decimals: kept,
      digits: fitting ? digits : numbers.maxDigits - kept,
      narrow: narrowResult(
        left,
        right,
        left.narrow && right.narrow && Math.max(left.narrow.decimals, right.narrow.decimals),
        (a, b) => add(a, sign, b),
      ),
      minimum: sign === '+' ? left.minimum + right.minimum : Number.NEGATIVE_INFINITY,
      maxMagnitude: left.maxMagnitude + right.maxMagnitude,
      roundingError: addErrors(a.roundingError, b.roundingError),
      magnitude: () => add(left.magnitude(), '+', right.magnitude()),
      mayOverflow: both.mayOverflow || !fitting,
    };
  };

  return {
    plus: (left, right) => addOrSubtract(left, '+', right),
    minus: (left, right) => addOrSubtract(left, '-', right),
    times,
    div(left, right) {
      if (right.value?.equals(1)) return left;
      const divisor = withFewerDecimals(numbers, right, numbers.maxDivisorDecimals ?? numbers.keptDecimals);
      const [a, b] = [name(rounded(left)), name(divisor)];
      const digits = a.digits + digitsFromDivisor(b);
      const maxMagnitude = a.maxMagnitude * maxInverse(b);
      const mayBeZero = b.minimum <= 0 && !b.value;
      const magnitude = () => quotientMagnitude(a, b);
      const quotient = numbers.divide(a, b, (part) =>
        name({
          ...combined(a, b),
          ...part,
          decimals: 0,
          digits: 0,
          minimum: 0,
          maxMagnitude,
          roundingError: undefined,
          magnitude,
          mayOverflow: false,
        }),
      );
      const inDoubles = numbers.quotientError && errorOfDoubles(a, b, numbers.quotientError);
      const off = addErrors(errorOfQuotient(a, b), inDoubles || undefined);
      const room = numbers.roundsAfterFullProduct
        ? numbers.maxDigits - numbers.keptDecimals - b.decimals
        : numbers.maxDigits;
      const fitting = fits(numbers.keptDecimals, digits) && a.digits <= room;
      const both = combined(a, b);
      return {
        ...both,
        ...quotient,
        decimals: numbers.keptDecimals,
        digits: fitting ? digits : numbers.maxDigits - numbers.keptDecimals,
        minimum: a.minimum >= 0 && b.minimum >= 0 ? 0 : Number.NEGATIVE_INFINITY,
        maxMagnitude,
        roundingError: addErrors(off, errorOfRounding(numbers.keptDecimals, magnitude)),
        magnitude,
        mayOverflow:
          both.mayOverflow || !fitting || numbers.catchesOverflow || (mayBeZero && b.roundingError !== undefined),
        nonNullWhen: [...both.nonNullWhen, ...(mayBeZero ? [isNotZero(b)] : [])],
        depth: both.depth + 1,
      };
    },
    number: (value) => numberLiteral(numbers, value),
  };
}

/** Writes the condition that a divisor is not zero. One with a rounding error may be too small for the decimals that are kept. */
function isNotZero({ sql, roundingError }: SqlNumber): string {
  return roundingError === undefined ? `${sql} <> 0` : `(${sql} <> 0 OR ${roundingError.sql().sql} > 0)`;
}

/** Rounds a figure to `decimals` decimals, if it has more. */
export function withFewerDecimals(numbers: Numbers, figure: SqlNumber, decimals: number): SqlNumber {
  if (figure.decimals <= decimals) return figure;
  const roundingError = addErrors(figure.roundingError, errorOfRounding(decimals, figure.magnitude));
  return { ...figure, ...numbers.round(figure.sql, decimals), decimals, roundingError };
}

// Most amounts have at most six digits before the point, and a narrow type has 18 digits.
const maxNarrowDecimals = 12;

function narrowResult(
  { narrow: left }: SqlNumber,
  { narrow: right }: SqlNumber,
  decimals: number | undefined,
  write: (left: NarrowNumber, right: NarrowNumber) => Term,
): NarrowNumber | undefined {
  if (left === undefined || right === undefined || decimals === undefined || decimals > maxNarrowDecimals)
    return undefined;
  return { ...write(left, right), decimals };
}

function combined(left: SqlNumber, right: SqlNumber) {
  return {
    mayOverflow: left.mayOverflow || right.mayOverflow,
    nonNullWhen: [...new Set([...left.nonNullWhen, ...right.nonNullWhen])],
    depth: Math.max(left.depth, right.depth),
  };
}

/** Returns how many digits a quotient can have before the point beyond those of the dividend. */
function digitsFromDivisor({ minimum, decimals }: SqlNumber): number {
  if (minimum >= 1) return 0;
  return minimum > 0 ? Math.ceil(-Math.log10(minimum)) : decimals;
}
