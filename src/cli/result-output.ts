import type { AnyResult } from '../evaluation/evaluate.js';
import { byteOrderMark, csvLine, lineCells, lineHeadings, linesAsCsv } from '../format/csv.js';
import { toMarkdownTable } from '../format/markdown.js';
import { toText } from '../format/text.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import { plain } from '../numbers/plain.js';

/** The forms that an answer is printed in. */
export type AnswerFormat = 'table' | 'json' | 'csv' | 'markdown';

/** The result of one input, printed. */
export function resultOutput(
  result: AnyResult | WithLostRevenue,
  format: AnswerFormat,
  locale: string,
  width: number | undefined,
): string {
  if (format === 'json') return `${JSON.stringify(plain(result), null, 2)}\n`;
  if (format === 'csv') {
    const lines = 'cost' in result ? linesOfBoth(result) : linesAsCsv(result);
    return byteOrderMark([lines]) + lines;
  }
  return `${format === 'markdown' ? toMarkdownTable(result, { locale }) : toText(result, { locale, width })}\n`;
}

/** The lines of both models, each with the name of its model; those of lost revenue have no figure per leaver. */
function linesOfBoth({ cost, lost }: WithLostRevenue): string {
  const rowsOf = (model: string, result: AnyResult) =>
    lineCells(result).map(({ about, perLeaver: [each = ''], amount }) => csvLine([model, ...about, each, amount]));
  const rows = [...rowsOf('turnover', cost), ...rowsOf('lost-revenue', lost)];
  return csvLine(['model', ...lineHeadings, 'perLeaver', 'amount']) + rows.join('');
}
