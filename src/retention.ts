/**
 * The calculations of whether it pays to keep people: a programme before and after it is paid for, a raise, a bonus for
 * those who stay.
 *
 * @module turnover-cost/retention
 */
export {
  type StayBonusInput,
  type StayBonusSections,
  stayBonusModel,
} from './retention/bonus-model.js';
export { costPerHireWhoStays } from './retention/cost-per-hire-who-stays.js';
export { type CostPerLeaver, costPerLeaverFrom } from './retention/cost-per-leaver.js';
export type { RetentionAdvice, RetentionDecision } from './retention/decision.js';
export type {
  PayRaiseNotice,
  RetentionPlanNotice,
  RetentionReviewNotice,
  StayBonusNotice,
} from './retention/notices.js';
export { type PayRaise, payRaise } from './retention/pay-raise.js';
export { type RetentionPlan, retentionPlan } from './retention/plan.js';
export {
  type RetentionPlanInput,
  type RetentionPlanSections,
  retentionPlanModel,
} from './retention/plan-model.js';
export {
  type PayRaiseInput,
  type PayRaiseSections,
  payRaiseModel,
} from './retention/raise-model.js';
export { type RetentionReview, retentionReview } from './retention/review.js';
export {
  type RetentionReviewInput,
  type RetentionReviewSections,
  retentionReviewModel,
} from './retention/review-model.js';
export { type StayBonus, stayBonus } from './retention/stay-bonus.js';
