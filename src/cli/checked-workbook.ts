import type { Model } from '../model/model.js';
import type { Sheet } from '../workbook/sheet.js';
import { partsOf, sheetsOf } from '../workbook/workbook.js';
import { resultOf } from './evaluate-input.js';

/**
 * Returns the sheets of a model's workbook, filled with an input if there is one. The turnover model comes with that of
 * lost revenue, and an input with a part for each fills both. Throws a `UserError` with everything that is wrong with the
 * input.
 */
export function workbook(input: unknown, model: Model, modelGiven: boolean, name: string): readonly Sheet[] {
  if (input !== undefined) resultOf(input, model, modelGiven, name);
  return sheetsOf(partsOf(input, model));
}
