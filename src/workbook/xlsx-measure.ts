import { textWidth } from '../tables/text-width.js';
import type { Style } from './xlsx-style.js';

/**
 * How high a row has to be for a cell, in points, so that a text that wraps is seen whole. Programs do not agree on when
 * they would work this out themselves.
 */
export function heightOf(
  { fontSize, wrap, indent = 0 }: Style,
  text: string,
  width: number,
  mostLines = Number.POSITIVE_INFINITY,
): number {
  const perLine = ((width - 2 * indent) * 10) / fontSize;
  const lines = wrap ? Math.min(linesOf(text, perLine), mostLines) : 1;
  return Math.min(lines * fontSize * 1.25 + 4, highest);
}

// Excel takes a file with a higher row for damaged.
const highest = 409;

/** How wide a column has to be for a figure: what does not fit is shown as ###. */
export function widthOf({ fontSize, fontWeight }: Style, figure: number, numberFormat: string): number {
  const [format = ''] = numberFormat.split(';');
  const sign = textWidth(/"(.*?)"/.exec(format)?.[1] ?? '') + (figure < 0 ? 1 : 0);
  const percent = format.endsWith('%');
  const [, needed = '', more = ''] = /\.(0*)(#*)/.exec(format) ?? [];
  // As many decimals as the format needs, and those beyond that the figure has.
  const digits = Math.abs(percent ? figure * 100 : figure).toFixed(needed.length + more.length);
  const [whole = '', decimals = ''] = digits
    .replace(more === '' ? '' : new RegExp(`0{1,${more.length}}$`), '')
    .split('.');
  const point = needed === '' && decimals === '' ? 0 : 1;
  const letters =
    sign + whole.length + Math.floor((whole.length - 1) / 3) + point + decimals.length + (percent ? 1 : 0);
  return Math.ceil((letters * fontSize * (fontWeight === 'bold' ? 1.1 : 1)) / 10) + 2;
}

/** Lines that a text takes, word by word, where so many digits fit into one. */
function linesOf(text: string, perLine: number): number {
  const space = lengthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = lengthOf(word);
    if (used > 0 && used + space + length > perLine) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken.
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used = used > 0 ? used + space + length : length % perLine;
  }
  return lines;
}

/** How long a text is in Arial, in digits, and a little more: within some 4 % for what is written in Latin letters. */
function lengthOf(text: string): number {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const narrow = count(/[ijlftrI .,:;!()'/|[\]-]/g);
  const wide = count(/[mwMW@%&A-HJ-LN-VX-Z+=<>×÷−]/g);
  return 1.04 * (textWidth(text) - 0.5 * narrow + 0.4 * wide - 0.1 * count(/[ckszvxy]/g));
}
