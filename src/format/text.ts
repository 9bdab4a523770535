import type { AnyResult } from '../evaluation/evaluate.js';
import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import type { CoreTexts } from '../messages/texts.js';
import type { Translations, Translator } from '../messages/translate.js';
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
import { type Printable, printedParts, printedWords } from './printable.js';
import { isRangeAnswer, type RangeAnswer, type RangeReport, rangeReport } from './range-report.js';
import type { NoteList } from './result-notes.js';
import { sideBySide } from './side-by-side.js';
import { type SupplementaryFigures, supplementaryFigures } from './supplementary-figures.js';
import type { BothTexts, FormatTexts } from './texts.js';

/** Options for formatting a result. */
export interface FormatOptions {
  /** A BCP 47 language tag for numbers and currency; `en-US` by default. It does not change the words. */
  readonly locale?: string | undefined;
  /**
   * The words of another language, such as `korean.turnover.words` of `turnover-cost/languages/ko`. When left out, a result
   * is printed in the language of its model, also if it was made plain, sent or saved: it carries its words.
   */
  readonly words?: Translations | undefined;
  /** The number of columns of the terminal. In a wider table, labels are broken. Sentences have at most 100 columns. */
  readonly width?: number | undefined;
}

const figure = { align: 'right' } as const;

// A heading may be the label of a quantity, which is a sentence at times.
const maxHeadingWidth = 24;

/**
 * A result as a table for a terminal or a log: the advice of a decision; each section with its lines, per leaver and in all; the total and its
 * kinds; the assumptions with their sources; the notices; and what is not counted. A lost revenue also has its three
 * layers, the sales not made, and the part that people leaving cause. Turnover cost and lost revenue together are both
 * tables, and what people leaving costs in all. The results of groups are a table each, and one of the total. The answers
 * of `turnover-cost/uncertainty` are a table, what it says in sentences, and the ranges.
 *
 * Amounts keep the digits that the result has, in any currency and locale; columns are aligned by the width that a
 * terminal gives each character. Results may be exact, made plain, or read by `fromJSON`. Throws a `RangeError` where the
 * locale is not a language tag, and an `InputError` for what is no result.
 *
 * @example
 * toText(turnoverCost({ leavers: 24 })).split('\n')[0]; // 'Turnover cost of 24 leavers, in USD'
 */
export function toText(result: Printable | RangeAnswer, options: FormatOptions = {}): string {
  const { locale = 'en-US', words, width = Infinity } = Object(options) as FormatOptions;
  if (isRangeAnswer(result)) return textOfRanges(rangeReport(result, locale, words), width);
  const say = printedWords(result, words);
  const { results, both } = printedParts(result, say);
  const parts = results.map((one) => textOf(one, locale, printedWords(one, words, say), width));
  return [...parts, ...(both === undefined ? [] : [textOfBoth(both, locale, say, width)])].join('\n\n\n');
}

function textOf(result: AnyResult, locale: string, say: Translator<CoreTexts | FormatTexts>, width: number): string {
  const shown = breakdown(result, locale, say);
  const beside = textOfBeside(supplementaryFigures(result, locale, say), width);
  const advice =
    shown.advice === undefined ? [] : ['', ...wrapped(shown.advice, Math.min(width, maxSentenceWidth), '')];
  return [
    shown.title,
    ...advice,
    ...textOfFigures(shown, say, width),
    ...beside,
    ...notesText(shown.notes, width),
  ].join('\n');
}

/** Creates a table and measures its rows. If it is too wide, the labels in the first column are broken. */
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
  { sections, total, kinds, hasLeavers, hasShares }: Breakdown,
  say: Translator<FormatTexts>,
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
    ['', say('table.kind'), say('table.perLeaver'), say('table.total'), say('table.share')],
    ...sections.flatMap((section) => [cells(section), ...section.lines.map((line) => cells(line, '  '))]),
  ];
  const below = [cells(total), ...kinds.map((kind) => cells(kind, '  '))];
  const shown = [0, 1, ...(hasLeavers ? [2] : []), 3, ...(hasShares ? [4] : [])];
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

function textOfRanges({ title, headings, rows, sentences, notes }: RangeReport, width: number): string {
  const columns = headings.slice(1).map(() => ({ ...figure, width: maxHeadingWidth }));
  const all = [headings, ...rows];
  const shown = [...headings.keys()];
  const table = fitted(all, columns, shown, width);
  const most = Math.min(width, maxSentenceWidth);
  const said = sentences.length === 0 ? [] : ['', ...sentences.flatMap((sentence) => wrapped(sentence, most))];
  return [title, '', ...all.flatMap((row) => table.lines(row)), ...said, ...notesText(notes, width)].join('\n');
}

function textOfBoth(
  both: WithLostRevenue,
  locale: string,
  say: Translator<CoreTexts | FormatTexts | BothTexts>,
  width: number,
): string {
  const { title, rows, total, lists } = sideBySide(both, locale, say);
  const cells = (row: (typeof rows)[number]) => [(row.isPart ? '  ' : '') + row.label, row.perLeaver, row.amount];
  const above = [['', say('table.perLeaver'), say('table.total')], ...rows.map(cells)];
  const table = fitted([...above, cells(total)], [figure, figure], [0, 1, 2], width);
  const figures = [...above.flatMap((row) => table.lines(row)), table.rule(), ...table.lines(cells(total))];
  return [title, '', ...figures, ...notesText(lists, width)].join('\n');
}

/**
 * Formats lists of notes as lines of at most `width` columns, and at most 100: a blank line and the heading before each
 * list, and each source below its note. Returns no lines without lists.
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
