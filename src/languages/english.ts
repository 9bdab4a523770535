import { customerProfitModel } from '../lost-revenue/customer-profit-model.js';
import { marginAtRiskModel } from '../lost-revenue/margin-at-risk.js';
import { lostRevenueModel } from '../lost-revenue/model.js';
import { turnoverModel } from '../turnover/model.js';
import type { CustomerProfitTexts, Language, LostRevenueTexts, MarginAtRiskTexts, TurnoverTexts } from './texts.js';
import { textsOf } from './texts-of.js';

/** English: what the models themselves are written in. */
export const english: Language = /* @__PURE__ */ writtenIn();

function writtenIn(): Language {
  return {
    tag: 'en',
    turnover: textsOf(turnoverModel) as TurnoverTexts,
    lostRevenue: textsOf(lostRevenueModel) as LostRevenueTexts,
    customerProfit: textsOf(customerProfitModel) as CustomerProfitTexts,
    marginAtRisk: textsOf(marginAtRiskModel) as MarginAtRiskTexts,
  };
}
