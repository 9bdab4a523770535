import { customerProfit } from './dutch/customer-profit.js';
import { lostRevenue } from './dutch/lost-revenue.js';
import { marginAtRisk } from './dutch/margin-at-risk.js';
import { turnover } from './dutch/turnover.js';
import type { Language } from './texts.js';

/** The Dutch texts of every model, as plain data. */
export const dutch: Language = { tag: 'nl', turnover, lostRevenue, customerProfit, marginAtRisk };
