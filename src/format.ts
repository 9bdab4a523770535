/**
 * Results as text, for a terminal, a log or a wiki.
 *
 * @module turnover-cost/format
 */
export type { AnyResult } from './evaluation/evaluate.js';
export { toMarkdownTable } from './format/markdown.js';
export type { RangeAnswer } from './format/range-report.js';
export { type FormatOptions, toText } from './format/text.js';
