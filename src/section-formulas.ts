import type { Arithmetic } from './arithmetic.js';
import type { Kind } from './section.js';
import type { Unit } from './unit.js';

/**
 * What a formula sees: the figures of its own section by name, and those of the sections it uses: `x.pay.trainer`. The
 * names come with what is written about them.
 */
export type Figures<Inputs, Q extends string, Uses, Figure> = { readonly [Name in keyof Inputs]-?: Figure } & {
  readonly [Name in Q]: Figure;
} & { readonly [S in keyof Uses]: FiguresOf<Uses[S], Figure> };

type FiguresOf<S, Figure> = S extends { readonly inputs: infer Inputs; readonly quantities: infer Quantities }
  ? { readonly [Name in keyof Inputs]: Figure } & { readonly [Name in keyof Quantities]: Figure }
  : never;

/** A formula over named figures. It has no type parameter to write: `(x) => x.hours.times(x.pay.trainer)`. */
export type Formula<Inputs, Q extends string, Uses> = <Figure extends Arithmetic<Figure>>(
  x: Figures<Inputs, Q, Uses, Figure>,
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
      readonly orElse?: Formula<Inputs, Q, Uses>;
    }
  | {
      /** The sum of those that can be computed; what is not assessed counts as nothing. */
      readonly totalOf: <Figure extends Arithmetic<Figure>>(x: Figures<Inputs, Q, Uses, Figure>) => readonly Figure[];
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
  readonly next: <Figure extends Arithmetic<Figure>>(before: Figure, x: Figures<Inputs, Q, Uses, Figure>) => Figure;
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
