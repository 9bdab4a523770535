import { type DecimalSign, type Notation, readWrittenNumber } from './written-number.js';

/** The decimal sign of figures that are written alike, such as those of a column, as all of them together tell. */
export class DecimalSigns {
  private readonly shown = new Set<DecimalSign>();

  /** Takes what the next figure shows by itself. */
  add(shows: DecimalSign | undefined): void {
    if (shows !== undefined) this.shown.add(shows);
  }

  /** The sign that they have; undefined if no figure tells it, or if some contradict others. */
  get sign(): DecimalSign | undefined {
    return this.shown.size === 1 ? [...this.shown][0] : undefined;
  }

  /** Returns true if a figure shows this sign. */
  has(sign: DecimalSign): boolean {
    return this.shown.has(sign);
  }
}

/** Returns the decimal sign that a list of figures settles; undefined if none of them does, or some contradict others. */
export function decimalSignOf(texts: readonly string[], notation: Notation): DecimalSign | undefined {
  const signs = new DecimalSigns();
  for (const text of texts) {
    const read = readWrittenNumber(text, notation);
    if ('digits' in read) signs.add(read.shows);
  }
  return signs.sign;
}
