import type { Decimal } from 'decimal.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isFigure, quotientDivisors } from './divisors.js';
import type { Expression } from './expression.js';

/**
 * Something that holds of one input or does not. Like a formula it is data, so that a sheet and a warehouse can be told
 * to refuse what the library refuses.
 */
export type Condition<Name = string> =
  /** The caller gave the input at this path. */
  | { readonly given: string }
  /** There is a figure at this path: an input given or taken by default, a quantity that can be computed. */
  | { readonly known: string }
  /** The figure at this path is known, and nothing in it divides by zero. */
  | { readonly figure: string }
  /** The line at this path counts, or a line of the section of this name. */
  | { readonly present: string }
  /** Two figures compared; it does not hold where one of them is not known. */
  | { readonly left: Expression<Name>; readonly is: Relation; readonly right: Expression<Name> | number }
  /** The figure at this path is a whole number; it does not hold where the figure is not known. */
  | { readonly integer: string }
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly not: Condition<Name> };

/** How two figures are compared. */
export type Relation = 'above' | 'below' | 'equal';

/** Holds of every input. */
export const always: Condition = /* @__PURE__ */ Object.freeze({ all: [] });

/** Holds of no input. */
export const never: Condition = /* @__PURE__ */ Object.freeze({ any: [] });

/** Whether a condition holds of every input, as far as can be told from its form. */
export const isAlways = (condition: Condition): boolean => 'all' in condition && condition.all.length === 0;

/** Whether a condition holds of no input, as far as can be told from its form. */
export const isNever = (condition: Condition): boolean => 'any' in condition && condition.any.length === 0;

/** Some conditions at once, in the fewest words. */
export function allOf(conditions: readonly Condition[]): Condition {
  const parts = distinct(conditions.flatMap((part) => ('all' in part ? part.all : [part])));
  if (parts.some(isNever)) return never;
  return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
}

/** One of some conditions or several, in the fewest words. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const parts = distinct(conditions.flatMap((part) => ('any' in part ? part.any : [part])));
  const opposites = distinct([...parts, ...parts.map(notOf)]).length < 2 * parts.length;
  if (opposites || parts.some(isAlways)) return always;
  return parts.length === 1 ? (parts[0] as Condition) : { any: parts };
}

/** The opposite of a condition. */
export function notOf(condition: Condition): Condition {
  if (isAlways(condition)) return never;
  if (isNever(condition)) return always;
  return 'not' in condition ? condition.not : { not: condition };
}

function distinct(conditions: readonly Condition[]): Condition[] {
  const seen = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  return [...seen.values()];
}

/** One input, as conditions ask about it. */
export interface ConditionContext<Name = string> {
  readonly given: (path: string) => boolean;
  readonly known: (path: string) => boolean;
  readonly present: (name: string) => boolean;
  /** Undefined where there is no figure. */
  readonly figureAt: (name: Name | string) => Decimal | undefined;
}

/** Whether a condition holds of an input. */
export function isConditionTrue<Name>(condition: Condition<Name>, facts: ConditionContext<Name>): boolean {
  if ('given' in condition) return facts.given(condition.given);
  if ('known' in condition) return facts.known(condition.known);
  if ('figure' in condition) return facts.figureAt(condition.figure) !== undefined;
  if ('present' in condition) return facts.present(condition.present);
  if ('integer' in condition) return facts.figureAt(condition.integer)?.isInteger() ?? false;
  if ('all' in condition) return condition.all.every((part) => isConditionTrue(part, facts));
  if ('any' in condition) return condition.any.some((part) => isConditionTrue(part, facts));
  if ('not' in condition) return !isConditionTrue(condition.not, facts);
  const [left, right] = [exactValueOf(condition.left, facts.figureAt), exactValueOf(condition.right, facts.figureAt)];
  return left !== undefined && right !== undefined && left.comparedTo(right) === orders[condition.is];
}

const orders = { above: 1, below: -1, equal: 0 } as const;

/** Returns the exact value of a figure; undefined if a figure that it names is not known, or if it divides by zero. */
export function exactValueOf<Name>(
  figure: Expression<Name> | number,
  figureAt: (name: Name) => Decimal | undefined,
): Decimal | undefined {
  if (typeof figure === 'number') return new ExactDecimal(figure);
  if (figure.path !== undefined) return figureAt(figure.path);
  const at = (name: Name) => figureAt(name) ?? new ExactDecimal(Number.NaN);
  const value = figure.evaluateWith(at);
  return isFigure(value, quotientDivisors(figure), at) ? value : undefined;
}
