import type { AnyResult } from '../evaluation/evaluate.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translator } from '../messages/translate.js';
import { escaped, markdownTable } from '../tables/markdown-table.js';
import { type Breakdown, breakdown } from './breakdown.js';
import { type Printable, printedParts, printedWords } from './printable.js';
import { isRangeAnswer, type RangeAnswer, type RangeReport, rangeReport } from './range-report.js';
import type { Note, NoteList } from './result-notes.js';
import { sideBySide } from './side-by-side.js';
import { supplementaryFigures } from './supplementary-figures.js';
import type { FormatOptions } from './text.js';
import type { BothTexts, FormatTexts } from './texts.js';

const figure = (heading: string) => ({ heading, align: 'right' }) as const;

const bold = (text: string) => (text === '' ? '' : `**${text}**`);

/**
 * A result as markdown: the same as `toText`, in tables that GitHub and most wikis draw. Labels and sources are escaped.
 * Throws a `RangeError` where the locale is not a language tag, and an `InputError` for what is no result.
 *
 * @example
 * toMarkdownTable(turnoverCost({ leavers: 24 })).includes('| **$2,000.00** | **$48,000.00** |'); // true
 */
export function toMarkdownTable(result: Printable | RangeAnswer, options: Omit<FormatOptions, 'width'> = {}): string {
  const { locale = 'en-US', words } = Object(options) as FormatOptions;
  if (isRangeAnswer(result)) return ofRanges(rangeReport(result, locale, words)).join('\n\n');
  const say = printedWords(result, words);
  const { results, both } = printedParts(result, say);
  const parts = results.flatMap((one) => ofResult(one, locale, printedWords(one, words, say)));
  return [...parts, ...(both === undefined ? [] : ofBoth(both, locale, say))].join('\n\n');
}

function ofResult(result: AnyResult, locale: string, say: Translator<CoreTexts | FormatTexts>): string[] {
  const { title, advice, sections, total, kinds, hasLeavers, hasShares, notes } = breakdown(result, locale, say);
  const cells = (row: Breakdown['total'], label: string) => [label, row.kind, row.perLeaver, row.amount, row.part];
  const boldCells = (row: Breakdown['total']) => cells(row, escaped(row.label)).map(bold);
  const columns = [
    { heading: say('table.line') },
    { heading: say('table.kind') },
    figure(say('table.perLeaver')),
    figure(say('table.total')),
    figure(say('table.shareOfTotal')),
  ];
  const rows = [
    ...sections.flatMap((section) => [
      boldCells(section),
      ...section.lines.map((line) => cells(line, escaped(line.label))),
    ]),
    boldCells(total),
    ...kinds.map((kind) => cells(kind, say('table.ofWhich', { kind: kind.label.toLowerCase() }))),
  ];
  const shown = <Cell>(row: readonly Cell[]) =>
    row.filter((_, column) => (hasLeavers || column !== 2) && (hasShares || column !== 4));
  return [
    bold(escaped(title)),
    ...(advice === undefined ? [] : [escaped(advice)]),
    markdownTable(shown(columns), rows.map(shown)),
    ...supplementaryFigures(result, locale, say).map(({ heading, rows }) =>
      markdownTable([{ heading }, figure(say('table.amount'))], rows),
    ),
    ...notesMarkdown(notes),
  ];
}

function ofRanges({ title, headings, rows, sentences, notes }: RangeReport): string[] {
  const columns = headings.map((heading, place) =>
    place === 0 ? { heading: escaped(heading) } : figure(escaped(heading)),
  );
  const table = markdownTable(
    columns,
    rows.map((row) => row.map(escaped)),
  );
  return [bold(escaped(title)), table, ...sentences.map(escaped), ...notesMarkdown(notes)];
}

function ofBoth(both: WithLostRevenue, locale: string, say: Translator<CoreTexts | FormatTexts | BothTexts>): string[] {
  const { title, rows, total, lists } = sideBySide(both, locale, say);
  const cells = ({ label, perLeaver, amount }: (typeof rows)[number]) => [label, perLeaver, amount];
  const columns = [{ heading: '' }, figure(say('table.perLeaver')), figure(say('table.total'))];
  return [bold(title), markdownTable(columns, [...rows.map(cells), cells(total).map(bold)]), ...notesMarkdown(lists)];
}

/** Formats lists of notes as Markdown blocks: the heading of each list, then its notes as bullets. */
export function notesMarkdown(lists: readonly NoteList[]): string[] {
  const item = ({ text, source }: Note) => `- ${escaped(source === undefined ? text : `${text}. ${source}`)}`;
  return lists.flatMap(({ heading, notes }) => [`${heading}:`, notes.map(item).join('\n')]);
}
