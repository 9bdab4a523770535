import type { Decimal } from 'decimal.js';
import type { CellContent } from '../cells/cell-content.js';
import { type CellValue, cellValues } from '../cells/expected-values.js';
import type { Model } from '../model/model.js';

/** Gives the reference of the cell where something of the model stands. */
export type At = (content: CellContent) => string;

/** Figures under one heading that stand below a breakdown. */
export interface WorkbookViews {
  readonly heading: string;
  readonly rows: readonly {
    readonly label: string;
    readonly formulaOf: (at: At) => string;
    readonly result: number | '';
    /** The formula in words. */
    readonly inWords: string;
  }[];
}

/** One model of a workbook, and what is filled in. */
export interface WorkbookPart {
  readonly model: Model;
  readonly currency: string;
  /** The figure at the path of an input; undefined where nothing is filled in. */
  readonly given: (path: string) => Decimal | undefined;
  /** What the formulas come to. */
  readonly cachedValue: (content: CellContent) => CellValue | undefined;
  readonly inputsSheet: string;
  readonly breakdownSheet: string;
  /** What a reader of the total must not do with it. */
  readonly warning?: string;
  /** What stands below the breakdown, beside its total. */
  readonly views?: readonly WorkbookViews[];
}

/** A part filled with an input that has proved right; without one, a part to be filled in. */
export function modelSheets(
  model: Model,
  input: unknown = {},
  sheets: Pick<WorkbookPart, 'inputsSheet' | 'breakdownSheet' | 'warning' | 'views'>,
): WorkbookPart {
  const read = model.read(input);
  const given = (path: string) => read.figures[model.inputAt(path)?.position ?? -1];
  return { model, currency: read.currency, given, cachedValue: cellValues(model, input), ...sheets };
}
