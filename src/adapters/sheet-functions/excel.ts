import { turnoverModel } from '../../turnover/model.js';
import { sheetFunctions } from './functions.js';
import { SheetError } from './sheet-error.js';

/** What the runtime of Excel's custom functions offers. */
declare const CustomFunctions: {
  associate(id: string, run: (...cells: unknown[]) => unknown): void;
  readonly Error: new (code: unknown, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: unknown; readonly notAvailable: unknown };
};

for (const { name, run } of sheetFunctions(turnoverModel)) {
  CustomFunctions.associate(name, (...cells) => {
    try {
      // Excel adds an argument of its own after those that the function declares; none of them looks at it.
      return run(...cells);
    } catch (error) {
      throw error instanceof SheetError ? inExcel(error) : error;
    }
  });
}

/** Excel shows a message with #VALUE! and #N/A only: the second where nothing is wrong but that figures are missing. */
function inExcel({ missing, message }: SheetError): Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(missing ? notAvailable : invalidValue, message);
}
