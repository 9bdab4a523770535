import type { Decimal } from 'decimal.js';
import type { Expression } from './expression.js';

/**
 * Returns the divisors of a formula that contain a division themselves. If one of them divides by zero it is infinite,
 * and the quotient is zero although there is no value: `a ÷ (b ÷ 0)` is 0.
 */
export function quotientDivisors<Name>(expression: Expression<Name>): readonly Expression<Name>[] {
  return expression
    .divisors()
    .filter((divisor) => typeof divisor !== 'number')
    .filter((divisor) => divisor.divisors().length > 0);
}

/**
 * Returns true if nothing in a formula divides by zero. `value` is the value of the formula for the figures at its
 * paths.
 */
export function isFigure<Name>(
  value: Decimal,
  inside: readonly Expression<Name>[],
  figureAt: (name: Name) => Decimal,
): boolean {
  return value.isFinite() && inside.every((divisor) => divisor.evaluateWith(figureAt).isFinite());
}
