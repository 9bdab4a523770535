import type { Arithmetic } from '../expression/arithmetic.js';
import { expectObject } from '../messages/expect-object.js';
import type { Unit } from '../numbers/unit.js';
import { deepFreeze } from './deep-freeze.js';
import type { GivenAmount } from './given-amount.js';

/**
 * What kind of cost a line is: `cash` is money paid out (or saved, when negative), `time` is paid staff time,
 * `opportunity` is output or sales not made, and `mixed` is a lump whose source does not split it.
 */
export type Kind = 'cash' | 'time' | 'opportunity' | 'mixed';

export const kinds = ['cash', 'time', 'opportunity', 'mixed'] as const satisfies readonly Kind[];

/** Returns the kinds that lines are of, in the order of `kinds`. */
export function presentKinds(lines: readonly { readonly kind: Kind }[]): readonly Kind[] {
  return kinds.filter((kind) => lines.some((line) => line.kind === kind));
}

/** The value an input has when it is not given, and who says so. */
export interface Default {
  /** In the unit of the input, within its bounds. */
  readonly value: number;
  /** Author, year, page or URL: where the value comes from. */
  readonly source: string;
  /** For money other than zero: the currency of the value. In another currency the default does not apply. */
  readonly currency?: string;
  /** The same in other currencies, each with its own source. */
  readonly otherCurrencies?: readonly Omit<Default, 'otherCurrencies'>[];
}

/** Another input as a default. */
export interface DefaultInput {
  /** The path of the other input, such as `pay.newHire`. */
  readonly input: string;
  /** Who says so, in a sentence. */
  readonly source: string;
  /** The path of the quantity that formulas use: what is given, else the other input. */
  readonly quantity: string;
}

/** One figure that the user gives. */
export interface Input {
  /** What a form or a table heading says, such as `Interviews per hire`. */
  readonly label: string;
  /** A measure, alone or per period: `hours`, `money/hour`. */
  readonly unit: Unit;
  /** What to count and what to leave out, in a sentence. */
  readonly help?: string;
  /** Narrows the lower bound of the unit. */
  readonly minimum?: number;
  /** For what a formula divides by: the value must be above this. */
  readonly exclusiveMinimum?: number;
  /** Narrows the upper bound of the unit. */
  readonly maximum?: number;
  /** `true` where only whole numbers make sense. */
  readonly integer?: true;
  /** What it is when it is not given, and who says so; without one it is then absent. */
  readonly default?: Default;
  /** Set by `deriveModel`: the input that it is taken from when it is not given. */
  readonly defaultInput?: DefaultInput;
  /** Said where a value is out of bounds, when the bound needs a reason. */
  readonly why?: string;
  /** Where another input of the section makes this one idle: it is then not asked for and taken as zero. */
  readonly notApplicableWhen?: { readonly input: string; readonly equals: number };
  /**
   * For a rate: the name of the input of its section that says how many of its hours or days are paid in a year. The rate may
   * then be given per week, month or year too: `{ amount: 61000, per: 'year' }`.
   */
  readonly perYear?: string;
}

/** Any section, whatever its names: what a model is made of. */
export interface AnySection {
  readonly label: string;
  readonly source: string;
  readonly uses: Readonly<Record<string, AnySection>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly quantities: Readonly<Record<string, AnyQuantity>>;
  readonly lines: Readonly<Record<string, AnyLine>>;
  readonly allowUnused: boolean;
  readonly fallbackFor: readonly string[];
}

type AnyFormula = (x: never) => unknown;

/** Any line, whatever its names. */
export interface AnyLine {
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
  readonly otherwise?: AnyFormula;
  readonly totalOf?: (x: never) => readonly unknown[];
  readonly series?: {
    readonly terms: AnyFormula;
    readonly first: number;
    readonly next: (before: never, x: never) => unknown;
  };
}

/** A page of the handbook: what it is called, where it comes from, what it asks, and the amounts that follow. */
export interface Section<Asked, Q extends string, L extends string, Uses> {
  /** What the section is called, such as `Hiring`. */
  readonly label: string;
  /** Author, year, title, page or URL. */
  readonly source: string;
  /** The sections whose figures its formulas use. */
  readonly uses: Uses;
  /** What it asks for, by name. */
  readonly inputs: { readonly [Name in keyof Asked]-?: Input };
  /** Its named intermediate results. */
  readonly quantities: { readonly [Name in Q]: Quantity<Asked, Q, Uses> };
  /** Its amounts. */
  readonly lines: { readonly [Name in L]: Line<Asked, Q, Uses> };
  /** Whether a figure may be given without being used. */
  readonly allowUnused: boolean;
  /** Names of the sections that it stands in for. */
  readonly fallbackFor: readonly string[];
  /** A type-only marker for the caller's input; never present at run time. */
  readonly '~asked'?: Asked;
}

