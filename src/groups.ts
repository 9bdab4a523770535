/**
 * Totals of many inputs, by department, site or any other group, or by the answers to several questions.
 *
 * @module turnover-cost/groups
 */
export type { CrossedGroup, CrossedResult } from './groups/facet-accumulators.js';
export { type Facets, type FacetValue, facets } from './groups/facets.js';
export type {
  GroupAbsentLine,
  GroupAmounts,
  GroupAssumption,
  GroupLine,
  GroupNotice,
  GroupSection,
  GroupTotals,
} from './groups/group-total.js';
export { type GroupResult, type Groups, type GroupsResult, groups } from './groups/groups.js';
