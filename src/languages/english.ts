import { lostRevenueModel } from '../lost-revenue/model.js';
import { turnoverModel } from '../turnover/model.js';
import type { Language, LostRevenueTexts, TurnoverTexts } from './texts.js';
import { textsOf } from './texts-of.js';

/** English: what the models themselves are written in. */
export const english: Language = /* @__PURE__ */ writtenIn();

function writtenIn(): Language {
  return {
    tag: 'en',
    turnover: textsOf(turnoverModel) as TurnoverTexts,
    lostRevenue: textsOf(lostRevenueModel) as LostRevenueTexts,
  };
}
