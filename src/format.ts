export type { AnyResult } from './evaluation/evaluate.js';
export { toMarkdownTable } from './format/markdown.js';
export { type FormatOptions, toText } from './format/text.js';
