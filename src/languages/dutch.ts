import { lostRevenue } from './dutch/lost-revenue.js';
import { turnover } from './dutch/turnover.js';
import type { Language } from './texts.js';

/** Dutch: both models, as plain data. */
export const dutch: Language = { tag: 'nl', turnover, lostRevenue };
