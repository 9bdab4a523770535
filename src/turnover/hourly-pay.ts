import type { Decimal } from 'decimal.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { NoticeContext } from '../model/notice.js';
import { ExactDecimal } from '../numbers/decimal.js';
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

type Judged = Pick<NoticeContext<typeof hourlyPayTexts>, 'currency' | 'figureAt' | 'say'>;

/** Warns that the highest pay per hour is so high that it looks like pay per week, month or year. */
export function hourlyPayTooHigh(
  { currency, figureAt, say }: Judged,
  paths: readonly string[],
): LocalizedMessage | undefined {
  const found = highestAbove(mostDollarsPerHour, paths, currency, figureAt);
  return found && say('notice.hourlyPayTooHigh', { ...found, hours: hoursPerYear });
}

/** Warns that the highest pay per day is above the bound for eight hours. */
export function dailyPayTooHigh(
  { currency, figureAt, say }: Judged,
  paths: readonly string[],
): LocalizedMessage | undefined {
  const found = highestAbove(mostDollarsPerHour * hoursPerDay, paths, currency, figureAt);
  return found && say('notice.dailyPayTooHigh', { ...found, days: daysPerYear });
}

function highestAbove(
  dollars: number,
  paths: readonly string[],
  currency: string,
  figureAt: Judged['figureAt'],
): { input: string; pay: { money: Decimal } } | undefined {
  const digits = codesByDigits.findIndex((codes) => codes.includes(currency));
  if (digits < 0) return undefined;
  let most = new ExactDecimal(10).pow(digits).times(dollars);
  let input: string | undefined;
  for (const path of paths) {
    const pay = figureAt(path);
    if (!pay?.greaterThan(most)) continue;
    most = pay;
    input = path;
  }
  return input === undefined ? undefined : { input, pay: { money: most } };
}
