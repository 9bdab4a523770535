import type { Decimal } from 'decimal.js';

import type { Input } from '../model/section.js';
import type { Unit } from '../numbers/unit.js';
import { numberLiteral, stringLiteral } from './spreadsheet-syntax.js';

/** A plausible typing mistake. It leads to a question, and the figure counts nevertheless. */
interface Doubt {
  readonly of: (unit: Unit) => boolean;
  /** Returns the condition as a formula over the cell of the figure. */
  readonly formula: (typed: string) => string;
  readonly arises: (figure: Decimal) => boolean;
  /** The parts of the question; a number is replaced by that multiple of the figure. */
  readonly asks: readonly (string | number)[];
}

// Serial numbers of the days of 2000 to 2050, as sheets count them.
const [firstDay, lastDay] = [36526, 55153];

const minutesInADay = 1440;

// A time of day is a binary number, and so are its minutes.
const nearly = 0.000001;

const doubts: readonly Doubt[] = [
  {
    // In a cell formatted as per cent, 0.25 becomes 0.25 %.
    of: (unit) => unit === 'share',
    formula: (typed) => `AND(${typed}>0,${typed}<0.01)`,
    arises: (figure) => figure.greaterThan(0) && figure.lessThan(0.01),
    asks: ['Is ', 100, ' % meant, or ', 10000, ' %?'],
  },
  {
    // 1:30 is stored as a part of a day, 0.0625. Hours in hundredths are not taken for a time.
    of: (unit) => unit.startsWith('hours'),
    formula: (typed) => {
      const minutes = `${typed}*${minutesInADay}`;
      const isTime = `ABS(${minutes}-ROUND(${minutes},0))<${numberLiteral(nearly)}`;
      return `AND(${typed}>0,${typed}<1,${isTime},ABS(${typed}*100-ROUND(${typed}*100,0))>${numberLiteral(nearly)})`;
    },
    arises: (figure) => {
      const off = (times: number) => figure.times(times).minus(figure.times(times).round()).abs();
      const isTime = off(minutesInADay).lessThan(nearly) && off(100).greaterThan(nearly);
      return figure.greaterThan(0) && figure.lessThan(1) && isTime;
    },
    asks: ['Is ', 1, ' meant, or ', 24, ' hours? Hours stand as 1.5, not as 1:30.'],
  },
  {
    of: (unit) => /^(people|hours|days|weeks|months|years)/.test(unit),
    formula: (typed) => `AND(${typed}>=${firstDay},${typed}<=${lastDay},INT(${typed})=${typed})`,
    arises: (figure) => figure.gte(firstDay) && figure.lte(lastDay) && figure.isInteger(),
    asks: ['Is ', 1, ' meant, or is that a date?'],
  },
];

/** Returns true if there may be a question about an input. */
export function isAskedAbout({ unit }: Input): boolean {
  return doubts.some((doubt) => doubt.of(unit));
}

/** Returns the formula of the question about the figure in a cell; blank for a likely figure. */
export function question({ unit }: Input, typed: string): string {
  const asked = doubts
    .filter((doubt) => doubt.of(unit))
    .reduceRight((rest, { formula, asks }) => {
      const words = asks.map((part) =>
        typeof part === 'string' ? stringLiteral(part) : `ROUND(${typed}*${part},${mostDecimals})`,
      );
      return `IF(${formula(typed)},${words.join('&')},${rest})`;
    }, '""');
  return `IF(ISNUMBER(${typed}),${asked},"")`;
}

/** Returns the question about a figure, equal to the value of the formula. */
export function questionAbout({ unit }: Input, figure: Decimal): string {
  const doubt = doubts.find(({ of, arises }) => of(unit) && arises(figure));
  const parts = doubt?.asks ?? [];
  return parts
    .map((part) => (typeof part === 'string' ? part : figure.times(part).toDecimalPlaces(mostDecimals)))
    .join('');
}

const mostDecimals = 6;
