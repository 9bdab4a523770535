import { turnoverModel } from '../turnover/model.js';
import { sheetFunctions } from './functions.js';
import { SheetError } from './sheet-error.js';

/** What the runtime of Excel's custom functions offers. */
declare const CustomFunctions: {
  associate(id: string, run: (...cells: unknown[]) => unknown): void;
  readonly Error: new (code: unknown, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: unknown; readonly notAvailable: unknown };
};

for (const { name, parameters, run } of sheetFunctions(turnoverModel, { blankMayBeZero: true })) {
  CustomFunctions.associate(name, (...cells) => {
    try {
      // Excel adds an argument of its own after all others, an object that says which cell asks.
      const own = cells.length > parameters.length && isObject(cells[cells.length - 1]) ? -1 : cells.length;
      return run(...cells.slice(0, own).map(withBlankRows));
    } catch (error) {
      throw error instanceof SheetError ? inExcel(error) : error;
    }
  });
}

function isObject(cell: unknown): boolean {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}

/**
 * Some versions of Excel hand over the blank cells of a range as 0. A row of nothing else is a blank one: no input and no
 * group that counts anybody is called 0. Of other zeros the functions refuse those that decide what comes out.
 */
function withBlankRows(cells: unknown): unknown {
  if (!Array.isArray(cells)) return cells;
  return cells.map((row: unknown) =>
    Array.isArray(row) && row.length > 1 && row.every((cell) => cell === 0) ? row.map(() => '') : row,
  );
}

/** Excel shows a message with #VALUE! and #N/A only: the second where nothing is wrong but that figures are missing. */
function inExcel({ missing, message }: SheetError): Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(missing ? notAvailable : invalidValue, message);
}
