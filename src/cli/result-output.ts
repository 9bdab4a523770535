import type { AnyResult } from '../evaluation/evaluate.js';
import { byteOrderMark, csvLine, lineCells, lineHeadings, linesAsCsv } from '../format/csv.js';
import { toMarkdownTable } from '../format/markdown.js';
import { toText } from '../format/text.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import { plain } from '../numbers/plain.js';

/** The formats of a printed result. */
export const answerFormats = ['table', 'json', 'csv', 'markdown'] as const;

/** A format of a printed result. */
export type AnswerFormat = (typeof answerFormats)[number];

/** Formats the result of one input. */
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

/** Formats the lines of both models, each with the name of its model. Those of lost revenue have no amount per leaver. */
function linesOfBoth({ cost, lost }: WithLostRevenue): string {
  const rowsOf = (model: string, result: AnyResult) =>
    lineCells(result).map(({ about, perLeaver: [each = ''], amount }) => csvLine([model, ...about, each, amount]));
  const rows = [...rowsOf('turnover', cost), ...rowsOf('lost-revenue', lost)];
  return csvLine(['model', ...lineHeadings, 'perLeaver', 'amount']) + rows.join('');
}
