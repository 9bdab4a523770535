import { hanging, maxLabelWidth, maxSentenceWidth, TextTable, wrapped } from '../tables/text-table.js';
import type { Report, ReportTable } from './report.js';

/** Formats a report as text for a terminal or a log. Sentences are wrapped to the width. */
export function reportText(report: Report, width: number): string {
  const wide = Math.min(width, maxSentenceWidth);
  const { title, answer, solid, notices, parts, assumptions, method } = report;
  const sentences = ({ heading, sentences: all }: { heading: string; sentences: readonly string[] }) =>
    all.length === 0 ? [] : ['', heading, ...all.flatMap((one) => hanging(one, wide, '  '))];
  const lines = [
    ...wrapped(title, wide),
    '',
    ...answerLines(answer),
    ...sentences(notices),
    ...sentences(solid),
    ...parts.flatMap(({ table }) => ['', table.title, ...tableLines(table)]),
    ...sentences({
      heading: assumptions.heading,
      sentences: assumptions.entries.map(({ text, source }) => `${text}. ${source}`),
    }),
    ...sentences(method),
  ];
  return `${lines.join('\n')}\n`;
}

function answerLines(answer: Report['answer']): string[] {
  const rows = answer.map(({ label, figure, details }) => [label, figure, details.join('; ')]);
  const table = new TextTable([{ align: 'left' }, { align: 'right' }, { align: 'left' }]);
  for (const row of rows) table.measure(row);
  return rows.flatMap((row) => table.lines(row));
}

function tableLines({ columns, rows, total }: ReportTable): string[] {
  const table = new TextTable(
    columns.map(({ isName }) => (isName ? { align: 'left', width: maxLabelWidth } : { align: 'right' })),
  );
  const headings = columns.map(({ heading }) => heading);
  const all = [headings, ...rows, total];
  for (const row of all) table.measure(row);
  const shown = [headings, ...rows].flatMap((row) => table.lines(row));
  return [...shown, table.rule(), ...table.lines(total)];
}
