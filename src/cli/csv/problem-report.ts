import { UserError } from '../../files/failure.js';
import { RowList } from '../../input/row-list.js';
import { quoteName } from '../../messages/phrases.js';
import type { Columns, InputColumn } from './columns.js';

/** Rows with one kind of problem. */
interface Found {
  readonly rows: RowList;
  /** The heading of the column, as a message has it; undefined if it is about whole rows. */
  readonly heading: string | undefined;
  /** The message of the first row. */
  readonly message: string;
  /** `true` while all rows have that message. */
  alike: boolean;
}

/** The errors in the rows of a file. A kind of error is told once, with the number of its rows and the first three. */
export class Problems {
  private count = 0;
  private rows = 0;
  private lastRow: number | undefined;
  private commaSeen = false;
  private shownSeen = false;
  private readonly kinds = new Map<string, Found>();

  constructor(
    private readonly name: string,
    private readonly columns: Columns,
    private readonly decimalComma: boolean,
  ) {}

  /** Adds an error of a row. Rows with the same `kind` are told together. */
  inRow(number: number, message: string, kind = message): void {
    this.add(RowList.of(number), message, kind);
  }

  /**
   * Adds an error of an input, by its path or by the name of its column, with the column. `rows` are all rows that have it, if
   * they are known.
   */
  inCell(
    number: number,
    path: string,
    message: string,
    cells: readonly string[],
    kind: string,
    rows: RowList = RowList.of(number),
  ): void {
    const cellOf = ({ index }: InputColumn) => cells[index] ?? '';
    // A rate may have a column for each period: the one with a figure is meant.
    const columns = this.columns.inputs.filter((input) => input.path === path || input.name === path);
    const column = columns.find((one) => cellOf(one) !== '') ?? columns[0];
    if (column === undefined) {
      this.inRow(number, message, `${path} ${kind}`);
      return;
    }
    const cell = cellOf(column);
    if (/^[^\d,]*\d[\d.\s]*,\d+\D*$/.test(cell)) this.commaSeen = true;
    if (/\d/.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell)) this.shownSeen = true;
    const heading = column.heading === column.name ? column.name : quoteName(column.heading);
    this.add(rows, ofCell(message, this.decimalComma), `${path} ${kind}`, heading);
  }

  /** Throws a `UserError` with all of them, by their first rows, if there was one. */
  end(): void {
    if (this.count === 0) return;
    const found = `${counted(this.count, 'problem')} in ${counted(this.rows, 'row')} of ${this.name}; nothing was counted.`;
    const comma = 'If the commas in the figures are decimal commas, add --decimal-comma.';
    const shown =
      'A spreadsheet saves figures as it shows them. Set the number format of these columns to “General” and save the file again.';
    const kinds = [...this.kinds.values()].sort((one, other) => (one.rows.first[0] ?? 0) - (other.rows.first[0] ?? 0));
    throw new UserError(
      ...kinds.map((kind) => this.told(kind)),
      found,
      ...(this.commaSeen && !this.decimalComma ? [comma] : []),
      ...(this.shownSeen ? [shown] : []),
    );
  }

  private told({ rows, heading, message, alike }: Found): string {
    const column = heading === undefined ? '' : `, column ${heading}`;
    const such = alike ? '' : `, such as row ${rows.first[0]}`;
    return `${this.name} ${rows}${column}${such}: ${message}`;
  }

  private add(rows: RowList, message: string, kind: string, heading?: string): void {
    this.count += rows.count;
    if (rows.first[0] !== this.lastRow) this.rows += rows.count;
    this.lastRow = rows.first[0];
    const key = `${heading ?? ''}\n${kind}`;
    const found = this.kinds.get(key) ?? { rows: new RowList(), heading, message, alike: true };
    this.kinds.set(key, found);
    found.rows.addAll(rows);
    if (found.message !== message) found.alike = false;
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Rewrites a message of the library for a cell: without strings, and with figures in the notation of the file. */
function ofCell(message: string, decimalComma: boolean): string {
  const said = message.replace(/, or digits in a string such as "([^"]*)"/, ' such as $1');
  // Quotations from the file stay as they are.
  const parts = /"(?:[^"\\]|\\.)*"|(?<=\d)\.(?=\d)/g;
  return decimalComma ? said.replace(parts, (found) => (found === '.' ? ',' : found)) : said;
}
