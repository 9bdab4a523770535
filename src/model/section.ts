import type { Arithmetic } from '../expression/arithmetic.js';
import { expectObject } from '../messages/expect-object.js';
import type { Unit } from '../numbers/unit.js';
import { deepFreeze } from './deep-freeze.js';
import type { GivenAmount } from './given-amount.js';
import type { RatePeriod } from './rate-period.js';

/**
 * A kind of cost: `cash` is money paid out (or saved, if negative), `time` is paid staff time, `opportunity` is output
 * or sales not made, and `mixed` is a lump sum that its source does not split.
 */
export type Kind = 'cash' | 'time' | 'opportunity' | 'mixed';

export const kinds = ['cash', 'time', 'opportunity', 'mixed'] as const satisfies readonly Kind[];

/** Returns the kinds that lines are of, in the order of `kinds`. */
export function presentKinds(lines: readonly { readonly kind: Kind }[]): readonly Kind[] {
  return kinds.filter((kind) => lines.some((line) => line.kind === kind));
}

/** The value of an input that is not given, with its source. */
export interface Default {
  /** The value in the unit of the input, within its bounds. */
  readonly value: number;
  /** The source of the value: author, year, page or URL. */
  readonly source: string;
  /** The currency of the value, required for money other than zero. In another currency the default does not apply. */
  readonly currency?: string;
  /** The defaults in other currencies, each with its own source. */
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

/** The definition of one input. */
export interface Input {
  /** The label in a form or a table, such as `Interviews per hire`. */
  readonly label: string;
  /** The unit: a measure, alone or per period, such as `hours` or `money/hour`. */
  readonly unit: Unit;
  /** The advice on what to count and what to leave out, in one sentence. */
  readonly help?: string;
  /** A lower bound above that of the unit. */
  readonly minimum?: number;
  /** An exclusive lower bound, for an input that a formula divides by. */
  readonly exclusiveMinimum?: number;
  /** An upper bound below that of the unit. */
  readonly maximum?: number;
  /** `true` if only whole numbers are valid. */
  readonly integer?: true;
  /** The value if the input is not given, with its source. Without a default the input is then missing. */
  readonly default?: Default;
  /** Set by `deriveModel`: the input that it is taken from when it is not given. */
  readonly defaultInput?: DefaultInput;
  /** The reason for the bounds, for the message about a value out of bounds. */
  readonly why?: string;
  /**
   * Another input of the section and the value at which this input does not apply. It is then zero, and forms do not
   * ask for it.
   */
  readonly notApplicableWhen?: { readonly input: string; readonly equals: number };
  /**
   * For a rate: the name of the input of its section that says how many of its hours or days are paid in a year. The rate may
   * then be given per week, month or year too: `{ amount: 61000, per: 'year' }`.
   */
  readonly perYear?: string;
}

/** A section with any names, as models contain them. */
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

/** A line with any names. */
export interface AnyLine {
  readonly label: string;
  readonly kind: Kind;
  readonly source?: string;
  readonly formula: AnyFormula;
}

/** A quantity with any names. */
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

/** A section of a model: its label, its source, its inputs, and the amounts that follow from them. */
export interface Section<Asked, Q extends string, L extends string, Uses> {
  /** The label of the section, such as `Hiring`. */
  readonly label: string;
  /** Author, year, title, page or URL. */
  readonly source: string;
  /** The sections whose figures its formulas use. */
  readonly uses: Uses;
  /** Its inputs by name. */
  readonly inputs: { readonly [Name in keyof Asked]-?: Input };
  /** Its named intermediate results. */
  readonly quantities: { readonly [Name in Q]: Quantity<Asked, Q, Uses> };
  /** Its amounts. */
  readonly lines: { readonly [Name in L]: Line<Asked, Q, Uses> };
  /** `true` if an input may be given without being used. */
  readonly allowUnused: boolean;
  /** Names of the sections that it is a fallback for. */
  readonly fallbackFor: readonly string[];
  /** A type-only marker for the caller's input; never present at run time. */
  readonly '~asked'?: Asked;
}

/** The definition of a section, for `section()`. */
export interface SectionDefinition<Inputs, Q extends string, L extends string, Uses> {
  /** The label of the section, such as `Hiring`. */
  readonly label: string;
  /** Author, year, title, page or URL. */
  readonly source: string;
  /** Sections whose figures the formulas use, under their names in the model: `{ pay }`. */
  readonly uses?: Uses;
  /** The inputs by name: label, unit, bounds and, if there is one, a default. */
  readonly inputs: { readonly [Name in keyof Inputs]: Input & { readonly unit: Inputs[Name] } };
  /** Named intermediate results, each after those that it uses. */
  readonly quantities?: { readonly [Name in Q]: Quantity<NoInfer<Inputs>, NoInfer<Q>, NoInfer<Uses>> };
  /** The amounts, by name. */
  readonly lines?: { readonly [Name in L]: Line<NoInfer<Inputs>, NoInfer<Q>, NoInfer<Uses>> };
  /** `true` if an input may be given without being used, such as pay rates that are given once for several lines. */
  readonly allowUnused?: boolean;
  /** Names of sections that this one is a fallback for: its lines are left out as soon as one of theirs is present. */
  readonly fallbackFor?: readonly string[];
}

/**
 * Defines a section: label, source, inputs with unit and bounds, quantities, and lines with kind and formula.
 *
 * The compiler checks the formulas against the inputs: a misspelt name, a missing unit or a missing source does not
 * compile. The inputs that a line uses are not listed; they follow from its formula.
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
  Inputs extends Readonly<Record<string, Unit>>,
  const Q extends string = never,
  const L extends string = never,
  Uses extends Readonly<Record<string, AnySection>> = NoSections,
>(
  definition: SectionDefinition<Inputs, Q, L, Uses>,
): Section<
  // Members, not a mapped type, so that editors find the documentation of each in the declarations.
  { readonly [Name in keyof Inputs]?: GivenIn<Inputs[Name]> | null | undefined },
  // Inside the call of model, what that expects of any section would else be taken for these, and every name compile.
  NoInfer<Q>,
  NoInfer<L>,
  // A formula cannot use the lines of these sections, nor the sections that they use.
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

/** A figure in a unit: money per day is given per day or a longer period, and never per hour. */
type GivenIn<U> = U extends 'money/day' ? GivenAmount<'day' | RatePeriod> : GivenAmount;

/** The input of a section, as a caller gives it. */
export type SectionInput<S extends AnySection> = S extends { readonly '~asked'?: infer Asked }
  ? Asked
  : { readonly [Name in keyof S['inputs']]?: GivenAmount | null | undefined };

// biome-ignore lint/complexity/noBannedTypes: a section that uses no other adds no names, and {} says just that
type NoSections = {};

/**
 * The argument of a formula: the figures of its own section by name, and those of the sections that it uses, such as
 * `x.pay.trainer`. Each name has the documentation of its definition.
 */
export type FormulaScope<Inputs, Q extends string, Uses, Figure> = { readonly [Name in keyof Inputs]-?: Figure } & {
  readonly [Name in Q]: Figure;
} & { readonly [S in keyof Uses]: FiguresOf<Uses[S], Figure> };

type FiguresOf<S, Figure> = S extends { readonly inputs: infer Inputs; readonly quantities: infer Quantities }
  ? { readonly [Name in keyof Inputs]: Figure } & { readonly [Name in keyof Quantities]: Figure }
  : never;

/** A formula over named figures. It needs no type parameter: `(x) => x.hours.times(x.pay.trainer)`. */
export type Formula<Inputs, Q extends string, Uses> = <Figure extends Arithmetic<Figure>>(
  x: FormulaScope<Inputs, Q, Uses, Figure>,
) => Figure;

/**
 * A named intermediate result, such as the hours of interviewing per hire. It is a formula, with a limit or an
 * alternative formula for other inputs if necessary; or the sum of the known ones of several figures; or the sum of a
 * series of yearly terms.
 */
export type Quantity<Inputs, Q extends string, Uses> = {
  /** Its label, such as `Interview hours per hire`. */
  readonly label: string;
  /** The unit of the formula's result. */
  readonly unit: Unit;
  /** `true` for a figure that is a result of its own: an input that affects it counts as used. */
  readonly outcome?: true;
} & (
  | {
      readonly formula: Formula<Inputs, Q, Uses>;
      /**
       * An upper limit: the quantity is the smaller of the formula and this. If an input of the limit is missing, there
       * is no limit.
       */
      readonly atMost?: Formula<Inputs, Q, Uses> | number;
      /** The alternative formula if an input of the formula is missing. */
      readonly otherwise?: Formula<Inputs, Q, Uses>;
    }
  | {
      /** The sum of those figures that can be computed. A missing one counts as zero. */
      readonly totalOf: <Figure extends Arithmetic<Figure>>(
        x: FormulaScope<Inputs, Q, Uses, Figure>,
      ) => readonly Figure[];
    }
  | { readonly series: Series<Inputs, Q, Uses> }
);

/** A sum of terms, each computed from the one before. One whole input is the number of terms. */
export interface Series<Inputs, Q extends string, Uses> {
  /** The input that is the number of terms. */
  readonly terms: Formula<Inputs, Q, Uses>;
  /** The first term. */
  readonly first: number;
  /** Computes each further term from the one before and the figures. */
  readonly next: <Figure extends Arithmetic<Figure>>(
    before: Figure,
    x: FormulaScope<Inputs, Q, Uses, Figure>,
  ) => Figure;
}

/** An amount with a label and a kind. Its formula returns money, per leaver if the model has leavers. */
export interface Line<Inputs, Q extends string, Uses> {
  /** Its label, such as `Interviewing`. */
  readonly label: string;
  /** Cash, paid time, opportunity, or a mix that its source does not split. */
  readonly kind: Kind;
  /** Returns money, from the figures of the section and of those it uses. */
  readonly formula: Formula<Inputs, Q, Uses>;
  /** The source of this line, if it is not the section's source. */
  readonly source?: string;
}
