export type { CellContent, Part } from './readings/cell-content.js';
export { type CellOptions, type ModelCell, toCells } from './readings/cells.js';
export { toMarkdown } from './readings/markdown.js';
