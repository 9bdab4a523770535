import { notesMarkdown } from '../format/markdown.js';
import { createNumberFormat, type NumberFormat } from '../format/number-format.js';
import { groupNotes } from '../format/result-notes.js';
import { notesText } from '../format/text.js';
import { formatEnglish } from '../format/texts.js';
import type { GroupSums } from '../groups/group-total.js';
import type { Model } from '../model/model.js';
import { kinds, presentKinds } from '../model/section.js';
import { escaped, markdownTable } from '../tables/markdown-table.js';
import { maxLabelWidth, minLabelWidth, singleLine, TextTable } from '../tables/text-table.js';
import type { AllGroups, GroupOutput } from './group-output.js';

/** The layout of a table of groups. */
export interface TableLayout {
  readonly locale: string;
  /** The heading of the column of groups. */
  readonly heading: string;
  /** The width of the terminal. */
  readonly width: number;
}

/** Creates a table for a terminal: a row for each group, and a column for each section; or for each kind, or neither, if it is too wide. */
export function textOutput(model: Model, layout: TableLayout): GroupOutput {
  const grid = gridOf(model, layout);
  const figure = { align: 'right' } as const;
  const table = new TextTable([
    { align: 'left', width: Math.min(maxLabelWidth, Math.max(minLabelWidth, layout.width - 40)) },
    ...grid.headings.slice(1).map(() => figure),
  ]);
  table.measure(grid.headings);
  return {
    formatRow(name, { sums }, currency) {
      const row = grid.cells(name, sums(), currency);
      table.measure(row);
      return JSON.stringify(row);
    },
    async *print(kept, all) {
      const total = grid.cells('Total', all, all.currency);
      table.measure(total);
      const layouts = (['sections', 'kinds', 'nothing'] as const).map((by) => grid.shown(all, by));
      const shown = layouts.find((columns) => table.width(columns) <= layout.width) ?? layouts.at(-1) ?? [];
      const text = (row: readonly string[]) => `${table.lines(row, shown).join('\n')}\n`;
      yield `${grid.title(all)}\n\n`;
      yield text(grid.headings);
      for await (const row of kept) yield text(JSON.parse(row));
      yield `${table.rule(shown)}\n${text(total)}`;
      if (shown !== layouts[0]) yield '\nToo narrow for a column for each section; --format csv has them.\n';
      yield groupNotesText(all, model, layout);
    },
  };
}

/** Creates the same table in Markdown. */
export function markdownOutput(model: Model, layout: TableLayout): GroupOutput {
  const grid = gridOf(model, layout);
  return {
    formatRow: (name, { sums }, currency) => JSON.stringify(grid.cells(name, sums(), currency)),
    async *print(kept, all) {
      const shown = grid.shown(all, 'sections');
      const line = (row: readonly string[]) => `| ${shown.map((c) => row[c]).join(' | ')} |\n`;
      yield `**${escaped(grid.title(all))}**\n\n`;
      const columns = shown.map((c) => ({
        heading: escaped(grid.headings[c] ?? ''),
        ...(c > 0 && { align: 'right' as const }),
      }));
      yield `${markdownTable(columns, [])}\n`;
      for await (const text of kept) {
        const [group = '', ...figures]: string[] = JSON.parse(text);
        yield line([escaped(group), ...figures]);
      }
      yield line(grid.cells('Total', all, all.currency).map((cell) => `**${cell}**`));
      const notes = groupNotes(all, model, createNumberFormat(layout.locale, all.currency));
      yield* notesMarkdown(notes).map((block) => `\n${block}\n`);
    },
  };
}

/** Formats the notes of groups as text, after a blank line; empty without notes. */
export function groupNotesText(all: AllGroups, model: Model, { locale, width }: Omit<TableLayout, 'heading'>): string {
  const lists = groupNotes(all, model, createNumberFormat(locale, all.currency));
  return notesText(lists, width)
    .map((line) => `${line}\n`)
    .join('');
}

interface Grid {
  readonly title: (all: AllGroups) => string;
  readonly headings: readonly string[];
  readonly cells: (label: string, totals: GroupSums, currency: string) => string[];
  /** Returns the positions of the columns that are not empty. */
  readonly shown: (all: AllGroups, by: 'sections' | 'kinds' | 'nothing') => number[];
}

function gridOf(model: Model, { locale, heading }: TableLayout): Grid {
  const sections = Object.keys(model.sections);
  const firstKind = 2 + sections.length;
  const perLeaver = firstKind + kinds.length;
  const headings = [
    singleLine(heading),
    'Leavers',
    ...Object.values(model.sections).map(({ label }) => singleLine(label)),
    ...kinds.map((kind) => formatEnglish(`kind.${kind}`).replace(/^./, (letter) => letter.toUpperCase())),
    formatEnglish('table.perLeaver'),
    'Total',
  ];
  let figures: NumberFormat | undefined;
  return {
    headings,
    title({ leavers, currency }) {
      // Each row has its own years and discount rate.
      const basis = model.presentValue ? ', at present value' : '';
      const what = `${singleLine(model.label)} by ${singleLine(heading)}${basis}`;
      if (leavers === undefined) return `${what}, in ${currency}`;
      const number = createNumberFormat(locale, currency).number(leavers);
      return `${what}: ${number} ${leavers.equals(1) ? 'leaver' : 'leavers'}, in ${currency}`;
    },
    cells(label, totals, currency) {
      // All groups are in one currency.
      figures ??= createNumberFormat(locale, currency);
      const { amount, number } = figures;
      const inSection = (name: string) => totals.sections.find(({ section }) => section === name);
      return [
        singleLine(label),
        totals.leavers === undefined ? '' : number(totals.leavers),
        ...sections
          .map((name) => inSection(name))
          .map((section) => (section === undefined ? '' : amount(section.amount))),
        ...kinds.map((kind) => amount(totals.kinds[kind].amount)),
        totals.perLeaver === undefined ? '–' : amount(totals.perLeaver),
        amount(totals.total),
      ];
    },
    shown(all, by) {
      const bySection = sections.flatMap((name, c) => (all.sections.some((s) => s.section === name) ? [c + 2] : []));
      const byKind = presentKinds(all.lines).map((kind) => firstKind + kinds.indexOf(kind));
      const parts = { sections: bySection, kinds: byKind, nothing: [] };
      const columns = [0, 1, ...parts[by], perLeaver, perLeaver + 1];
      return model.leavers ? columns : columns.filter((c) => c !== 1 && c !== perLeaver);
    },
  };
}
