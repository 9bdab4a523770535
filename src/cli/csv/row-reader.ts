import { givenAt } from '../../input/reader.js';
import type { Model, RawFigures } from '../../model/model.js';
import type { Columns } from './columns.js';
import { figureCell } from './parse-cell.js';

/** The inputs that are the same for all rows. */
export type CommonInput = Readonly<Record<string, unknown>>;

/** The figures of one row, each at its position, and the cells that cannot be read. */
export interface RowInput {
  readonly written: RawFigures;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Returns the reader of one file's rows. A blank cell keeps the value of the inputs that are the same for all rows. */
export function rowReader(
  { inputs }: Columns,
  model: Model,
  common: CommonInput,
  decimalComma: boolean,
): (cells: readonly string[]) => RowInput {
  const commonFigures = model.inputs.map((input) => givenAt(common, input));
  const columns = inputs.map((column) => ({ ...column, input: model.inputAt(column.path) }));
  return (cells) => {
    let { currency } = common;
    const figures = [...commonFigures];
    const problems: { path: string; message: string }[] = [];
    for (const { path, index, conversion, input } of columns) {
      const cell = cells[index]?.trim() ?? '';
      if (cell === '') continue;
      if (input === undefined) {
        currency = cell;
        continue;
      }
      const { value, must } = figureCell(cell, input.definition.unit, conversion, decimalComma);
      if (must !== undefined) problems.push({ path, message: `${path} ${must}.` });
      figures[input.position] = value;
    }
    return { written: { currency, figures }, problems };
  };
}
