import type { Decimal } from 'decimal.js';
import { minorUnit } from '../currency.js';
import type { Result } from '../evaluate.js';
import { type AnyResult, toMarkdownTable, toText } from '../format.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import { plain } from '../plain.js';
import { csvLine, textCell } from './cell.js';

/** The forms that an answer is printed in. */
export type AnswerFormat = 'table' | 'json' | 'csv' | 'markdown';

/** The result of one input, printed. */
export function resultAnswer(result: AnyResult | WithLostRevenue, format: AnswerFormat, locale: string): string {
  if (format === 'json') return `${JSON.stringify(plain(result), null, 2)}\n`;
  if (format === 'csv') return 'cost' in result ? linesOfBoth(result) : lines(result);
  return `${format === 'markdown' ? toMarkdownTable(result, { locale }) : toText(result, { locale })}\n`;
}

const headings = ['section', 'name', 'label', 'kind', 'source', 'formula', 'worked', 'currency'];

/** The lines as a tidy table. */
function lines(result: AnyResult): string {
  const perLeaver = result.leavers === undefined ? [] : ['perLeaver'];
  const rows = cellsOf(result).map(({ about, perLeaver, amount }) => csvLine([...about, ...perLeaver, amount]));
  return csvLine([...headings, ...perLeaver, 'amount']) + rows.join('');
}

/** The lines of both models, each with the name of its model; those of lost revenue have no figure per leaver. */
function linesOfBoth({ cost, lost }: WithLostRevenue): string {
  const rowsOf = (model: string, result: AnyResult) =>
    cellsOf(result).map(({ about, perLeaver: [each = ''], amount }) => csvLine([model, ...about, each, amount]));
  const rows = [...rowsOf('turnover', cost), ...rowsOf('lost-revenue', lost)];
  return csvLine(['model', ...headings, 'perLeaver', 'amount']) + rows.join('');
}

function cellsOf({ lines, currency }: Result<string, Decimal | undefined>) {
  const digits = minorUnit(currency) ?? 2;
  return lines.map(({ section, name, label, kind, source, formula, worked, perLeaver, amount }) => ({
    about: [...[section, name, label, kind, source, formula, worked].map(textCell), currency],
    perLeaver: perLeaver === undefined ? [] : [perLeaver.toFixed(digits)],
    amount: amount.toFixed(digits),
  }));
}
