import { expect, it } from 'vitest';
import { DateColumn, type DateOrder, decideOrder } from '../../src/cli/people/date-reader.js';
import { isStillEmployed } from '../../src/cli/people/still-employed.js';

function read(texts: readonly string[], told?: DateOrder): unknown {
  const column = new DateColumn('Left', told);
  for (const [at, text] of texts.entries()) column.add(text, at + 2);
  const decision = decideOrder([column], told);
  if ('question' in decision) return decision.question;
  return texts.map((text) => {
    const found = column.read(text, column.order ?? decision.order);
    return 'date' in found ? found.date : found.problem;
  });
}

it.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-02-29T00:00:00Z', '2024-02-29'],
  ['2024-02-29 00:00:00.000', '2024-02-29'],
  ['20240229', '2024-02-29'],
  ['2024/2/9', '2024-02-09'],
  ['2024. 2. 9.', '2024-02-09'],
  ['2024년 2월 9일', '2024-02-09'],
  ['9.2.2024', '2024-02-09'],
  ['29/2/2024', '2024-02-29'],
  ['2/29/2024 12:00 AM', '2024-02-29'],
  ['29-Feb-2024', '2024-02-29'],
  ['Feb 29, 2024', '2024-02-29'],
  ['29 February 2024', '2024-02-29'],
  ['2/29/24', '2024-02-29'],
  ['12/31/69', '1969-12-31'],
  ['45351', '"45351" is the number that a spreadsheet has for a day; format the column as a date'],
  ['spring', '"spring" is not a date such as 2024-02-29'],
])('reads %s as %s', (text, expected) => {
  expect(read([text])).toEqual([expected]);
});

it('takes the order of day and month from a date that has one reading, and asks if there is none', () => {
  expect(read(['3/4/2024', '3/25/2024'])).toEqual(['2024-03-04', '2024-03-25']);
  expect(read(['3/4/2024', '25/3/2024'])).toEqual(['2024-04-03', '2024-03-25']);
  expect(read(['3/4/2024', '5/5/2024'], 'dmy')).toEqual(['2024-04-03', '2024-05-05']);
  expect(read(['5/5/2024'])).toEqual(['2024-05-05']);
  expect(read(['5/5/2024', '3/4/2024'])).toBe(
    '"3/4/2024" (row 3) can be read with the day or the month first, and no date of the file tells which: add --date-format dmy or --date-format mdy.',
  );
  expect(read(['25/3/2024', '3/25/2024'])).toMatch(
    /^"25\/3\/2024" \(row 2\) has the day first and "3\/25\/2024" \(row 3\) the month/,
  );
});

it('knows the cells of those who have not left', () => {
  const all = [
    '',
    '1/1/1900',
    '01/01/1900',
    '1900-01-01',
    '0000-00-00',
    '00/00/0000',
    '9999-12-31',
    '31/12/9999',
    '12/31/9999',
  ];
  const words = [
    'N/A-StillEmployed',
    'N/A - Still Employed',
    'still employed',
    'Active',
    'n/a',
    '-',
    'NULL',
    '재직중',
    'in dienst',
  ];
  for (const cell of [...all, ...words]) expect(isStillEmployed(cell), cell).toBe(true);
  for (const cell of ['1/1/2000', '2024-12-31', '2050-01-01', '1/1/19', 'fired', '0']) {
    expect(isStillEmployed(cell), cell).toBe(false);
  }
});
