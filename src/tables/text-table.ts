import { textWidth } from './text-width.js';

/** A column: its alignment, and the width at which its cells are wrapped. */
export interface TextColumn {
  readonly align: 'left' | 'right';
  readonly width?: number;
}

const gap = '  ';

/** The maximum width of a sentence, however wide the terminal is. */
export const maxSentenceWidth = 100;

/** The maximum width of a row's label. */
export const maxLabelWidth = 48;

/** The width of a label in a table that is too wide. */
export const minLabelWidth = 16;

// A cell with right-to-left text is isolated, because a terminal would reorder it and its neighbours.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u200f]/;

/** Returns text from outside on one line, without control characters that a terminal would execute. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/**
 * A table of text with aligned columns, by the width of each character in a terminal. Every row must be measured before the
 * first is printed. The rows themselves are not kept, so there may be any number of them.
 */
export class TextTable {
  private readonly widths: number[];

  constructor(private readonly columns: readonly TextColumn[]) {
    this.widths = columns.map(() => 0);
  }

  /** Widens the columns for a row. */
  measure(row: readonly string[]): void {
    for (const [c, column] of this.columns.entries()) {
      for (const line of brokenCell(row[c] ?? '', column)) {
        this.widths[c] = Math.max(this.widths[c] ?? 0, textWidth(line));
      }
    }
  }

  /** Returns the width of the shown columns, by default all. */
  width(shown: readonly number[] = [...this.columns.keys()]): number {
    return shown.reduce((total, c) => total + (this.widths[c] ?? 0), gap.length * (shown.length - 1));
  }

  /** Returns a rule under the shown columns. */
  rule(shown?: readonly number[]): string {
    return '─'.repeat(this.width(shown));
  }

  /** Returns the lines of one row, in the shown columns. */
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

/** Wraps a paragraph into lines of at most `width` columns, each with the indent. */
export function wrapped(text: string, width: number, indent = ''): string[] {
  return lines(text, width - textWidth(indent)).map((line) => indent + line);
}

/** Wraps a paragraph as `wrapped` does, with the lines after the first indented by two more. */
export function hanging(text: string, width: number, indent = ''): string[] {
  return wrapped(text, width, `${indent}  `).map((line, position) => (position === 0 ? line.slice(2) : line));
}

/** Wraps a cell, with the lines after the first indented by two more. */
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

/** Splits a word that is wider than a line. Web addresses stay whole, so that they are links. */
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
