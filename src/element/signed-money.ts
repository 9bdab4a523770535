import type { Decimal } from 'decimal.js';

/** Formats a difference with its sign: `+$9,931.39`, `−$47,640.00`. */
export function signed(difference: Decimal, money: (amount: Decimal) => string): string {
  const sign = difference.isZero() ? '' : difference.isNegative() ? '−' : '+';
  return sign + money(difference.abs());
}
