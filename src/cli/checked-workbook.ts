import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { UserError } from '../files/failure.js';
import type { Model } from '../model/model.js';
import { isDecision } from '../retention/decide.js';
import { decisionParts } from '../workbook/decision-parts.js';
import type { Sheet } from '../workbook/sheet.js';
import { partsOf, sheetsOf } from '../workbook/workbook.js';
import { resultOf } from './evaluate-input.js';

/**
 * Returns the sheets of a model's workbook, filled with an input if there is one. The turnover model comes with that of
 * lost revenue, and an input with a part for each fills both; a decision comes with the turnover cost that it has. Throws a `UserError` with everything that is wrong with the
 * input.
 */
export function workbook(input: unknown, model: Model, modelGiven: boolean, name: string): readonly Sheet[] {
  if (!modelGiven && isDecision(input)) {
    const { result: parts, issues } = safeEvaluate(() => decisionParts(input));
    if (parts === undefined) throw new UserError(...issues.map(({ message }) => `${name}: ${message}`));
    return sheetsOf(parts);
  }
  if (input !== undefined) resultOf(input, model, modelGiven, name);
  return sheetsOf(partsOf(input, model));
}
