import type { Model } from '../model.js';
import { toCells } from '../readings/cells.js';
import { csvLine, textCell } from './cell.js';

/** The cells of a model as CSV: where each stands, what it holds, and its formula without the equals sign. */
export function cellTable(model: Model): string[] {
  const rows = toCells(model).map(({ cell, what, formula = '' }) => csvLine([cell, textCell(what), textCell(formula)]));
  return [csvLine(['cell', 'what', 'formula']), ...rows];
}
