import type { Decimal } from 'decimal.js';
import { ExactDecimal } from '../numbers/decimal.js';
import type { Expression } from './expression.js';

/** A formula in all its forms: the function, the expression, its text, and the paths that it names. */
export interface CompiledFormula {
  /** @internal */
  readonly compute: (x: never) => unknown;
  /** The formula as data. */
  readonly expression: Expression;
  /** The formula in words. */
  readonly formula: string;
  /** Paths of the figures it names: inputs and quantities. */
  readonly paths: readonly string[];
  /**
   * The divisors that contain a division. If one of them divides by zero, the value of the formula does not show it.
   */
  readonly quotientDivisors: readonly Expression[];
}

/** A formula for the next term, from the term before and the figures of the section. */
export interface NextTerm extends Omit<CompiledFormula, 'compute'> {
  /** @internal */
  readonly compute: (before: never, x: never) => unknown;
}

/** The figures that a quantity depends on, for each alternative of computing it. */
export interface Dependencies {
  /** The paths of each alternative. The first one whose figures are all known is used; a sum uses all such ones. */
  readonly alternatives: readonly (readonly string[])[];
  /** `true` if it is the sum of all known alternatives. */
  readonly isSum: boolean;
  /** The paths of the limit, which applies if all of them are known; empty if the limit depends on no figure. */
  readonly limit: readonly string[];
}

/** A quantity with a formula. It may have a limit, and an alternative formula if figures of the first are missing. */
export interface FormulaQuantity {
  readonly kind: 'formula';
  readonly main: CompiledFormula;
  readonly atMost: CompiledFormula | number | undefined;
  readonly otherwise: CompiledFormula | undefined;
  readonly dependencies: Dependencies;
}

/** A quantity that is the sum of its known figures. */
export interface SumQuantity {
  readonly kind: 'sum';
  /** Paths of the figures that are added. */
  readonly paths: readonly string[];
  readonly dependencies: Dependencies;
}

/** A quantity that is the sum of a series, with each term computed from the one before. */
export interface SeriesQuantity {
  readonly kind: 'series';
  /** The number of terms. */
  readonly terms: CompiledFormula;
  readonly first: number;
  readonly next: NextTerm;
  readonly dependencies: Dependencies;
}

/** The compiled form of a quantity. */
export type CompiledQuantity = FormulaQuantity | SumQuantity | SeriesQuantity;

/** A visitor of quantities, with one function for each kind. */
export type QuantityVisitor<R> = {
  readonly [Kind in CompiledQuantity['kind']]: (quantity: Extract<CompiledQuantity, { kind: Kind }>) => R;
};

/**
 * Calls the function of a visitor for the kind of a quantity. Kinds are told apart only here, so the compiler reports
 * every visitor without a new kind.
 */
export function visitQuantity<R>(quantity: CompiledQuantity, visitor: QuantityVisitor<R>): R {
  switch (quantity.kind) {
    case 'formula':
      return visitor.formula(quantity);
    case 'sum':
      return visitor.sum(quantity);
    case 'series':
      return visitor.series(quantity);
  }
}

/** Creates a quantity from its formulas, with its dependencies. */
export function formulaQuantity(
  main: CompiledFormula,
  atMost: CompiledFormula | number | undefined,
  otherwise: CompiledFormula | undefined,
): FormulaQuantity {
  const dependencies = {
    alternatives: otherwise === undefined ? [main.paths] : [main.paths, otherwise.paths],
    isSum: false,
    limit: typeof atMost === 'object' ? atMost.paths : [],
  };
  return { kind: 'formula', main, atMost, otherwise, dependencies };
}

/** Creates a sum. One of its figures is enough to compute it. */
export function sumQuantity(paths: readonly string[]): SumQuantity {
  return { kind: 'sum', paths, dependencies: { alternatives: paths.map((path) => [path]), isSum: true, limit: [] } };
}

/** Creates a series. It depends on all figures of its count and of its terms. */
export function seriesQuantity(terms: CompiledFormula, first: number, next: NextTerm): SeriesQuantity {
  const dependencies = { alternatives: [[...terms.paths, ...next.paths]], isSum: false, limit: [] };
  return { kind: 'series', terms, first, next, dependencies };
}

/** Returns the paths that a quantity needs first: those of its first alternative, or all of a sum. */
export function requiredPaths({ dependencies }: CompiledQuantity): readonly string[] {
  const [first = []] = dependencies.alternatives;
  return dependencies.isSum ? dependencies.alternatives.flat() : first;
}

/** Returns every path that a quantity may use. */
export function allPaths({ dependencies: { alternatives, limit } }: CompiledQuantity): readonly string[] {
  return [...alternatives.flat(), ...limit];
}

/**
 * Returns the exact figure at a path: an input that is given or has a default, or a quantity; undefined if it does not
 * exist.
 */
export type FigureAt = (path: string) => Decimal | undefined;

// The name of the term before in a series. It has no point, so it is not the path of an input or a quantity.
export const previousTerm = 'previousTerm';

/** Returns the terms of a series: the first, and each further one computed from the one before. */
export function seriesTerms({ terms, first, next }: SeriesQuantity, seen: never): Decimal[] {
  const count = (terms.compute(seen) as Decimal).toNumber();
  const made: Decimal[] = [];
  for (let before: Decimal | undefined; made.length < count; made.push(before)) {
    before = before === undefined ? new ExactDecimal(first) : (next.compute(before as never, seen) as Decimal);
  }
  return made;
}
