import { RowList } from '../../input/row-list.js';
import { type SuspectRow, SuspectRows } from '../../input/total-label.js';
import { type DecimalSign, readWrittenNumber } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';
import type { Model } from '../../model/model.js';
import type { Columns } from './columns.js';

/** A row that does not count, and why. */
export interface OtherRow {
  readonly row: number;
  /** `true` if it is left out and told; `false` if it is refused, because it may be a group. */
  readonly isLeftOut: boolean;
  readonly message: string;
  /** The kind of reason: rows of one kind are told together. */
  readonly kind: string;
}

/** The detector of rows that are not groups, such as totals and notes. It says what to do with each. */
export class TotalsRow {
  private readonly counted: string[] = [];
  private readonly leftOut = new Map<SuspectRow['why'], { readonly rows: RowList; readonly label: string }>();
  private readonly rows: SuspectRows<string>;

  constructor({ group, inputs, where }: Columns, model: Model, decimalSign: DecimalSign) {
    const figures = inputs
      .filter(({ path }) => path !== 'currency')
      .map(({ index, path }) => ({ index, path, unit: model.inputAt(path)?.definition.unit }));
    const conditions = where.map(({ index }) => index);
    this.rows = new SuspectRows(
      { group: group?.index, figures, conditions },
      (cell = '') => cell.trim(),
      (cell = '', unit = 'people') => {
        const read = readWrittenNumber(cell.trim(), { unit, decimalSign });
        return 'digits' in read ? Number(read.digits) : undefined;
      },
    );
  }

  /** Adds the next row, and returns the rows that do not count, each with the reason. */
  next(row: number, cells: readonly string[]): readonly OtherRow[] {
    const found = this.rows.next(row, cells);
    for (const suspect of found) if (!suspect.certain) this.counted.push(note(suspect));
    return found
      .filter(({ certain }) => certain)
      .map((suspect) => {
        const isLeftOut = suspect.proven === 'yes' && suspect.row === row;
        if (isLeftOut) this.leaveOut(suspect);
        const kind = suspect.why === 'label' ? suspect.why : `${suspect.why} ${suspect.unnamed}`;
        return { row: suspect.row, isLeftOut, message: refusal(suspect), kind };
      });
  }

  /** Returns the last row if it is a total because it is the last. Call it when all rows are added. */
  end(): readonly OtherRow[] {
    return this.rows.end().map((suspect) => ({
      row: suspect.row,
      isLeftOut: false,
      message: refusal(suspect),
      kind: suspect.why,
    }));
  }

  /** Sentences about the rows that are left out, and about each suspicious row that counts nevertheless. */
  notes(): readonly string[] {
    const leftOut = [...this.leftOut].map(([why, { rows, label }]) => {
      const [what, are] =
        rows.count === 1 ? [why === 'note' ? 'a note' : 'a total', 'is'] : [why === 'note' ? 'notes' : 'totals', 'are'];
      const such = label === '' ? '' : ` (${quoteName(label)}${rows.count === 1 ? '' : ', …'})`;
      return `${rows}${such} ${are} ${what} and ${are} left out.`;
    });
    return [...leftOut, ...this.counted];
  }

  private leaveOut({ row, label, unnamed, why }: SuspectRow): void {
    const kind = why === 'note' ? why : 'label';
    const found = this.leftOut.get(kind) ?? { rows: new RowList(), label: unnamed && why !== 'label' ? '' : label };
    this.leftOut.set(kind, found);
    found.rows.add(row);
  }
}

function refusal({ label, unnamed, why, proven }: SuspectRow): string {
  const name = quoteName(label);
  if (why === 'label' && proven === 'no') {
    return `${name} is the label of a total, but its figures are not the sums of those above: rows above it may be subtotals too, or missing. Delete all rows of totals, or rename the group.`;
  }
  if (why === 'label')
    return `${name} is the label of a total, which would be counted twice; delete the row or rename the group.`;
  const [nameless, wayOut] = unnamed
    ? [', and no group is named', 'name its group']
    : ['', 'move it above all other rows if it is not a total'];
  return `the figures are the ${why} of those above${nameless}: a total would be counted twice. Delete the row, or ${wayOut}.`;
}

function note({ row, label, why }: SuspectRow): string {
  const reason =
    why === 'label' ? `${quoteName(label)} looks like a total` : `the figures are the ${why} of those above`;
  return `row ${row}: ${reason}. It is counted like any other row; delete it if it is a total.`;
}
