import type { Decimal } from 'decimal.js';
import { model } from '../compile/create-model.js';
import { expectObject } from '../messages/expect-object.js';
import type { InputOf, Model, ModelDefinition, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import type { Example } from './example.js';
import type { FirmFigure } from './firm.js';

/** The publication of a method. */
export interface Source {
  /** The title, or a description if it has no title. */
  readonly title: string;
  /** The author. */
  readonly author: string;
  /** The year of publication, or `not stated` if none is printed. */
  readonly year: number | 'not stated';
  /** The publisher, the journal with its volume, or the place where it was read. */
  readonly place: string;
  /** The URL, or `not stated` if none is on record. */
  readonly url: string;
}

/** An input of a method made from a firm's figures. A method that publishes a range has a low and a high one. */
export interface Estimate<I> {
  readonly estimate?: 'low' | 'high';
  readonly input: I;
}

/** The way in which a firm's figures supply a method. */
export interface CompanyInputs<I, N extends FirmFigure> {
  readonly needs: readonly N[];
  /** The currency of the method's own amounts, if it has any; the method is unavailable in other currencies. */
  readonly onlyIn?: string;
  /**
   * Returns the reason if the source of the method leaves out the jobs of this firm, and `undefined` if it does not.
   */
  readonly notFor?: (firm: Readonly<Record<N | 'leavers' | 'annualPay', Decimal>>) => string | undefined;
  /** Set if the method is one published share of pay, or one amount, and is not built up from what the firm does. */
  readonly ruleOfThumb?: true;
  /** A part of the method that the figures of a firm do not contain. */
  readonly notIncluded?: string;
  readonly estimates: (firm: Readonly<Record<N | 'leavers' | 'annualPay', Decimal>>) => readonly Estimate<I>[];
}

/** The scope of a method. */
export interface Scope {
  /** The whole of turnover, or a part of it. Compare only methods that cover the same. */
  readonly covers: 'turnover' | 'hiring' | 'vacancy' | 'attributable turnover' | 'a point of turnover';
  /** The costs that it counts, in words. */
  readonly counts: string;
  /** The costs that it leaves out, in words. */
  readonly leavesOut: string;
}

interface Publication<I> {
  readonly source: Source;
  /** The year of the figures. */
  readonly year: number | 'not stated';
  /** The ISO 4217 code of the figures. */
  readonly currency: string | 'not stated';
  readonly scope: Scope;
  readonly examples: readonly Example<I>[];
}

/** A published method: a model with its source, its scope, and the worked examples of its source. */
export interface Method<S extends Sections = Sections, L extends Input | undefined = Input | undefined>
  extends Model<S, string, L>,
    Publication<InputOf<S, L>> {
  /**
   * The way in which `compareMethods` supplies it; `undefined` if a firm's general figures do not lead to its inputs.
   */
  readonly fromCompany: CompanyInputs<InputOf<S, L>, FirmFigure> | undefined;
}

/** The definition passed to `method()`. */
export interface MethodDefinition<S extends Sections, L extends Input | undefined, N extends FirmFigure>
  extends ModelDefinition<S, string, L>,
    Publication<NoInfer<InputOf<S, L>>> {
  readonly fromCompany?: CompanyInputs<NoInfer<InputOf<S, L>>, N>;
}

/**
 * Creates a published method: a model with its source, the year and currency of its figures, its scope and its worked
 * examples, which its type requires. It can be used like any model: `evaluate`, `check`, `jsonSchema` and all readings
 * of formulas accept it.
 *
 * @example
 * evaluate(leadingAge, { leavers: 40 }).total.toString(); // '180000': 40 × (2,500 + 2,000)
 */
export function method<
  const S extends Sections,
  const L extends Input | undefined = undefined,
  const N extends FirmFigure = never,
>(definition: MethodDefinition<S, L, N>): Method<S, L> {
  expectObject(definition, 'A method', "{ label: 'Ours', source: 'Author, 2019', sections: { courses } }");
  const { source, year, currency, scope, examples, fromCompany, ...sections } = definition;
  const publication: Publication<InputOf<S, L>> = { source, year, currency, scope, examples };
  return Object.freeze({
    ...model<S, string, L>(sections),
    ...publication,
    // The caller checks that all the figures it needs are known.
    fromCompany: fromCompany as CompanyInputs<InputOf<S, L>, FirmFigure> | undefined,
  });
}
