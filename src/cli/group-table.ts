import { createNumberFormat, type NumberFormat } from '../format/number-format.js';
import { formatEnglish } from '../format/texts.js';
import { rowCountText } from '../messages/phrases.js';
import type { Model } from '../model/model.js';
import { kinds } from '../model/section.js';
import { escaped, markdownTable } from '../tables/markdown-table.js';
import {
  hanging,
  maxLabelWidth,
  maxSentenceWidth,
  minLabelWidth,
  singleLine,
  TextTable,
} from '../tables/text-table.js';
import type { AllGroups, GroupOutput, Totals } from './group-output.js';

/** What a table of groups is laid out for. */
export interface TableLayout {
  readonly locale: string;
  /** The heading of the column of groups. */
  readonly heading: string;
  /** The columns of the terminal. */
  readonly width: number;
}

/** A table for a terminal: a row a group; a column a section, or else a kind, or neither where that is too wide. */
export function textOutput(model: Model, layout: TableLayout): GroupOutput {
  const grid = gridOf(model, layout);
  const figure = { align: 'right' } as const;
  const table = new TextTable([
    { align: 'left', width: Math.min(maxLabelWidth, Math.max(minLabelWidth, layout.width - 40)) },
    ...grid.headings.slice(1).map(() => figure),
  ]);
  table.measure(grid.headings);
  return {
    formatRow(group, currency) {
      const row = grid.cells(group.group, group, currency);
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
      if (shown !== layouts[0]) yield '\nNot wide enough here for a column a section; --format csv has them.\n';
      yield remarksText(all, model, layout);
    },
  };
}

/** The same as markdown. */
export function markdownOutput(model: Model, layout: TableLayout): GroupOutput {
  const grid = gridOf(model, layout);
  return {
    formatRow: (group, currency) => JSON.stringify(grid.cells(group.group, group, currency)),
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
      yield* remarks(all, model, layout.locale).map(
        ({ heading, items }) => `\n${heading}:\n\n${items.map((item) => `- ${escaped(item)}`).join('\n')}\n`,
      );
    },
  };
}

/** What a reader has to know beside the figures: the defaults used, and the notices. */
function remarks(
  { absent, assumptions, notices, rows, currency }: AllGroups,
  model: Model,
  locale: string,
): readonly { readonly heading: string; readonly items: readonly string[] }[] {
  const { money, withUnit, sentence } = createNumberFormat(locale, currency);
  const inRows = (count: number) => rowCountText(count, rows);
  const assumed = assumptions.map(({ label, value, unit, source, amount, rows: count }) => {
    const shown = typeof value === 'string' || unit === 'currency' ? String(value) : withUnit(value, unit);
    return singleLine(`${label}: ${shown} in ${inRows(count)} (${money(amount)} of the total rests on it). ${source}`);
  });
  const noticed = notices.map(({ code: _, rows: count, example, ...said }) =>
    singleLine(`In ${inRows(count)}, such as this: ${sentence({ message: example, ...said })}`),
  );
  const mixed = assumptions.flatMap(({ path, label, rows: count }) => {
    const itemised = model.sections[path.split('.')[0] ?? '']?.fallbackFor ?? [];
    if (count === rows || itemised.length === 0) return [];
    const labels = itemised.map((section) => model.sections[section]?.label ?? section).join(' or ');
    return singleLine(
      `In ${inRows(count)} “${label}” is the assumed figure; the others count what is given of ${labels}. Look for blank cells: the two are not to be compared.`,
    );
  });
  const sections = [...new Set(absent.map(({ sectionLabel }) => sectionLabel))];
  const left = sections.map((section) => {
    const own = absent.filter(({ sectionLabel }) => sectionLabel === section);
    const labels = own.map(({ label, rows: count }) => (count === rows ? label : `${label} (in ${inRows(count)})`));
    return singleLine(`${section}: ${labels.join('; ')}`);
  });
  return [
    { heading: formatEnglish('notes.assumptions'), items: assumed },
    { heading: formatEnglish('notes.notices'), items: [...mixed, ...noticed] },
    { heading: formatEnglish('notes.absent'), items: left },
  ].filter(({ items }) => items.length > 0);
}

/** The same as text, after a blank line; empty where there is nothing to say. */
export function remarksText(all: AllGroups, model: Model, { locale, width }: Omit<TableLayout, 'heading'>): string {
  return remarks(all, model, locale)
    .map(({ heading, items }) => {
      const lines = items.flatMap((item) => hanging(item, Math.min(width, maxSentenceWidth), '  '));
      return `\n${heading}\n${lines.join('\n')}\n`;
    })
    .join('');
}

interface Grid {
  readonly title: (all: AllGroups) => string;
  readonly headings: readonly string[];
  readonly cells: (label: string, totals: Totals, currency: string) => string[];
  /** The positions of the columns that have something to show. */
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
      // Each row over the years and at the rate that it has.
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
      const byKind = kinds.flatMap((kind, c) => (all.lines.some((line) => line.kind === kind) ? [c + firstKind] : []));
      const parts = { sections: bySection, kinds: byKind, nothing: [] };
      const columns = [0, 1, ...parts[by], perLeaver, perLeaver + 1];
      return model.leavers ? columns : columns.filter((c) => c !== 1 && c !== perLeaver);
    },
  };
}
