import type { Kind } from '../section.js';

/** What each kind of cost is called in a table. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  cash: 'cash',
  time: 'paid time',
  opportunity: 'opportunity',
  mixed: 'mixed',
};
