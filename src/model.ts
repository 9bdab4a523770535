import type { Decimal } from 'decimal.js';
import { check } from './check.js';
import { deepFreeze } from './deep-freeze.js';
import type { Expression } from './expression.js';
import { type Reader, reader } from './input.js';
import { refuseMisfits } from './misfit.js';
import type { Amount } from './money.js';
import type { NoticeRules } from './notice.js';
import { readSections } from './read-sections.js';
import { type Rule, refuseMisfitRule } from './rule.js';
import { inEnglish, type Say } from './say.js';
import type { AnySection, AskedBy, Input, Kind } from './section.js';
import { type StandardSchema, standardSchema } from './standard-schema.js';
import type { Unit } from './unit.js';
import type { Ways } from './ways.js';

/** The sections of a model, by name, in the order of the handbook. */
export type Sections = Readonly<Record<string, AnySection>>;

/** What a model with these sections is given: the leavers if it has any, a currency, and a group of inputs a section. */
export type InputOf<S extends Sections, L extends Input | undefined = Input> = {
  /** ISO 4217 code of all amounts; `USD` when left out. */
  readonly currency?: string | undefined;
} & (string extends keyof S
  ? // A model whose sections are not known to the compiler takes any groups; they are checked when they are read.
    Readonly<Record<string, unknown>>
  : { readonly [Name in keyof S]?: AskedBy<S[Name]> | undefined }) &
  (L extends Input
    ? {
        /** People who left in the period; expected leavers may be fractional. */
        readonly leavers: Amount;
      }
    : unknown);

/** An input as a model knows it. */
export interface ModelInput {
  /** Where it stands in the input, such as `hiring.interviews`. */
  readonly path: string;
  readonly section: string;
  readonly name: string;
  readonly definition: Input;
  /** The default, ready to compute with. */
  readonly fallback: Decimal | undefined;
  /** @internal Position of the input that can make this one idle. */
  readonly idleBy: number | undefined;
}

