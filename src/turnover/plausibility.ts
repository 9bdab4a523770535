import type { Condition } from '../expression/condition.js';
import { Expression, type Extreme, type FigureName } from '../expression/expression.js';
import type { NoticeRule } from '../model/notice.js';
import type { plausibilityTexts } from './texts.js';

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

// Where a label says that the figure is per week, month or year, a lower bound is enough: pay per week is mostly above it.
const mostDollarsPerHourAsLabelled = 100;

// Pay per hour that is given per year comes to less than this up to 208 dollars an hour.
const leastDollarsPerHour = 0.1;

const hoursPerDay = 8;

const onePercent = 0.01;

type Rule<Code extends string> = NoticeRule<Code, typeof plausibilityTexts>;

/** Warns that the highest pay per hour is so high that it looks like pay per week, month or year. */
export function hourlyPayTooHigh(...paths: readonly string[]): readonly Rule<'payTooHigh'>[] {
  return payTooHigh(paths, 1, 'notice.hourlyPayTooHigh');
}

/** Warns that the highest pay per day is above the bound for eight hours. */
export function dailyPayTooHigh(...paths: readonly string[]): readonly Rule<'payTooHigh'>[] {
  return payTooHigh(paths, hoursPerDay, 'notice.dailyPayTooHigh');
}

/** Warns that the lowest pay per hour is so low that it looks like pay per hour that was given as pay per year. */
export function hourlyPayTooLow(...paths: readonly string[]): Rule<'payTooLow'> {
  const lowest = { lowest: paths };
  const bound = dollars(leastDollarsPerHour);
  return {
    code: 'payTooLow',
    when: { left: Expression.named(lowest), is: 'below', right: bound },
    message: 'notice.hourlyPayTooLow',
    figures: { input: { pathOf: lowest }, bound: { money: bound } },
  };
}

/** Warns that pay is zero, as a blank cell of a payroll export is. */
export function payOfZero(...paths: readonly string[]): Rule<'payZero'> {
  const each = paths.map((path) => ({ path, when: { left: Expression.named(path), is: 'equal', right: 0 } as const }));
  return {
    code: 'payZero',
    when: { any: each.map(({ when }) => when) },
    message: 'notice.payZero',
    figures: { inputs: { paths: each } },
  };
}

/** Warns that a share is above zero and below 1 %, as 0.25 for 25 % is where per cent is typed. */
export function shareBelowOnePercent(...paths: readonly string[]): Rule<'shareBelowOnePercent'> {
  const each = paths.map((path) => {
    const share = Expression.named(path);
    const above: Condition<FigureName> = { left: share, is: 'above', right: 0 };
    return { path, when: { all: [above, { left: share, is: 'below', right: onePercent } as const] } };
  });
  return {
    code: 'shareBelowOnePercent',
    when: { any: each.map(({ when }) => when) },
    message: 'notice.shareBelowOnePercent',
    figures: { inputs: { paths: each } },
  };
}

function payTooHigh(
  paths: readonly string[],
  hours: number,
  message: 'notice.hourlyPayTooHigh' | 'notice.dailyPayTooHigh',
): readonly Rule<'payTooHigh'>[] {
  const { named } = Expression;
  const rule = (highest: Extreme, bound: number): Rule<'payTooHigh'> => ({
    code: 'payTooHigh',
    when: { left: named(highest), is: 'above', right: dollars(bound * hours) },
    message,
    figures: { input: { pathOf: highest }, pay: { money: named(highest) } },
  });
  return [
    rule({ highest: paths }, mostDollarsPerHour),
    rule({ highest: paths, labelled: 'otherPeriod' }, mostDollarsPerHourAsLabelled),
  ];
}

/** Returns an amount of the order of magnitude of so many dollars; not known in a currency that is not listed. */
function dollars(amount: number): Expression<FigureName> {
  const inCurrency = Object.fromEntries(
    codesByDigits.flatMap((codes, digits) => codes.split(' ').map((code) => [code, amount * 10 ** digits])),
  );
  return Expression.named({ inCurrency });
}
