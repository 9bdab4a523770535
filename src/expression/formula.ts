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

/** What makes a quantity from the term before it and the figures that a section sees. */
export interface NextTerm extends Omit<CompiledFormula, 'compute'> {
  /** @internal */
  readonly compute: (before: never, x: never) => unknown;
}

/** The figures that a quantity takes, in each way in which it can be computed. */
export interface Dependencies {
  /** The paths of each way. The first way whose figures are all known is taken, or of a sum every one. */
  readonly alternatives: readonly (readonly string[])[];
  /** Whether it is the sum of all alternatives that are known. */
  readonly isSum: boolean;
  /** The paths of its limit, which applies if all of them are known; empty if no figure limits it. */
  readonly limit: readonly string[];
}

/** A quantity with a formula, perhaps a limit, and perhaps a second formula for when figures of the first are missing. */
export interface FormulaQuantity {
  readonly kind: 'formula';
  readonly main: CompiledFormula;
  readonly atMost: CompiledFormula | number | undefined;
  readonly otherwise: CompiledFormula | undefined;
  readonly dependencies: Dependencies;
}

/** A quantity that is the sum of those of its figures that are known. */
export interface SumQuantity {
  readonly kind: 'sum';
  /** Paths of the figures that are added. */
  readonly paths: readonly string[];
  readonly dependencies: Dependencies;
}

/** A quantity that is the sum of a series, each term made from the one before. */
export interface SeriesQuantity {
  readonly kind: 'series';
  /** How many terms there are. */
  readonly terms: CompiledFormula;
  readonly first: number;
  readonly next: NextTerm;
  readonly dependencies: Dependencies;
}

/** How a quantity is computed. */
export type CompiledQuantity = FormulaQuantity | SumQuantity | SeriesQuantity;

/** One reading of a quantity: what it gives for each kind. */
export type QuantityVisitor<R> = {
  readonly [Kind in CompiledQuantity['kind']]: (quantity: Extract<CompiledQuantity, { kind: Kind }>) => R;
};

/** Reads a quantity by its kind. Nothing else tells kinds apart, so the compiler names every reading that a new kind needs. */
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

/** Makes a quantity from its formulas, with the figures that each way takes. */
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

/** Makes a sum, which any of its figures is enough for. */
export function sumQuantity(paths: readonly string[]): SumQuantity {
  return { kind: 'sum', paths, dependencies: { alternatives: paths.map((path) => [path]), isSum: true, limit: [] } };
}

/** Makes a series, which takes all figures of its count and of its terms. */
export function seriesQuantity(terms: CompiledFormula, first: number, next: NextTerm): SeriesQuantity {
  const dependencies = { alternatives: [[...terms.paths, ...next.paths]], isSum: false, limit: [] };
  return { kind: 'series', terms, first, next, dependencies };
}

/** Returns the paths that a quantity takes first: those of its first way, or of a sum all of them. */
export function requiredPaths({ dependencies }: CompiledQuantity): readonly string[] {
  const [first = []] = dependencies.alternatives;
  return dependencies.isSum ? dependencies.alternatives.flat() : first;
}

/** Returns every path that a quantity can take. */
export function allPaths({ dependencies: { alternatives, limit } }: CompiledQuantity): readonly string[] {
  return [...alternatives.flat(), ...limit];
}

/** The exact figure at a path: an input given or taken by default, a quantity. Undefined where there is none. */
export type FigureAt = (path: string) => Decimal | undefined;

// Stands in a series for the term before; no path of an input or a quantity is without a dot.
export const previousTerm = 'previousTerm';

/** The terms of a series, the first and each one made from the one before. */
export function seriesTerms({ terms, first, next }: SeriesQuantity, seen: never): Decimal[] {
  const count = (terms.compute(seen) as Decimal).toNumber();
  const made: Decimal[] = [];
  for (let before: Decimal | undefined; made.length < count; made.push(before)) {
    before = before === undefined ? new ExactDecimal(first) : (next.compute(before as never, seen) as Decimal);
  }
  return made;
}
