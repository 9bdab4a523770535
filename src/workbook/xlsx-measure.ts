import { textWidth } from '../tables/text-width.js';
import type { Style } from './xlsx-style.js';

/**
 * Calculates the height that a row needs for a cell, in points, so that a wrapped text is fully visible. Programs
 * differ on when they calculate it themselves.
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

// Excel reports the file as damaged if a row is higher.
const highest = 409;

/** Calculates the width that a column needs for a figure; a figure that does not fit is shown as ###. */
export function widthOf({ fontSize, fontWeight }: Style, figure: number, numberFormat: string): number {
  const [format = ''] = numberFormat.split(';');
  const sign = textWidth(/"(.*?)"/.exec(format)?.[1] ?? '') + (figure < 0 ? 1 : 0);
  const percent = format.endsWith('%');
  const [, needed = '', more = ''] = /\.(0*)(#*)/.exec(format) ?? [];
  // The decimals that the format requires, and further ones that the figure has.
  const digits = Math.abs(percent ? figure * 100 : figure).toFixed(needed.length + more.length);
  const [whole = '', decimals = ''] = digits
    .replace(more === '' ? '' : new RegExp(`0{1,${more.length}}$`), '')
    .split('.');
  const point = needed === '' && decimals === '' ? 0 : 1;
  const letters =
    sign + whole.length + Math.floor((whole.length - 1) / 3) + point + decimals.length + (percent ? 1 : 0);
  return Math.ceil((letters * fontSize * (fontWeight === 'bold' ? 1.1 : 1)) / 10) + 2;
}

/** Counts the lines of a text, wrapped at words, if `perLine` digits fit in a line. */
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
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used = used > 0 ? used + space + length : length % perLine;
  }
  return lines;
}

/** Estimates the length of a text in Arial, in digits, slightly too long: within about 4 % for Latin letters. */
function lengthOf(text: string): number {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const narrow = count(/[ijlftrI .,:;!()'/|[\]-]/g);
  const wide = count(/[mwMW@%&A-HJ-LN-VX-Z+=<>×÷−]/g);
  return 1.04 * (textWidth(text) - 0.5 * narrow + 0.4 * wide - 0.1 * count(/[ckszvxy]/g));
}
