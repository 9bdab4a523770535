export * from './chart.js';
export * from './format.js';
export * from './groups.js';
export * from './index.js';
export * from './lost-revenue.js';
