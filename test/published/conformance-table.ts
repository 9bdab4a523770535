import { escaped, markdownTable } from '../../src/format/markdown-table.js';
import { leftOut } from './left-out.js';
import { conformanceRows } from './rows.js';

/**
 * Every published figure that the library checks, as a markdown table: source, what is printed, what we get, and why they
 * differ where they do. Figures that no source prints are left out.
 */
export function conformanceTable(): string {
  const rows = conformanceRows().flatMap(({ method, example, source, of, stated, ours }) => {
    if (!('printed' in stated)) return [];
    const verdict = stated.status === 'slip' ? `slip: ${stated.why}` : 'ties';
    return [[escaped(method), escaped(example), escaped(source), `\`${of}\``, stated.printed, ours, escaped(verdict)]];
  });
  const figure = (heading: string) => ({ heading, align: 'right' }) as const;
  const columns = [
    { heading: 'Method' },
    { heading: 'Example' },
    { heading: 'Source' },
    { heading: 'Figure' },
    figure('Published'),
    figure('Ours'),
    { heading: 'Verdict' },
  ];
  return markdownTable(columns, rows);
}

/** What the field publishes and the table does not hold, with the reason. */
export function leftOutTable(): string {
  const rows = leftOut.map(({ what, why }) => [escaped(what), escaped(why)]);
  return markdownTable([{ heading: 'Left out' }, { heading: 'Why' }], rows);
}
