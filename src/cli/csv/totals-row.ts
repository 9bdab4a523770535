import { type SuspectRow, SuspectRows } from '../../input/total-label.js';
import { type DecimalSign, readWrittenNumber } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';
import type { Model } from '../../model/model.js';
import type { Columns } from './columns.js';

/** A row that must not count, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly message: string;
  /** The kind of reason: rows of one kind are told together. */
  readonly kind: string;
}

/** The detector of rows that are not groups, such as totals and notes. It says what to do with each. */
export class TotalsRow {
  /** A sentence for each suspicious row that counts nevertheless. */
  readonly notes: string[] = [];
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

  /** Adds the next row, and returns the rows that must not count, each with the reason. */
  next(row: number, cells: readonly string[]): readonly RefusedRow[] {
    const found = this.rows.next(row, cells);
    for (const suspect of found) if (!suspect.certain) this.notes.push(note(suspect));
    return found
      .filter(({ certain }) => certain)
      .map((suspect) => ({
        row: suspect.row,
        message: refusal(suspect),
        kind: suspect.why === 'label' ? suspect.why : `${suspect.why} ${suspect.unnamed}`,
      }));
  }
}

function refusal({ label, unnamed, why }: SuspectRow): string {
  const name = quoteName(label);
  if (why === 'note') {
    return `the row has ${name} and nothing else. If it is a note under the table, delete the row; if it should count, fill in another cell.`;
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
