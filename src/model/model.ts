import type { Decimal } from 'decimal.js';
import type { Expression } from '../expression/expression.js';
import type { CompiledFormula, CompiledQuantity } from '../expression/formula.js';
import type { InputIssue, Issue } from '../messages/issue.js';
import type { Translations, Translator } from '../messages/translate.js';
import type { Unit } from '../numbers/unit.js';
import type { GivenAmount } from './given-amount.js';
import type { NoticeRule } from './notice.js';
import type { PlainValue } from './plain-value.js';
import type { RatePeriod } from './rate-period.js';
import type { Rule } from './rule.js';
import type { AnySection, Input, Kind, SectionInput } from './section.js';

/** The sections of a model by name, in the order of the model. */
export type Sections = Readonly<Record<string, AnySection>>;

/** The type of a model's input: the leavers if it has any, a currency, and an object of inputs for each section. */
export type InputOf<S extends Sections, L extends Input | undefined = Input> = {
  /** ISO 4217 code of all amounts; `USD` by default. */
  readonly currency?: string | null | undefined;
} & (string extends keyof S
  ? // A model whose sections are not known to the compiler takes any groups; they are checked when they are read.
    Readonly<Record<string, unknown>>
  : { readonly [Name in keyof S]?: SectionInput<S[Name]> | null | undefined }) &
  (L extends Input ? LeaversOf : unknown);

/** The two ways to say how many left: the leavers, or the headcount with the turnover rate. */
type LeaversOf = LeaversGiven | LeaversFromRate;

// Not interfaces, which are never assignable to a record of any names.
type LeaversGiven = {
  /** People who left in the period; expected leavers may be fractional. Or give `headcount` and `turnoverRate`. */
  readonly leavers: GivenAmount;
  /** Average number of people employed in the period. Beside the leavers it gives the turnover rate. */
  readonly headcount?: GivenAmount | null | undefined;
  /** Leavers ÷ headcount: 0.18 for 18 %. It may be above 1. */
  readonly turnoverRate?: GivenAmount | null | undefined;
};

type LeaversFromRate = {
  readonly leavers?: null | undefined;
  /** Average number of people employed in the period. */
  readonly headcount: GivenAmount;
  /** Leavers ÷ headcount: 0.18 for 18 %. It may be above 1. */
  readonly turnoverRate: GivenAmount;
};

/** An input of a model. */
export interface ModelInput {
  /** Its path, such as `hiring.interviews`. */
  readonly path: string;
  /** The name of its section; undefined for the leavers, the headcount and the turnover rate, which belong to no section. */
  readonly section: string | undefined;
  readonly name: string;
  readonly definition: Input;
  /** Its position in `model.inputs`. */
  readonly position: number;
  /** @internal The figure if it is not given and the inputs that this formula names are: leavers = headcount × turnover rate. */
  readonly otherwise: Expression | undefined;
  /** The default value as an exact number. */
  readonly defaultValue: Decimal | undefined;
  /** @internal Position of the input that can make this one inapplicable. */
  readonly notApplicableBy: number | undefined;
  /** @internal Position of the input that says how many hours or days of the rate are paid in a year. */
  readonly perYear: number | undefined;
}

/** A quantity of a model. */
export interface ModelQuantity {
  readonly path: string;
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly unit: Unit;
  readonly outcome: boolean;
  /** The formula in words. */
  readonly formula: string;
  /** @internal The compiled form. */
  readonly form: CompiledQuantity;
  /**
   * Positions in `model.inputs` of every input that the formula depends on, without limits and alternative formulas.
   */
  readonly inputs: readonly number[];
}

/**
 * A line of a model. `compute` returns the amount per leaver; `expression` and `formula` are multiplied by the leavers.
 */
export interface ModelLine extends CompiledFormula {
  readonly path: string;
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly source: string;
  /** Positions in `model.inputs` of every input that the formula depends on. */
  readonly inputs: readonly number[];
}

/** A model: sections in order, the leavers that multiply them if it has any, and what follows from their formulas. */
export interface Model<
  S extends Sections = Sections,
  Code extends string = string,
  L extends Input | undefined = Input | undefined,
