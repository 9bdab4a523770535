import type { Decimal } from 'decimal.js';
import { ExactDecimal } from '../../numbers/decimal.js';
import type { Headings } from './headings.js';

/** A change of unit: a multiplication and a division. */
export interface Conversion {
  readonly times: Decimal;
  readonly over: Decimal;
}

const step = /^\s*([*/])\s*(\d+(?:\.\d+)?)/;

/**
 * Parses `MonthlyIncome*12/2080`: the longest part that is a heading of the file, and the numbers that its figures are
 * multiplied and divided by. A heading may contain `*` and `/` itself.
 */
export function conversionOf(
  text: string,
  headings: Headings,
): { readonly heading: string; readonly conversion?: Conversion; readonly problem?: string } {
  const isHeading = (name: string) => headings.indexOf(name) >= 0;
  if (isHeading(text)) return { heading: text };
  const ends = [...text.matchAll(/[*/]/g)].map(({ index }) => index);
  const split = (end: number) => ({ heading: text.slice(0, end).trim(), steps: stepsOf(text.slice(end)) });
  const ways = ends.map(split);
  const found =
    [...ways].reverse().find(({ heading }) => isHeading(heading)) ?? ways.find(({ steps }) => steps !== undefined);
  if (found === undefined) return { heading: text };
  const { heading, steps } = found;
  if (steps === undefined) {
    return { heading, problem: `after ${heading}, only *NUMBER and /NUMBER are allowed, such as *12/2080.` };
  }
  if (steps.over.isZero()) return { heading, problem: 'a figure cannot be divided by 0.' };
  return { heading, conversion: steps };
}

/** Converts a figure to its new unit: multiplied first, then divided once. */
export function converted(digits: Decimal | string, { times, over }: Conversion): Decimal {
  return new ExactDecimal(digits).times(times).div(over);
}

function stepsOf(text: string): Conversion | undefined {
  let [times, over, rest] = [new ExactDecimal(1), new ExactDecimal(1), text];
  while (rest.trim() !== '') {
    const [whole, sign, number] = step.exec(rest) ?? [];
    if (whole === undefined || number === undefined) return undefined;
    if (sign === '*') times = times.times(number);
    else over = over.times(number);
    rest = rest.slice(whole.length);
  }
  return { times, over };
}
