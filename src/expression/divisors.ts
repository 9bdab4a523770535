import type { Decimal } from 'decimal.js';
import type { Expression } from './expression.js';

/**
 * The divisors of a formula that divide themselves. Where one of them divides by zero it is infinite, and what it divides
 * comes to zero as though nothing were wrong: `a ÷ (b ÷ 0)` is 0.
 */
export function quotientDivisors<Name>(expression: Expression<Name>): readonly Expression<Name>[] {
  return expression
    .divisors()
    .filter((divisor) => typeof divisor !== 'number')
    .filter((divisor) => divisor.divisors().length > 0);
}

/** Whether nothing in a formula divides by zero, where `value` is what it comes to with the figures at its paths. */
export function isFigure<Name>(
  value: Decimal,
  inside: readonly Expression<Name>[],
  figureAt: (name: Name) => Decimal,
): boolean {
  return value.isFinite() && inside.every((divisor) => divisor.evaluateWith(figureAt).isFinite());
}
