import { escaped, markdownTable } from '../tables/markdown-table.js';
import type { Report, ReportTable } from './report.js';

/** Formats a report in Markdown. */
export function reportMarkdown(report: Report): string {
  const { title, answer, solid, notices, parts, assumptions, method } = report;
  const list = (heading: string, sentences: readonly string[]) =>
    sentences.length === 0 ? [] : [`## ${escaped(heading)}`, sentences.map((one) => `- ${escaped(one)}`).join('\n')];
  const figures = answer.map(
    ({ label, figure, details }) =>
      `- ${escaped(label)}: **${escaped(figure)}**${details.length === 0 ? '' : ` (${escaped(details.join('; '))})`}`,
  );
  const blocks = [
    `# ${escaped(title)}`,
    figures.join('\n'),
    ...list(notices.heading, notices.sentences),
    ...list(solid.heading, solid.sentences),
    ...parts.flatMap(({ table }) => [`## ${escaped(table.title)}`, tableOf(table)]),
    ...list(
      assumptions.heading,
      assumptions.entries.map(({ text, source }) => `${text}. ${source}`),
    ),
    ...list(method.heading, method.sentences),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableOf({ columns, rows, total }: ReportTable): string {
  // Two spaces before the name of a line would be lost.
  const cell = (text: string, place: number) =>
    place === 0 && text.startsWith('  ') ? `&nbsp;&nbsp;${escaped(text)}` : escaped(text);
  return markdownTable(
    columns.map(({ heading, isName }) => ({ heading: escaped(heading), ...(!isName && { align: 'right' as const }) })),
    [...rows.map((row) => row.map(cell)), total.map((text) => (text === '' ? '' : `**${escaped(text)}**`))],
  );
}
