import { InputError } from '../messages/issue.js';
import { expectModel } from '../model/expect-model.js';
import type { InputOf, Model, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { type Columns, nameColumns } from './read-columns.js';

/**
 * Returns one row of columns as the input of `evaluate` and `check`: for its trace, its assumptions, the text of its notices, or
 * everything that is wrong with it. `row` counts from 0.
 *
 * Throws an `InputError` if the columns are wrong as for `evaluateColumns`, if there is no such row, or if the row gives one input
 * in two periods.
 *
 * @example
 * const columns = { leavers: [24, 3], 'pay.newHire': [15.5, 18], 'training.newHireHours': [30, 40] };
 * evaluate(turnoverModel, columnRow(turnoverModel, columns, 1)).lines[0]?.calculation; // '40 × 18 × (0 + 1) × 3'
 */
export function columnRow<S extends Sections, L extends Input | undefined>(
  model: Model<S, string, L>,
  columns: Columns,
  row: number,
): InputOf<S, L> {
  expectModel(model);
  const { rows, currency, figuresAt } = nameColumns(model, columns);
  if (!Number.isInteger(row) || row < 0 || row >= rows) {
    const message = `There is no row ${row}: the columns have ${rows} rows, counted from 0.`;
    throw new InputError([{ path: '', code: 'outOfBounds', message }]);
  }
  const { figures, twice } = figuresAt(row);
  if (twice.length > 0) throw new InputError(twice);
  const own: Record<string, unknown> = currency === undefined ? {} : { currency };
  for (const { position, section, name } of model.inputs) {
    const figure = figures[position];
    if (figure === undefined) continue;
    if (section === undefined) own[name] = figure;
    else own[section] = { ...(own[section] as Record<string, unknown> | undefined), [name]: figure };
  }
  return own as InputOf<S, L>;
}
