import type { Decimal } from 'decimal.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isFigure, quotientDivisors } from './divisors.js';
import type { Expression } from './expression.js';

/**
 * A condition that is true or false for one input. Like a formula it is data, so that a sheet and a warehouse can
 * refuse what the library refuses.
 */
export type Condition<Name = string> =
  /** True if the caller gave the input at this path. */
  | { readonly given: string }
  /**
   * True if there is a figure at this path: an input that is given or has a default, or a quantity that can be
   * computed.
   */
  | { readonly known: string }
  /** The figure at this path is known, and nothing in it divides by zero. */
  | { readonly figure: string }
  /** The line at this path counts, or a line of the section of this name. */
  | { readonly present: string }
  /** A comparison of two figures; false if one of them is unknown. */
  | { readonly left: Expression<Name>; readonly is: Relation; readonly right: Expression<Name> | number }
  /** True if the figure at this path is a whole number; false if the figure is unknown. */
  | { readonly integer: string }
  /** True if the figure at this path has at most so many decimals; false if the figure is unknown. */
  | { readonly decimalsOf: string; readonly most: number }
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly not: Condition<Name> };

/** A relation between two figures. */
export type Relation = 'above' | 'below' | 'equal';

/** The condition that is true for every input. */
export const always: Condition = /* @__PURE__ */ Object.freeze({ all: [] });

/** The condition that is false for every input. */
export const never: Condition = /* @__PURE__ */ Object.freeze({ any: [] });

/** Returns true if the form of a condition shows that it is true for every input. */
export const isAlways = (condition: Condition): boolean => 'all' in condition && condition.all.length === 0;

/** Returns true if the form of a condition shows that it is false for every input. */
export const isNever = (condition: Condition): boolean => 'any' in condition && condition.any.length === 0;

/** Returns the conjunction of conditions, simplified. */
export function allOf(conditions: readonly Condition[]): Condition {
  const parts = distinct(conditions.flatMap((part) => ('all' in part ? part.all : [part])));
  if (parts.some(isNever)) return never;
  return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
}

/** Returns the disjunction of conditions, simplified. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const parts = distinct(conditions.flatMap((part) => ('any' in part ? part.any : [part])));
  const opposites = distinct([...parts, ...parts.map(notOf)]).length < 2 * parts.length;
  if (opposites || parts.some(isAlways)) return always;
  return parts.length === 1 ? (parts[0] as Condition) : { any: parts };
}

/** Returns the negation of a condition. */
export function notOf(condition: Condition): Condition {
  if (isAlways(condition)) return never;
  if (isNever(condition)) return always;
  return 'not' in condition ? condition.not : { not: condition };
}

function distinct(conditions: readonly Condition[]): Condition[] {
  const seen = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  return [...seen.values()];
}

/** The facts about one input that conditions use. */
export interface ConditionContext<Name = string> {
  readonly given: (path: string) => boolean;
  readonly known: (path: string) => boolean;
  readonly present: (name: string) => boolean;
  /** Returns undefined if there is no figure. */
  readonly figureAt: (name: Name | string) => Decimal | undefined;
}

/** Returns true if a condition is true for an input. */
export function isConditionTrue<Name>(condition: Condition<Name>, facts: ConditionContext<Name>): boolean {
  if ('given' in condition) return facts.given(condition.given);
  if ('known' in condition) return facts.known(condition.known);
  if ('figure' in condition) return facts.figureAt(condition.figure) !== undefined;
  if ('present' in condition) return facts.present(condition.present);
  if ('decimalsOf' in condition) {
    const figure = facts.figureAt(condition.decimalsOf);
    return figure !== undefined && figure.decimalPlaces() <= condition.most;
  }
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
