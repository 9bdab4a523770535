import type { InputOf, Model, Sections } from '../model/model.js';
import type { Input } from '../model/section.js';
import { evaluate, type PerLeaver, type Result } from './evaluate.js';
import type { NamesIn } from './result-names.js';
import { type Outcome, safeEvaluate } from './safe-evaluate.js';

/**
 * Puts an input through a model, and returns what is wrong with it instead of throwing it: `{ success: true, result }` or
 * `{ success: false, issues }`. The input is read once, where `check` and then `evaluate` read it twice.
 *
 * @example
 * const outcome = tryEvaluate(turnoverModel, { leavers: -1 });
 * outcome.success ? outcome.result.total : outcome.issues[0]?.code; // 'outOfBounds'
 */
export function tryEvaluate<S extends Sections, Code extends string, L extends Input | undefined>(
  model: Model<S, Code, L>,
  input: InputOf<S, L>,
): Outcome<Result<Code, PerLeaver<L>, NamesIn<S>>> {
  return safeEvaluate(() => evaluate(model, input));
}
