export type { Charted } from './chart/cases.js';
export { type ChartRow, type RowOptions, toRows } from './chart/rows.js';
export { type ChartOptions, toVegaLite, type VegaLiteSpec } from './chart/vega-lite.js';
