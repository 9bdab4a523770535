import { toCells } from '../cells/to-cells.js';
import { UserError } from '../files/failure.js';
import { byteOrderMark, csvLine, textCell } from '../format/csv.js';
import type { Model } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';

/** Returns the cells of a model as CSV: the address of each, what it is, and its formula without the equals sign. */
export function cellTable(model: Model, currency: string): string[] {
  if (minorUnit(currency) === undefined)
    throw new UserError(`--currency must be a currency code of ISO 4217 such as USD or EUR; ${currency} was given.`);
  const rows = toCells(model, { currency }).map(({ cell, description, formula = '' }) =>
    csvLine([cell, textCell(description), textCell(formula)]),
  );
  return [byteOrderMark(rows), csvLine(['cell', 'what', 'formula']), ...rows];
}
