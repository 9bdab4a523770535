import { chartTexts } from '../chart/texts.js';
import { schemaTexts } from '../compile/texts.js';
import { rangeTexts } from '../format/range-texts.js';
import { bothTexts, formatTexts, formulaTexts } from '../format/texts.js';
import { customerProfitModel } from '../lost-revenue/customer-profit-model.js';
import { marginAtRiskModel } from '../lost-revenue/margin-at-risk.js';
import { lostRevenueModel } from '../lost-revenue/model.js';
import { customerProfitTexts, lostRevenueTexts, marginAtRiskTexts, sideBySideTexts } from '../lost-revenue/texts.js';
import { coreTexts } from '../messages/texts.js';
import { measures, periods } from '../numbers/unit.js';
import { peopleTexts } from '../people/texts.js';
import { stayBonusModel } from '../retention/bonus-model.js';
import { retentionPlanModel } from '../retention/plan-model.js';
import { payRaiseModel } from '../retention/raise-model.js';
import { retentionReviewModel } from '../retention/review-model.js';
import {
  fewLeaversTexts,
  payRaiseTexts,
  programmeTexts,
  retentionPlanTexts,
  retentionReviewTexts,
  stayBonusTexts,
} from '../retention/texts.js';
import { turnoverModel } from '../turnover/model.js';
import { plausibilityTexts, turnoverTexts } from '../turnover/texts.js';
import { uncertaintyTexts } from '../uncertainty/texts.js';
import { extractTexts } from './extract-texts.js';
import type { Language, TurnoverTexts } from './texts.js';

/**
 * The English texts of every model, in which the models are written. To add a language, print it, translate the values,
 * keep the names in braces, and declare the result as a `Language`; a missing text does not compile.
 *
 * @example
 * english.turnover.words['table.total']; // 'Total'
 * const german: TurnoverTexts = { ...english.turnover, label: 'Fluktuationskosten' }; // and so on
 */
export const english: Language = /* @__PURE__ */ everyText();

function everyText(): Language {
  const shared = {
    ...coreTexts,
    ...asTheyAre(measures),
    ...asTheyAre(periods.map((period) => `/${period}` as const)),
    ...schemaTexts,
    ...formatTexts,
    ...bothTexts,
    ...formulaTexts,
    ...chartTexts,
    ...rangeTexts,
    ...uncertaintyTexts,
    ...plausibilityTexts,
  };
  return {
    tag: 'en',
    turnover: { ...extractTexts(turnoverModel), words: { ...shared, ...turnoverTexts } } as TurnoverTexts,
    lostRevenue: {
      ...extractTexts(lostRevenueModel),
      words: { ...shared, ...lostRevenueTexts, ...sideBySideTexts },
    },
    customerProfit: { ...extractTexts(customerProfitModel), words: { ...shared, ...customerProfitTexts } },
    marginAtRisk: { ...extractTexts(marginAtRiskModel), words: { ...shared, ...marginAtRiskTexts } },
    retentionPlan: {
      ...extractTexts(retentionPlanModel),
      words: { ...shared, ...fewLeaversTexts, ...programmeTexts, ...retentionPlanTexts },
    },
    retentionReview: {
      ...extractTexts(retentionReviewModel),
      words: { ...shared, ...fewLeaversTexts, ...programmeTexts, ...retentionReviewTexts },
    },
    payRaise: { ...extractTexts(payRaiseModel), words: { ...shared, ...fewLeaversTexts, ...payRaiseTexts } },
    stayBonus: { ...extractTexts(stayBonusModel), words: { ...shared, ...stayBonusTexts } },
    people: { words: peopleTexts },
  };
}

/** Maps each unit to itself, because the key of a unit is its English text. */
function asTheyAre<Unit extends string>(units: readonly Unit[]): Readonly<Record<Unit, string>> {
  return Object.fromEntries(units.map((unit): [string, string] => [unit, unit])) as Record<Unit, string>;
}
