import type { Decimal } from 'decimal.js';
import type { CellContent } from '../cells/cell-content.js';
import { type CellValue, cellValues } from '../cells/expected-values.js';
import type { Model } from '../model/model.js';
import type { RatePeriod } from '../model/rate-period.js';

/** Returns the reference of the cell that contains something of the model. */
export type At = (content: CellContent) => string;

/** Figures under one heading, below a breakdown. */
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

/** Returns the formula of an input that comes from another part; `undefined` if it is to be typed. */
export type LinkedInput = (path: string) => string | undefined;

/** A cell beside a total that says what follows from it. */
export interface Verdict {
  readonly formulaOf: (at: At) => string;
  readonly result: string;
}

/** One model of a workbook, and the figures to fill in. */
export interface WorkbookPart {
  readonly model: Model;
  readonly currency: string;
  /** Returns the figure at the path of an input, or `undefined` if it is not filled in. */
  readonly given: (path: string) => Decimal | undefined;
  /** Returns the period of a rate, or `undefined` if it is that of the unit. */
  readonly period: (path: string) => RatePeriod | undefined;
  /** Returns the result of a formula. */
  readonly cachedValue: (content: CellContent) => CellValue | undefined;
  readonly inputsSheet: string;
  readonly breakdownSheet: string;
  /** A warning about the use of the total. */
  readonly warning?: string;
  /** The words that follow from the total. */
  readonly verdict?: Verdict;
  readonly linkedInput?: LinkedInput;
  /** Figures below the breakdown, beside its total. */
  readonly views?: readonly WorkbookViews[];
}

/** Creates a part filled with an input that has been checked, or without an input, a part to fill in. */
export function modelSheets(
  model: Model,
  input: unknown = {},
  sheets: Pick<WorkbookPart, 'inputsSheet' | 'breakdownSheet' | 'warning' | 'views' | 'verdict'>,
): WorkbookPart {
  const read = model.read(input);
  const positionOf = (path: string) => model.inputAt(path)?.position ?? -1;
  const given = (path: string) => read.figures[positionOf(path)];
  const period = (path: string) => read.periods?.[positionOf(path)];
  return { model, currency: read.currency, given, period, cachedValue: cellValues(model, input), ...sheets };
}
