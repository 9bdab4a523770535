import { isEmpty } from '../../input/is-empty.js';
import type { Model, RawFigures } from '../../model/model.js';
import type { Columns } from './columns.js';
import { figureCell } from './parse-cell.js';

/** The inputs that are the same for all rows. */
export type CommonInput = Readonly<Record<string, unknown>>;

/** The figures of one row, each in its place, and the cells that were not even handed on. */
export interface RowInput {
  readonly written: RawFigures;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/** Makes the reader of one file's rows. A blank cell leaves what is common to all rows. */
export function rowReader(
  { inputs }: Columns,
  model: Model,
  common: CommonInput,
  decimalComma: boolean,
): (cells: readonly string[]) => RowInput {
  const commonFigures = model.inputs.map(({ section, name }) =>
    given((common[section] as CommonInput | undefined)?.[name]),
  );
  const columns = inputs.map((column) => {
    const position = model.positions.get(column.path);
    return { ...column, position, unit: model.inputs[position ?? -1]?.definition.unit };
  });
  return (cells) => {
    let [currency, leavers] = [given(common.currency), given(common.leavers)];
    const figures = [...commonFigures];
    const problems: { path: string; message: string }[] = [];
    for (const { path, index, conversion, position, unit } of columns) {
      const cell = cells[index]?.trim() ?? '';
      if (cell === '') continue;
      if (path === 'currency') {
        currency = cell;
        continue;
      }
      const { value, must } = figureCell(cell, unit, conversion, decimalComma);
      if (must !== undefined) problems.push({ path, message: `${path} ${must}.` });
      if (position === undefined) leavers = value;
      else figures[position] = value;
    }
    return { written: { currency, leavers, figures }, problems };
  };
}

function given(value: unknown): unknown {
  return isEmpty(value) ? undefined : value;
}
