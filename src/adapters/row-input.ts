import type { Model } from '../model.js';
import type { Unit } from '../unit.js';
import { type Columns, type InputColumn, quoted } from './columns.js';
import { converted } from './conversion.js';

/** The inputs that are the same for all rows. */
export type CommonInput = Readonly<Record<string, unknown>>;

/** One row as the model takes it, and the cells that were not even handed on. */
export interface RowInput {
  readonly input: Record<string, unknown>;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Makes the reader of one file's rows: cells in, the model's input out. A blank cell leaves what is common to all rows. */
export function rowReader(
  { inputs }: Columns,
  model: Model,
  common: CommonInput,
  decimalComma: boolean,
): (cells: readonly string[]) => RowInput {
  const units = inputs.map(({ path }) => unitOf(model, path));
  const sections = [...new Set(inputs.flatMap(({ path }) => (path.includes('.') ? [sectionOf(path)] : [])))];
  return (cells) => {
    const input: Record<string, unknown> = { ...common };
    const problems: { path: string; message: string }[] = [];
    for (const section of sections) input[section] = { ...(common[section] as object | undefined) };
    for (const [position, column] of inputs.entries()) {
      const { path, index } = column;
      const cell = cells[index]?.trim() ?? '';
      if (cell === '') continue;
      // With a decimal comma a point parts thousands: 1.234 is not to be taken for one and a bit.
      if (decimalComma && /^-?\d+\.[\d.]*$/.test(cell)) {
        problems.push({
          path,
          message: `${path} must have a comma for decimals and no points; ${quoted(cell)} was given.`,
        });
      }
      const value = figureIn(cell, column, units[position], decimalComma);
      if (!path.includes('.')) input[path] = value;
      else (input[sectionOf(path)] as Record<string, unknown>)[path.slice(path.indexOf('.') + 1)] = value;
    }
    return { input, problems };
  };
}

/** The figure in a cell; what is not one is handed on as it is, for the model to refuse by name. */
function figureIn(
  cell: string,
  { path, conversion }: InputColumn,
  unit: Unit | undefined,
  decimalComma: boolean,
): unknown {
  if (path === 'currency') return cell;
  const digits = decimalComma ? cell.replace(/^(-?\d+),(\d+)$/, '$1.$2') : cell;
  return conversion !== undefined && isFigure.test(digits) ? converted(digits, conversion, unit) : digits;
}

const isFigure = /^-?\d{1,40}(\.\d{1,40})?$/;

function unitOf(model: Model, path: string): Unit | undefined {
  return model.inputs.find((input) => input.path === path)?.definition.unit;
}

function sectionOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}
