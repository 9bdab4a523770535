import { LineBuffer } from '../files/line-buffer.js';
import { GrandTotal } from '../groups/grand-total.js';
import { GroupAccumulator, PrintedSums } from '../groups/group-total.js';
import { GroupAccumulators } from '../groups/groups.js';
import { rowsOf } from '../groups/row.js';
import type { Model, ParsedInput } from '../model/model.js';
import type { AllGroups, GroupOutput } from './group-output.js';

/** An accumulator of rows: groups kept as lines of text, and the total. */
export interface RowAccumulator {
  /** Adds a row. Throws an `InputError` with everything that is wrong with it. A returned promise must be awaited. */
  readonly add: (group: string, given: ParsedInput, row: number) => Promise<void> | undefined;
  /** Returns the total of all groups. */
  readonly all: () => AllGroups;
  /** Returns the printed result, piece by piece. */
  readonly print: () => AsyncIterable<string>;
  /** Must be called in every case. */
  readonly close: () => Promise<void>;
}

/** Creates an accumulator that adds rows up by group. Its memory grows with the number of groups. */
export function byGroup(model: Model, answer: GroupOutput): RowAccumulator {
  const rowOf = rowsOf(model);
  const accumulators = new GroupAccumulators(model);
  // Used several times, when all rows have been added.
  let added: ReturnType<typeof accumulators.results> | undefined;
  const results = () => {
    added ??= accumulators.results();
    return added;
  };
  const all = () => {
    const { groups: _, ...together } = results();
    return together;
  };
  return {
    add(group, given, row) {
      accumulators.add(group, rowOf(given, row));
      return undefined;
    },
    all,
    print() {
      const { groups: each, currency } = results();
      return answer.print(
        each.map(({ group, ...totals }) =>
          answer.formatRow(group, { sums: () => totals, totals: () => totals }, currency),
        ),
        all(),
      );
    },
    close: async () => {},
  };
}

/** Creates an accumulator with a group for each row. Each is formatted at once, and kept until all rows are known to be correct. */
export function byRow(model: Model, answer: GroupOutput): RowAccumulator {
  const rowOf = rowsOf(model);
  const lines = new LineBuffer();
  const grandTotal = new GrandTotal(model);
  const printed = new PrintedSums();
  const all = () => ({ currency: grandTotal.currency ?? 'USD', ...grandTotal.totals(printed) });
  return {
    add(group, given, number) {
      const row = rowOf(given, number);
      grandTotal.add(row);
      const accumulator = new GroupAccumulator<string>(model);
      accumulator.add(row);
      const sums = accumulator.sums();
      printed.add({ lines: sums.lines, assumptions: accumulator.assumedAmounts() });
      const figures = { sums: () => sums, totals: () => accumulator.totals() };
      return lines.add(answer.formatRow(group, figures, row.measured.currency));
    },
    all,
    print: () => answer.print(lines.lines(), all()),
    close: () => lines.close(),
  };
}
