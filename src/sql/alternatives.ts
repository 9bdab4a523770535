import { withFewerDecimals } from './decimal-arithmetic.js';
import type { Numbers } from './dialect.js';
import { add, atom } from './operators.js';
import { addErrors, errorOfEither, zeroIfNull } from './rounding-error.js';
import type { SqlNumber } from './sql-number.js';

/** Writes the first figure under some conditions, else the second. */
export function either(conditions: readonly string[], first: SqlNumber, second: SqlNumber): SqlNumber {
  if (conditions.length === 0) return first;
  const isFirst = conditions.join(' AND ');
  return {
    ...oneOf(isFirst, first, second),
    roundingError: errorOfEither(isFirst, first.roundingError, second.roundingError),
  };
}

/** Writes the smaller of a limit and a value. An unknown limit does not apply. */
export function smaller(isLimited: string, limit: SqlNumber, value: SqlNumber): SqlNumber {
  const limitError = limit.roundingError && zeroIfNull(limit.roundingError);
  return { ...oneOf(isLimited, limit, value), roundingError: addErrors(limitError, value.roundingError) };
}

/** Gives two figures the decimals of the one that has more, or as many as leave room for the digits of both. */
export function withAsManyDecimals(
  numbers: Numbers,
  first: SqlNumber,
  second: SqlNumber,
): readonly [SqlNumber, SqlNumber] {
  const { withDecimals } = numbers;
  if (withDecimals === undefined) return [first, second];
  const digits = Math.max(first.digits, second.digits);
  const all = Math.max(first.decimals, second.decimals);
  const decimals = all + digits <= numbers.maxDigits ? all : Math.min(all, numbers.keptDecimals);
  const withAll = (figure: SqlNumber): SqlNumber => {
    const fewer = withFewerDecimals(numbers, figure, decimals);
    if (fewer.decimals === decimals) return fewer;
    const room = numbers.maxDigits - decimals;
    return {
      ...fewer,
      ...withDecimals(fewer, decimals),
      value: undefined,
      decimals,
      digits: Math.min(fewer.digits, room),
      mayOverflow: fewer.mayOverflow || fewer.digits > room,
    };
  };
  return [withAll(first), withAll(second)];
}

function oneOf(isFirst: string, first: SqlNumber, second: SqlNumber): Omit<SqlNumber, 'roundingError'> {
  return {
    ...atom(`CASE WHEN ${isFirst} THEN ${first.sql} ELSE ${second.sql} END`),
    decimals: Math.max(first.decimals, second.decimals),
    digits: Math.max(first.digits, second.digits),
    minimum: Math.min(first.minimum, second.minimum),
    maxMagnitude: Math.max(first.maxMagnitude, second.maxMagnitude),
    magnitude: () => add(first.magnitude(), '+', second.magnitude()),
    mayOverflow: false,
    nonNullWhen: [],
    depth: Math.max(first.depth, second.depth),
  };
}
