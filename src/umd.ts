/** What a page needs, in one file: for a script tag, where the global is `TurnoverCost`, and as a module from a URL. */
export * from './chart.js';
export * from './format.js';
export * from './groups.js';
export * from './index.js';
export * from './lost-revenue.js';
