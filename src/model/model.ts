import type { Decimal } from 'decimal.js';
import type { CompiledFormula, CompiledQuantity } from '../expression/formula.js';
import type { InputIssue, Issue } from '../messages/issue.js';
import type { Translator } from '../messages/translate.js';
import type { Unit } from '../numbers/unit.js';
import type { GivenAmount } from './given-amount.js';
import type { NoticeRules } from './notice.js';
import type { PlainValue } from './plain-value.js';
import type { RatePeriod } from './rate-period.js';
import type { Rule } from './rule.js';
import type { AnySection, Input, Kind, SectionInput } from './section.js';

/** The sections of a model, by name, in the order of the handbook. */
export type Sections = Readonly<Record<string, AnySection>>;

/** What a model with these sections is given: the leavers if it has any, a currency, and a group of inputs a section. */
export type InputOf<S extends Sections, L extends Input | undefined = Input> = {
  /** ISO 4217 code of all amounts; `USD` when left out. */
  readonly currency?: string | null | undefined;
} & (string extends keyof S
  ? // A model whose sections are not known to the compiler takes any groups; they are checked when they are read.
    Readonly<Record<string, unknown>>
  : { readonly [Name in keyof S]?: SectionInput<S[Name]> | null | undefined }) &
  (L extends Input
    ? {
        /** People who left in the period; expected leavers may be fractional. */
        readonly leavers: GivenAmount;
      }
    : unknown);

/** An input as a model knows it. */
export interface ModelInput {
  /** Where it is in the input, such as `hiring.interviews`. */
  readonly path: string;
  /** The name of its section; undefined for the leavers, which multiply every line and belong to no section. */
  readonly section: string | undefined;
  readonly name: string;
  readonly definition: Input;
  /** Its place in `model.inputs`. */
  readonly position: number;
  /** Whether every input must give it. */
  readonly required: boolean;
  /** The default, ready to compute with. */
  readonly defaultValue: Decimal | undefined;
  /** @internal Position of the input that can make this one idle. */
  readonly notApplicableBy: number | undefined;
  /** @internal Position of the input that says how many hours or days of the rate are paid in a year. */
  readonly perYear: number | undefined;
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
  /** @internal How it is computed, and which figures it takes. */
  readonly form: CompiledQuantity;
  /** Positions in `model.inputs` of every input that the formula comes down to, limits and second formulas left out. */
  readonly inputs: readonly number[];
}

/** A line as a model knows it. `compute` gives one leaver's amount; `expression` and `formula` are times the leavers. */
export interface ModelLine extends CompiledFormula {
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
  readonly say: Translator;
  /** Every input, with its path; the leavers first, if the model has any. */
  readonly inputs: readonly ModelInput[];
  /** Every named intermediate result, with its formula in words. */
  readonly quantities: readonly ModelQuantity[];
  /** Every line, with its formula in words. */
  readonly lines: readonly ModelLine[];
  /** The label of the input or quantity at a path. */
  readonly labelAt: (path: string) => string;
  /** The input at a path; undefined if there is none. */
  readonly inputAt: (path: string) => ModelInput | undefined;
  /** The quantity at a path; undefined if there is none. */
  readonly quantityAt: (path: string) => ModelQuantity | undefined;
  /** The line at a path; undefined if there is none. A line and a quantity can have the same path. */
  readonly lineAt: (path: string) => ModelLine | undefined;
  /** The model as a Standard Schema (https://standardschema.dev): form and router libraries can validate with it. */
  readonly '~standard': StandardSchema<PlainValue<InputOf<S, L>>, InputOf<S, L>>;
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
  /** Says texts in another language than English; `translateModel` of `turnover-cost/languages` makes one. */
  readonly say?: Translator;
}

/** What a caller gave, each figure read and checked by itself. */
export interface ParsedInput {
  /** `USD` where none was named. */
  readonly currency: string;
  readonly currencyGiven: boolean;
  /** By position in `model.inputs`; undefined where nothing was given, or nothing right. */
  readonly figures: readonly (Decimal | undefined)[];
  /** By position in `model.inputs`: the period of a rate that is not given in that of its unit. Undefined if there is none. */
  readonly periods: readonly (RatePeriod | undefined)[] | undefined;
  /** By position in `model.inputs`: the source of a figure that is assumed. Undefined if there is none. */
  readonly sources: readonly (string | undefined)[] | undefined;
  /** By position in `model.inputs`: whether something was given, right or wrong. */
  readonly given: readonly boolean[];
  /**
   * The same, with what was probably meant: a misspelt name, a group that cannot be read. One mistake is not to be
   * reported again as everything that then seems to be missing.
   */
  readonly meant: readonly boolean[];
  readonly issues: readonly Issue[];
}

/** The figures of an input as somebody wrote them, each in its place: not yet read. */
export interface RawFigures {
  readonly currency: unknown;
  /** By position in `model.inputs`; undefined where nothing is given. */
  readonly figures: readonly unknown[];
}

/** Reads inputs: figures, and everything that is wrong with them one by one. */
export interface Reader {
  /** @internal Reads unknown data. */
  readonly read: (input: unknown) => ParsedInput;
  /** @internal Reads figures whose places are known, such as the cells of a row under a header that was read before. */
  readonly readFigures: (written: RawFigures) => ParsedInput;
}

/** The part of the Standard Schema interface, version 1, that a model offers. */
export interface StandardSchema<I, O> {
  readonly version: 1;
  readonly vendor: 'turnover-cost';
  readonly validate: (
    value: unknown,
  ) => { readonly value: O; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: I; readonly output: O };
}

/** What is wrong with one value, as the Standard Schema interface says it; and what else is known of it, as in `InputIssue`. */
export interface StandardIssue extends Pick<InputIssue, 'code' | 'label' | 'params'> {
  /** One plain line. */
  readonly message: string;
  /** The names that lead to the value, from the root of the input. */
  readonly path: readonly (string | number)[];
}
