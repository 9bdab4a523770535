import type { DecidingInput } from './deciding-inputs.js';
import type { InputColumn } from './read-columns.js';

/**
 * Numbers the rows of a table by what they give: rows with the same number give the same inputs, and their figures decide the
 * same. Its memory grows with the different sets of inputs.
 */
export class Patterns {
  private readonly children = new Map<number, number>();
  private next = 1;
  private readonly withGaps: readonly Float64Array[];
  private readonly deciding: readonly {
    readonly numbers: Float64Array;
    readonly decisionOf: (value: number) => number;
  }[];

  constructor(columns: readonly InputColumn[], deciding: readonly DecidingInput[]) {
    this.withGaps = columns.filter(({ hasGaps }) => hasGaps).map(({ numbers }) => numbers);
    this.deciding = deciding.flatMap(({ position, decisionOf }) =>
      columns.filter((one) => one.position === position).map(({ numbers }) => ({ numbers, decisionOf })),
    );
  }

  /** Returns the number of a row, or -1 if the digits of a figure decide, which only the library reads. */
  numberOf(row: number): number {
    let number = 0;
    for (let place = 0; place < this.withGaps.length; place += 1) {
      const value = (this.withGaps[place] as Float64Array)[row] as number;
      number = this.childOf(number, Number.isNaN(value) ? 0 : 1);
    }
    for (const { numbers, decisionOf } of this.deciding) {
      const value = numbers[row] as number;
      const decision = Number.isNaN(value) ? 0 : decisionOf(value);
      if (decision < 0) return -1;
      number = this.childOf(number, decision);
    }
    return number;
  }

  private childOf(parent: number, branch: number): number {
    // No decision is above the 1,000 terms of a series.
    const key = parent * 1024 + branch;
    const before = this.children.get(key);
    if (before !== undefined) return before;
    const made = this.next;
    this.next += 1;
    this.children.set(key, made);
    return made;
  }
}
