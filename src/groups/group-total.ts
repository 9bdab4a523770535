import type { Decimal } from 'decimal.js';
import { type AbsentLine, namesOf } from '../evaluation/absent-lines.js';
import { type Assumption, assumptions } from '../evaluation/assumptions.js';
import type { ExactResult } from '../evaluation/exact-result.js';
import { type Amounts, sumLines } from '../evaluation/totals.js';
import type { LocalizedMessage } from '../messages/sentence.js';
import type { Model, ModelLine } from '../model/model.js';
import type { Notice } from '../model/notice.js';
import type { Kind } from '../model/section.js';
import { ExactDecimal, roundHalfAwayFromZero, sum, toPublicDecimal } from '../numbers/decimal.js';
import { AssumedFigures } from './assumed-figures.js';
import { type GroupBesidePeople, PeopleSums } from './group-people.js';
import type { Row } from './row.js';
import { RowNumbers } from './row-numbers.js';

/** An amount of a group; `perLeaver` is undefined if the group has no leavers. */
export type GroupAmounts = Amounts<Decimal | undefined>;

/** One line of a group. */
export interface GroupLine extends GroupAmounts {
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
}

/** One section of a group: the sum of its printed lines. */
export interface GroupSection extends GroupAmounts {
  readonly section: string;
  readonly label: string;
}

/** Adds up the printed figures of groups, so that a table of groups adds up in both directions. */
export class PrintedSums {
  /** The sums by the path of the line. */
  readonly lines = new Map<string, Decimal>();
  /** The amounts that depend on a default, by the path of its input. */
  readonly assumptions = new Map<string, Decimal>();

  add({
    lines,
    assumptions,
  }: {
    readonly lines: readonly GroupLine[];
    readonly assumptions: readonly Pick<GroupAssumption, 'path' | 'amount'>[];
  }): void {
    for (const { section, name, amount } of lines) addAmount(this.lines, `${section}.${name}`, amount);
    for (const { path, amount } of assumptions) addAmount(this.assumptions, path, amount);
  }
}

function addAmount(sums: Map<string, Decimal>, path: string, amount: Decimal): void {
  const before = sums.get(path);
  sums.set(path, sum(before === undefined ? [amount] : [before, amount]));
}

/** A default that rows of a group use because the input is missing. */
export interface GroupAssumption extends Pick<Assumption, 'path' | 'label' | 'unit' | 'source'> {
  /** The value used; the currency code if the assumption is the currency; undefined if it differs between the rows. */
  readonly value: Assumption['value'] | undefined;
  /** The source of the value. If rows state several, they are all there, with semicolons between them. */
  readonly source: string;
  /** The number of rows that use it. */
  readonly rows: number;
  /** The numbers of the first ten of these rows, as those of a notice. */
  readonly rowNumbers: readonly number[];
  /** Money in the period that depends on it: the sum of the lines that use it, without those of other rows. */
  readonly amount: Decimal;
  /** The part of all amounts of the group that depends on it, 0 to 1. A saving counts by its absolute size. */
  readonly share: Decimal;
}

/** A notice about single rows of a group. */
export interface GroupNotice<Code extends string = string> extends Omit<LocalizedMessage, 'message'> {
  readonly code: Code;
  /** The number of rows that it applies to. */
  readonly rows: number;
  /**
   * The numbers of the first ten of these rows: rows are counted from 1 as they are added, and those of a file or a range have
   * its numbers.
   */
  readonly rowNumbers: readonly number[];
  /** The message for the first of these rows. `text` and `figures` are the same message as data. */
  readonly example: string;
}

/** A line that is absent in rows of a group. */
export interface GroupAbsentLine extends Omit<AbsentLine, 'needs'> {
  /** The number of rows in which it is absent. */
  readonly rows: number;
}

/** The totals of the rows of a group. */
export interface GroupTotals<Code extends string = string, Leavers = Decimal> extends GroupBesidePeople {
  /** The number of rows. */
  readonly rows: number;
  /** Undefined for a model without leavers. */
  readonly leavers: Leavers;
  /** Every line that a row of the group has, in the order of the model. */
  readonly lines: readonly GroupLine[];
  /** Every section with a line. */
  readonly sections: readonly GroupSection[];
  /** The sum of the printed lines of each kind; zero for a kind without lines. */
  readonly kinds: Readonly<Record<Kind, GroupAmounts>>;
  /** Money per leaver: the sum of the printed lines per leaver; undefined if the group has no leavers. */
  readonly perLeaver: Decimal | undefined;
  /** The sum of the printed lines: money in the period, or present values, each row's over its own years and at its own rate. */
  readonly total: Decimal;
  /** Every line that is absent in a row, in the order of the model. */
  readonly absent: readonly GroupAbsentLine[];
  readonly assumptions: readonly GroupAssumption[];
  readonly notices: readonly GroupNotice<Code>[];
}

