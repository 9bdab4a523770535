import type { Arithmetic } from './arithmetic.js';
import { deepFreeze } from './deep-freeze.js';
import type { Unit } from './unit.js';

/**
 * What kind of cost a line is: `cash` is money paid out (or saved, when negative), `time` is paid staff time,
 * `opportunity` is output or sales not made, and `mixed` is a lump whose source does not split it.
 */
export type Kind = 'cash' | 'time' | 'opportunity' | 'mixed';

/** The value an input has when it is not given, and who says so. */
export interface Default {
  readonly value: number;
  /** Author, year, page or URL: where the value comes from. */
  readonly source: string;
  /** For money other than zero: the currency of the value. In another currency the default does not apply. */
  readonly currency?: string;
}

/** One figure that the user gives. */
export interface Input {
  /** What a form or a table heading says, such as `Interviews per hire`. */
  readonly label: string;
  readonly unit: Unit;
  /** What to count and what to leave out, in a sentence. */
  readonly help?: string;
  /** Narrows the lower bound of the unit. */
  readonly min?: number;
  /** For what a formula divides by: the value must be above this. */
  readonly moreThan?: number;
  /** Narrows the upper bound of the unit. */
  readonly max?: number;
  /** `true` where only whole numbers make sense. */
  readonly whole?: true;
  readonly default?: Default;
  /** Said where a value is out of bounds, when the bound needs a reason. */
  readonly why?: string;
  /** Where another input of the section makes this one idle: it is then not asked for and taken as zero. */
  readonly idleWhen?: { readonly input: string; readonly equals: number };
}

/** Any section, whatever its names: what a model is made of. */
export interface AnySection {
  readonly label: string;
  readonly source: string;
  readonly uses: Readonly<Record<string, AnySection>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly quantities: Readonly<Record<string, AnyQuantity>>;
  readonly lines: Readonly<Record<string, AnyLine>>;
  readonly mayStandUnused: boolean;
  readonly insteadOf: readonly string[];
}

type AnyFormula = (x: never) => unknown;

interface AnyLine {
  readonly label: string;
  readonly kind: Kind;
  readonly source?: string;
  readonly formula: AnyFormula;
}

/** Any quantity, whatever its names. */
export interface AnyQuantity {
  readonly label: string;
  readonly unit: Unit;
  readonly outcome?: true;
  readonly formula?: AnyFormula;
  readonly atMost?: AnyFormula | number;
  readonly orElse?: AnyFormula;
  readonly totalOf?: (x: never) => readonly unknown[];
  readonly series?: {
    readonly terms: AnyFormula;
    readonly first: number;
    readonly next: (before: never, x: never) => unknown;
  };
}

type NamesOf<S> = S extends { readonly inputs: infer I; readonly quantities: infer Q }
  ? (keyof I | keyof Q) & string
  : never;

/** What a formula sees: the figures of its own section by name, and those of the sections it uses: `x.pay.trainer`. */
export type Figures<Name extends string, Uses, N> = Readonly<Record<Name, N>> & {
  readonly [S in keyof Uses]: Readonly<Record<NamesOf<Uses[S]>, N>>;
};

/** A formula over named figures. It has no type parameter to write: `(x) => x.hours.times(x.pay.trainer)`. */
export type Formula<Name extends string, Uses> = <N extends Arithmetic<N>>(x: Figures<Name, Uses, N>) => N;

/**
 * A named intermediate result, such as the hours of interviewing behind one hire. It is a formula, perhaps with a limit or
 * with a second formula for other inputs; or the total of what is known; or the sum of a series of yearly terms.
 */
export type Quantity<Name extends string, Uses> = {
  readonly label: string;
  readonly unit: Unit;
  /** `true` for a figure that is wanted for itself: an input that moves it is not unused. */
  readonly outcome?: true;
} & (
  | {
      readonly formula: Formula<Name, Uses>;
      /** The quantity is the smaller of the formula and this; where an input of this is absent, there is no limit. */
      readonly atMost?: Formula<Name, Uses> | number;
      /** Used where an input of the formula is absent. */
      readonly orElse?: Formula<Name, Uses>;
    }
  | {
      /** The sum of those that can be computed; what is not assessed counts as nothing. */
      readonly totalOf: <N extends Arithmetic<N>>(x: Figures<Name, Uses, N>) => readonly N[];
    }
  | { readonly series: Series<Name, Uses> }
);

