import type { AnyResult } from '../evaluation/evaluate.js';
import { evaluate } from '../evaluation/evaluate.js';
import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { UserError } from '../files/failure.js';
import type { PlainObject } from '../input/read-object.js';
import { type TwoParts, turnoverWithLostRevenue } from '../lost-revenue/both-parts.js';
import { lostRevenue } from '../lost-revenue/loss.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import type { Model } from '../model/model.js';
import { decisionOf, isDecision } from '../retention/decide.js';
import { models } from './models.js';

const parts = ['turnover', 'lostRevenue'];

/**
 * Evaluates one input with the model of `--model`. Without that option, an input with a part for each model is evaluated with
 * both. Throws a `UserError` with everything that is wrong with the input.
 */
export function resultOf(input: unknown, model: Model, modelGiven: boolean, name: string): AnyResult | WithLostRevenue {
  if (Array.isArray(input)) {
    throw new UserError(
      `${name} contains a JSON array; give one object such as {"leavers": 24}, or many groups as CSV.`,
    );
  }
  const keys = Object.keys(Object(input));
  if (!modelGiven && isDecision(input))
    throw new UserError(
      `${name} is a plan to keep people; put the word retention before it: turnover-cost retention FILE.`,
    );
  const inParts = keys.some((key) => parts.includes(key) && !(key in model.sections));
  const { result, issues } = safeEvaluate((): AnyResult | WithLostRevenue => {
    if (inParts && !modelGiven) return turnoverWithLostRevenue(input as TwoParts);
    if (model === models['lost-revenue']) return lostRevenue(input as object);
    return decisionOf(model)?.(input as PlainObject) ?? evaluate(model, input as never);
  });
  if (result !== undefined) return result;
  // One error, not all that follow from it.
  if (modelGiven && inParts && keys.every((key) => parts.includes(key))) {
    throw new UserError(`${name} has a part for each of two models; leave --model out.`);
  }
  const other = modelGiven ? undefined : otherModel(keys, model);
  if (other !== undefined) throw new UserError(`${name} is not an input of turnover: ${other}`);
  throw new UserError(...issues.map(({ message }) => `${name}: ${message}`));
}

/** Says which parts of an input belong to another model, and how to choose that model; undefined if none do. */
export function otherModel(keys: readonly string[], model: Model): string | undefined {
  const people = model.inputs.filter(({ section }) => section === undefined).map(({ path }) => path);
  const groups = keys.filter((key) => key !== 'currency' && !people.includes(key));
  const foreign = groups.filter((key) => !(key in model.sections) && !parts.includes(key));
  const found = Object.keys(models).filter((name) => groups.every((key) => key in (models[name]?.sections ?? {})));
  if (foreign.length === 0 || found.length === 0) return undefined;
  return `${foreign.join(', ')} ${foreign.length === 1 ? 'belongs' : 'belong'} to ${found.join(', ')}; add --model ${found[0]}.`;
}
