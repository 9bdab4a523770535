import { parseNumber } from '../input/parse-number.js';
import { bothReadings, DecimalPoint } from '../input/two-readings.js';
import { quoteName } from '../messages/phrases.js';
import type { NamedInput } from './input-names.js';
import type { Problem } from './sheet-error.js';

/** The figures that stand in cells as texts: `1.000` is one or a thousand, as the others of the same input tell. */
export class TextFigures {
  private readonly points = new Map<string, DecimalPoint<number | undefined>>();

  /** Takes a cell of an input; a number is one, however it is shown. */
  add({ path, expected }: NamedInput, cell: unknown, row: number | undefined): void {
    if (expected === undefined || typeof cell !== 'string') return;
    const point = this.points.get(path) ?? new DecimalPoint();
    this.points.set(path, point);
    point.add(cell.trim(), row, (text) => !('must' in parseNumber(text, expected)));
  }

  /** The first figure of each input that nothing decides. */
  problems(): Problem[] {
    return [...this.points].flatMap(([path, { undecided }]) => {
      if (undecided === undefined) return [];
      const { text, place } = undecided;
      const message = `${path} must be a number; ${quoteName(text)} was given (write ${bothReadings(text)}, whichever is meant).`;
      return [{ row: place, message, missing: false }];
    });
  }
}
