import type { LostRevenueTexts } from '../texts.js';
import { lostRevenueAlone } from './lost-revenue-alone.js';
import { sideBySide } from './side-by-side.js';

/** The lost revenue model in Korean. */
export const lostRevenue: LostRevenueTexts = {
  ...lostRevenueAlone,
  words: { ...lostRevenueAlone.words, ...sideBySide },
};
