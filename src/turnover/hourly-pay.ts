import { Expression } from '../expression/expression.js';
import type { NoticeRule } from '../model/notice.js';
import type { hourlyPayTexts } from './texts.js';

// Currencies by how many digits more an amount has than in US dollars: 0, 1, 2, 3, 4. These are orders of magnitude,
// not rates: the power of ten nearest to the units that a dollar buys. A currency is listed if that power was the same
// in all euro foreign exchange reference rates of the European Central Bank from January 2015 to October 2026. VND is
// listed although it has no such rate. No other currency is judged.
const codesByDigits = [
  'AUD BGN CAD CHF EUR GBP NZD SGD USD',
  'CNY CZK DKK HKD MXN MYR NOK PLN RON SEK ZAR',
  'INR ISK JPY PHP',
  'KRW',
  'IDR VND',
] as const;

// Four million dollars a year: no one whose hours are counted earns that, but a month's pay is often above 2,000
// dollars. Because orders of magnitude replace rates, the bound is between 750 and 6,100 dollars in each of these
// currencies.
const mostDollarsPerHour = 2000;

const hoursPerDay = 8;

const hoursPerYear = 2080;

const daysPerYear = 260;

type PayTooHigh = NoticeRule<'payTooHigh', typeof hourlyPayTexts>;

/** Warns that the highest pay per hour is so high that it looks like pay per week, month or year. */
export function hourlyPayTooHigh(...paths: readonly string[]): PayTooHigh {
  return {
    ...highestAbove(mostDollarsPerHour, paths),
    message: 'notice.hourlyPayTooHigh',
    figures: { input: { pathOf: { highest: paths } }, pay: { money: highest(paths) }, hours: hoursPerYear },
  };
}

/** Warns that the highest pay per day is above the bound for eight hours. */
export function dailyPayTooHigh(...paths: readonly string[]): PayTooHigh {
  return {
    ...highestAbove(mostDollarsPerHour * hoursPerDay, paths),
    message: 'notice.dailyPayTooHigh',
    figures: { input: { pathOf: { highest: paths } }, pay: { money: highest(paths) }, days: daysPerYear },
  };
}

const highest = (paths: readonly string[]) => Expression.named({ highest: paths });

function highestAbove(dollars: number, paths: readonly string[]): Pick<PayTooHigh, 'code' | 'when'> {
  const inCurrency = Object.fromEntries(
    codesByDigits.flatMap((codes, digits) => codes.split(' ').map((code) => [code, dollars * 10 ** digits])),
  );
  return { code: 'payTooHigh', when: { left: highest(paths), is: 'above', right: Expression.named({ inCurrency }) } };
}
