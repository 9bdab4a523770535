import type { Expression } from './expression.js';

/**
 * Something that holds of one input or does not. Like a formula it is data, so that a sheet and a warehouse can be told
 * to refuse what the library refuses.
 */
export type Condition =
  /** The caller gave the input at this path. */
  | { readonly given: string }
  /** There is a figure at this path: an input given or taken by default, a quantity that can be computed. */
  | { readonly known: string }
  /** The line at this path counts. */
  | { readonly present: string }
  /** Two figures compared; it does not hold where one of them is not known. */
  | { readonly left: Expression; readonly is: Relation; readonly right: Expression | number }
  /** The figure at this path is a whole number; it does not hold where the figure is not known. */
  | { readonly whole: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** How two figures are compared. */
export type Relation = 'above' | 'below' | 'equal';
