import { ExactDecimal } from '../numbers/decimal.js';

/** Formats a share in per cent: `0.07` is `7`. */
export function inPercent(share: number | string): string {
  return new ExactDecimal(share).times(100).toFixed();
}

/**
 * Replaces the shares in a text with percentages, for cells that are formatted as per cent. An explained share such as
 * `0.25 for 25 %` becomes the number to type in such a cell.
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
