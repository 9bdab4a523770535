import { turnoverModel } from '../turnover/model.js';
import { sheetFunctions } from './functions.js';
import { SheetError } from './sheet-error.js';

/** The runtime of Excel's custom functions. */
declare const CustomFunctions: {
  associate(id: string, run: (...cells: unknown[]) => unknown): void;
  readonly Error: new (code: unknown, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: unknown; readonly notAvailable: unknown };
};

for (const { name, parameters, run } of sheetFunctions(turnoverModel, { blankMayBeZero: true })) {
  CustomFunctions.associate(name, (...cells) => {
    try {
      // Excel adds its own argument after all others: an object that identifies the calling cell.
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
 * Replaces rows of zeros with blank rows, because some versions of Excel pass the blank cells of a range as 0. No input
 * and no group with leavers is called 0. The functions refuse other zeros if they affect the result.
 */
function withBlankRows(cells: unknown): unknown {
  if (!Array.isArray(cells)) return cells;
  return cells.map((row: unknown) =>
    Array.isArray(row) && row.length > 1 && row.every((cell) => cell === 0) ? row.map(() => '') : row,
  );
}

/** Creates the error that Excel shows with a message: #N/A if figures are only missing, otherwise #VALUE!. */
function inExcel({ missing, message }: SheetError): Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(missing ? notAvailable : invalidValue, message);
}
