import type { Decimal } from 'decimal.js';
import { calculationText, formulaText, quantityCalculationText, quantityText } from '../expression/formula-text.js';
import { defaultIn } from '../model/default-in.js';
import { expectModel } from '../model/expect-model.js';
import type { InputOf, Model, ModelLine, Sections } from '../model/model.js';
import type { Notice } from '../model/notice.js';
import type { Input, Kind } from '../model/section.js';
import { roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import type { Unit } from '../numbers/unit.js';
import { type AbsentLine, absentLines } from './absent-lines.js';
import { type Assumption, assumptions } from './assumptions.js';
import { type BesidePeople, besidePeople } from './beside-people.js';
import { type CarriesWords, carriedWords } from './carried-words.js';
import { calculateExact, type ExactResult } from './exact-result.js';
import { applicableNotices } from './notices.js';
import { type PlainInput, withOrigin } from './origin.js';
import type { NamesIn, ResultNames } from './result-names.js';
import { type Amounts, type ResultSection, sumLines } from './totals.js';

/** One line of a result. */
export interface ResultLine<PerLeaver = Decimal, Names extends ResultNames = ResultNames> extends Amounts<PerLeaver> {
  /** Its section and its name, such as `hiring.interviewing`. */
  readonly path: Names['line'];
  /** Name of its section, such as `hiring`. */
  readonly section: Names['section'];
  /** Its name in the section, such as `interviewing`. */
  readonly name: string;
  /** Its label, such as `Interviewing`. */
  readonly label: string;
  /** Cash, paid time, opportunity, or a mix that its source does not split. */
  readonly kind: Kind;
  /**
   * The source of the line: author, year, page or address. For a line that is only a default, it is the source of that
   * default.
   */
  readonly source: string;
  /** The formula of `amount` in words. */
  readonly formula: string;
  /** The formula with its figures; evaluated and rounded, it gives `amount`. */
  readonly calculation: string;
}

/** A named intermediate result, exact, with its formula. */
export interface ResultQuantity {
  /** Name of its section. */
  readonly section: string;
  /** Its label, such as `Interview hours per hire`. */
  readonly label: string;
  /** The unit of the value. */
  readonly unit: Unit;
  /**
   * `true` if it is a result of the model that is not part of the total, such as a cost per hire; `false` for an
   * intermediate step.
   */
  readonly outcome: boolean;
  /** The exact value, not rounded. */
  readonly value: Decimal;
  /** The formula in words. */
  readonly formula: string;
  /** The formula with its figures. */
  readonly calculation: string;
}

/** Named intermediate results; one whose name is known to the compiler may be missing. */
export type ResultQuantities<Name extends string> = string extends Name
  ? Readonly<Record<string, ResultQuantity>>
  : { readonly [Own in Name]?: ResultQuantity };

/**
 * The result of a model: plain frozen data, with amounts as `Decimal`. `PerLeaver` is undefined for a model without
 * leavers.
 */
export interface Result<Code extends string = string, PerLeaver = Decimal, Names extends ResultNames = ResultNames>
  extends BesidePeople,
    CarriesWords {
  /** The label of the model, such as `Turnover cost`. */
  readonly label: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** People who left in the period; undefined for a model without leavers. */
  readonly leavers: PerLeaver;
  /** Every line that could be computed, in the order of the model. */
  readonly lines: readonly ResultLine<PerLeaver, Names>[];
  /** Every section with a line. */
  readonly sections: readonly ResultSection<PerLeaver, Names['section']>[];
  /** The sum of the printed lines of each kind; the four add up to the total. */
  readonly kinds: Readonly<Record<Kind, Amounts<PerLeaver>>>;
  /** Named intermediate results by name; one that cannot be computed is missing. */
  readonly quantities: ResultQuantities<Names['quantity']>;
  /** Money per leaver: the sum of the printed lines per leaver. */
  readonly perLeaver: PerLeaver;
  /** The sum of the printed lines: money in the period, or a present value if there is a `basis`. */
  readonly total: Decimal;
  /** The basis of a total that is a present value; left out if the total is plain money of the period. */
  readonly basis?: Basis;
  /** The lines that were left out, each with the inputs that are missing. */
  readonly absent: readonly AbsentLine[];
  /** Every default that was used, and how much of the total depends on it. */
  readonly assumptions: readonly Assumption[];
  /** Warnings about a result that is correct but unusual. */
  readonly notices: readonly Notice<Code>[];
}

/** The years and the yearly rate of a present value. */
export interface Basis {
  /** Years looked ahead. */
  readonly years: Decimal;
  /** Share, 0 to 1: the yearly discount rate for money that comes later. */
  readonly discountRate: Decimal;
}

/** The type of a figure per leaver: `Decimal` if the model has leavers, otherwise undefined. */
export type PerLeaver<L extends Input | undefined> = L extends Input ? Decimal : undefined;

/**
 * Evaluates a model for an input. Throws one `InputError` with every problem of the input.
 *
 * Each printed figure is the exact figure rounded once, half away from zero, to the currency's minor unit. A total is
 * the sum of its printed lines.
 *
 * @example
 * evaluate(turnoverModel, { leavers: 24 }).total.toString(); // '48000': 24 × 2,000, the baseline
 */
export function evaluate<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: InputOf<S, L>,
): Result<Code, PerLeaver<L>, NamesIn<S>> {
  expectModel(model);
  const measured = calculateExact(model, model.read(input));
  const { currency, digits, asGiven } = measured;
  const figureAt = (path: string) => asGiven.amountAt(path) ?? measured.figureAt(path);
  const labelAt = (path: string) => asGiven.labelAt(path) ?? model.labelAt(path);
  const onlyWithLeavers = (figure: Decimal) => (model.leavers && figure) as PerLeaver<L>;
  const lines = measured.lines.map(({ line, perLeaver, amount }, place) => {
    const { path, section, name, label, kind, formula, expression } = line;
    const given = asGiven.asGiven(expression);
    const printed = {
      path,
      section,
      name,
      label,
      kind,
      source: sourceOf(line, place, measured),
      formula: given === expression ? formula : formulaText(given, labelAt),
      perLeaver: onlyWithLeavers(roundHalfAwayFromZero(perLeaver, digits)),
      amount: roundHalfAwayFromZero(amount, digits),
    };
    return withCalculation(printed, () => calculationText(given, figureAt));
  });
  // Before the lines are frozen, because filtering a frozen list is many times as slow.
  const sums = sumLines<PerLeaver<L>>(model, lines, model.leavers !== undefined);
  const result = {
    label: model.label,
    currency,
    leavers: onlyWithLeavers(toPublicDecimal(measured.leavers)),
    lines: Object.freeze(lines),
    sections: Object.freeze(sums.sections.map((sum) => withSource(model, sum))),
    kinds: sums.kinds,
    quantities: quantities(measured) as ResultQuantities<NamesIn<S>['quantity']>,
    perLeaver: sums.perLeaver,
    total: sums.total,
    ...basisOf(measured),
    ...besidePeople(measured, sums.perLeaver, sums.total),
    absent: absentLines(model, measured.availability),
    assumptions: assumptions(measured),
    ...carriedWords(model, 'result'),
    notices: applicableNotices(model.notices, measured, {
      section: (name) => {
        const own = sums.sections.find(({ section }) => section === name);
        return own?.perLeaver ?? own?.amount;
      },
      total: sums.total,
    }),
  };
  return withOrigin(result, { input: () => inputGiven(measured) });
}

