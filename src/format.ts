export type { AnyResult } from './format/breakdown.js';
export { toMarkdownTable } from './format/markdown.js';
export { type FormatOptions, toText } from './format/text.js';
