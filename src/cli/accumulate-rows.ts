import { Spool } from '../files/line-buffer.js';
import { Whole } from '../groups/grand-total.js';
import { Printed, Tally } from '../groups/group-total.js';
import { Tallies } from '../groups/groups.js';
import { rowsOf } from '../groups/row.js';
import type { Given, Model } from '../model/model.js';
import type { AllGroups, GroupAnswer } from './group-output.js';

/** What the rows of a file come to: groups kept as lines of text, and all of them together. */
export interface Gathering {
  /** Adds a row. Throws an `InputError` with everything that is wrong with it. */
  readonly add: (group: string, given: Given) => Promise<void> | undefined;
  /** All groups together. */
  readonly all: () => AllGroups;
  /** The answer, piece by piece. */
  readonly print: () => AsyncIterable<string>;
  /** To be called whatever has happened. */
  readonly close: () => Promise<void>;
}

/** Rows added up by group: memory grows with the groups. */
export function grouped(model: Model, answer: GroupAnswer): Gathering {
  const rowOf = rowsOf(model);
  const tallies = new Tallies(model);
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
        each.map((group) => answer.keep(group, currency)),
        all(),
      );
    },
    close: async () => {},
  };
}

/** Each row a group of its own: printed as it comes, and put by until all rows are known to be right. */
export function ungrouped(model: Model, answer: GroupAnswer): Gathering {
  const rowOf = rowsOf(model);
  const spool = new Spool();
  const whole = new Whole(model);
  const printed = new Printed();
  const all = () => ({ currency: whole.currency ?? 'USD', ...whole.totals(printed) });
  return {
    add(group, given) {
      const row = rowOf(given);
      whole.add(row);
      const tally = new Tally<string>(model);
      tally.add(row);
      const totals = tally.totals();
      printed.add(totals);
      return spool.add(answer.keep({ group, ...totals }, row.measured.currency));
    },
    all,
    print: () => answer.print(spool.lines(), all()),
    close: () => spool.close(),
  };
}
