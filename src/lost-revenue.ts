/**
 * Revenue lost through poor service, and the part of it that turnover causes.
 *
 * @module turnover-cost/lost-revenue
 */
export { attributableShare, newcomerShare } from './lost-revenue/attributable-share.js';
export {
  type AverageCustomers,
  averageCustomers,
  type ListedCustomer,
  type UnprofitableCustomer,
} from './lost-revenue/average-customers.js';
export { type TwoParts, turnoverWithLostRevenue } from './lost-revenue/both-parts.js';
export { type CustomerAdvice, type CustomerProfit, customerProfit } from './lost-revenue/customer-profit.js';
export {
  type CustomerProfitInput,
  type CustomerProfitNotice,
  type CustomerProfitSections,
  customerProfitModel,
} from './lost-revenue/customer-profit-model.js';
export { type CustomerValue, customerValue, marginMultiple } from './lost-revenue/customer-value.js';
export { type Layers, type LostRevenue, lostRevenue } from './lost-revenue/loss.js';
export {
  type MarginAtRiskInput,
  type MarginAtRiskSections,
  marginAtRisk,
  marginAtRiskModel,
} from './lost-revenue/margin-at-risk.js';
export { type LostRevenueInput, type LostRevenueSections, lostRevenueModel } from './lost-revenue/model.js';
export type { LostRevenueNotice } from './lost-revenue/notices.js';
export type { Overlap, OverlapCode } from './lost-revenue/overlaps.js';
export { retentionFromChurn } from './lost-revenue/retention-from-churn.js';
export { type WithLostRevenue, withLostRevenue } from './lost-revenue/with-lost-revenue.js';
