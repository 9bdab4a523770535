import type { Decimal } from 'decimal.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { CoreTexts } from '../messages/texts.js';
import { type Figure, interpolate, isMoneyValue, type Translator, unitText } from '../messages/translate.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { isMoney, type Measure, type Period, type Unit } from '../numbers/unit.js';
import { type FormatTexts, formatEnglish } from './texts.js';

/** Formats figures for one locale and currency. Amounts keep their digits: nothing is rounded again. */
export interface NumberFormat {
  /** Formats an amount with its currency: `$7,444.80`. */
  readonly money: (amount: Decimal) => string;
  /** Formats an amount without its currency: `7,444.80`. */
  readonly amount: (amount: Decimal) => string;
  /** Formats a number with all its decimals: `0.5`. */
  readonly number: (value: Decimal) => string;
  /** Formats a share as a percentage with one decimal: `12.5%`. */
  readonly percent: (share: Decimal) => string;
  /** Formats a figure with its unit: `$2,000.00`, `28 hours/week`. */
  readonly withUnit: (value: Decimal, unit: Unit) => string;
  /** Formats a message of a result with its figures. */
  readonly sentence: (sentence: LocalizedMessage) => string;
}

// The maximum that Intl accepts everywhere.
const mostDecimals = 20;

/** Creates a number format for a locale and a currency. Throws a `RangeError` if the locale is not a language tag. */
export function createNumberFormat(
  locale: string,
  currency: string,
  say: Translator<CoreTexts | FormatTexts> = formatEnglish,
): NumberFormat {
  const decimals = minorUnit(currency) ?? 2;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const inCurrency = new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
  const plain = new Intl.NumberFormat(locale, digits);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: mostDecimals });
  const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const percent = new Intl.NumberFormat(locale, { style: 'percent', ...tenths });
  const percentExact = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: mostDecimals });
  // A price per hour may have more decimals than the currency's coins.
  const price = (value: Decimal) => {
    const most = { maximumFractionDigits: Math.min(mostDecimals, Math.max(decimals, value.decimalPlaces())) };
    return write(new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits, ...most }), value);
  };
  const number = (value: Decimal) => write(numbers, value);
  const inSentence = (figure: Figure) =>
    isMoneyValue(figure) ? price(figure.money) : number(new ExactDecimal(figure));
  return {
    money: (amount) => write(inCurrency, amount),
    amount: (amount) => write(plain, amount),
    number,
    percent: (share) => write(percent, share),
    sentence({ message, key, text = message, figures = {} }) {
      const name = key ?? text;
      const said = (say as Translator)(name);
      return interpolate(said === name ? text : said, figures, inSentence);
    },
    withUnit(value, unit) {
      const [measure, period] = unit.split('/') as [Measure, Period?];
      if (isMoney(unit)) return price(value) + (period === undefined ? '' : say(`/${period}`));
      if (unit === 'share') return write(percentExact, value);
      const withoutDimension = measure === 'people' || measure === 'count' || measure === 'ratio';
      if (!withoutDimension) return `${number(value)} ${unitText(unit, say)}`;
      return period === undefined ? number(value) : say(`per.${period}`, { figure: number(value) });
    },
  };
}

function write(format: Intl.NumberFormat, value: Decimal): string {
  // Intl formats digits in a string exactly, without a binary number; TypeScript's library of 2021 does not declare that.
  return format.format(value.toFixed() as unknown as number);
}
