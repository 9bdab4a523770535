/**
 * Charts: a result as plain rows, or as a Vega-Lite specification.
 *
 * @module turnover-cost/chart
 */
export type { Chartable } from './chart/chart-data.js';
export type { ChartRow as Mark } from './chart/layout.js';
export { type ChartRow, type RowOptions, toRows } from './chart/rows.js';
export {
  type BreakEvenSpec,
  type ChartOptions,
  type DistributionSpec,
  type RangeChartOptions,
  type TornadoSpec,
  toVegaLite,
  type VegaLiteSpec,
} from './chart/vega-lite.js';
