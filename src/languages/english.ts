import { customerProfitModel } from '../lost-revenue/customer-profit-model.js';
import { marginAtRiskModel } from '../lost-revenue/margin-at-risk.js';
import { lostRevenueModel } from '../lost-revenue/model.js';
import { turnoverModel } from '../turnover/model.js';
import { dutch } from './dutch.js';
import { extractTexts } from './extract-texts.js';
import type { CustomerProfitTexts, Language, LostRevenueTexts, MarginAtRiskTexts, TurnoverTexts } from './texts.js';

/**
 * The English texts of every model, in which the models are written. To add a language, print it, translate the values,
 * keep the names in braces, and declare the result as a `Language`; a missing text does not compile.
 *
 * @example
 * JSON.stringify(english.turnover.words).includes('"Total":"Total"'); // true
 * const german: TurnoverTexts = { ...english.turnover, label: 'Fluktuationskosten' }; // and so on
 */
export const english: Language = /* @__PURE__ */ writtenIn();

function writtenIn(): Language {
  return {
    tag: 'en',
    turnover: { ...extractTexts(turnoverModel), words: same(dutch.turnover.words) } as TurnoverTexts,
    lostRevenue: { ...extractTexts(lostRevenueModel), words: same(dutch.lostRevenue.words) } as LostRevenueTexts,
    customerProfit: {
      ...extractTexts(customerProfitModel),
      words: same(dutch.customerProfit.words),
    } as CustomerProfitTexts,
    marginAtRisk: { ...extractTexts(marginAtRiskModel), words: same(dutch.marginAtRisk.words) } as MarginAtRiskTexts,
  };
}

/** Maps every text to itself, with the keys of a language in which none can be missing. */
function same<Text extends string>(words: Readonly<Record<Text, string>>): Readonly<Record<Text, string>> {
  return Object.fromEntries(Object.keys(words).map((text) => [text, text])) as Record<Text, string>;
}
