import type { AnyResult } from '../evaluation/evaluate.js';
import { evaluate } from '../evaluation/evaluate.js';
import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { UserError } from '../files/failure.js';
import { type TwoParts, turnoverWithLostRevenue } from '../lost-revenue/both-parts.js';
import { lostRevenue } from '../lost-revenue/loss.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import type { Model } from '../model/model.js';
import { models } from './models.js';

const parts = ['turnover', 'lostRevenue'];

/**
 * What one input comes to: by the model that was named; or else by both models where it has a part for each, and by the
 * model that is usual where it has none. Throws a `Failure` with everything that is wrong with it.
 */
export function resultOf(input: unknown, model: Model, modelGiven: boolean, name: string): AnyResult | WithLostRevenue {
  if (Array.isArray(input)) {
    throw new UserError(`${name} holds a JSON array; give one object such as {"leavers": 24}, or many groups as CSV.`);
  }
  const keys = Object.keys(Object(input));
  const inParts = keys.some((key) => parts.includes(key) && !(key in model.sections));
  const { result, issues } = safeEvaluate((): AnyResult | WithLostRevenue => {
    if (inParts && !modelGiven) return turnoverWithLostRevenue(input as TwoParts);
    return model === models['lost-revenue'] ? lostRevenue(input as object) : evaluate(model, input as never);
  });
  if (result !== undefined) return result;
  // One mistake is not to be reported as everything that follows from it.
  if (modelGiven && inParts && keys.every((key) => parts.includes(key))) {
    throw new UserError(`${name} has a part for each of both models; leave --model out.`);
  }
  const other = modelGiven ? undefined : otherModel(keys, model);
  if (other !== undefined) throw new UserError(`${name} is no input of turnover: ${other}`);
  throw new UserError(...issues.map(({ message }) => `${name}: ${message}`));
}

/** Where what an input holds belongs to another model: which parts, and how to name that model. */
function otherModel(keys: readonly string[], model: Model): string | undefined {
  const groups = keys.filter((key) => key !== 'currency' && key !== 'leavers');
  const foreign = groups.filter((key) => !(key in model.sections) && !parts.includes(key));
  const found = Object.keys(models).filter((name) => groups.every((key) => key in (models[name]?.sections ?? {})));
  if (foreign.length === 0 || found.length === 0) return undefined;
  return `${foreign.join(', ')} belong to ${found.join(', ')}; add --model ${found[0]}.`;
}
