import { escaped, markdownTable } from '../../src/tables/markdown-table.js';
import { leftOut } from './left-out.js';
import { conformanceRows } from './rows.js';
import type { Tie } from './tie.js';

const said: Readonly<Record<Tie, string>> = {
  independent: 'ties',
  'on an inferred input': 'ties on an inferred input',
  'whole people': 'fits whole people',
  'cannot fail': 'cannot fail',
};
const shows: Readonly<Record<Tie, string>> = {
  independent: 'It follows from inputs that are printed, and from them alone.',
  'on an inferred input': 'It follows from inputs of which one that it depends on is not printed.',
  'whole people': 'A whole number of people leads to it; the number is not printed, and was solved from it.',
  'cannot fail': 'It shows nothing: it is one of the inputs, or one of them was solved from it.',
};

/** How many published figures have each verdict, and what it shows. */
export function countsTable(): string {
  const rows = conformanceRows();
  const ties = (Object.keys(said) as Tie[]).map((one) => {
    const { length } = rows.filter(({ tie }) => tie === one);
    return [said[one], String(length), shows[one]];
  });
  const slips = rows.filter(({ verdict }) => verdict === 'slip').length;
  return markdownTable(
    [{ heading: 'Verdict' }, { heading: 'Figures', align: 'right' }, { heading: 'What it shows' }],
    [...ties, ['slip', String(slips), 'The printed figure does not follow from the inputs beside it.']],
  );
}

/**
 * Every published figure that the library checks, as a markdown table: source, what is printed, what we get, and why they
 * differ where they do. Figures that no source prints are left out.
 */
export function conformanceTable(): string {
  const rows = conformanceRows().flatMap(({ method, example, source, of, stated, ours, tie }) => {
    if (!('printed' in stated)) return [];
    const verdict = stated.status === 'slip' ? `slip: ${stated.why}` : tie && said[tie];
    return [
      [escaped(method), escaped(example), escaped(source), `\`${of}\``, stated.printed, ours, escaped(verdict ?? '')],
    ];
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
