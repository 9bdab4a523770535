import { ExactDecimal } from '../numbers/decimal.js';

/** A share in per cent: `0.07` is `7`. */
export function inPercent(share: number | string): string {
  return new ExactDecimal(share).times(100).toFixed();
}

/**
 * Writes the shares that a text names as they stand in a cell that is formatted as per cent. A share and what it stands for
 * become what is typed there and what it stands for.
 *
 * @example
 * sharesInPercent('0.5 for a straight line from nothing'); // '50 % for a straight line from nothing'
 * sharesInPercent('As a share of pay: 0.25 for 25 %.'); // 'As a share of pay: 25 for 25 %.'
 */
export function sharesInPercent(text: string): string {
  return text
    .replace(/\badd up to 1(?![.,]?\d)/g, 'add up to 100 %')
    .replace(
      /(?<![\w.,/-])(?:0?\.\d+(?![\w/]|[.,]\d)|\d+\.\d+(?= for \d+ ?%))( for \d+ ?%)?/g,
      (found, meaning = '') => {
        const percent = inPercent(found.slice(0, found.length - meaning.length));
        return meaning === '' ? `${percent} %` : `${percent}${meaning}`;
      },
    );
}
