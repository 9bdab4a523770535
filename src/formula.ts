export { toMarkdown } from './readings/markdown.js';
