/**
 * Totals of many inputs, by department, site or any other group.
 *
 * @module turnover-cost/groups
 */
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
