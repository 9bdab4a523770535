import { parseNumber } from '../../input/parse-number.js';
import { bothReadings, DecimalPoint } from '../../input/two-readings.js';
import { quoteName } from '../../messages/phrases.js';
import { constraintsOf } from '../../model/bounds.js';
import type { Model } from '../../model/model.js';
import type { Columns } from './columns.js';
import { figureCell } from './parse-cell.js';

/** A figure that can be read in two ways, and so can all of its column. */
export interface UndecidedFigure {
  readonly row: number;
  readonly cells: readonly string[];
  readonly path: string;
  readonly message: string;
}

/**
 * Finds the columns of a file in which every figure with a point has three digits behind it, such as `60.000`: thousands, or
 * decimals. It is known when all rows are read.
 */
export class DecimalPoints {
  private readonly columns;

  /** In a file with commas between its cells a comma is no decimal sign: there, one column decides for all. */
  constructor(
    { inputs }: Columns,
    model: Model,
    private readonly delimiter: string,
  ) {
    this.columns = inputs.flatMap(({ path, index, conversion }) => {
      const input = model.inputAt(path)?.definition;
      if (input === undefined) return [];
      const expected = constraintsOf(input);
      const fits = (text: string) =>
        !('must' in parseNumber(figureCell(text, input.unit, conversion, false).value, expected));
      const point = new DecimalPoint<{ readonly row: number; readonly cells: readonly string[] }>();
      return [{ path, index, fits, point }];
    });
  }

  /** Takes the next row that counts. */
  add(row: number, cells: readonly string[]): void {
    for (const { index, fits, point } of this.columns) {
      const cell = point.isCertain ? '' : (cells[index] ?? '');
      if (cell.includes('.')) point.add(cell.replace('%', '').trim(), { row, cells }, fits);
    }
  }

  /** The first figure of each column that nothing decides. */
  undecided(): readonly UndecidedFigure[] {
    if (this.delimiter === ',' && this.columns.some(({ point }) => point.isCertain)) return [];
    return this.columns.flatMap(({ path, point: { undecided } }) => {
      if (undecided === undefined) return [];
      const { text, place } = undecided;
      const message = `${path} must be a number with one reading; ${quoteName(text)} was given (write ${bothReadings(text)}, whichever is meant), and no figure of the column has more or fewer than three digits behind its point.`;
      return [{ ...place, path, message }];
    });
  }
}
