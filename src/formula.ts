/**
 * The formulas of a model: in Markdown, in the cells of a spreadsheet, and as a query for a warehouse.
 *
 * @module turnover-cost/formula
 */
export type { CellContent, Part } from './cells/cell-content.js';
export { type CellOptions, type ModelCell, toCells } from './cells/to-cells.js';
export { toMarkdown } from './format/formulas-markdown.js';
export type { SqlColumns } from './sql/column-mapping.js';
export type { SqlDialect } from './sql/dialects.js';
export type { SqlOptions } from './sql/options.js';
export { toSql } from './sql/to-sql.js';
