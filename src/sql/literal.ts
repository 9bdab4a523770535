import { ExactDecimal } from '../numbers/decimal.js';
import type { Numbers } from './dialect.js';
import { atom } from './operators.js';
import type { SqlNumber } from './sql-number.js';

// A whole number of more digits is no integer in some dialects, but a double.
const mostDigits = 18;

/** A number as it stands in a query: whole ones as they are, others as the type that has all their decimals. */
export function numberWritten(numbers: Numbers, value: number | InstanceType<typeof ExactDecimal>): SqlNumber {
  const exact = new ExactDecimal(value);
  const decimals = exact.decimalPlaces();
  const digits = Math.max(exact.e + 1, 1);
  const text = exact.toFixed();
  const isPlain = decimals === 0 && digits <= mostDigits;
  const { sql } = isPlain ? { sql: text } : numbers.literal(text, digits, decimals);
  const term = atom(exact.isNegative() ? `(${sql})` : sql);
  return {
    ...term,
    value: decimals === 0 ? exact : undefined,
    decimals,
    digits,
    least: exact.toNumber(),
    most: exact.abs().toNumber(),
    deviation: undefined,
    size: () => numbers.double(exact.abs().toFixed()),
    mayBeTooLarge: false,
    needs: [],
    depth: 0,
    short: isPlain && numbers.short ? { ...term, decimals } : undefined,
  };
}
