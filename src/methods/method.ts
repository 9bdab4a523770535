import type { Decimal } from 'decimal.js';
import { model } from '../compile/create-model.js';
import type { InputOf, Model, ModelDefinition, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import type { Example } from './example.js';
import type { FirmFigure } from './firm.js';

/** Where a method is published. */
export interface Source {
  /** The title, or what it is where it has none. */
  readonly title: string;
  /** Who wrote it. */
  readonly author: string;
  /** Year of publication; where none is printed, this says so. */
  readonly year: number | 'not stated';
  /** Publisher, journal with volume, or the place where it was read. */
  readonly place: string;
  /** The page; where none is on record, this says `not stated`. */
  readonly url: string;
}

/** One way in which a method prices a firm; a method that publishes a range has a low one and a high one. */
export interface Estimate<I> {
  readonly estimate?: 'low' | 'high';
  readonly input: I;
}

/** How a method is fed from one firm's figures. */
export interface CompanyInputs<I, N extends FirmFigure> {
  readonly needs: readonly N[];
  /** Set where the method's own amounts are in this currency, so that it says nothing in another. */
  readonly onlyIn?: string;
  /** Says why the method is not put on a firm whose jobs its source leaves out; `undefined` if it is. */
  readonly notFor?: (firm: Readonly<Record<N | 'leavers' | 'annualPay', Decimal>>) => string | undefined;
  /** Set where one published share of pay, or one amount, stands for all costs: nothing is built up from what the firm does. */
  readonly ruleOfThumb?: true;
  /** What the method counts and the figures of a firm do not hold. */
  readonly notIncluded?: string;
  readonly estimates: (firm: Readonly<Record<N | 'leavers' | 'annualPay', Decimal>>) => readonly Estimate<I>[];
}

/** What a method prices. */
export interface Scope {
  /** The whole of turnover, or which part of it: only like is to be compared with like. */
  readonly covers: 'turnover' | 'hiring' | 'vacancy' | 'attributable turnover' | 'a point of turnover';
  /** What of that it counts, in words. */
  readonly counts: string;
  /** What of that it leaves out, in words. */
  readonly leavesOut: string;
}

interface Publication<I> {
  readonly source: Source;
  /** The year of its figures. */
  readonly year: number | 'not stated';
  /** ISO 4217 code of its figures. */
  readonly currency: string | 'not stated';
  readonly scope: Scope;
  readonly examples: readonly Example<I>[];
}

/** A published method: a model that also says where it comes from, what it counts, and what its source worked out with it. */
export interface Method<S extends Sections = Sections, L extends Input | undefined = Input | undefined>
  extends Model<S, string, L>,
    Publication<InputOf<S, L>> {
  /** How `compareMethods` feeds it; undefined where a firm's general figures do not lead to its inputs. */
  readonly fromCompany: CompanyInputs<InputOf<S, L>, FirmFigure> | undefined;
}

/** What is written down of a method. */
export interface MethodDefinition<S extends Sections, L extends Input | undefined, N extends FirmFigure>
  extends ModelDefinition<S, string, L>,
    Publication<NoInfer<InputOf<S, L>>> {
  readonly fromCompany?: CompanyInputs<NoInfer<InputOf<S, L>>, N>;
}

/**
 * Writes down one published method: the sections and lines of a model, and by type its source, the year and currency of
 * its figures, what it counts and leaves out, and its worked examples. It stands wherever a model does: `evaluate`,
 * `check`, `jsonSchema` and all readings of formulas take it.
 *
 * @example
 * evaluate(leadingAge, { leavers: 40 }).total.toString(); // '180000': 40 × (2,500 + 2,000)
 */
export function method<
  const S extends Sections,
  const L extends Input | undefined = undefined,
  const N extends FirmFigure = never,
>(definition: MethodDefinition<S, L, N>): Method<S, L> {
  const { source, year, currency, scope, examples, fromCompany, ...sections } = definition;
  const publication: Publication<InputOf<S, L>> = { source, year, currency, scope, examples };
  return Object.freeze({
    ...model<S, string, L>(sections),
    ...publication,
    // The caller has made sure that all the figures it needs are there.
    fromCompany: fromCompany as CompanyInputs<InputOf<S, L>, FirmFigure> | undefined,
  });
}
