import type { Decimal } from 'decimal.js';
import { type CarriesWords, carriedWords } from '../evaluation/carried-words.js';
import type { PerLeaver } from '../evaluation/evaluate.js';
import { expectModel } from '../model/expect-model.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { GrandTotal } from './grand-total.js';
import { GroupAccumulator, type GroupTotals, PrintedSums } from './group-total.js';
import { type Row, rowsOf } from './row.js';

/** The totals of one group. */
export interface GroupResult<Code extends string = string, Leavers = Decimal> extends GroupTotals<Code, Leavers> {
  readonly group: string;
}

/** All groups and their totals. */
export interface GroupsResult<Code extends string = string, Leavers = Decimal>
  extends GroupTotals<Code, Leavers>,
    CarriesWords {
  /** ISO 4217 code of every amount; `USD` if no row was added. */
  readonly currency: string;
  /** The groups, in the order in which rows were first added to them. */
  readonly groups: readonly GroupResult<Code, Leavers>[];
}

/** An accumulator of rows by group. */
export interface Groups<S extends Sections, Code extends string, L extends Input | undefined = Input> {
  /**
   * Adds one row to a group. Throws one `InputError` with every problem, and then adds nothing. All rows must be in one
   * currency.
   */
  add(group: string, input: InputOf<S, L>): void;
  /** Returns the totals of the rows added so far. */
  results(): GroupsResult<Code, PerLeaver<L>>;
}

/**
 * Creates an accumulator that adds up many inputs, such as the rows of a table, by group. Memory grows with the groups,
 * not with the rows.
 *
 * The exact amounts of each line are added up, and each figure of a group is rounded once. All other printed amounts
 * are sums of printed figures, so a table of groups adds up in both directions: the lines of a group to its total, and
 * the lines of all groups to the grand total. Figures per leaver are the exact amount divided by the leavers. They are
 * averages and add up within a group only; they are undefined for a group without leavers and for a model without
 * leavers.
 *
 * Only lines are added up, not quantities: the layers of a lost revenue, and the part of it that people leaving cause,
 * belong to one input. A sum of lost revenues is a sum of present values, each over the years and at the rate of its
 * row.
 *
 * @example
 * const departments = groups(turnoverModel);
 * departments.add('Kitchen', { leavers: 14 });
 * departments.add('Counter', { leavers: 9 });
 * departments.add('Kitchen', { leavers: 1, baseline: { amount: '2600.00' } });
 * departments.results().groups.map(({ group, total }) => `${group} ${total}`); // ['Kitchen 30600', 'Counter 18000']
 * departments.results().total.toString(); // '48600'
 */
export function groups<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
): Groups<S, Code, L> {
  expectModel(model);
  const rowOf = rowsOf(model);
  const tallies = new GroupAccumulators<Code>(model);
  let calls = 0;
  return {
    add(group, input) {
      calls += 1;
      tallies.add(group, rowOf(model.read(input), calls));
    },
    results: () => tallies.results() as GroupsResult<Code, PerLeaver<L>>,
  };
}

/** Adds up rows by group, and all groups together. */
export class GroupAccumulators<Code extends string> {
  private readonly byGroup = new Map<string, GroupAccumulator<Code>>();
  private readonly whole: GrandTotal<Code>;

  constructor(private readonly model: Model) {
    this.whole = new GrandTotal(model);
  }

  /** Adds one row. Throws an `InputError`, and adds nothing, if the row cannot be added to those before. */
  add(group: string, row: Row<Code>): void {
    this.whole.add(row);
    const tally = this.byGroup.get(group) ?? new GroupAccumulator<Code>(this.model);
    this.byGroup.set(group, tally);
    tally.add(row);
  }

  results(): GroupsResult<Code, Decimal | undefined> {
    const groups = [...this.byGroup].map(([group, tally]) => Object.freeze({ group, ...tally.totals() }));
    const printed = new PrintedSums();
    for (const group of groups) printed.add(group);
    const currency = this.whole.currency ?? 'USD';
    return Object.freeze({
      currency,
      groups: Object.freeze(groups),
      ...this.whole.totals(printed),
      ...carriedWords(this.model, 'result'),
    });
  }
}
