import type { ExactResult } from '../evaluation/exact-result.js';
import { noticeCodes } from '../evaluation/notices.js';
import { sumLines } from '../evaluation/totals.js';
import type { InputIssue, IssueCode } from '../messages/issue.js';
import type { Model, ModelLine, ModelQuantity } from '../model/model.js';
import { type Kind, kinds } from '../model/section.js';
import { roundHalfAwayFromZero } from '../numbers/decimal.js';
import type { Unit } from '../numbers/unit.js';
import type { BlockResult } from './block.js';
import type { Plan, PrintedSum } from './plan.js';
import { powerOfTen } from './power-of-ten.js';

/**
 * An amount of every row, in units of the currency: the binary number nearest to the printed figure, as `plain` gives it. `NaN`
 * in a row that is refused or that does not have the amount.
 */
export interface AmountColumns<PerLeaver = Float64Array | undefined> {
  /** Money per leaver; undefined for a model without leavers. */
  readonly perLeaver: PerLeaver;
  /** Money in the period. */
  readonly amount: Float64Array;
}

/** A line of every row that has it. */
export interface LineColumns extends AmountColumns {
  /** Its section and its name, such as `hiring.interviewing`. */
  readonly path: string;
  readonly section: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
}

/** A section of every row that has a line of it: the sum of its printed lines. */
export interface SectionColumns extends AmountColumns {
  readonly section: string;
  readonly label: string;
}

/** A named intermediate result of every row that has it. */
export interface QuantityColumn {
  readonly section: string;
  readonly label: string;
  readonly unit: Unit;
  readonly outcome: boolean;
  /** The value to 13 digits at least, not rounded. `NaN` in a row that does not have it. */
  readonly value: Float64Array;
}

/** A reason for which rows are refused. */
export interface RefusalReason {
  /** The path of the input, as in an issue of `check`. */
  readonly path: string;
  readonly code: IssueCode;
  /** The number of rows whose first issue it is. */
  readonly rows: number;
  /** The first of these rows, counted from 0, and what `check` says of it. */
  readonly firstRow: number;
  readonly issues: readonly InputIssue[];
}

/** A warning about rows whose result is correct but unusual. */
export interface NoticeColumn<Code extends string = string> {
  readonly code: Code;
  /** The number of rows that it applies to. */
  readonly rows: number;
  /** By row: 1 if it applies. */
  readonly applies: Uint8Array;
}

/**
 * The answer to `evaluateColumns`: plain data whose arrays have an item for each row, so it can be cloned and posted to and from
 * a worker.
 */
export interface ColumnsResult<Code extends string = string> {
  /** The label of the model, such as `Turnover cost`. */
  readonly label: string;
  /** ISO 4217 code of every amount. */
  readonly currency: string;
  /** Decimals of the currency: `Math.round(amount * 10 ** decimals)` are whole minor units. */
  readonly decimals: number;
  readonly rows: number;
  /** Every line that a row has, in the order of the model. */
  readonly lines: readonly LineColumns[];
  /** Every section with a line. */
  readonly sections: readonly SectionColumns[];
  /** The sum of the printed lines of each kind; the four add up to the total. */
  readonly kinds: Readonly<Record<Kind, AmountColumns>>;
  /** Named intermediate results by name. */
  readonly quantities: Readonly<Record<string, QuantityColumn>>;
  /** Money per leaver: the sum of the printed lines per leaver; undefined for a model without leavers. */
  readonly perLeaver: Float64Array | undefined;
  /** The sum of the printed lines. */
  readonly total: Float64Array;
  /** By row: 0 if it is answered, otherwise 1 + the place of its reason in `reasons`. */
  readonly refused: Uint16Array;
  readonly reasons: readonly RefusalReason[];
  /** Warnings about rows whose result is correct but unusual. */
  readonly notices: readonly NoticeColumn<Code>[];
  /** The figures that were computed one by one with exact decimals, and the answered rows that were computed one by one. */
  readonly recomputed: { readonly figures: number; readonly rows: number };
}

/** The parts of an answer beside the totals. */
export type ColumnPart = 'lines' | 'sections' | 'kinds' | 'quantities' | 'notices';

/** All parts, in the order of the answer. */
export const columnParts = [
  'lines',
  'sections',
  'kinds',
  'quantities',
  'notices',
] as const satisfies readonly ColumnPart[];

