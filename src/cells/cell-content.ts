import { visitQuantity } from '../expression/formula.js';
import { inputPaths } from '../model/input-paths.js';
import type { Model, ModelQuantity } from '../model/model.js';
import { type Kind, presentKinds } from '../model/section.js';
import { isAskedAbout } from './question-cells.js';

/**
 * What stands in one cell. `path` is that of an input (`leavers` is one), a quantity or a line, the name of a section or
 * a kind, or the code of a notice; a total, and the cell that says whether all is well, have none.
 */
export type CellContent =
  /** What a person types; a blank cell is an input not given. */
  | { readonly type: 'typed'; readonly path: string }
  /** What is computed with: what was typed, or else the default; `wrong` where what was typed cannot be. */
  | { readonly type: 'used'; readonly path: string }
  /** What is wrong with what was typed, in words, or what is asked about it; nothing where it is right. */
  | { readonly type: 'check'; readonly path: string }
  /** What is wrong with it alone, of an input that something may be asked about: a question keeps no amount back. */
  | { readonly type: 'refusal'; readonly path: string }
  | { readonly type: 'quantity'; readonly path: string }
  /** One term of a quantity that is the sum of a series; the first is number 1. */
  | { readonly type: 'term'; readonly path: string; readonly term: number }
  /** The amount of a line for one leaver, not rounded. */
  | { readonly type: 'exact'; readonly path: string }
  /** What a line that is not counted would need, or one that is takes by default, in words. */
  | { readonly type: 'needs'; readonly path: string }
  /** A quantity that is wanted for itself; money is rounded. */
  | { readonly type: 'outcome'; readonly path: string }
  | { readonly type: 'line' | 'section'; readonly path: string; readonly part: Part }
  | { readonly type: 'kind'; readonly path: Kind; readonly part: Part }
  | { readonly type: 'total'; readonly part: Part }
  /** The message of a notice that applies; empty if it does not, or if anything is wrong. */
  | { readonly type: 'notice'; readonly path: string }
  /** Says so where anything is wrong; nothing else shows a figure then. */
  | { readonly type: 'attention' };

/** An amount stands twice: for one leaver, where the model has leavers, and for all of the period. */
export type Part = 'perLeaver' | 'amount';

/** Everything that the cells of a model hold, in the order in which a person reads it. */
export function contentsOf(model: Model): readonly CellContent[] {
  const parts: readonly Part[] = model.leavers === undefined ? ['amount'] : ['perLeaver', 'amount'];
  const inBoth = <C extends object>(content: C) => parts.map((part) => ({ ...content, part }));
  return [
    ...inputPaths(model).flatMap((path) =>
      (['typed', 'used', 'check'] as const).map((holds): CellContent => ({ type: holds, path })),
    ),
    ...askedAbout(model),
    ...model.quantities.flatMap((quantity): CellContent[] => [
      ...termsOf(model, quantity),
      { type: 'quantity', path: quantity.path },
    ]),
    ...model.lines.map(({ path }): CellContent => ({ type: 'exact', path })),
    { type: 'attention' },
    ...sectionsWithLines(model).flatMap((section): CellContent[] => [
      ...model.lines
        .filter((line) => line.section === section)
        .flatMap(({ path }): CellContent[] => [...inBoth({ type: 'line' as const, path }), { type: 'needs', path }]),
      ...inBoth({ type: 'section' as const, path: section }),
    ]),
    ...inBoth({ type: 'total' as const }),
    ...presentKinds(model.lines).flatMap((path) => inBoth({ type: 'kind' as const, path })),
    ...model.quantities.filter(({ outcome }) => outcome).map(({ path }): CellContent => ({ type: 'outcome', path })),
    ...noticesOf(model),
  ];
}

/** Returns the cells of the notices, one for each code. */
export function noticesOf(model: Model): readonly (CellContent & { readonly type: 'notice' })[] {
  return [...new Set(model.notices.map(({ code }) => code))].map((path) => ({ type: 'notice', path }));
}

/** What is wrong with an input alone, for those that something may be asked about. */
export function askedAbout(model: Model): readonly (CellContent & { readonly type: 'refusal' })[] {
  return model.inputs
    .filter(({ definition }) => isAskedAbout(definition))
    .map(({ path }) => ({ type: 'refusal' as const, path }));
}

/** The names of the sections that have lines. */
export function sectionsWithLines(model: Model): readonly string[] {
  return Object.keys(model.sections).filter((name) => model.lines.some(({ section }) => section === name));
}

/** A cell for each term that a series can have: as many as its count may be. */
export function termsOf(model: Model, { path, form }: ModelQuantity): CellContent[] {
  const none = () => [];
  return visitQuantity<CellContent[]>(form, {
    formula: none,
    sum: none,
    series: ({ terms }) => {
      const count = model.inputAt(terms.expression.path ?? '');
      return Array.from({ length: count?.definition.maximum ?? 0 }, (_, at) => ({ type: 'term', path, term: at + 1 }));
    },
  });
}