/** The input as plain data: what was given, and nothing that was assumed. */
function inputGiven({ model, given }: ExactResult): PlainInput {
  const own: Record<string, string | PlainInput> = given.currencyGiven ? { currency: given.currency } : {};
  const groups: Record<string, PlainInput> = {};
  for (const { position, section, name } of model.inputs) {
    const amount = given.figures[position]?.toString();
    if (amount === undefined) continue;
    const [per, source] = [given.periods?.[position], given.sources?.[position]];
    const isStated = per !== undefined || source !== undefined;
    const figure: string | PlainInput = isStated
      ? { amount, ...(per && { per }), ...(source !== undefined && { source }) }
      : amount;
    if (section === undefined) own[name] = figure;
    else groups[section] = { ...groups[section], [name]: figure };
  }
  return { ...own, ...groups };
}

function withSource<P>(
  model: Model,
  { section, label, ...amounts }: Omit<ResultSection<P>, 'source'>,
): ResultSection<P> {
  const source = model.sections[section]?.source ?? '';
  return Object.freeze({ section, label, source, ...amounts });
}

/** Returns the basis of the total; nothing if no line of the result is discounted, such as rework alone. */
function basisOf({ model, lines, figureAt }: ExactResult): { readonly basis?: Basis } {
  if (model.presentValue === undefined) return {};
  const [years, discountRate] = [figureAt(model.presentValue.years), figureAt(model.presentValue.discountRate)];
  const rate = model.inputAt(model.presentValue.discountRate)?.position ?? -1;
  if (years === undefined || discountRate === undefined) return {};
  if (!lines.some(({ line }) => line.inputs.includes(rate))) return {};
  return { basis: Object.freeze({ years: toPublicDecimal(years), discountRate: toPublicDecimal(discountRate) }) };
}

/** Returns the source of a line; if the line is one input alone and that is assumed, the source of the figure. */
function sourceOf(line: ModelLine, place: number, { availability, given, currency }: ExactResult): string {
  if (line.inputs.length > 1) return line.source;
  const used = availability.assumed.find(({ lines }) => lines.includes(place))?.input;
  return (used && (given.sources?.[used.position] ?? defaultIn(used.definition, currency)?.source)) ?? line.source;
}

function quantities(measured: ExactResult): Readonly<Record<string, ResultQuantity>> {
  const { model, asGiven, figuresOf } = measured;
  const figureAt = (path: string) => asGiven.amountAt(path) ?? measured.figureAt(path);
  const present = model.quantities.flatMap((quantity) => {
    const { section, name, label, unit, outcome, path, form } = quantity;
    const value = figureAt(path);
    if (value === undefined) return [];
    const { alternatives, isSum, limit } = form.dependencies;
    const varies = (alternatives.length > 1 && !isSum) || limit.length > 0;
    const formula = varies ? quantityText(form, model.labelAt, model.say, figureAt) : quantity.formula;
    const figures = { section, label, unit, outcome, value: toPublicDecimal(value), formula };
    return [
      [
        name,
        withCalculation(figures, () => quantityCalculationText(form, figureAt, figuresOf(section), asGiven.asGiven)),
      ] as const,
    ];
  });
  return Object.freeze(Object.fromEntries(present));
}
const write = Symbol('write');

interface Written {
  readonly [write]: () => string;
}

// One descriptor for all, so that every line of every result has the same shape for the engine: a getter inside the object
// made a whole evaluation three times as slow.
const calculation: PropertyDescriptor & ThisType<Written> = {
  enumerable: true,
  get() {
    return this[write]();
  },
};

/** Adds a `calculation` text that is formatted when it is read, because most are never read. */
export function withCalculation<T extends object>(
  target: T,
  text: () => string,
): Readonly<T & { readonly calculation: string }> {
  Object.defineProperty(target, write, { value: text });
  Object.defineProperty(target, 'calculation', calculation);
  return Object.freeze(target) as T & { readonly calculation: string };
}

/** A result of any model, with or without leavers. */
export type AnyResult = Result<string, Decimal | undefined>;
