import { Exact } from '../money.js';
import type { Numbers } from './dialect.js';
import type { Written } from './figure.js';

/** A number as it stands in a query: whole ones as they are, others as the type that has all their decimals. */
export function numberWritten(numbers: Numbers, value: number | InstanceType<typeof Exact>): Written {
  const exact = new Exact(value);
  const isNegative = exact.isNegative();
  const decimals = exact.decimalPlaces();
  const digits = Math.max(exact.e + 1, 1);
  const text = exact.toFixed();
  const sql = decimals === 0 ? text : numbers.literal(text, digits, decimals);
  return {
    sql: isNegative ? `(${sql})` : sql,
    value: decimals === 0 ? exact : undefined,
    level: 3,
    decimals,
    digits,
    least: exact.toNumber(),
    exact: true,
    mayBeTooLarge: false,
    needs: [],
    depth: 0,
    short: decimals === 0 && numbers.short ? { sql: isNegative ? `(${sql})` : sql, level: 3, decimals } : undefined,
  };
}
