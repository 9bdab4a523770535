import type { Decimal } from 'decimal.js';
import { carriedWords } from '../evaluation/carried-words.js';
import type { Model } from '../model/model.js';
import { GrandTotal } from './grand-total.js';
import { GroupAccumulator, type GroupTotals, PrintedSums } from './group-total.js';
import type { GroupResult, GroupsResult } from './groups.js';
import type { Row } from './row.js';

/** A group of the rows of a crossing, with its part in each column. */
export interface CrossedGroup<Code extends string = string, Leavers = Decimal> extends GroupResult<Code, Leavers> {
  /** One for each column, in the same order; `undefined` if there are no such rows. */
  readonly cells: readonly (GroupTotals<Code, Leavers> | undefined)[];
}

/** The groups of two questions crossed, as a table with its totals. */
export interface CrossedResult<Code extends string = string, Leavers = Decimal> extends GroupsResult<Code, Leavers> {
  readonly groups: readonly CrossedGroup<Code, Leavers>[];
  /** The totals of each column: the groups of the second question. */
  readonly columns: readonly GroupResult<Code, Leavers>[];
}

/** Adds up rows by their answers to all questions. */
export class FacetAccumulators<Code extends string> {
  private readonly cells = new Map<string, Cell<Code>>();
  private readonly whole: GrandTotal<Code>;

  constructor(private readonly model: Model) {
    this.whole = new GrandTotal(model);
  }

  /** The currency of the rows; `USD` before the first. */
  get currency(): string {
    return this.whole.currency ?? 'USD';
  }

  /**
   * Adds one row, with an answer to each question or `undefined` if it is not recorded. Throws an `InputError`, and adds
   * nothing, if the row cannot be added to those before.
   */
  add(answers: readonly (string | undefined)[], row: Row<Code>): void {
    this.whole.add(row);
    const named = answers.map((answer) => answer ?? this.notRecorded);
    const key = JSON.stringify(named);
    const cell = this.cells.get(key) ?? { answers: named, tally: new GroupAccumulator<Code>(this.model) };
    this.cells.set(key, cell);
    cell.tally.add(row);
  }

  /** Returns the rows by the answers to the question at a position. */
  by(position: number): GroupsResult<Code, Decimal | undefined> {
    return this.result({ groups: this.groupsOf(position) });
  }

  /** Returns the rows by the answers to two questions. */
  crossed(rows: number, columns: number): CrossedResult<Code, Decimal | undefined> {
    const headings = this.answersTo(columns);
    const groups = this.groupsOf(rows).map((group) => {
      const inGroup = this.cellsWith(rows, group.group);
      const cells = headings.map((heading) => {
        const inCell = inGroup.filter(({ answers }) => answers[columns] === heading);
        return inCell.length === 0 ? undefined : this.totalOf(inCell);
      });
      return Object.freeze({ ...group, cells: Object.freeze(cells) });
    });
    return this.result({ groups: Object.freeze(groups), columns: this.groupsOf(columns) });
  }

  private get notRecorded(): string {
    return this.model.say('answer.notRecorded');
  }

  private result<Parts extends object>(parts: Parts) {
    const together = this.whole.totals(printedSums([...this.cells.values()]));
    return Object.freeze({ currency: this.currency, ...parts, ...together, ...carriedWords(this.model, 'result') });
  }

  private groupsOf(position: number): readonly GroupResult<Code, Decimal | undefined>[] {
    const groups = this.answersTo(position).map((group) =>
      Object.freeze({ group, ...this.totalOf(this.cellsWith(position, group)) }),
    );
    return Object.freeze(groups);
  }

  /** Returns the answers in the order in which they were first added, those not recorded last. */
  private answersTo(position: number): readonly string[] {
    const all = new Set([...this.cells.values()].map(({ answers }) => answers[position] as string));
    const missing = all.delete(this.notRecorded) ? [this.notRecorded] : [];
    return [...all, ...missing];
  }

  private cellsWith(position: number, answer: string): readonly Cell<Code>[] {
    return [...this.cells.values()].filter(({ answers }) => answers[position] === answer);
  }

  private totalOf(cells: readonly Cell<Code>[]): GroupTotals<Code, Decimal | undefined> {
    const together = new GroupAccumulator<Code>(this.model);
    for (const { tally } of cells) together.merge(tally);
    return together.totals(printedSums(cells));
  }
}

/** The rows with the same answers. */
interface Cell<Code extends string> {
  readonly answers: readonly string[];
  readonly tally: GroupAccumulator<Code>;
}

function printedSums<Code extends string>(cells: readonly Cell<Code>[]): PrintedSums {
  const printed = new PrintedSums();
  for (const { tally } of cells) printed.add({ lines: tally.sums().lines, assumptions: tally.assumedAmounts() });
  return printed;
}
