import { lostRevenue } from './korean/lost-revenue.js';
import { turnover } from './korean/turnover.js';
import type { Language } from './texts.js';

/** Korean: both models, as plain data. */
export const korean: Language = { tag: 'ko', turnover, lostRevenue };
