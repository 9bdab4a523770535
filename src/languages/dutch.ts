import { customerProfit } from './dutch/customer-profit.js';
import { lostRevenue } from './dutch/lost-revenue.js';
import { marginAtRisk } from './dutch/margin-at-risk.js';
import { payRaise } from './dutch/pay-raise.js';
import { people } from './dutch/people.js';
import { retentionPlan } from './dutch/retention-plan.js';
import { retentionReview } from './dutch/retention-review.js';
import { stayBonus } from './dutch/stay-bonus.js';
import { turnover } from './dutch/turnover.js';
import type { Language } from './texts.js';

/** The Dutch texts of every model, as plain data. */
export const dutch: Language = {
  tag: 'nl',
  turnover,
  lostRevenue,
  customerProfit,
  marginAtRisk,
  retentionPlan,
  retentionReview,
  payRaise,
  stayBonus,
  people: { words: people },
};
