/**
 * Whole columns at once, exact to the minor unit of the currency.
 *
 * @module turnover-cost/columns
 */
export type {
  AmountColumns,
  ColumnPart,
  ColumnsResult,
  LineColumns,
  NoticeColumn,
  QuantityColumn,
  RefusalReason,
  SectionColumns,
} from './columns/answer.js';
export { columnBuffers } from './columns/column-buffers.js';
export type { ColumnInput, ColumnValues, MaskedColumn, VectorLike } from './columns/column-input.js';
export { columnRow } from './columns/column-row.js';
export { type ColumnsOptions, evaluateColumns } from './columns/evaluate-columns.js';
export type { Columns } from './columns/read-columns.js';