> extends Reader {
  /** The label of the model, such as `Turnover cost`. */
  readonly label: string;
  /** The leavers, which multiply every line; undefined if the amounts are those of the period. */
  readonly leavers: L;
  /** The inputs of the present value; undefined if the amounts are plain money of the period. */
  readonly presentValue: PresentValue | undefined;
  /** The paths of rates that are the pay of one person, the first that is known counts; empty if the model has none. */
  readonly yearlyPay: readonly string[];
  /** The sections by name, in order. */
  readonly sections: S;
  /** Warnings about a result that is correct but unusual. */
  readonly notices: readonly NoticeRule<Code>[];
  /** Contradictions between inputs. */
  readonly rules: readonly Rule[];
  /** Translates the texts of the model: problems, notices, formulas in words. */
  readonly say: Translator;
  /** The words that printed results of a translated model carry; undefined for English. */
  readonly words: PrintedWords | undefined;
  /** Every input, with its path; the leavers first, if the model has any, then the headcount and the turnover rate. */
  readonly inputs: readonly ModelInput[];
  /** Every named intermediate result, with its formula in words. */
  readonly quantities: readonly ModelQuantity[];
  /** Every line, with its formula in words. */
  readonly lines: readonly ModelLine[];
  /** Returns the label of the input or quantity at a path. */
  readonly labelAt: (path: string) => string;
  /** Returns the input at a path; undefined if it does not exist. */
  readonly inputAt: (path: string) => ModelInput | undefined;
  /** Returns the quantity at a path; undefined if it does not exist. */
  readonly quantityAt: (path: string) => ModelQuantity | undefined;
  /** Returns the line at a path; undefined if it does not exist. A line and a quantity can have the same path. */
  readonly lineAt: (path: string) => ModelLine | undefined;
  /**
   * The model as a Standard Schema (https://standardschema.dev), so that form and router libraries can validate with
   * it.
   */
  readonly '~standard': StandardSchema<PlainValue<InputOf<S, L>>, InputOf<S, L>>;
}

/** The paths of the years and the yearly rate of a model whose total is a present value. */
export interface PresentValue {
  /** The path of the years. */
  readonly years: string;
  /** The path of the yearly rate. */
  readonly discountRate: string;
}

/** The definition of a model, for `model()`. */
export interface ModelDefinition<S extends Sections, Code extends string, L extends Input | undefined> {
  /** The label of the model, such as `Turnover cost`. */
  readonly label: string;
  /**
   * The leavers, which multiply every line: label, unit and bounds. Left out if the amounts are those of the period.
   */
  readonly leavers?: L;
  /** The inputs of the present value. Left out if the amounts are plain money of the period. */
  readonly presentValue?: PresentValue | undefined;
  /**
   * The paths of rates that are the pay of one person, such as `pay.leaver`; the first that is known counts. With it, results
   * have the cost as a share of a year's pay.
   */
  readonly yearlyPay?: readonly string[] | undefined;
  /** The sections by name, in order. A section comes after those that it uses. */
  readonly sections: S;
  /** Contradictions between inputs, beyond the bounds of each figure. */
  readonly rules?: readonly Rule[];
  /** Warnings about a result that is correct but unusual. */
  readonly notices?: readonly NoticeRule<Code>[];
  /** The translator into another language; `translateModel` of `turnover-cost/languages` creates one. */
  readonly say?: Translator;
  /** The words that printed results carry in another language; `translateModel` adds them. */
  readonly words?: PrintedWords | undefined;
}

/** The words of printed results in another language, by the key of the text; what is missing is in English. */
export interface PrintedWords {
  /** The words of a result: of its text, its tables and its charts. */
  readonly result: Translations;
  /** The words of an answer about ranges. */
  readonly ranges: Translations;
}

/** An input with each figure parsed and checked by itself. */
export interface ParsedInput {
  /** `USD` if no currency is given. */
  readonly currency: string;
  readonly currencyGiven: boolean;
  /** By position in `model.inputs`; undefined if missing or invalid. */
  readonly figures: readonly (Decimal | undefined)[];
  /** By position in `model.inputs`: the period of a rate that is not given in that of its unit. Undefined if no rate has one. */
  readonly periods: readonly (RatePeriod | undefined)[] | undefined;
  /** By position in `model.inputs`: the source of a figure that is assumed. Undefined if no figure has one. */
  readonly sources: readonly (string | undefined)[] | undefined;
  /** By position in `model.inputs`: `true` if a value is given, valid or not. */
  readonly given: readonly boolean[];
  /**
   * By position in `model.inputs`: `true` if a value is given or was probably meant, as by a misspelt name or a group
   * that cannot be read. One mistake must not be reported again as missing inputs.
   */
  readonly meant: readonly boolean[];
  readonly issues: readonly Issue[];
}

/** The unparsed figures of an input, each at its position. */
export interface RawFigures {
  readonly currency: unknown;
  /** By position in `model.inputs`; undefined if missing. */
  readonly figures: readonly unknown[];
}

/** The reader of a model's input. */
export interface Reader {
  /** @internal Parses unknown data. */
  readonly read: (input: unknown) => ParsedInput;
  /** @internal Parses figures at known positions, such as the cells of a row below a header. */
  readonly readFigures: (written: RawFigures) => ParsedInput;
}

/** The part of the Standard Schema interface, version 1, that a model implements. */
export interface StandardSchema<I, O> {
  readonly version: 1;
  readonly vendor: 'turnover-cost';
  readonly validate: (
    value: unknown,
  ) => { readonly value: O; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: I; readonly output: O };
}

/** A problem with one value, in the form of the Standard Schema interface, with further members of `InputIssue`. */
export interface StandardIssue extends Pick<InputIssue, 'code' | 'label' | 'params'> {
  /** The message on one line. */
  readonly message: string;
  /** The keys that lead to the value, from the root of the input. */
  readonly path: readonly (string | number)[];
}
