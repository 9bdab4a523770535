import type { Decimal } from 'decimal.js';
import type { Result, ResultQuantity } from '../evaluation/evaluate.js';
import { originOf, withOrigin } from '../evaluation/origin.js';
import type { ResultNames } from '../evaluation/result-names.js';
import { createMessageFormatter, type LocalizedMessage } from '../messages/sentence.js';
import type { MessageValue, Texts, Translator } from '../messages/translate.js';
import { ExactDecimal } from '../numbers/decimal.js';

/**
 * The advice about a decision. `pays`: the net is zero or more. `paysLater`: so is the net present value, but not the
 * net of the first year. `doesNotPay`: another figure would have to change. `cannotPay`: no effect would be large
 * enough.
 */
export type RetentionAdvice = 'pays' | 'paysLater' | 'doesNotPay' | 'cannotPay';

/** A result with the advice that follows from it. The total is the net: what is saved, less what is paid. */
export interface RetentionDecision<
  Code extends string = string,
  Advice extends RetentionAdvice = RetentionAdvice,
  Names extends ResultNames = ResultNames,
> extends Result<Code, undefined, Names> {
  readonly advice: Advice;
  /** One line: the advice, and the figures that decide it. */
  readonly reason: string;
  /** The reason as data, to format its figures in a locale. */
  readonly explanation: LocalizedMessage;
}

/** The advice, and the sentence that explains it. */
export type Advised<Advice> = readonly [advice: Advice, explanation: LocalizedMessage];

/** The figures that decide the advice, and a translator. */
export interface DecisionContext<Table extends Texts, Name extends string = string> {
  /** The exact figure of a quantity; `undefined` if it does not exist. */
  readonly figure: (name: Name) => Decimal | undefined;
  /** The exact figure of a quantity that every result of the model has. */
  readonly known: (name: Name) => Decimal;
  /** Says a text in the language of the model. Money is rounded as it is printed. */
  readonly say: Translator<Table, MessageValue, LocalizedMessage>;
}

/**
 * Returns a result with the advice that its exact figures decide. Throws an `Error` if the result is of another model,
 * which has other figures.
 */
export function withAdvice<
  Code extends string,
  Names extends ResultNames,
  Table extends Texts,
  Advice extends RetentionAdvice,
>(
  result: Result<Code, undefined, Names>,
  translator: Translator,
  decide: (context: DecisionContext<Table, Names['quantity']>) => Advised<Advice>,
): RetentionDecision<Code, Advice, Names> {
  const quantities: Readonly<Record<string, ResultQuantity | undefined>> = result.quantities;
  const figure = (name: string): Decimal | undefined => {
    const value = quantities[name]?.value;
    return value && new ExactDecimal(value);
  };
  const known = (name: string): Decimal => {
    const value = figure(name);
    if (value !== undefined) return value;
    throw new Error(`The model must be that of the function, in any language, and not ${result.label}.`);
  };
  const [advice, explanation] = decide({ figure, known, say: createMessageFormatter(result.currency, translator) });
  return withOrigin(
    { advice, reason: explanation.message, explanation: Object.freeze(explanation), ...result },
    originOf(result),
  );
}

/** Rounds a number of people for a sentence. */
export const people = (exact: Decimal): Decimal => exact.toDecimalPlaces(2, ExactDecimal.ROUND_HALF_UP);

/** Returns the next whole number of people. */
export const wholePeople = (exact: Decimal): Decimal => exact.toDecimalPlaces(0, ExactDecimal.ROUND_UP);

/** Converts a share to per cent for a sentence, rounded down, so that less than 100 % is never said to be 100 %. */
export const percent = (share: Decimal): Decimal => share.times(100).toDecimalPlaces(1, ExactDecimal.ROUND_DOWN);