/** What is written down of a section. */
export interface SectionDefinition<Inputs, Q extends string, L extends string, Uses> {
  /** What the section is called, such as `Hiring`. */
  readonly label: string;
  /** Author, year, title, page or URL. */
  readonly source: string;
  /** Sections whose figures the formulas use, under the names they have in the model: `{ pay }`. */
  readonly uses?: Uses;
  /** What is asked for, by name: label, unit, bounds, perhaps a default. */
  readonly inputs: { readonly [Name in keyof Inputs]: Input };
  /** Named intermediate results, in the order in which they build on one another. */
  readonly quantities?: { readonly [Name in Q]: Quantity<NoInfer<Inputs>, NoInfer<Q>, NoInfer<Uses>> };
  /** The amounts, by name. */
  readonly lines?: { readonly [Name in L]: Line<NoInfer<Inputs>, NoInfer<Q>, NoInfer<Uses>> };
  /** `true` where a figure may be given without being used: rates that are stated once for the lines that need them. */
  readonly allowUnused?: boolean;
  /** Names of sections that this one stands in for: its lines are left out as soon as one of theirs is present. */
  readonly fallbackFor?: readonly string[];
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
  Inputs,
  const Q extends string = never,
  const L extends string = never,
  Uses extends Readonly<Record<string, AnySection>> = NoSections,
>(
  definition: SectionDefinition<Inputs, Q, L, Uses>,
): Section<
  // As members and not as a mapped type it stands in the declarations, where an editor finds what is said of each.
  { readonly [Name in keyof Inputs]?: GivenAmount | null | undefined },
  // Inside the call of model, what that expects of any section would else be taken for these, and every name compile.
  NoInfer<Q>,
  NoInfer<L>,
  // What the sections that are used use in turn, and their lines, are no concern of a formula.
  {
    readonly [S in keyof NoInfer<Uses>]: Section<
      SectionInput<Uses[S]>,
      keyof Uses[S]['quantities'] & string,
      never,
      NoSections
    >;
  }
> {
  expectObject(definition, 'A section', "{ label: 'Courses', source: 'Our price list, 2026', inputs: {} }");
  const { uses = {}, quantities = {}, lines = {}, allowUnused = false, fallbackFor = [], ...rest } = definition;
  return deepFreeze({ ...rest, uses, quantities, lines, allowUnused, fallbackFor } as never);
}

/** What a section asks of a caller. */
export type SectionInput<S extends AnySection> = S extends { readonly '~asked'?: infer Asked }
  ? Asked
  : { readonly [Name in keyof S['inputs']]?: GivenAmount | null | undefined };

// biome-ignore lint/complexity/noBannedTypes: a section that uses no other adds no names, and {} says just that
type NoSections = {};

/**
 * What a formula sees: the figures of its own section by name, and those of the sections it uses: `x.pay.trainer`. The
 * names come with what is written about them.
 */
export type FormulaScope<Inputs, Q extends string, Uses, Figure> = { readonly [Name in keyof Inputs]-?: Figure } & {
  readonly [Name in Q]: Figure;
} & { readonly [S in keyof Uses]: FiguresOf<Uses[S], Figure> };

type FiguresOf<S, Figure> = S extends { readonly inputs: infer Inputs; readonly quantities: infer Quantities }
  ? { readonly [Name in keyof Inputs]: Figure } & { readonly [Name in keyof Quantities]: Figure }
  : never;

/** A formula over named figures. It has no type parameter to write: `(x) => x.hours.times(x.pay.trainer)`. */
export type Formula<Inputs, Q extends string, Uses> = <Figure extends Arithmetic<Figure>>(
  x: FormulaScope<Inputs, Q, Uses, Figure>,
) => Figure;

/**
 * A named intermediate result, such as the hours of interviewing behind one hire. It is a formula, perhaps with a limit or
 * with a second formula for other inputs; or the total of what is known; or the sum of a series of yearly terms.
 */
export type Quantity<Inputs, Q extends string, Uses> = {
  /** What it is called, such as `Interview hours per hire`. */
  readonly label: string;
  /** The unit in which the formula comes out. */
  readonly unit: Unit;
  /** `true` for a figure that is wanted for itself: an input that moves it is not unused. */
  readonly outcome?: true;
} & (
  | {
      readonly formula: Formula<Inputs, Q, Uses>;
      /** The quantity is the smaller of the formula and this; where an input of this is absent, there is no limit. */
      readonly atMost?: Formula<Inputs, Q, Uses> | number;
      /** Used where an input of the formula is absent. */
      readonly otherwise?: Formula<Inputs, Q, Uses>;
    }
  | {
      /** The sum of those that can be computed; what is not assessed counts as nothing. */
      readonly totalOf: <Figure extends Arithmetic<Figure>>(
        x: FormulaScope<Inputs, Q, Uses, Figure>,
      ) => readonly Figure[];
    }
  | { readonly series: Series<Inputs, Q, Uses> }
);

/** A sum of terms, each made from the one before. How many there are is one whole input. */
export interface Series<Inputs, Q extends string, Uses> {
  /** The input that says how many terms there are. */
  readonly terms: Formula<Inputs, Q, Uses>;
  /** The first term. */
  readonly first: number;
  /** Each further term, from the one before and the figures. */
  readonly next: <Figure extends Arithmetic<Figure>>(
    before: Figure,
    x: FormulaScope<Inputs, Q, Uses, Figure>,
  ) => Figure;
}

/** An amount with a label and a kind; its formula gives money, per leaver where the model has leavers. */
export interface Line<Inputs, Q extends string, Uses> {
  /** What it is called, such as `Interviewing`. */
  readonly label: string;
  /** Cash, paid time, opportunity, or a mix that its source does not split. */
  readonly kind: Kind;
  /** Gives money, from the figures of the section and of those it uses. */
  readonly formula: Formula<Inputs, Q, Uses>;
  /** Where this line comes from, when that is not the section's source. */
  readonly source?: string;
}