/** A formula, read: how it is computed, written, said, and what it names. */
export interface ReadFormula {
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

/** A quantity as a model knows it. */
export interface ModelQuantity {
  readonly path: string;
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly outcome: boolean;
  /** The formula in words. */
  readonly formula: string;
  /** @internal */
  readonly form: QuantityForm;
  /** @internal Which figures it takes. */
  readonly ways: Ways;
  /** Positions in `model.inputs` of every input that the formula comes down to, limits and second formulas left out. */
  readonly inputs: readonly number[];
}

/** The ways in which a quantity can be computed. */
export type QuantityForm =
  | { readonly main: ReadFormula; readonly atMost?: ReadFormula | number; readonly orElse?: ReadFormula }
  | { readonly totalOf: (x: never) => readonly unknown[]; readonly paths: readonly string[] }
  | {
      readonly terms: ReadFormula;
      readonly first: number;
      readonly next: Omit<ReadFormula, 'compute'> & { readonly compute: (before: never, x: never) => unknown };
    };

/** A line as a model knows it. `compute` gives one leaver's amount; `expression` and `formula` are times the leavers. */
export interface ModelLine extends ReadFormula {
  readonly path: string;
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly source: string;
  /** Positions in `model.inputs` of every input that the formula comes down to. */
  readonly inputs: readonly number[];
}

/** Sections in order, the leavers that multiply them if it has any, and what can be read from their formulas. */
export interface Model<
  S extends Sections = Sections,
  Code extends string = string,
  L extends Input | undefined = Input | undefined,
> extends Reader {
  /** What the model is called, such as `Turnover cost`. */
  readonly label: string;
  /** What multiplies every line; undefined where the amounts are those of the period. */
  readonly leavers: L;
  /** Of what the total is a present value; undefined where amounts are those of the period as they are. */
  readonly presentValue: PresentValue | undefined;
  /** The sections by name, in order. */
  readonly sections: S;
  /** What a careful accountant would raise, by code. */
  readonly notices: NoticeRules<Code>;
  /** What no input can contradict. */
  readonly rules: readonly Rule[];
  /** Says what the model says in its language: problems, notices, formulas in words. */
  readonly say: Say;
  /** Every input, with its path. */
  readonly inputs: readonly ModelInput[];
  /** Every named intermediate result, with its formula in words. */
  readonly quantities: readonly ModelQuantity[];
  /** Every line, with its formula in words. */
  readonly lines: readonly ModelLine[];
  /** The label of the input or quantity at a path. */
  readonly labelAt: (path: string) => string;
  /** @internal Position in `inputs`, by path. */
  readonly positions: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
  /** The model as a Standard Schema (https://standardschema.dev): form and router libraries can validate with it. */
  readonly '~standard': StandardSchema<InputOf<S, L>>;
}

/** Paths of the inputs that say over how many years, and at which yearly rate, the total of a model is a present value. */
export interface PresentValue {
  /** The path of the years. */
  readonly years: string;
  /** The path of the yearly rate. */
  readonly discountRate: string;
}

/** What is written down of a model. */
export interface ModelDefinition<S extends Sections, Code extends string, L extends Input | undefined> {
  /** What the model is called, such as `Turnover cost`. */
  readonly label: string;
  /** What multiplies every line: its label, unit and bounds. Left out where the amounts are the period's as they are. */
  readonly leavers?: L;
  /** The inputs that the total is a present value by. Left out where amounts are those of the period as they are. */
  readonly presentValue?: PresentValue | undefined;
  /** The sections by name, in order; a section stands after those that it uses. */
  readonly sections: S;
  /** What no input can contradict, beyond the bounds of each figure by itself. */
  readonly rules?: readonly Rule[];
  /** What a careful accountant would raise, by code. */
  readonly notices?: NoticeRules<Code>;
  /** Says texts in another language than English; `inLanguage` of `turnover-cost/languages` makes one. */
  readonly say?: Say;
}

/**
 * Puts sections together to a model, which `evaluate` takes. The type of its input follows from the sections.
 *
 * Each formula is read once: which inputs it uses, and how it is written. Throws an `Error` with everything that is not
 * whole or does not fit together, one line each: a missing label or source, an unknown unit or kind, bounds that leave no
 * value, a default without a source, a section that uses another which is not in the model under that name; then where a
 * formula names what is not there or comes to no figure, and where a rule names what the model has not.
 *
 * @example
 * const ourModel = model({ ...turnoverModel, sections: { ...turnoverModel.sections, languageCourses } });
 * evaluate(ourModel, { leavers: 24, languageCourses: { lessons: 20, price: '35.00' } }).total.toString(); // '64800'
 */
export function model<
  const S extends Sections,
  const Code extends string = never,
  const L extends Input | undefined = undefined,
>(definition: ModelDefinition<S, Code, L>): Model<S, Code, L> {
  const { label, presentValue, sections, rules = [], notices = {} as NoticeRules<Code>, say = inEnglish } = definition;
  const leavers = definition.leavers as L;
  refuseMisfits(sections);
  const { inputs, quantities, lines, labelAt } = readSections(sections, leavers, say);
  for (const rule of rules) refuseMisfitRule(rule, { leavers, inputs, quantities, lines });
  // A frozen map can still be written to, and the model is everybody's.
  const positions = new Map(inputs.map(({ path }, position) => [path, position]));
  const made: Model<S, Code, L> = {
    label,
    leavers,
    presentValue,
    sections,
    notices,
    rules,
    say,
    inputs,
    quantities,
    lines,
    labelAt,
    positions: { get: (path) => positions.get(path), has: (path) => positions.has(path) },
    ...reader(leavers, Object.keys(sections), inputs, say),
    '~standard': standardSchema((value) => check(made, value)),
  };
  return deepFreeze(made);
}
