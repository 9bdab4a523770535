import { quoteName } from '../../messages/phrases.js';

interface Noted {
  readonly heading: string;
  readonly cell: string;
  readonly digits: string;
  count: number;
}

const plain = /^-?\d+(?:\.\d+)?\s?%?$/;

const plainWithComma = /^-?\d+(?:,\d+)?\s?%?$/;

/** Notes on figures that are not written in plain digits: once a column, how they are read. */
export class FigureNotes {
  private readonly columns = new Map<string, Noted>();
  private readonly plain: RegExp;

  constructor(decimalComma: boolean) {
    this.plain = decimalComma ? plainWithComma : plain;
  }

  /** Takes a cell that was read. */
  add(heading: string, cell: string, digits: string): void {
    if (this.plain.test(cell)) return;
    const noted = this.columns.get(heading);
    if (noted === undefined) this.columns.set(heading, { heading, cell, digits, count: 1 });
    else noted.count += 1;
  }

  /** A sentence for each column that has such figures. */
  sentences(): readonly string[] {
    return [...this.columns.values()].map(({ heading, cell, digits, count }) => {
      const figures = count === 1 ? 'the figure' : `${count} figures such as`;
      return `column ${quoteName(heading)}: ${figures} ${quoteName(cell)} ${count === 1 ? 'is' : 'are'} read as ${digits}.`;
    });
  }
}
