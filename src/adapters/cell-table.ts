import { minorUnit } from '../currency.js';
import type { Model } from '../model.js';
import { toCells } from '../readings/cells.js';
import { byteOrderMark, csvLine, textCell } from './cell.js';
import { Failure } from './failure.js';

/** The cells of a model as CSV: where each stands, what it holds, and its formula without the equals sign. */
export function cellTable(model: Model, currency = 'USD'): string[] {
  if (minorUnit(currency) === undefined) throw new Failure(`--currency ${currency} is no code of ISO 4217.`);
  const rows = toCells(model, { currency }).map(({ cell, what, formula = '' }) =>
    csvLine([cell, textCell(what), textCell(formula)]),
  );
  return [byteOrderMark(rows), csvLine(['cell', 'what', 'formula']), ...rows];
}
