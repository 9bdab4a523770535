/**
 * Totals of many inputs, by department, site or any other group.
 *
 * @module turnover-cost/groups
 */
export type { GroupAbsentLine, GroupAssumption, GroupNotice, GroupTotals } from './groups/group-total.js';
export { type GroupResult, type Groups, type GroupsResult, groups } from './groups/groups.js';
export type { GroupAmounts, GroupLine, GroupSection, GroupSums } from './groups/sums.js';
