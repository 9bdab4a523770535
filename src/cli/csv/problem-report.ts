import { UserError } from '../../files/failure.js';
import { quoteName } from '../../messages/phrases.js';
import { write } from '../output.js';
import type { Progress } from '../progress.js';
import type { Columns, InputColumn } from './columns.js';

/** The errors in the rows of a file. Each is printed when it is found, and they are counted. */
export class Problems {
  private count = 0;
  private rows = 0;
  private lastRow = 0;
  private commaSeen = false;
  private shownSeen = false;

  constructor(
    private readonly name: string,
    private readonly columns: Columns,
    private readonly decimalComma: boolean,
    private readonly progress: Progress,
  ) {}

  /** Reports an error of a row. */
  async inRow(number: number, message: string): Promise<void> {
    await this.print(number, `${this.name} row ${number}: ${message}`);
  }

  /** Reports an error of an input, by its path or by the name of its column, with the column. */
  async inCell(number: number, path: string, message: string, cells: readonly string[]): Promise<void> {
    const cellOf = ({ index }: InputColumn) => cells[index]?.trim() ?? '';
    // A rate may have a column for each period: the one with a figure is meant.
    const columns = this.columns.inputs.filter((input) => input.path === path || input.name === path);
    const column = columns.find((one) => cellOf(one) !== '') ?? columns[0];
    if (column === undefined) return this.inRow(number, message);
    const cell = cellOf(column);
    if (/^[^\d,]*\d[\d.\s]*,\d+\D*$/.test(cell)) this.commaSeen = true;
    if (/\d/.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell)) this.shownSeen = true;
    const heading = column.heading === column.name ? column.name : quoteName(column.heading);
    await this.print(number, `${this.name} row ${number}, column ${heading}: ${ofCell(message, this.decimalComma)}`);
  }

  /** Throws a `UserError` if there was an error. */
  end(): void {
    if (this.count === 0) return;
    const found = `${counted(this.count, 'problem')} in ${counted(this.rows, 'row')} of ${this.name}; nothing was counted.`;
    const comma = 'If the commas in the figures are decimal commas, add --decimal-comma.';
    const shown =
      'A spreadsheet saves figures as it shows them. Set the number format of these columns to “General” and save the file again.';
    throw new UserError(
      found,
      ...(this.commaSeen && !this.decimalComma ? [comma] : []),
      ...(this.shownSeen ? [shown] : []),
    );
  }

  private async print(number: number, line: string): Promise<void> {
    this.progress.clear();
    this.count += 1;
    if (number !== this.lastRow) this.rows += 1;
    this.lastRow = number;
    await write(process.stderr, [`${line}\n`]);
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
