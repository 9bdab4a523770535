import type { WithLostRevenue } from '../lost-revenue/with-lost-revenue.js';
import type { Message } from '../messages.js';
import { type Say, sayIn, type Words } from '../say.js';
import { type AnyResult, type Breakdown, breakdown } from './breakdown.js';
import { type Beside, besideTotal } from './service-loss.js';
import { sideBySide } from './side-by-side.js';
import { oneLine, TextTable, wrapped } from './text-table.js';
import type { FormatText } from './texts.js';

/** How a result is written. */
export interface FormatOptions {
  /** A BCP 47 language tag for numbers and currency; `en-US` when left out. It does not change the words. */
  readonly locale?: string;
  /** The words of another language, such as `korean.turnover.words` of `turnover-cost/languages`; English when left out. */
  readonly words?: Words;
}

const width = 100;
const label = { align: 'left', width: 48 } as const;
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
  { locale = 'en-US', words = {} }: FormatOptions = {},
): string {
  const say = sayIn(words);
  if ('cost' in result) {
    return [textOf(result.cost, locale, say), textOf(result.lost, locale, say), textOfBoth(result, locale, say)].join(
      '\n\n\n',
    );
  }
  return textOf(result, locale, say);
}

function textOf(result: AnyResult, locale: string, say: Say<Message | FormatText>): string {
  const shown = breakdown(result, locale, say);
  const beside = textOfBeside(besideTotal(result, locale, say));
  return [shown.title, ...textOfFigures(shown, say), ...beside, ...textOfRemarks(shown, say)].join('\n');
}

function textOfFigures({ sections, total, kinds, hasLeavers }: Breakdown, say: Say<FormatText>): string[] {
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
  const table = new TextTable([label, { align: 'left' }, figure, figure, figure]);
  for (const row of [...above, ...below]) table.measure(row);
  const shown = hasLeavers ? [0, 1, 2, 3, 4] : [0, 1, 3, 4];
  const lines = (rows: readonly (readonly string[])[]) => rows.flatMap((row) => table.lines(row, shown));
  return ['', ...lines(above), table.rule(shown), ...lines(below)];
}

function textOfBeside(blocks: readonly Beside[]): string[] {
  const table = new TextTable([label, figure]);
  const indented = blocks.map(({ heading, rows }) => ({
    heading,
    rows: rows.map(([what, amount]) => [`  ${what}`, amount]),
  }));
  for (const row of indented.flatMap(({ rows }) => rows)) table.measure(row);
  return indented.flatMap(({ heading, rows }) => ['', heading, ...rows.flatMap((row) => table.lines(row))]);
}

function textOfRemarks({ assumptions, notices, absent }: Breakdown, say: Say<FormatText>): string[] {
  const lines: string[] = [];
  if (assumptions.length > 0) {
    lines.push('', say('Assumed, because nothing was given'));
    for (const { label, value, amount, source } of assumptions) {
      const assumed = say('{label}: {value} ({amount} of the total rests on it)', { label, value, amount });
      lines.push(`  ${assumed}`, ...wrapped(source, width, '    '));
    }
  }
  const missing = absent.map(({ section, labels }) => `${section}: ${labels.join('; ')}`);
  return [...lines, ...list(say('Look at'), notices), ...list(say('Not counted, because nothing was given'), missing)];
}

function textOfBoth(both: WithLostRevenue, locale: string, say: Say<Message | FormatText>): string {
  const { title, rows, total, lists } = sideBySide(both, locale, say);
  const cells = (row: (typeof rows)[number]) => [(row.isPart ? '  ' : '') + row.label, row.perLeaver, row.amount];
  const table = new TextTable([label, figure, figure]);
  const above = [['', say('Per leaver'), say('Total')], ...rows.map(cells)];
  for (const row of [...above, cells(total)]) table.measure(row);
  const figures = [...above.flatMap((row) => table.lines(row)), table.rule(), ...table.lines(cells(total))];
  return [title, '', ...figures, ...lists.flatMap(({ heading, items }) => list(heading, items.map(oneLine)))].join(
    '\n',
  );
}

/** A heading with items under it, each wrapped so that the lines after the first stand further in. */
function list(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap((item) =>
    wrapped(item, width, '    ').map((line, position) => (position === 0 ? line.slice(2) : line)),
  );
  return ['', heading, ...lines];
}
