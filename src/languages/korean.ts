import { customerProfit } from './korean/customer-profit.js';
import { lostRevenue } from './korean/lost-revenue.js';
import { marginAtRisk } from './korean/margin-at-risk.js';
import { payRaise } from './korean/pay-raise.js';
import { people } from './korean/people.js';
import { retentionPlan } from './korean/retention-plan.js';
import { retentionReview } from './korean/retention-review.js';
import { stayBonus } from './korean/stay-bonus.js';
import { turnover } from './korean/turnover.js';
import type { Language } from './texts.js';

/** The Korean texts of every model, as plain data. */
export const korean: Language = {
  tag: 'ko',
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