/** A sum of terms, each made from the one before. How many there are is one whole input. */
export interface Series<Name extends string, Uses> {
  readonly terms: Formula<Name, Uses>;
  readonly first: number;
  readonly next: <N extends Arithmetic<N>>(before: N, x: Figures<Name, Uses, N>) => N;
}

/** An amount with a label and a kind; its formula gives money, per leaver where the model has leavers. */
export interface Line<Name extends string, Uses> {
  readonly label: string;
  readonly kind: Kind;
  readonly formula: Formula<Name, Uses>;
  /** Where this line comes from, when that is not the section's source. */
  readonly source?: string;
}

/** A page of the handbook: what it is called, where it comes from, what it asks, and the amounts that follow. */
export interface Section<I extends string, Q extends string, L extends string, Uses> {
  readonly label: string;
  readonly source: string;
  readonly uses: Uses;
  readonly inputs: Readonly<Record<I, Input>>;
  readonly quantities: Readonly<Record<Q, Quantity<I | Q, Uses>>>;
  readonly lines: Readonly<Record<L, Line<I | Q, Uses>>>;
  readonly mayStandUnused: boolean;
  readonly insteadOf: readonly string[];
}

/** What is written down of a section. */
export interface SectionDefinition<I extends string, Q extends string, L extends string, Uses> {
  readonly label: string;
  /** Author, year, title, page or URL. */
  readonly source: string;
  /** Sections whose figures the formulas use, under the names they have in the model: `{ pay }`. */
  readonly uses?: Uses;
  readonly inputs: { readonly [K in I]: Input };
  /** Named intermediate results, in the order in which they build on one another. */
  readonly quantities?: { readonly [K in Q]: Quantity<NoInfer<I | Q>, NoInfer<Uses>> };
  readonly lines?: { readonly [K in L]: Line<NoInfer<I | Q>, NoInfer<Uses>> };
  /** `true` where a figure may be given without being used: rates that are stated once for whoever needs them. */
  readonly mayStandUnused?: boolean;
  /** Names of sections that this one stands in for: its lines are left out as soon as one of theirs is present. */
  readonly insteadOf?: readonly string[];
}

/**
 * Writes down one section: label, source, inputs with unit and bounds, quantities, and lines with kind and formula.
 *
 * The formulas are checked against the inputs by the compiler: a misspelt name, a missing unit or a missing source does
 * not compile. Which inputs a line uses is never listed; it is read from the formula.
 *
 * @example
 * const languageCourses = section({
 *   label: 'Language courses',
 *   source: 'Our own price list, 2026',
 *   inputs: { lessons: { label: 'Lessons per new hire', unit: 'count' }, price: { label: 'Price per lesson', unit: 'money' } },
 *   lines: { lessons: { label: 'Lessons', kind: 'cash', formula: (x) => x.lessons.times(x.price) } },
 * });
 */
export function section<
  const I extends string,
  const Q extends string = never,
  const L extends string = never,
  // biome-ignore lint/complexity/noBannedTypes: a section that uses no other adds no names, and {} says just that
  Uses extends Readonly<Record<string, AnySection>> = {},
>(definition: SectionDefinition<I, Q, L, Uses>): Section<I, Q, L, Uses> {
  return deepFreeze({
    label: definition.label,
    source: definition.source,
    uses: definition.uses ?? ({} as Uses),
    inputs: definition.inputs,
    quantities: definition.quantities ?? ({} as Section<I, Q, L, Uses>['quantities']),
    lines: definition.lines ?? ({} as Section<I, Q, L, Uses>['lines']),
    mayStandUnused: definition.mayStandUnused ?? false,
    insteadOf: definition.insteadOf ?? [],
  });
}