/** The columns of an answer, while they are written. */
export class Answer {
  readonly total: Float64Array;
  readonly perLeaver: Float64Array | undefined;
  readonly refused: Uint16Array;
  /** The rows that were computed one by one, though they are not refused. */
  single = 0;
  private readonly lines = new Map<ModelLine, AmountColumns>();
  private readonly sections = new Map<string, AmountColumns>();
  private readonly kinds = new Map<string, AmountColumns>();
  private readonly quantities = new Map<ModelQuantity, Float64Array>();
  private readonly notices = new Map<string, Uint8Array>();
  private readonly reasons = new Map<
    string,
    { place: number; rows: number; firstRow: number; issues: readonly InputIssue[] }
  >();

  constructor(
    private readonly model: Model,
    private readonly rows: number,
    private readonly decimals: number,
    private readonly parts: ReadonlySet<ColumnPart>,
  ) {
    this.total = this.column();
    this.perLeaver = model.leavers && this.column();
    this.refused = new Uint16Array(rows);
    if (parts.has('kinds')) for (const kind of kinds) this.kinds.set(kind, this.amounts());
  }

  /** Writes a block of rows. */
  write(plan: Plan, result: BlockResult, at: Int32Array, rows: number): void {
    const units = powerOfTen(this.decimals);
    const scatter = (out: Float64Array | undefined, minorUnits: Float64Array) => {
      if (out === undefined) return;
      for (let row = 0; row < rows; row += 1) out[at[row] as number] = (minorUnits[row] as number) / units;
    };
    if (this.parts.has('lines')) {
      for (const [place, { line, per }] of plan.roundings.entries())
        scatter(columnOf(this.once(this.lines, line), per), result.rounded[place] as Float64Array);
    }
    for (const [place, sum] of plan.sums.entries()) scatter(this.sumColumn(sum), result.sums[place] as Float64Array);
    for (const [place, { quantity }] of plan.quantities.entries()) {
      const out = this.quantityColumn(quantity);
      const values = result.quantities[place] as Float64Array;
      for (let row = 0; row < rows; row += 1) out[at[row] as number] = values[row] as number;
    }
    for (const [place, { code }] of plan.notices.entries()) {
      const applies = result.notices[place] as Uint8Array;
      const out = this.noticeColumn(code);
      for (let row = 0; row < rows; row += 1) if (applies[row] === 1) out[at[row] as number] = 1;
    }
  }

  /** Writes a row that the library computed, over whatever was written before. */
  writeExact(row: number, exact: ExactResult): void {
    this.clear(row);
    this.single += 1;
    const { model, parts, decimals } = this;
    const hasLeavers = model.leavers !== undefined;
    const lines = exact.lines.map(({ line, perLeaver, amount }) => ({
      line,
      section: line.section,
      kind: line.kind,
      perLeaver: roundHalfAwayFromZero(perLeaver, decimals),
      amount: roundHalfAwayFromZero(amount, decimals),
    }));
    const sums = sumLines(model, lines, hasLeavers);
    const put = (out: AmountColumns | undefined, one: { perLeaver: Figure | undefined; amount: Figure }) => {
      if (out === undefined) return;
      out.amount[row] = one.amount.toNumber();
      if (out.perLeaver !== undefined) out.perLeaver[row] = one.perLeaver?.toNumber() ?? Number.NaN;
    };
    put({ perLeaver: this.perLeaver, amount: this.total }, { perLeaver: sums.perLeaver, amount: sums.total });
    if (parts.has('lines')) for (const line of lines) put(this.once(this.lines, line.line), line);
    if (parts.has('sections')) for (const one of sums.sections) put(this.once(this.sections, one.section), one);
    for (const [kind, out] of this.kinds) put(out, sums.kinds[kind as Kind]);
    if (parts.has('quantities')) {
      for (const quantity of model.quantities) {
        const value = exact.figureAt(quantity.path);
        if (value !== undefined) this.quantityColumn(quantity)[row] = value.toNumber();
      }
    }
    if (!parts.has('notices')) return;
    for (const code of noticeCodes(model.notices, exact, sums.total).codes) this.noticeColumn(code)[row] = 1;
  }

