import { UserError } from '../../files/failure.js';
import type { Source } from '../../files/source.js';
import { openTable, type TableOptions } from '../../files/table.js';
import { quoteName } from '../../messages/phrases.js';
import { TextTable } from '../../tables/text-table.js';
import { findHeader } from '../csv/header-row.js';
import { payPeriod, type Role, rolesOf } from './column-roles.js';
import { DateColumn, type DateOrder, decideOrder } from './date-reader.js';
import { isStillEmployed } from './still-employed.js';

/** The columns that the command line names already. */
export type KnownRoles = Partial<Record<Role, string>>;

const roleNames: Readonly<Record<Role, string>> = {
  person: 'tells one person from another',
  hired: 'the first day employed',
  left: 'the last day employed',
  reason: 'why they left',
  group: 'the group',
  pay: 'the pay',
};

/**
 * Returns what a first run prints: what each column is taken for, and the whole command line with it. Throws a `UserError`
 * if no column has dates of hiring and leaving.
 */
export async function propose(source: Source, path: string, options: TableOptions, known: KnownRoles): Promise<string> {
  const table = await openTable(source, options);
  const { header, rows, note } = await findHeader(
    table.rows,
    (heading) => Object.keys(rolesOf([heading])).length > 0,
    source.name,
  );
  // A heading is found through its line breaks.
  const headings = header.cells.map((cell) => cell.replace(/\s+/g, ' '));
  const roles = rolesOf(headings);
  for (const [role, heading] of Object.entries(known) as [Role, string][]) {
    const at = headings.indexOf(heading);
    if (at >= 0) roles[role] = at;
  }
  const { hired: hiredAt, left: leftAt } = roles;
  const listed = headings.filter((heading) => heading !== '').map(quoteName);
  if (hiredAt === undefined || leftAt === undefined) {
    const missing = [
      ...(hiredAt === undefined ? ['the first day employed (--hired COLUMN)'] : []),
      ...(leftAt === undefined ? ['the last day employed (--left COLUMN)'] : []),
    ];
    throw new UserError(
      `${source.name}: no heading tells ${missing.join(' nor ')}; name it. The columns are ${listed.join(', ')}. Without dates there are no rates; turnover-cost ${path} --where STATUS=LEFT --by COLUMN gives the cost of those who left.`,
    );
  }
  const columns = {
    hired: new DateColumn(headings[hiredAt] ?? '', undefined),
    left: new DateColumn(headings[leftAt] ?? '', undefined),
  };
  const ends: string[] = [];
  const starts: string[] = [];
  let people = 0;
  let example: readonly string[] = [];
  for await (const { number, cells } of rows) {
    const [start, end] = [cells[hiredAt] ?? '', cells[leftAt] ?? ''];
    if (isStillEmployed(start)) continue;
    people += 1;
    if (example.length === 0) example = cells;
    columns.hired.add(start, number);
    starts.push(start);
    if (isStillEmployed(end)) continue;
    columns.left.add(end, number);
    ends.push(end);
    example = cells;
  }
  const decision = decideOrder([columns.hired, columns.left], undefined);
  const order: DateOrder = 'order' in decision ? decision.order : 'mdy';
  const days = (column: DateColumn, texts: readonly string[]) =>
    texts.flatMap((text) => {
      const read = column.read(text, column.order ?? order);
      return 'date' in read ? [read.date] : [];
    });
  const [leaving, all] = [days(columns.left, ends), [...days(columns.left, ends), ...days(columns.hired, starts)]];
  const year = lastWholeYear(leaving, all);

  const shown = (Object.entries(roles) as [Role, number][]).sort((a, b) => a[1] - b[1]);
  const grid = new TextTable([{ align: 'left' }, { align: 'left' }, { align: 'left' }]);
  const lines = shown.map(([role, at]) => [
    `  ${quoteName(headings[at] ?? '')}`,
    roleNames[role],
    example[at] ? `such as ${quoteName(example[at])}` : '',
  ]);
  for (const line of lines) grid.measure(line);
  const others = headings.filter((heading, at) => heading !== '' && !shown.some(([, place]) => place === at));
  const question = 'question' in decision ? [`${decision.question} The line below has a guess.`, ''] : [];
  const pay = roles.pay === undefined ? undefined : (headings[roles.pay] ?? '');
  const per = pay === undefined ? undefined : (payPeriod(pay) ?? 'year');
  const options_ = [
    ...(roles.person === undefined ? [] : [`--person ${quoted(headings[roles.person] ?? '')}`]),
    `--hired ${quoted(columns.hired.heading)}`,
    `--left ${quoted(columns.left.heading)}`,
    ...(roles.reason === undefined ? [] : [`--reason ${quoted(headings[roles.reason] ?? '')}`]),
    ...(roles.group === undefined ? [] : [`--by ${quoted(headings[roles.group] ?? '')}`]),
    ...(pay === undefined
      ? []
      : [`--column ${quoted(`pay.newHire${per === 'hour' ? '' : `/${per}`}=${pay}`)} --set training.newHireHours=40`]),
    ...('question' in decision ? [`--date-format ${order}`] : []),
    `--from ${year}-01-01 --to ${year}-12-31 --period quarter`,
  ];
  const payNote =
    pay === undefined
      ? []
      : [
          `${quoteName(pay)} is taken as pay per ${per}${payPeriod(pay) === undefined ? ', which the heading does not tell: check it' : ''}. It is the pay of the one who left; the`,
          'line below takes it for that of the successor, and 40 hours of training as an example of your own figure.',
        ];
  const report = [
    `${source.name}: ${people} rows with a first day employed, ${leaving.length} of them with a last day.`,
    ...(note === undefined ? [] : [note]),
    '',
    'Columns and what they are taken for:',
    ...lines.flatMap((line) => grid.lines(line)),
    ...(others.length === 0 ? [] : [`  not used: ${others.map(quoteName).join(', ')}`]),
    '',
    ...question,
    ...payNote,
    ...(payNote.length === 0 ? [] : ['']),
    'Correct what is wrong, and run:',
    '',
    `  turnover-cost people ${quoted(path)} \\`,
    ...options_.map((option, place) => `    ${option}${place === options_.length - 1 ? '' : ' \\'}`),
    '',
    'Add --format html > report.html for a page to pass on. turnover-cost people --help explains every option.',
  ];
  return `${report.join('\n')}\n`;
}

/** Returns the last calendar year that the file covers to its end and in which people left, or else the last with leavers. */
function lastWholeYear(leaving: readonly string[], all: readonly string[]): string {
  // A day in the future is a planned end.
  const last = (days: readonly string[]) => days.reduce((latest, day) => (day > latest ? day : latest), '');
  const years = [...new Set(leaving.map((day) => day.slice(0, 4)))].sort().reverse();
  const end = last(all);
  const whole = years.find((year) => end >= `${year}-12-15`);
  return whole ?? years[0] ?? (end.slice(0, 4) || '2024');
}

/** Quotes a word of a command line if it needs it. */
function quoted(text: string): string {
  return /^[\w./=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
