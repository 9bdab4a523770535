import type { Decimal } from 'decimal.js';
import { describeValue } from '../messages/phrases.js';
import { minorUnit } from '../numbers/currency.js';
import { hanging, TextTable, maxSentenceWidth as width, wrapped } from '../tables/text-table.js';
import type { Comparison, ComparisonRow, Spread, UnavailableMethod } from './compare.js';

/**
 * Formats a comparison as text for a terminal or a log, at most 100 columns wide. It has a table of the cost per leaver
 * and per year, grouped by what the methods cover, the spread of the methods, what each one counts and leaves out, and
 * what the other methods need, starting with the fewest missing figures.
 *
 * @example
 * comparisonText(compareMethods({ leavers: 24, annualPay: 22568 })).split('\n')[0];
 * // 'What 24 leavers cost, by published method, in USD'
 */
export function comparisonText(comparison: Comparison): string {
  if (!Array.isArray((Object(comparison) as Partial<Comparison>).rows)) {
    throw new Error(`What is printed must be what compareMethods gives; ${describeValue(comparison)} was given.`);
  }
  const { currency, leavers, rows, unavailable, unused } = comparison;
  const digits = minorUnit(currency) as number;
  return [
    `What ${leavers} leavers cost, by published method, in ${currency}`,
    '',
    ...table(rows, digits),
    '',
    ...spreads(comparison, digits),
    '',
    'What they count, which is why they differ',
    ...rows.filter(({ estimate }) => estimate !== 'high').flatMap(scope),
    ...(unavailable.length === 0 ? [] : ['', 'What the other methods need']),
    ...[...unavailable].sort((a, b) => lacking(a) - lacking(b)).flatMap(need),
    ...(unused.length === 0 ? [] : ['', ...wrapped(`Given, and used by no method: ${unused.join(', ')}`, width)]),
  ].join('\n');
}

const groups: readonly (readonly [heading: string, Partial<ComparisonRow>])[] = [
  ["The whole of turnover, built up from the firm's own figures", { covers: 'turnover', basis: 'itemised' }],
  ['The whole of turnover, by a rule of thumb', { covers: 'turnover', basis: 'rule of thumb' }],
  ['Hiring alone', { covers: 'hiring' }],
  ['Vacancy alone', { covers: 'vacancy' }],
];

function table(rows: readonly ComparisonRow[], digits: number): string[] {
  const laidOut = new TextTable([{ align: 'left' }, { align: 'right' }, { align: 'right' }]);
  const lines = groups.flatMap(([heading, { covers, basis }]) => {
    const group = rows.filter((row) => row.covers === covers && (basis === undefined || row.basis === basis));
    const figures = group.map((row) => [`  ${title(row)}`, money(row.perLeaver, digits), money(row.total, digits)]);
    return group.length === 0 ? [] : [[heading], ...figures];
  });
  const all = [['', 'Per leaver', 'In the year'], ...lines];
  for (const line of all) laidOut.measure(line);
  return all.flatMap((line) => laidOut.lines(line));
}

function title({ label, estimate }: ComparisonRow): string {
  return estimate === undefined ? label : `${label}, ${estimate}`;
}

function spreads({ spread, spreadOfItemised }: Comparison, digits: number): string[] {
  const itemised = spreadOfItemised && `Built up from the firm's own figures: ${ends(spreadOfItemised, digits)}`;
  return [`The whole of turnover costs ${ends(spread, digits)}`, itemised ?? []]
    .flat()
    .flatMap((text) => wrapped(text, width));
}

function ends({ lowest, highest, ratio }: Spread, digits: number): string {
  const range = `from ${money(lowest.perLeaver, digits)} to ${money(highest.perLeaver, digits)} a leaver`;
  return ratio === undefined ? `${range}.` : `${range}, ${ratio.toFixed(1)} times as much.`;
}

function scope({ label, counts, leavesOut, notIncluded }: ComparisonRow): string[] {
  const missing = notIncluded === undefined ? [] : [`not among these figures: ${notIncluded}`];
  const said = [`counts ${counts}`, `leaves out ${leavesOut}`, ...missing];
  return [`  ${label}`, ...said.flatMap((text) => hanging(text, width, '    '))];
}

function need({ label, needs, why }: UnavailableMethod): string[] {
  return hanging(`${label}: ${why ?? needs.join(', ')}`, width, '  ');
}

/** Returns the number of missing figures; a method that no figure of the firm can supply comes last. */
function lacking({ needs, why }: UnavailableMethod): number {
  return why === undefined ? needs.length : Number.POSITIVE_INFINITY;
}

function money(amount: Decimal, digits: number): string {
  return amount.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