/** The figures of a group without its notes. */
export type GroupSums = Omit<GroupTotals<string, Decimal | undefined>, 'absent' | 'assumptions' | 'notices'>;

/**
 * The constructor of exact sums. An amount has at most 34 digits, the first of them at 1e23 and the last above 1e-900, so sums
 * of any number of them are exact.
 */
export const Sum: Decimal.Constructor = /* @__PURE__ */ ExactDecimal.clone({ precision: 1000 });

/** The exact amounts that depend on one default. */
interface Assumed {
  readonly first: ExactResult;
  readonly rows: RowNumbers;
  size: Decimal;
  readonly amounts: Map<ModelLine, Decimal>;
  readonly figures: AssumedFigures;
}

/** Adds up the rows of one group exactly. Memory does not grow with the rows. */
export class GroupAccumulator<Code extends string> {
  /** The currency of the rows; undefined before the first. */
  currency: string | undefined;
  /** The exact sum of the absolute amounts of all lines. */
  size: Decimal = new Sum(0);
  private rows = 0;
  private digits = 0;
  private leavers: Decimal = new Sum(0);
  private readonly people = new PeopleSums();
  private readonly amounts = new Map<ModelLine, Decimal>();
  private readonly assumed = new Map<string, Assumed>();
  private readonly absent = new Map<ModelLine, number>();
  private readonly notices = new Map<Code, { readonly rows: RowNumbers; readonly first: () => Notice<Code> }>();

  constructor(private readonly model: Model) {}

  add({ number, measured, notices, assumed, size }: Row<Code>): void {
    this.currency = measured.currency;
    this.digits = measured.digits;
    this.rows += 1;
    this.size = this.size.plus(size);
    this.leavers = this.leavers.plus(measured.leavers);
    if (this.model.leavers !== undefined) this.people.add(measured);
    addTo(this.amounts, measured.lines);
    for (const { path, figure, lines, size: dependent } of assumed) {
      const before = this.assumedAt(path, measured);
      before.rows.add(number);
      if (figure !== undefined) before.figures.add(figure);
      before.size = before.size.plus(dependent);
      addTo(before.amounts, lines);
    }
    for (const line of measured.availability.absent) this.absent.set(line, (this.absent.get(line) ?? 0) + 1);
    for (const code of notices.codes) {
      const found = this.notices.get(code) ?? { rows: new RowNumbers(), first: () => notices.notice(code) };
      this.notices.set(code, found);
      found.rows.add(number);
    }
  }

  /** Returns the exact sums of the lines, in the order of the model. */
  exactAmounts(): readonly { readonly line: ModelLine; readonly amount: Decimal }[] {
    return this.model.lines.flatMap((line) => {
      const amount = this.amounts.get(line);
      return amount === undefined ? [] : [{ line, amount }];
    });
  }

  /** Adds everything that another accumulator of the same model has. */
  merge(other: GroupAccumulator<Code>): void {
    this.currency = other.currency;
    this.digits = other.digits;
    this.rows += other.rows;
    this.size = this.size.plus(other.size);
    this.leavers = this.leavers.plus(other.leavers);
    this.people.merge(other.people);
    addAll(this.amounts, other.amounts);
    for (const [path, { first, rows, size, amounts, figures }] of other.assumed) {
      const before = this.assumedAt(path, first);
      before.rows.merge(rows);
      before.figures.merge(figures);
      before.size = before.size.plus(size);
      addAll(before.amounts, amounts);
    }
    for (const [line, rows] of other.absent) this.absent.set(line, (this.absent.get(line) ?? 0) + rows);
    for (const [code, { rows, first }] of other.notices) {
      const found = this.notices.get(code) ?? { rows: new RowNumbers(), first };
      this.notices.set(code, found);
      found.rows.merge(rows);
    }
  }

