import { turnoverModel } from '../turnover/model.js';
import { sheetFunctions } from './functions.js';
import type { CellResult } from './sheet-function.js';

const functions = sheetFunctions(turnoverModel);

/** Runs the function with this name. All declarations for Google Sheets call it. */
export function run(name: string, cells: ArrayLike<unknown>): CellResult | CellResult[][] | undefined {
  return functions.find((candidate) => candidate.name === name)?.run(...Array.from(cells));
}
