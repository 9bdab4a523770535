import { type AnyResult, evaluate } from '../evaluation/evaluate.js';
import { type Outcome, safeEvaluate } from '../evaluation/safe-evaluate.js';
import { lostRevenue } from '../lost-revenue/loss.js';
import type { lostRevenueModel } from '../lost-revenue/model.js';
import type { Model } from '../model/model.js';

/** Evaluates an input with a model, named as in a shared state. Returns issues instead of throwing. */
export function outcomeOf(model: Model, name: string, input: unknown): Outcome<AnyResult> {
  return safeEvaluate((): AnyResult => {
    if (name !== 'lost-revenue') return evaluate(model, input as never);
    return lostRevenue(input as object, model as unknown as typeof lostRevenueModel);
  });
}
