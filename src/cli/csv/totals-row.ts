import { type SuspectRow, SuspectRows } from '../../input/total-label.js';
import { quoteName } from '../../messages/phrases.js';
import type { Model } from '../../model/model.js';
import type { Columns } from './columns.js';

/** Finds the rows of a file that are no groups, such as totals and notes, and says what to do with each. */
export class TotalsRow {
  /** What is to be said of rows that count all the same, each as a sentence. */
  readonly notes: string[] = [];
  private readonly rows: SuspectRows<string>;

  constructor({ group, inputs, where }: Columns, model: Model, decimalComma: boolean) {
    const figures = inputs
      .filter(({ path }) => path !== 'currency')
      .map(({ index, path }) => ({ index, path, unit: model.inputAt(path)?.definition.unit }));
    const conditions = where.map(({ index }) => index);
    this.rows = new SuspectRows(
      { group: group?.index, figures, conditions },
      (cell = '') => cell.trim(),
      (cell = '') => {
        const figure = Number.parseFloat(decimalComma ? cell.replace(',', '.') : cell);
        return Number.isNaN(figure) ? undefined : figure;
      },
    );
  }

  /** Takes the next row that counts, and gives those that must not, each with the reason. */
  next(row: number, cells: readonly string[]): readonly { readonly row: number; readonly message: string }[] {
    const found = this.rows.next(row, cells);
    for (const suspect of found) if (!suspect.certain) this.notes.push(note(suspect));
    return found.filter(({ certain }) => certain).map((suspect) => ({ row: suspect.row, message: refusal(suspect) }));
  }
}

function refusal({ label, unnamed, why }: SuspectRow): string {
  const name = quoteName(label);
  if (why === 'note') {
    return `the row holds ${name} and nothing else; if it is a note under the table, delete the row; if it is to count, fill in another of its cells.`;
  }
  if (why === 'label')
    return `${name} names a row of totals, which would be counted a second time; delete the row, or rename the group.`;
  const [nameless, wayOut] = unnamed
    ? [', and nothing names a group', 'name its group']
    : ['', 'if it is none, move it above all other rows'];
  return `the figures are the ${why} of those above${nameless}: a row of totals would be counted a second time; delete the row, or ${wayOut}.`;
}

function note({ row, label, why }: SuspectRow): string {
  const reason =
    why === 'label' ? `${quoteName(label)} reads like a row of totals` : `the figures are the ${why} of those above`;
  return `row ${row}: ${reason}. It is counted as a row like any other; if it is one of totals, delete it.`;
}
