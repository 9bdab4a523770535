import { ExactDecimal } from '../numbers/decimal.js';
import type { Numbers } from './dialect.js';
import { atom } from './operators.js';
import type { SqlNumber } from './sql-number.js';

// An integer of more digits is a double in some dialects.
const mostDigits = 18;

/** Writes a constant: an integer as it is, another number in the type that has all its decimals. */
export function numberLiteral(numbers: Numbers, value: number | InstanceType<typeof ExactDecimal>): SqlNumber {
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
    minimum: exact.toNumber(),
    maxMagnitude: exact.abs().toNumber(),
    roundingError: undefined,
    magnitude: () => numbers.toDouble(exact.abs().toFixed()),
    mayOverflow: false,
    nonNullWhen: [],
    depth: 0,
    narrow: isPlain && numbers.narrow ? { ...term, decimals } : undefined,
  };
}
