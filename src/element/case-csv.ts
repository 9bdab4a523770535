import type { AnyResult } from '../evaluation/evaluate.js';
import { csvLine, linesAsCsv, textCell } from '../format/csv.js';
import { minorUnit } from '../numbers/currency.js';
import type { Unit } from '../numbers/unit.js';
import { type CalculatorInput, valueAt } from './calculator-input.js';
import { figureOf } from './given-figure.js';
import { digits } from './localized-number.js';
import type { UiContext } from './ui-context.js';
import { unitLabel } from './unit-label.js';

/**
 * Formats a case as CSV: the lines of its result, the total, and the figures that were given, in rows of the same columns.
 * The kind of a row is that of the line, `total` or `input`; a figure that was given is in the column of the calculation.
 */
export function caseAsCsv(result: AnyResult, value: CalculatorInput, wording: UiContext): string {
  const { model, say } = wording;
  const decimals = minorUnit(result.currency) ?? 2;
  const { perLeaver, total } = result;
  // The columns of the lines: what the row is, its source, its formula, its calculation, then its currency and amounts.
  const row = (about: readonly string[], rest: readonly string[], amounts: readonly string[]) =>
    csvLine([...about.map(textCell), ...rest.map(textCell), ...(perLeaver === undefined ? amounts.slice(1) : amounts)]);
  const inputs = model.inputs.flatMap(({ path, section = '', name, definition }) => {
    const { amount, per } = figureOf(valueAt(value, path));
    if (amount === undefined) return [];
    const unit = (typeof per === 'string' ? `${definition.unit.split('/')[0]}/${per}` : definition.unit) as Unit;
    const figure = `${digits(amount)} ${unit === 'share' ? '' : unitLabel(unit, wording)}`.trim();
    return row([section, name, definition.label, 'input'], ['', '', figure, result.currency], ['', '']);
  });
  const whole = row(
    ['', 'total', say('table.total'), 'total'],
    ['', '', '', result.currency],
    [perLeaver?.toFixed(decimals) ?? '', total.toFixed(decimals)],
  );
  return linesAsCsv(result) + whole + inputs.join('');
}
