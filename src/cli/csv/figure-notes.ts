import type { DecimalSign, ReadNumber } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';

interface Noted {
  readonly heading: string;
  readonly cell: string;
  readonly digits: string;
  count: number;
}

const plain = /^-?\d+(?:\.\d+)?\s?%?$/;

const plainWithComma = /^-?\d+(?:,\d+)?\s?%?$/;

/** Notes on figures that are not written in plain digits, or that have two readings: once a column, how they are read. */
export class FigureNotes {
  private readonly columns = new Map<string, Noted>();
  private readonly plain: RegExp;

  constructor(decimalSign: DecimalSign | undefined) {
    this.plain = decimalSign === ',' ? plainWithComma : plain;
  }

  /** Takes a cell that was read. */
  add(heading: string, cell: string, { digits, other }: ReadNumber): void {
    if (other === undefined && this.plain.test(cell)) return;
    const noted = this.columns.get(heading);
    if (noted === undefined) this.columns.set(heading, { heading, cell, digits, count: 1 });
    else noted.count += 1;
  }

  /** A sentence for each column that has such figures. */
  sentences(): readonly string[] {
    return [...this.columns.values()].map(({ heading, cell, digits, count }) => {
      const column = quoteName(heading);
      if (count === 1) return `the figure ${quoteName(cell)} of column ${column} is read as ${digits}.`;
      const figures = count.toLocaleString('en-US');
      return `${figures} figures of column ${column} such as ${quoteName(cell)} are read as ${digits}.`;
    });
  }
}
