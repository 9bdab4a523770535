import type { Decimal } from 'decimal.js';
import { minorUnit } from '../currency.js';
import type { Comparison, ComparisonRow } from './compare.js';

/**
 * A comparison as text for a terminal or a log: a table of the cost per leaver and per year by method, the spread, what each
 * method counts and leaves out, and what the others would need.
 *
 * @example
 * comparisonText(compareMethods({ leavers: 24, annualPay: 22568 })).split('\n')[0];
 * // 'What 24 leavers cost, by published method, in USD'
 */
export function comparisonText(comparison: Comparison): string {
  const { currency, leavers, rows, unfed, unused } = comparison;
  const digits = minorUnit(currency) as number;
  const cells = rows.map((row) => [titleOf(row), money(row.perLeaver, digits), money(row.total, digits)]);
  const counted = rows.filter(({ estimate }) => estimate !== 'high');
  return [
    `What ${leavers} leavers cost, by published method, in ${currency}`,
    '',
    ...columns([['Method', 'Per leaver', 'In the year'], ...cells]),
    '',
    spread(comparison, digits),
    '',
    'What they count',
    ...counted.flatMap(({ label, counts, leavesOut }) => [
      `  ${label}`,
      `    counts ${counts}`,
      `    leaves out ${leavesOut}`,
    ]),
    ...(unfed.length === 0 ? [] : ['', 'What the other methods need']),
    ...unfed.map(({ label, needs, why }) => `  ${label}: ${why ?? needs.join(', ')}`),
    ...(unused.length === 0 ? [] : ['', `Given, and used by no method: ${unused.join(', ')}`]),
  ].join('\n');
}

function titleOf({ label, estimate, covers }: ComparisonRow): string {
  const end = estimate === undefined ? '' : `, ${estimate}`;
  return covers === 'turnover' ? `${label}${end}` : `${label}${end} (${covers} alone)`;
}

function spread({ spread: { lowest, highest, ratio } }: Comparison, digits: number): string {
  const ends = `The whole of turnover costs from ${money(lowest.perLeaver, digits)} to ${money(highest.perLeaver, digits)} a leaver`;
  return ratio === undefined ? `${ends}.` : `${ends}: the highest is ${ratio.toFixed(1)} times the lowest.`;
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  return rows.map(([first = '', ...figures]) =>
    [first.padEnd(width(0)), ...figures.map((figure, column) => figure.padStart(width(column + 1)))].join('  '),
  );
}

function money(amount: Decimal, digits: number): string {
  return amount.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
