/** What a page needs, in one file for a script tag: the global is `TurnoverCost`. */
export * from './format.js';
export * from './formula.js';
export * from './groups.js';
export * from './index.js';
export * from './lost-revenue.js';
