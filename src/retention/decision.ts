import type { Decimal } from 'decimal.js';
import type { Result } from '../evaluation/evaluate.js';
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
export interface RetentionDecision<Code extends string, Advice extends RetentionAdvice = RetentionAdvice>
  extends Result<Code, undefined> {
  readonly advice: Advice;
  /** One line: the advice, and the figures that decide it. */
  readonly reason: string;
  /** The reason as data, to format its figures in a locale. */
  readonly explanation: LocalizedMessage;
}

/** The advice, and what is said of it. */
export type Advised<Advice> = readonly [advice: Advice, explanation: LocalizedMessage];

/** What the advice is decided on. */
export interface DecisionContext<Table extends Texts> {
  /** The exact figure of a quantity; `undefined` if there is none. */
  readonly figure: (name: string) => Decimal | undefined;
  /** The exact figure of a quantity that every result has. */
  readonly known: (name: string) => Decimal;
  /** Says a text in the language of the model. Money is rounded as it is printed. */
  readonly say: Translator<Table, MessageValue, LocalizedMessage>;
}

/** Adds to a result the advice that is decided on its exact figures. */
export function withAdvice<Code extends string, Table extends Texts, Advice extends RetentionAdvice>(
  result: Result<Code, undefined>,
  translator: Translator,
  decide: (context: DecisionContext<Table>) => Advised<Advice>,
): RetentionDecision<Code, Advice> {
  const figure = (name: string): Decimal | undefined => {
    const value = result.quantities[name]?.value;
    return value && new ExactDecimal(value);
  };
  const [advice, explanation] = decide({
    figure,
    known: (name) => figure(name) as Decimal,
    say: createMessageFormatter(result.currency, translator),
  });
  return Object.freeze({ ...result, advice, reason: explanation.message, explanation: Object.freeze(explanation) });
}

/** A number of people for a sentence. */
export const people = (exact: Decimal): Decimal => exact.toDecimalPlaces(2, ExactDecimal.ROUND_HALF_UP);

/** The next whole number of people. */
export const wholePeople = (exact: Decimal): Decimal => exact.toDecimalPlaces(0, ExactDecimal.ROUND_UP);

/** A share in per cent for a sentence, rounded down, so that less than 100 % is never said to be 100 %. */
export const percent = (share: Decimal): Decimal => share.times(100).toDecimalPlaces(1, ExactDecimal.ROUND_DOWN);
