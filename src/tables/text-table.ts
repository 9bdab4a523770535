import { textWidth } from './text-width.js';

/** How a column stands; `width` is the most it takes before its cells are broken into several lines. */
export interface TextColumn {
  readonly align: 'left' | 'right';
  readonly width?: number;
}

const gap = '  ';

/** Columns of a terminal that a sentence takes at most, however wide it is. */
export const maxSentenceWidth = 100;

/** Columns that the label of a row takes at most. */
export const maxLabelWidth = 48;

/** What is left to a label where a table is too wide. */
export const minLabelWidth = 16;

// A cell that holds right-to-left text is isolated, or a terminal would draw it and its neighbours in the wrong order.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f]/;

/** Text that came from outside, on one line and without the control characters that a terminal would obey. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/**
 * Lays out rows in columns, by the width that a terminal gives each character. Every row is measured before the first is
 * drawn; the rows themselves are not kept, so there may be any number of them.
 */
export class TextTable {
  private readonly widths: number[];

  constructor(private readonly columns: readonly TextColumn[]) {
    this.widths = columns.map(() => 0);
  }

  /** Makes room for a row. */
  measure(row: readonly string[]): void {
    for (const [c, column] of this.columns.entries()) {
      for (const line of brokenCell(row[c] ?? '', column)) {
        this.widths[c] = Math.max(this.widths[c] ?? 0, textWidth(line));
      }
    }
  }

  /** The width of the columns that are shown, all of them unless told otherwise. */
  width(shown: readonly number[] = [...this.columns.keys()]): number {
    return shown.reduce((whole, c) => whole + (this.widths[c] ?? 0), gap.length * (shown.length - 1));
  }

  /** A rule under the columns that are shown. */
  rule(shown?: readonly number[]): string {
    return '─'.repeat(this.width(shown));
  }

  /** The lines of one row, in the columns that are shown. */
  lines(row: readonly string[], shown: readonly number[] = [...this.columns.keys()]): string[] {
    const cells = shown.map((c) => brokenCell(row[c] ?? '', this.columns[c]));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      shown
        .map((c, position) => this.placed(cells[position]?.[line] ?? '', c))
        .join(gap)
        .trimEnd(),
    );
  }

  private placed(cell: string, c: number): string {
    const space = ' '.repeat(Math.max(0, (this.widths[c] ?? 0) - textWidth(cell)));
    const shown = rightToLeft.test(cell) ? `\u2068${cell}\u2069` : cell;
    return this.columns[c]?.align === 'right' ? space + shown : shown + space;
  }
}

/** A paragraph broken at spaces into lines of at most `width` columns, each after the indent. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  return lines(text, width - textWidth(indent)).map((line) => indent + line);
}

/** The same with the lines after the first a little further in. */
export function hanging(text: string, width: number, indent = ''): string[] {
  return wrapped(text, width, `${indent}  `).map((line, position) => (position === 0 ? line.slice(2) : line));
}

/** The lines of a cell; those after the first stand a little further in than the first. */
function brokenCell(cell: string, column: TextColumn | undefined): string[] {
  if (column?.width === undefined || textWidth(cell) <= column.width) return [cell];
  const indent = /^ */.exec(cell)?.[0] ?? '';
  return lines(cell.trimStart(), column.width - indent.length - 2).map(
    (line, position) => indent + (position === 0 ? '' : '  ') + line,
  );
}

function lines(text: string, width: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      found.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...found, line];
}

/** A word that is wider than a line, in pieces; addresses stay whole, for they are to be clicked. */
function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width || word.includes('://')) return [word];
  const found = [''];
  for (const character of word) {
    const longer = found.at(-1) + character;
    if (textWidth(longer) > width) found.push(character);
    else found[found.length - 1] = longer;
  }
  return found;
}
