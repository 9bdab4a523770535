import type { Kind } from '../model/section.js';
import type { KindText } from './message.js';

/** What each kind of cost is called in a table. */
export const kindLabels: Readonly<Record<Kind, KindText>> = {
  cash: 'cash',
  time: 'paid time',
  opportunity: 'opportunity',
  mixed: 'mixed',
};
