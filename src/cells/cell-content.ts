import { visitQuantity } from '../expression/formula.js';
import type { Model, ModelQuantity } from '../model/model.js';
import { type Kind, presentKinds } from '../model/section.js';
import { isAskedAbout } from './question-cells.js';

/**
 * The content of one cell. `path` is that of an input (`leavers` is one), a quantity or a line, the name of a section or
 * a kind, or the code of a notice; a total, and the cell that says whether all is well, have none.
 */
export type CellContent =
  /** The cell that a person fills; if it is blank, the input is not given. */
  | { readonly type: 'typed'; readonly path: string }
  /** The period of a typed rate, such as `year`; if it is blank, the period of its unit. */
  | { readonly type: 'period'; readonly path: string }
  /** The effective value: the typed one, or else the default; `wrong` if the typed one is invalid. */
  | { readonly type: 'used'; readonly path: string }
  /** The problem with the typed value, or a question about it; blank if it is fine. */
  | { readonly type: 'check'; readonly path: string }
  /** The problem with the typed value of an input that may also have a question. A question does not hide amounts. */
  | { readonly type: 'refusal'; readonly path: string }
  | { readonly type: 'quantity'; readonly path: string }
  /** One term of a quantity that is the sum of a series; the first is number 1. */
  | { readonly type: 'term'; readonly path: string; readonly term: number }
  /** The amount of a line for one leaver, not rounded. */
  | { readonly type: 'exact'; readonly path: string }
  /** The inputs that a line needs but has not, or the defaults that a counted line uses, in words. */
  | { readonly type: 'needs'; readonly path: string }
  /** An outcome of the model; money is rounded. */
  | { readonly type: 'outcome'; readonly path: string }
  | { readonly type: 'line' | 'section'; readonly path: string; readonly part: Part }
  | { readonly type: 'kind'; readonly path: Kind; readonly part: Part }
  | { readonly type: 'total'; readonly part: Part }
  /** The message of a notice that applies; empty if it does not, or if anything is wrong. */
  | { readonly type: 'notice'; readonly path: string }
  /** The status: reports a problem anywhere, in which case no other cell shows a figure. */
  | { readonly type: 'attention' };

/** The two amounts of a line: per leaver, if the model has leavers, and for the period. */
export type Part = 'perLeaver' | 'amount';

/** Returns the contents of all cells of a model, in reading order. */
export function contentsOf(model: Model): readonly CellContent[] {
  const parts: readonly Part[] = model.leavers === undefined ? ['amount'] : ['perLeaver', 'amount'];
  const inBoth = <C extends object>(content: C) => parts.map((part) => ({ ...content, part }));
  return [
    ...model.inputs.flatMap(({ path, perYear }) => {
      const period = perYear === undefined ? [] : (['period'] as const);
      return (['typed', ...period, 'used', 'check'] as const).map((holds): CellContent => ({ type: holds, path }));
    }),
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

/** Returns the `refusal` cells, one for each input that may have a question. */
export function askedAbout(model: Model): readonly (CellContent & { readonly type: 'refusal' })[] {
  return model.inputs
    .filter(({ definition }) => isAskedAbout(definition))
    .map(({ path }) => ({ type: 'refusal' as const, path }));
}

/** Returns the names of the sections that have lines. */
export function sectionsWithLines(model: Model): readonly string[] {
  return Object.keys(model.sections).filter((name) => model.lines.some(({ section }) => section === name));
}

/** Returns a cell for each term of a series, as many as the maximum of its count. */
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
