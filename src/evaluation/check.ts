import type { InputIssue } from '../messages/issue.js';
import { expectModel } from '../model/expect-model.js';
import type { Model } from '../model/model.js';
import { calculateExact } from './exact-result.js';
import { safeEvaluate } from './safe-evaluate.js';

/**
 * Everything that is wrong with an input, without throwing; an empty list when nothing is. `evaluate` throws the same
 * list in one `InputError`.
 *
 * @example
 * check(turnoverModel, { leavers: 24, hiring: { interviews: 6 } });
 * // [{ path: 'hiring.interviews', segments: ['hiring', 'interviews'], label: 'Interviews per hire', code: 'unused',
 * //    message: 'hiring.interviews is given, but hiring.hoursPerInterview and pay.interviewer are not.',
 * //    params: { missing: [['hiring.hoursPerInterview', 'pay.interviewer']] } }]
 */
export function check(model: Model, input: unknown): readonly InputIssue[] {
  expectModel(model);
  return safeEvaluate(() => calculateExact(model, model.read(input))).issues ?? [];
}
