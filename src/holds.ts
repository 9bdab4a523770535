import type { Decimal } from 'decimal.js';
import type { Condition } from './condition.js';
import type { Expression } from './expression.js';
import { Exact } from './money.js';
import { isFigure, quotientDivisors } from './readings/divisors.js';

/** One input, as conditions ask about it. */
export interface Facts {
  readonly given: (path: string) => boolean;
  readonly known: (path: string) => boolean;
  readonly present: (path: string) => boolean;
  /** Undefined where there is no figure. */
  readonly figureAt: (path: string) => Decimal | undefined;
}

/** Whether a condition holds of an input. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('given' in condition) return facts.given(condition.given);
  if ('known' in condition) return facts.known(condition.known);
  if ('present' in condition) return facts.present(condition.present);
  if ('whole' in condition) return facts.figureAt(condition.whole)?.isInteger() ?? false;
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const [left, right] = [condition.left, condition.right].map((side) => figureOf(side, facts)) as [Decimal, Decimal];
  return left.isFinite() && right.isFinite() && left.comparedTo(right) === orders[condition.is];
}

const orders = { above: 1, below: -1, equal: 0 } as const;

/** The exact value of one side; not a number where one of its figures is not known, or where it divides by zero. */
function figureOf(side: Expression | number, { figureAt }: Facts): Decimal {
  if (typeof side === 'number') return new Exact(side);
  const at = (path: string) => figureAt(path) ?? new Exact(Number.NaN);
  const value = side.read(at);
  return isFigure(value, quotientDivisors(side), at) ? value : new Exact(Number.NaN);
}
