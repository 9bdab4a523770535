import type { Decimal } from 'decimal.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { Expression } from './expression.js';

/** A formula, read: how it is computed, written, said, and what it names. */
export interface CompiledFormula {
  /** @internal */
  readonly compute: (x: never) => unknown;
  /** The formula as data. */
  readonly expression: Expression;
  /** The formula in words. */
  readonly formula: string;
  /** Paths of the figures it names: inputs and quantities. */
  readonly paths: readonly string[];
  /** Its divisors that divide themselves: whether they divide by zero does not show in what it comes to. */
  readonly quotientDivisors: readonly Expression[];
}

/** The ways in which a quantity can be computed. */
export type CompiledQuantity =
  | { readonly main: CompiledFormula; readonly atMost?: CompiledFormula | number; readonly otherwise?: CompiledFormula }
  | { readonly totalOf: (x: never) => readonly unknown[]; readonly paths: readonly string[] }
  | {
      readonly terms: CompiledFormula;
      readonly first: number;
      readonly next: Omit<CompiledFormula, 'compute'> & { readonly compute: (before: never, x: never) => unknown };
    };

/** The exact figure at a path: an input given or taken by default, a quantity. Undefined where there is none. */
export type FigureAt = (path: string) => Decimal | undefined;

// Stands in a series for the term before; no path of an input or a quantity is without a dot.
export const previousTerm = 'previousTerm';

/** What a quantity cannot do without, unless it has a second formula. */
export function requiredPaths(form: CompiledQuantity): readonly string[] {
  if ('main' in form) return form.main.paths;
  if ('totalOf' in form) return form.paths;
  return [...form.terms.paths, ...form.next.paths];
}

/** What a quantity uses where it is there. */
export function otherPaths(form: CompiledQuantity): readonly string[] {
  if (!('main' in form)) return [];
  const limit = typeof form.atMost === 'object' ? form.atMost.paths : [];
  return [...limit, ...(form.otherwise?.paths ?? [])];
}

/** What a quantity takes to be known: the figures of one of its ways. */
export interface Dependencies {
  /** Paths of the figures of each way, the first complete way is taken, or all that are complete are. */
  readonly ways: readonly (readonly string[])[];
  /** Whether it is the total of all ways that are complete. */
  readonly isSum: boolean;
  /** Paths of the figures of its limit, which holds where all of them are known; none where there is no limit to know. */
  readonly limit: readonly string[];
}

/** Reads from a quantity's formulas which figures it takes. */
export function dependenciesOf(form: CompiledQuantity): Dependencies {
  if ('totalOf' in form) return { ways: form.paths.map((path) => [path]), isSum: true, limit: [] };
  if ('terms' in form) return { ways: [[...form.terms.paths, ...form.next.paths]], isSum: false, limit: [] };
  return {
    ways: [form.main.paths, ...(form.otherwise ? [form.otherwise.paths] : [])],
    isSum: false,
    limit: typeof form.atMost === 'object' ? form.atMost.paths : [],
  };
}

type SeriesForm = Extract<CompiledQuantity, { terms: unknown }>;

/** The terms of a series, the first and each one made from the one before. */
export function seriesTerms({ terms, first, next }: SeriesForm, seen: never): Decimal[] {
  const count = (terms.compute(seen) as Decimal).toNumber();
  const made: Decimal[] = [];
  for (let before: Decimal | undefined; made.length < count; made.push(before)) {
    before = before === undefined ? new ExactDecimal(first) : (next.compute(before as never, seen) as Decimal);
  }
  return made;
}