  /**
   * Returns the sums. Each line is rounded once, or is the printed sum if `printed` has one; all else is a sum of these
   * lines.
   */
  sums(printed?: PrintedSums): GroupSums {
    const leavers = this.model.leavers && new ExactDecimal(this.leavers);
    const divisor = leavers?.isZero() ? undefined : leavers;
    const lines = this.model.lines.flatMap((line): GroupLine[] => {
      const exact = this.amounts.get(line);
      if (exact === undefined) return [];
      const { path, section, name, label, kind } = line;
      const amount = roundHalfAwayFromZero(printed?.lines.get(path) ?? exact, this.digits);
      const perLeaver = divisor && roundHalfAwayFromZero(new ExactDecimal(exact).div(divisor), this.digits);
      return [Object.freeze({ section, name, label, kind, perLeaver, amount })];
    });
    const sums = sumLines(this.model, lines, divisor !== undefined);
    return {
      rows: this.rows,
      leavers: leavers && toPublicDecimal(leavers),
      ...(leavers && this.people.beside(leavers, sums.total)),
      lines: Object.freeze(lines),
      ...sums,
    };
  }

  /** Returns the sums of the group and its notes. */
  totals(printed?: PrintedSums): GroupTotals<Code, Decimal | undefined> {
    const notices = [...this.notices.values()].map(({ rows, first }) => {
      const { code, message: example, ...asData } = first();
      return Object.freeze({ code, rows: rows.count, rowNumbers: Object.freeze(rows.first), example, ...asData });
    });
    return Object.freeze({
      ...this.sums(printed),
      absent: this.absentLines(),
      assumptions: this.assumptions(printed),
      notices: Object.freeze(notices),
    });
  }

  /** Returns the money that depends on each default, without its description. */
  assumedAmounts(): readonly Pick<GroupAssumption, 'path' | 'amount'>[] {
    return [...this.assumed].map(([path, { amounts }]) => ({ path, amount: this.assumedAmount(amounts) }));
  }

  /** Returns what is known of a figure that rows assume; nothing yet if this is the first. */
  private assumedAt(path: string, first: ExactResult): Assumed {
    const before = this.assumed.get(path);
    if (before !== undefined) return before;
    const assumed = {
      first,
      rows: new RowNumbers(),
      size: new Sum(0),
      amounts: new Map(),
      figures: new AssumedFigures(),
    };
    this.assumed.set(path, assumed);
    return assumed;
  }

  /** Adds up lines, each rounded once, or rounds the sum that is printed for them elsewhere. */
  private assumedAmount(amounts: Assumed['amounts'], printed?: Decimal): Decimal {
    const lines = [...amounts.values()].map((exact) => roundHalfAwayFromZero(exact, this.digits));
    return roundHalfAwayFromZero(printed ?? sum(lines), this.digits);
  }

  private absentLines(): readonly GroupAbsentLine[] {
    const found = this.model.lines.flatMap((line) => {
      const rows = this.absent.get(line);
      return rows === undefined ? [] : [Object.freeze({ ...namesOf(this.model, line), rows })];
    });
    return Object.freeze(found);
  }

  private assumptions(printed?: PrintedSums): readonly GroupAssumption[] {
    const described = new Map<ExactResult, readonly Assumption[]>();
    const found = [...this.assumed].flatMap(([path, { first, rows, size, amounts, figures }]) => {
      const all = described.get(first) ?? assumptions(first);
      described.set(first, all);
      const amount = this.assumedAmount(amounts, printed?.assumptions.get(path));
      const share = toPublicDecimal(this.size.isZero() ? new ExactDecimal(0) : new ExactDecimal(size).div(this.size));
      return all
        .filter((assumption) => assumption.path === path)
        .map(({ label, value, unit, source }) =>
          Object.freeze({
            path,
            label,
            value: figures.differ ? undefined : value,
            unit,
            source: figures.source() ?? source,
            rows: rows.count,
            rowNumbers: Object.freeze(rows.first),
            amount,
            share,
          }),
        );
    });
    return Object.freeze(found);
  }
}

function addTo(amounts: Map<ModelLine, Decimal>, lines: ExactResult['lines']): void {
  for (const { line, amount } of lines) amounts.set(line, (amounts.get(line) ?? new Sum(0)).plus(amount));
}

function addAll(amounts: Map<ModelLine, Decimal>, others: ReadonlyMap<ModelLine, Decimal>): void {
  for (const [line, amount] of others) amounts.set(line, (amounts.get(line) ?? new Sum(0)).plus(amount));
}
