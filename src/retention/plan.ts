import type { Decimal } from 'decimal.js';
import { valuesOf } from '../evaluation/effective-values.js';
import { evaluate } from '../evaluation/evaluate.js';
import type { NamesIn } from '../evaluation/result-names.js';
import {
  type Advised,
  type DecisionContext,
  people,
  type RetentionAdvice,
  type RetentionDecision,
  wholePeople,
  withAdvice,
} from './decision.js';
import type { RetentionPlanNotice } from './notices.js';
import { type RetentionPlanInput, type RetentionPlanSections, retentionPlanModel } from './plan-model.js';
import type { retentionPlanTexts } from './texts.js';

/** A retention plan with its advice. */
export type RetentionPlan = RetentionDecision<RetentionPlanNotice, RetentionAdvice, NamesIn<RetentionPlanSections>>;

/**
 * Calculates whether a programme to keep people pays, before the money is spent: leavers prevented × cost per leaver,
 * against the cost of all people covered.
 *
 * The total is the net of the first year. `quantities` has the rest, exact: `returnOnInvestment` and `returnInCash`,
 * `paybackMonths`, `breakEvenLeavers`, `breakEvenPoints`, `valueOfOnePoint`, `presentValueOfSavings`,
 * `netPresentValue`, `largestWorthwhileSpend` and others. A figure that does not exist is left out: there is no payback
 * if a year saves no more than it costs, and no present value without a discount rate. The payback is the payment at the
 * start ÷ the gain of a month; without a payment at the start it is the cost of a year ÷ the saving of a month.
 *
 * Over several years the net present value decides, otherwise the net of the first year. The exact figures decide, and
 * each figure of the reason is rounded once.
 *
 * Amounts are in one currency, shares from 0 to 1. `now` takes the cost per leaver by kind, as `costPerLeaverFrom` gives
 * it. No effect is assumed: `effect.relativeReduction` must be given. Throws one `InputError` that lists every problem.
 * `model` is the retention plan model, translated if needed.
 *
 * Sources: return and isolation of the effect after the Phillips ROI methodology, as five texts quote it; leavers ×
 * relative reduction as in Shanafelt, Goh and Sinsky (2017), https://doi.org/10.1001/jamainternmed.2017.4340.
 *
 * @example
 * const plan = retentionPlan({
 *   now: { headcount: 300, leavers: 60, costPerLeaverMixed: 12000 },
 *   effect: { addressableShare: 0.5, relativeReduction: 0.4, attributableShare: 0.8, confidenceShare: 0.9 },
 *   programme: { oneOff: 40000, perYear: 20000 },
 *   horizon: { years: 3, discountRate: 0.08, persistenceShare: 0.75 },
 * });
 * plan.total.toFixed(2); // '43680.00': 8.64 leavers × 12,000 − 60,000
 * plan.quantities.netPresentValue?.value.toFixed(2); // '117421.02'
 * plan.advice; // 'pays'
 * plan.reason; // 'Pays over 3 years: the savings are worth 208962.96 USD today, and the costs 91541.94 USD.'
 */
export function retentionPlan(input: RetentionPlanInput, model = retentionPlanModel): RetentionPlan {
  const result = evaluate(model, input);
  const { position = -1 } = model.inputAt('horizon.years') ?? {};
  const years = valuesOf(model, model.read(input))[position];
  return withAdvice(result, model.say, (context: Context) =>
    years?.greaterThan(1) ? overYears(years, context) : inFirstYear(context),
  );
}

type Context = DecisionContext<typeof retentionPlanTexts, NamesIn<RetentionPlanSections>['quantity']>;

function overYears(years: Decimal, { known, say }: Context): Advised<RetentionAdvice> {
  const net = known('netFirstYear');
  const worth = {
    years,
    saving: { money: known('presentValueOfSavings') },
    cost: { money: known('presentValueOfCosts') },
  };
  if (known('netPresentValue').lessThan(0)) {
    return ['doesNotPay', say('advice.planDoesNotPayOverYears', worth)];
  }
  if (!net.lessThan(0)) {
    return ['pays', say('advice.planPaysOverYears', worth)];
  }
  return ['paysLater', say('advice.planPaysLater', { ...worth, loss: { money: net.negated() } })];
}

function inFirstYear({ known, say }: Context): Advised<RetentionAdvice> {
  const net = known('netFirstYear');
  const needed = known('breakEvenLeavers');
  const cost = { money: known('costFirstYear') };
  const most = known('mostPreventable');
  if (net.lessThan(0) && needed.greaterThan(most)) {
    return ['cannotPay', say('advice.planCannotPay', { cost, needed: people(needed), most: people(most) })];
  }
  const figures = {
    saving: { money: known('savingFirstYear') },
    cost,
    needed: people(needed),
    whole: wholePeople(needed),
    prevented: people(known('leaversPreventedFirstYear')),
  };
  if (net.lessThan(0)) {
    return ['doesNotPay', say('advice.planDoesNotPay', figures)];
  }
  return ['pays', say('advice.planPays', figures)];
}
