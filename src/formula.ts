/**
 * The formulas of a model: in Markdown, in the cells of a spreadsheet, and as a query for a warehouse.
 *
 * @module turnover-cost/formula
 */
export type { CellContent, Part } from './readings/cell-content.js';
export { type CellOptions, type ModelCell, toCells } from './readings/cells.js';
export { toMarkdown } from './readings/markdown.js';
export type { SqlColumns } from './sql/columns.js';
export type { SqlDialect } from './sql/dialects.js';
export type { SqlOptions } from './sql/options.js';
export { toSql } from './sql/to-sql.js';
