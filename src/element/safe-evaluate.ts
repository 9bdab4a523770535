import type { AnyResult } from '../evaluation/evaluate.js';
import { evaluate } from '../evaluation/evaluate.js';
import { lostRevenue } from '../lost-revenue/loss.js';
import type { lostRevenueModel } from '../lost-revenue/model.js';
import { InputError, type Issue } from '../messages/issue.js';
import type { Model } from '../model/model.js';

/** What an input comes to: a result, or everything that is wrong with it. */
export interface Outcome {
  readonly result: AnyResult | undefined;
  readonly issues: readonly Issue[];
}

/** Puts an input through a model, named as in a shared form; what is wrong with the input is handed back. */
export function safeEvaluate(model: Model, name: string, input: unknown): Outcome {
  try {
    if (name !== 'lost-revenue') return { result: evaluate(model, input as never), issues: [] };
    return { result: lostRevenue(input as object, model as unknown as typeof lostRevenueModel), issues: [] };
  } catch (error) {
    if (error instanceof InputError) return { result: undefined, issues: error.issues };
    throw error;
  }
}
