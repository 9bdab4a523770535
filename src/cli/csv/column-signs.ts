import { DecimalSigns } from '../../input/decimal-sign.js';
import { RowList } from '../../input/row-list.js';
import type { DecimalSign, ReadNumber } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';

/** A figure that can be read in two ways, and so can all of its column. */
export interface UndecidedFigure {
  readonly row: number;
  readonly cells: readonly string[];
  readonly path: string;
  readonly message: string;
  /** The rows that have one. */
  readonly rows: RowList;
}

interface AmbiguousFigure {
  readonly row: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly readings: readonly [string, string];
}

interface Column {
  readonly path: string;
  readonly signs: DecimalSigns;
  first?: AmbiguousFigure;
  readonly ambiguous: RowList;
}

const names = { '.': 'point', ',': 'comma' } as const;

/**
 * The decimal signs of the columns of a file. A figure such as `60.000` or `60,000`, which is thousands or decimals, is read
 * with the sign that is assumed, for rows are read one by one; whether the other figures of its column bear that out is known
 * when all rows are read.
 */
export class ColumnSigns {
  /** The decimal sign that figures with two readings are read with. */
  readonly assumed: DecimalSign;
  private readonly columns = new Map<string, Column>();

  /** `told` is what the command line says. */
  constructor(
    readonly told: DecimalSign | undefined,
    private readonly delimiter: string | undefined,
  ) {
    this.assumed = told ?? '.';
  }

  /** Takes what the next figure of a column shows by itself. */
  add(path: string, { shows }: ReadNumber): void {
    if (shows !== undefined) this.column(path).signs.add(shows);
  }

  /** Takes a figure that has two readings. */
  addAmbiguous(path: string, figure: AmbiguousFigure): void {
    const column = this.column(path);
    column.first ??= figure;
    column.ambiguous.add(figure.row);
  }

  /** The first figure of each column that nothing decides. */
  undecided(): readonly UndecidedFigure[] {
    const columns = [...this.columns.values()];
    const opposite = this.assumed === '.' ? ',' : '.';
    // In a file with commas between its cells a comma is no decimal sign: there, one column decides for all.
    const ofFile =
      this.delimiter === ',' &&
      columns.some(({ signs }) => signs.has('.')) &&
      !columns.some(({ signs }) => signs.has(','));
    return columns.flatMap(({ path, signs, first, ambiguous }) => {
      if (first === undefined) return [];
      const contradicted = signs.has(opposite);
      const known = this.told !== undefined || signs.has(this.assumed) || ofFile;
      if (known && !contradicted) return [];
      const { text, readings, row, cells } = first;
      const mark = text.includes(',') ? ',' : '.';
      const why = contradicted
        ? `and other figures of the column have a decimal ${names[opposite]}`
        : `and no figure of the column has more or fewer than three digits behind its ${names[mark]}`;
      const message = `${path} must be a number with one reading; ${quoteName(text)} was given (write ${readings[0]} or ${readings[1]}, whichever is meant), ${why}.${contradicted ? '' : this.wayOut(text, readings)}`;
      return [{ row, cells, path, message, rows: ambiguous }];
    });
  }

  /** Says which option names which reading, and what the delimiter suggests. */
  private wayOut(text: string, [whole, decimals]: AmbiguousFigure['readings']): string {
    const [withComma, withPoint] = text.includes(',') ? [decimals, whole] : [whole, decimals];
    const hint = this.delimiter === ';' ? ' Semicolons between cells suggest a decimal comma.' : '';
    return ` Add --decimal-comma if it is ${withComma}, or --decimal-point if it is ${withPoint}.${hint}`;
  }

  private column(path: string): Column {
    const known = this.columns.get(path);
    if (known !== undefined) return known;
    const column: Column = { path, signs: new DecimalSigns(), ambiguous: new RowList() };
    this.columns.set(path, column);
    return column;
  }
}
