import type { Decimal } from 'decimal.js';
import { byteOrderMark, csvLine, textCell } from '../format/csv.js';
import type {
  NamedCounts,
  PeopleAnalysis,
  PeopleCounts,
  PeopleFigures,
  PeoplePart,
  PeopleTable,
} from '../people/analysis.js';

const headings = [
  'table',
  'part',
  'from',
  'to',
  'leavers',
  'opening',
  'closing',
  'averageHeadcount',
  'rate',
  'currency',
  'cost',
  'shareOfCost',
  'perLeaver',
  'shareOfYearlyPay',
];

/** Decimals of a share and of an average, which are not rounded for printing. */
const decimalsOfShares = 6;

/**
 * Formats an analysis as CSV: a row for the whole and for each part of each table, and one for each section and line of the
 * cost. Names that were merged are joined with a plus sign, and their counts follow in rows of `TABLE (counts)`.
 */
export function reportCsv(analysis: PeopleAnalysis): string {
  const { from, to, groups, crossed, periods, reasons, facets, sections, lines, currency, decimals } = analysis;
  const tables: (readonly [name: string, table: PeopleTable])[] = [
    ...groups.map((table) => [table.columns.join(' × '), table] as const),
    ...(crossed ? [[crossed.columns.join(' × '), crossed] as const] : []),
    ...(periods ? [[periods.columns.join(), periods] as const] : []),
    ['reason', reasons],
    ...Object.entries(facets),
  ];
  const money = (amount: Decimal | undefined) => amount?.toFixed(decimals) ?? '';
  const ratio = (share: Decimal | undefined) => share?.toDecimalPlaces(decimalsOfShares).toFixed() ?? '';
  const counts = (of: PeopleCounts) => [
    String(of.leavers),
    String(of.opening),
    String(of.closing),
    ratio(of.averageHeadcount),
    ratio(of.rate),
  ];
  // The costs of these are told only together.
  const countsLine = (name: string, own: NamedCounts) =>
    csvLine([
      textCell(`${name} (counts)`),
      textCell(entryName(own)),
      own.from,
      own.to,
      ...counts(own),
      '',
      '',
      '',
      '',
      '',
    ]);
  const figures = (of: PeopleFigures, share: Decimal | undefined) => [
    ...counts(of),
    currency,
    money(of.cost),
    ratio(share),
    money(of.perLeaver),
    ratio(of.shareOfYearlyPay),
  ];
  const share = (amount: Decimal) => (analysis.cost.isZero() ? undefined : amount.div(analysis.cost));
  const amounts = (kind: string, name: string, amount: Decimal) =>
    csvLine([
      kind,
      textCell(name),
      from,
      to,
      '',
      '',
      '',
      '',
      '',
      currency,
      money(amount),
      ratio(share(amount)),
      '',
      '',
    ]);
  const rows = [
    csvLine(['total', '', from, to, ...figures(analysis, share(analysis.cost))]),
    ...tables.flatMap(([name, { parts }]) =>
      parts.flatMap((part) => [
        csvLine([textCell(name), textCell(partName(part)), part.from, part.to, ...figures(part, part.shareOfCost)]),
        ...(part.of.length > 1 ? part.of.map((own) => countsLine(name, own)) : []),
      ]),
    ),
    ...sections.map(({ label, amount }) => amounts('section', label, amount)),
    ...lines.map(({ section, name, amount }) => amounts('line', `${section}.${name}`, amount)),
  ];
  return byteOrderMark(rows) + csvLine(headings) + rows.join('');
}

function partName({ of }: PeoplePart): string {
  return of.map(entryName).join(' + ');
}

function entryName({ names }: NamedCounts): string {
  return names.map((name) => name ?? 'not recorded').join(' × ');
}