  /** Writes why a row is refused, over whatever was written before. */
  refuse(row: number, issues: readonly InputIssue[]): void {
    this.clear(row);
    const [{ path, code }] = issues as readonly [InputIssue];
    const key = `${code} ${path}`;
    const before = this.reasons.get(key);
    if (before !== undefined) {
      before.rows += 1;
      if (row < before.firstRow) Object.assign(before, { firstRow: row, issues });
    } else this.reasons.set(key, { place: this.reasons.size + 1, rows: 1, firstRow: row, issues });
    this.refused[row] = this.reasons.get(key)?.place as number;
  }

  result<Code extends string>(currency: string, reopened: number): ColumnsResult<Code> {
    const { model, kinds } = this;
    const kindColumns = kinds as ReadonlyMap<Kind, AmountColumns>;
    return {
      label: model.label,
      currency,
      decimals: this.decimals,
      rows: this.rows,
      lines: model.lines.flatMap((line) => {
        const columns = this.lines.get(line);
        const { path, section, name, label, kind } = line;
        return columns === undefined ? [] : [{ path, section, name, label, kind, ...columns }];
      }),
      sections: Object.entries(model.sections).flatMap(([section, { label }]) => {
        const columns = this.sections.get(section);
        return columns === undefined ? [] : [{ section, label, ...columns }];
      }),
      kinds: Object.fromEntries(kindColumns) as Record<Kind, AmountColumns>,
      quantities: Object.fromEntries(
        model.quantities.flatMap((quantity) => {
          const value = this.quantities.get(quantity);
          const { name, section, label, unit, outcome } = quantity;
          return value === undefined ? [] : [[name, { section, label, unit, outcome, value }]];
        }),
      ),
      perLeaver: this.perLeaver,
      total: this.total,
      refused: this.refused,
      reasons: [...this.reasons.values()].map(({ rows, firstRow, issues }) => {
        const [{ path, code }] = issues as readonly [InputIssue];
        return { path, code, rows, firstRow, issues };
      }),
      notices: model.notices.flatMap(({ code }, place) => {
        const applies = this.notices.get(code);
        const isFirst = model.notices.findIndex((other) => other.code === code) === place;
        if (applies === undefined || !isFirst) return [];
        const rows = applies.reduce((count, one) => count + one, 0);
        return rows === 0 ? [] : [{ code: code as Code, rows, applies }];
      }),
      recomputed: { figures: reopened, rows: this.single },
    };
  }

  /** Takes back what was written of a row. */
  private clear(row: number): void {
    const all = [...this.lines.values(), ...this.sections.values(), ...this.kinds.values()];
    for (const { perLeaver, amount } of [...all, { perLeaver: this.perLeaver, amount: this.total }]) {
      amount[row] = Number.NaN;
      if (perLeaver !== undefined) perLeaver[row] = Number.NaN;
    }
    for (const values of this.quantities.values()) values[row] = Number.NaN;
    for (const applies of this.notices.values()) applies[row] = 0;
  }

  private sumColumn({ of, name, per }: PrintedSum): Float64Array | undefined {
    if (of === 'all') return per === 'leaver' ? this.perLeaver : this.total;
    if (of === 'kind') return columnOf(this.kinds.get(name), per);
    return this.parts.has('sections') ? columnOf(this.once(this.sections, name), per) : undefined;
  }

  private quantityColumn(quantity: ModelQuantity): Float64Array {
    const column = this.quantities.get(quantity) ?? this.column();
    this.quantities.set(quantity, column);
    return column;
  }

  private noticeColumn(code: string): Uint8Array {
    const column = this.notices.get(code) ?? new Uint8Array(this.rows);
    this.notices.set(code, column);
    return column;
  }

  private once<K>(columns: Map<K, AmountColumns>, key: K): AmountColumns {
    const found = columns.get(key) ?? this.amounts();
    columns.set(key, found);
    return found;
  }

  private amounts(): AmountColumns {
    return { perLeaver: this.model.leavers && this.column(), amount: this.column() };
  }

  private column(): Float64Array {
    return new Float64Array(this.rows).fill(Number.NaN);
  }
}

interface Figure {
  toNumber(): number;
}

function columnOf(columns: AmountColumns | undefined, per: PrintedSum['per']): Float64Array | undefined {
  return per === 'leaver' ? columns?.perLeaver : columns?.amount;
}
