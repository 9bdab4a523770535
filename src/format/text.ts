import type { AnyResult } from '../evaluation/evaluate.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import type { Message } from '../messages/message.js';
import { createTranslator, type Translations, type Translator } from '../messages/translate.js';
import {
  hanging,
  maxLabelWidth,
  maxSentenceWidth,
  minLabelWidth,
  type TextColumn,
  TextTable,
  wrapped,
} from '../tables/text-table.js';
import { type Breakdown, breakdown } from './breakdown.js';
import type { FormatText } from './message.js';
import type { NoteList } from './result-notes.js';
import { sideBySide } from './side-by-side.js';
import { type SupplementaryFigures, supplementaryFigures } from './supplementary-figures.js';

/** How a result is written. */
export interface FormatOptions {
  /** A BCP 47 language tag for numbers and currency; `en-US` when left out. It does not change the words. */
  readonly locale?: string | undefined;
  /** The words of another language, such as `korean.turnover.words` of `turnover-cost/languages/ko`; English when left out. */
  readonly words?: Translations | undefined;
  /** The columns of the terminal: where a table is wider, its labels are broken. Sentences take 100 at most, as without it. */
  readonly width?: number | undefined;
}

const figure = { align: 'right' } as const;

/**
 * A result as a table for a terminal or a log: each section with its lines, per leaver and in all; the total and its
 * kinds; the assumptions with their sources; the notices; and what is not counted. A lost revenue also has its three
 * layers, the sales not made, and the part that people leaving cause. Turnover cost and lost revenue together are both
 * tables, and what people leaving costs in all.
 *
 * Amounts keep the digits that the result has, in any currency and locale; columns are aligned by the width that a
 * terminal gives each character. Throws a `RangeError` where the locale is not a language tag.
 *
 * @example
 * toText(turnoverCost({ leavers: 24 })).split('\n')[0]; // 'Turnover cost of 24 leavers, in USD'
 */
export function toText(
  result: AnyResult | WithLostRevenue,
  { locale = 'en-US', words = {}, width = Infinity }: FormatOptions = {},
): string {
  const say = createTranslator(words);
  if ('cost' in result) {
    const both = textOfBoth(result, locale, say, width);
    return [textOf(result.cost, locale, say, width), textOf(result.lost, locale, say, width), both].join('\n\n\n');
  }
  return textOf(result, locale, say, width);
}

function textOf(result: AnyResult, locale: string, say: Translator<Message | FormatText>, width: number): string {
  const shown = breakdown(result, locale, say);
  const beside = textOfBeside(supplementaryFigures(result, locale, say), width);
  return [shown.title, ...textOfFigures(shown, say, width), ...beside, ...notesText(shown.notes, width)].join('\n');
}

/** A table of rows measured; the labels in its first column are broken where it would be too wide. */
function fitted(
  rows: readonly (readonly string[])[],
  columns: readonly TextColumn[],
  shown: readonly number[],
  width: number,
): TextTable {
  const measured = (mostWide: number) => {
    const table = new TextTable([{ align: 'left', width: mostWide }, ...columns]);
    for (const row of rows) table.measure(row);
    return table;
  };
  const table = measured(maxLabelWidth);
  const over = table.width(shown) - width;
  return over <= 0 ? table : measured(Math.max(minLabelWidth, table.width([0]) - over));
}

function textOfFigures(
  { sections, total, kinds, hasLeavers }: Breakdown,
  say: Translator<FormatText>,
  width: number,
): string[] {
  const cells = (row: Breakdown['total'], indent = '') => [
    indent + row.label,
    row.kind,
    row.perLeaver,
    row.amount,
    row.part,
  ];
  const above = [
    ['', say('Kind'), say('Per leaver'), say('Total'), say('Share')],
    ...sections.flatMap((section) => [cells(section), ...section.lines.map((line) => cells(line, '  '))]),
  ];
  const below = [cells(total), ...kinds.map((kind) => cells(kind, '  '))];
  const shown = hasLeavers ? [0, 1, 2, 3, 4] : [0, 1, 3, 4];
  const table = fitted([...above, ...below], [{ align: 'left' }, figure, figure, figure], shown, width);
  const lines = (rows: readonly (readonly string[])[]) => rows.flatMap((row) => table.lines(row, shown));
  return ['', ...lines(above), table.rule(shown), ...lines(below)];
}

function textOfBeside(blocks: readonly SupplementaryFigures[], width: number): string[] {
  const indented = blocks.map(({ heading, rows }) => ({
    heading,
    rows: rows.map(([what, amount]) => [`  ${what}`, amount]),
  }));
  const all = indented.flatMap(({ rows }) => rows);
  const table = fitted(all, [figure], [0, 1], width);
  return indented.flatMap(({ heading, rows }) => ['', heading, ...rows.flatMap((row) => table.lines(row))]);
}

function textOfBoth(
  both: WithLostRevenue,
  locale: string,
  say: Translator<Message | FormatText>,
  width: number,
): string {
  const { title, rows, total, lists } = sideBySide(both, locale, say);
  const cells = (row: (typeof rows)[number]) => [(row.isPart ? '  ' : '') + row.label, row.perLeaver, row.amount];
  const above = [['', say('Per leaver'), say('Total')], ...rows.map(cells)];
  const table = fitted([...above, cells(total)], [figure, figure], [0, 1, 2], width);
  const figures = [...above.flatMap((row) => table.lines(row)), table.rule(), ...table.lines(cells(total))];
  return [title, '', ...figures, ...notesText(lists, width)].join('\n');
}

/**
 * Formats lists of notes as lines of at most `width` columns, and never more than 100: a blank line and the heading before
 * each list, sources below what they belong to. Empty if there are no lists.
 */
export function notesText(lists: readonly NoteList[], width: number): string[] {
  const most = Math.min(width, maxSentenceWidth);
  return lists.flatMap(({ heading, notes }) => [
    '',
    heading,
    ...notes.flatMap(({ text, source }) => [
      ...hanging(text, most, '  '),
      ...(source === undefined ? [] : wrapped(source, most, '    ')),
    ]),
  ]);
}
