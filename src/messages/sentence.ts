import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero, toPublicDecimal } from '../numbers/decimal.js';
import {
  type Figure,
  interpolate,
  isMoneyValue,
  type MessageValue,
  plainDigits,
  type Texts,
  type Translator,
} from './translate.js';

/** A message on one line, as text and as data. */
export interface LocalizedMessage {
  /** The key of its text, to say it in another language; undefined for a sentence of your own, which is said as it is. */
  readonly key?: string;
  /** The text. Figures have digits with a point, and money has its currency: `1159.56 USD`. */
  readonly message: string;
  /** The text with names in braces in place of its figures; undefined if it has no figures. */
  readonly text?: string;
  /** The figures by name, for formatting them in another locale. */
  readonly figures?: Readonly<Record<string, MessageValue>>;
}

/** Creates a function that translates texts and keeps their figures as data. Money is rounded as it is printed. */
export function createMessageFormatter(
  currency: string,
  say: Translator,
): Translator<Texts, MessageValue | undefined, LocalizedMessage> {
  const digits = minorUnit(currency) ?? 2;
  const write = (figure: Figure) =>
    isMoneyValue(figure) ? `${figure.money.toFixed(digits)} ${currency}` : plainDigits(figure);
  return (key, given) => {
    // Without figures, the names in braces remain.
    const text = say(key);
    const named = text === key ? {} : { key };
    if (given === undefined) return { ...named, message: text };
    const figures = Object.freeze(Object.fromEntries(Object.entries(given).flatMap((one) => kept(one, digits))));
    return { ...named, message: interpolate(text, figures, write), text, figures };
  };
}

/** Returns the entry of a figure as it leaves the library: rounded money, and copies of decimals. */
function kept([name, figure]: [string, MessageValue | undefined], digits: number): (readonly [string, MessageValue])[] {
  if (figure === undefined) return [];
  if (typeof figure === 'string') return [[name, figure]];
  if (isMoneyValue(figure))
    return [[name, Object.freeze({ money: roundHalfAwayFromZero(new ExactDecimal(figure.money), digits) })]];
  return [[name, typeof figure === 'object' ? toPublicDecimal(figure) : figure]];
}
