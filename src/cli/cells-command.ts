import { toCells } from '../cells/to-cells.js';
import { UserError } from '../files/failure.js';
import { byteOrderMark, csvLine, textCell } from '../format/csv.js';
import type { Model } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';

/** The cells of a model as CSV: where each stands, what it holds, and its formula without the equals sign. */
export function cellTable(model: Model, currency = 'USD'): string[] {
  if (minorUnit(currency) === undefined) throw new UserError(`--currency ${currency} is no code of ISO 4217.`);
  const rows = toCells(model, { currency }).map(({ cell, description, formula = '' }) =>
    csvLine([cell, textCell(description), textCell(formula)]),
  );
  return [byteOrderMark(rows), csvLine(['cell', 'what', 'formula']), ...rows];
}
