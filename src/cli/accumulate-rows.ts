import { LineBuffer } from '../files/line-buffer.js';
import { GrandTotal } from '../groups/grand-total.js';
import { GroupAccumulator, PrintedSums } from '../groups/group-total.js';
import { GroupAccumulators } from '../groups/groups.js';
import { rowsOf } from '../groups/row.js';
import type { Model, ParsedInput } from '../model/model.js';
import type { AllGroups, GroupOutput } from './group-output.js';

/** What the rows of a file come to: groups kept as lines of text, and all of them together. */
export interface RowAccumulator {
  /** Adds a row. Throws an `InputError` with everything that is wrong with it. */
  readonly add: (group: string, given: ParsedInput) => Promise<void> | undefined;
  /** All groups together. */
  readonly all: () => AllGroups;
  /** The answer, piece by piece. */
  readonly print: () => AsyncIterable<string>;
  /** To be called whatever has happened. */
  readonly close: () => Promise<void>;
}

/** Rows added up by group: memory grows with the groups. */
export function byGroup(model: Model, answer: GroupOutput): RowAccumulator {
  const rowOf = rowsOf(model);
  const tallies = new GroupAccumulators(model);
  // Asked for when all rows have been added, and then more than once.
  let added: ReturnType<typeof tallies.results> | undefined;
  const results = () => {
    added ??= tallies.results();
    return added;
  };
  const all = () => {
    const { groups: _, ...together } = results();
    return together;
  };
  return {
    add(group, given) {
      tallies.add(group, rowOf(given));
      return undefined;
    },
    all,
    print() {
      const { groups: each, currency } = results();
      return answer.print(
        each.map((group) => answer.formatRow(group, currency)),
        all(),
      );
    },
    close: async () => {},
  };
}

/** Each row a group of its own: printed as it comes, and put by until all rows are known to be right. */
export function byRow(model: Model, answer: GroupOutput): RowAccumulator {
  const rowOf = rowsOf(model);
  const spool = new LineBuffer();
  const whole = new GrandTotal(model);
  const printed = new PrintedSums();
  const all = () => ({ currency: whole.currency ?? 'USD', ...whole.totals(printed) });
  return {
    add(group, given) {
      const row = rowOf(given);
      whole.add(row);
      const tally = new GroupAccumulator<string>(model);
      tally.add(row);
      const totals = tally.totals();
      printed.add(totals);
      return spool.add(answer.formatRow({ group, ...totals }, row.measured.currency));
    },
    all,
    print: () => answer.print(spool.lines(), all()),
    close: () => spool.close(),
  };
}
