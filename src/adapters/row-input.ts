import type { Written } from '../input.js';
import type { Model } from '../model.js';
import type { Unit } from '../unit.js';
import { type Columns, quoted } from './columns.js';
import { type Conversion, converted } from './conversion.js';

/** The inputs that are the same for all rows. */
export type CommonInput = Readonly<Record<string, unknown>>;

/** The figures of one row, each in its place, and the cells that were not even handed on. */
export interface RowInput {
  readonly written: Written;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Makes the reader of one file's rows. A blank cell leaves what is common to all rows. */
export function rowReader(
  { inputs }: Columns,
  model: Model,
  common: CommonInput,
  decimalComma: boolean,
): (cells: readonly string[]) => RowInput {
  const commonFigures = model.inputs.map(({ section, name }) => (common[section] as CommonInput | undefined)?.[name]);
  const columns = inputs.map((column) => {
    const position = model.positions.get(column.path);
    return { ...column, position, unit: model.inputs[position ?? -1]?.definition.unit };
  });
  return (cells) => {
    let { currency, leavers } = common;
    const figures = [...commonFigures];
    const problems: { path: string; message: string }[] = [];
    for (const { path, index, conversion, position, unit } of columns) {
      const cell = cells[index]?.trim() ?? '';
      if (cell === '') continue;
      // With a decimal comma a point parts thousands: 1.234 is not to be taken for one and a bit.
      if (decimalComma && /^-?\d+\.[\d.]*$/.test(cell)) {
        problems.push({
          path,
          message: `${path} must have a comma for decimals and no points; ${quoted(cell)} was given.`,
        });
      }
      if (path === 'currency') currency = cell;
      else {
        const figure = figureIn(cell, conversion, unit, decimalComma);
        if (position === undefined) leavers = figure;
        else figures[position] = figure;
      }
    }
    return { written: { currency, leavers, figures }, problems };
  };
}

/** The figure in a cell; what is not one is handed on as it is, for the model to refuse by name. */
function figureIn(cell: string, conversion: Conversion | undefined, unit: Unit | undefined, decimalComma: boolean) {
  const digits = decimalComma ? cell.replace(/^(-?\d+),(\d+)$/, '$1.$2') : cell;
  return conversion !== undefined && isFigure.test(digits) ? converted(digits, conversion, unit) : digits;
}

const isFigure = /^-?\d{1,40}(\.\d{1,40})?$/;
