import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/cli/csv/columns.js';
import { TotalsRow } from '../../src/cli/csv/totals-row.js';
import { turnoverModel } from '../../src/turnover/model.js';

const options = { columns: [], where: [], by: undefined, ignoreOtherColumns: true };

/** Which rows are refused, by position, and which are counted and mentioned. */
function judged(header: string[], rows: readonly (readonly string[])[], decimalComma = false) {
  const totals = new TotalsRow(
    columnsOf({ number: 1, cells: header }, turnoverModel, options, 'file.csv'),
    turnoverModel,
    decimalComma ? ',' : '.',
  );
  const refused = [...rows.flatMap((row, position) => totals.next(position, row)), ...totals.end()].map(
    ({ row }) => row,
  );
  const told = totals.notes().filter((note) => !note.endsWith('left out.'));
  const mentioned = told.map((note) => Number(/\d+/.exec(note)));
  return { refused, mentioned: mentioned.filter((row) => !refused.includes(row)) };
}

function totalsIn(header: string[], rows: readonly (readonly string[])[], decimalComma = false): number[] {
  return judged(header, rows, decimalComma).refused;
}

const header = ['Employee', 'group', 'leavers', 'pay.newHire'];
const name = fc.stringMatching(/^Q[A-Za-z가-힣]{0,8}$/);
const figure = fc.integer({ min: 0, max: 99_999 });
const written = (cents: number) => (cents / 100).toFixed(2);

describe('a row of totals', () => {
  it.each([
    ...['Total', 'TOTAL:', ' Grand  total ', 'Grand Totals', 'TOTAL (3)', 'Total: 3', 'Totals', 'Tot.', 'Subtotal'],
    ...[
      'Sub-Totals',
      'Overall',
      'Overall total',
      'All',
      'All departments',
      'Total employees',
      'Total leavers',
      'Sum',
      'Σ',
    ],
    ...[
      '∑',
      'Average',
      'Avg',
      'AVG.',
      'Mean',
      'Median',
      'Total Result',
      'Grand Total 2024',
      '*** Total ***',
      'Total USD',
    ],
    ...[
      'Whole company',
      'Total for Counter',
      'Total of all sites',
      'Subtotal for Bar',
      'Average for Counter',
      'Record count:',
    ],
    ...['Totaal', 'Eindtotaal', 'Subtotaal', 'som', 'Gemiddelde', 'Totaal voor Bar', 'Alle afdelingen'],
    ...[
      'Summe',
      'Gesamt',
      'Gesamtsumme',
      'Gesamtergebnis',
      'Zwischensumme',
      'Insgesamt',
      'Ergebnis',
      'Mittelwert',
      'Ø',
    ],
    ...[
      'Somme',
      'Sous-total',
      'Total général',
      'Moyenne',
      'Totaux',
      'Suma',
      'Total general',
      'Promedio',
      'Total de Bar',
    ],
    ...[
      'Totale',
      'Somma',
      'Totale complessivo',
      'Total geral',
      'Razem',
      'Celkem',
      'Totalt',
      'Yhteensä',
      'Toplam',
      'Итого',
    ],
    ...[
      '합계',
      '총합계',
      '총계',
      '소계',
      '평균',
      '전체',
      '요약',
      '합계 (3)',
      '合計',
      '総計',
      '小計',
      '总计',
      '合计',
      '小计',
    ],
    // Decomposed, as some systems write it.
    'Total général'.normalize('NFD'),
    ...['TTL', 'Everyone', 'Cumulative', 'Report total', 'Total (n=5)', '% of total', 'Count', 'Combined', 'Std. dev.'],
    ...['Suma końcowa', 'Общий итог', 'Σύνολο', 'סה"כ', 'รวม', 'المجموع', 'Tổng cộng', 'Genel toplam'],
  ])('is known by its label: %s', (label) => {
    const rows = [
      ['1', 'Kitchen', '2', '15.5'],
      ['', label, '3', ''],
    ];
    expect(totalsIn(header, rows)).toEqual([1]);
    // The first cell that is filled is the label of a row without a group.
    expect(totalsIn(header, [rows[0] as string[], [label, '', '3', '']])).toEqual([1]);
    // It may stand above the rows that it adds up, too.
    expect(totalsIn(header, [...rows].reverse())).toEqual([0]);
  });

  it('is known by the group above it', () => {
    const rows = [
      ['1', 'Kitchen', '2', '15'],
      ['', 'Kitchen Total', '3', ''],
      ['', 'Totaal keuken', '3', ''],
    ];
    expect(totalsIn(header, rows)).toEqual([1]);
  });

  it('is known by the group above it in any of its cells', () => {
    const rows = (label: string) => [
      ['Harbour', 'Bar', '5', '15'],
      ['Harbour', 'Counter', '3', '14'],
      ['', label, '4', ''],
    ];
    for (const label of ['Counter Average', 'Counter - Sum', 'Sum Counter', 'Harbour Total', 'Ergebnis: Harbour'])
      expect(totalsIn(header, rows(label)), label).toEqual([2]);
    // Elsewhere it may be a department.
    for (const label of ['Bar Average', 'Sum Bar', 'Total Bar'])
      expect(totalsIn(header, rows(label)), label).toEqual([]);
  });

  it('is not every name with such a word in it', () => {
    const names = ['Total Quality', 'Total Rewards', 'Sum Ltd', 'Summer camp', 'Totalisator', 'Allied', 'All Saints'];
    const rows = [...names, 'Overall Equipment', 'Media', 'Average Joe', 'Counter Total'].map((group) => [
      '1',
      group,
      '7',
      '15',
    ]);
    expect(judged(header, rows)).toEqual({ refused: [], mentioned: [rows.length - 1] });
  });

  it('is not a label that stands in every row, nor one that stands alone', () => {
    const rows = [1, 2, 4].map((leavers) => ['Total', `${leavers}`]);
    expect(totalsIn(['Scope', 'leavers'], rows)).toEqual([]);
    expect(totalsIn(['group', 'leavers'], rows)).toEqual([]);
    expect(totalsIn(['group', 'leavers'], rows.slice(0, 1))).toEqual([]);
    expect(totalsIn(['group', 'leavers'], [...rows, ['Kitchen', '9']])).toEqual([0]);
  });

  it('is known by what stands before its group, where that is no rating', () => {
    const row = (first: string) => [
      ['Harbour', 'Bar', '5', '15'],
      [first, 'Kitchen', '7', '14'],
    ];
    for (const first of ['Total', 'Grand totals:', 'Record count:', '합계'])
      expect(totalsIn(header, row(first))).toEqual([1]);
    for (const first of ['Average', 'All', 'Hill']) expect(totalsIn(header, row(first))).toEqual([]);
  });

  it('is found by its figures where nothing names a group, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, figure, figure), { minLength: 2, maxLength: 20 }), (given) => {
        const sum = (position: 1 | 2) => given.reduce((before, row) => before + row[position], 0);
        // One row alone that counts is repeated by its sum, and adds up to nothing.
        fc.pre(given.filter((row) => row[1] > 0).length > 1);
        const rows = given.map(([group, leavers, pay]) => ['7', group, written(leavers), written(pay)]);
        // Rows above may be sums by chance.
        fc.pre(totalsIn(header, rows).length === 0);
        const last = (leavers: number) => ['', '', written(leavers), written(sum(2))];
        expect(totalsIn(header, [...rows, last(sum(1))])).toEqual([rows.length]);
        expect(totalsIn(header, [...rows, last(sum(1) + 1)])).toEqual([]);
        const inCommas = [...rows, last(sum(1))].map((row) => row.map((cell) => cell.replace('.', ',')));
        expect(totalsIn(header, inCommas, true)).toEqual([rows.length]);
      }),
    );
  });

  it('is never a row that names its group and counts fewer than each above it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.integer({ min: 1, max: 99_999 }), figure)), (given) => {
        const leavers = [...new Set(given.map((row) => row[1]))].sort((one, other) => other - one);
        const rows = leavers.map((count, at) => [
          '7',
          given[at]?.[0] ?? '',
          written(count),
          written(given[at]?.[2] ?? 0),
        ]);
        expect(judged(header, rows)).toEqual({ refused: [], mentioned: [] });
      }),
    );
  });

  // 3 + 2 = 5 leavers; 300 + 200 = 500 of advertising; pay of 20, 20 and 20, 22, 22: 104 ÷ 5 = 20.8
  const groups = [
    ['Kitchen', '3', '300', '20'],
    ['Counter', '2', '200', '22'],
  ];
  const columns = ['group', 'leavers', 'hiring.advertising', 'pay.newHire'];

  it.each([
    ['sums of counts and money', ['Firm', '5', '500', '']],
    ['sums in every column', ['Firm', '5', '500', '42']],
    ['sums, and the mean of the leavers', ['Firm', '5', '', '20.8']],
    ['sums, and the mean of the rows', ['Firm', '5', '', '21']],
    ['sums, and something else where nothing can be added up', ['Firm', '5', '500', '19']],
  ])('is found by its figures in two columns, whatever it is called: %s', (_, row) => {
    expect(judged(columns, [...groups, row])).toEqual({ refused: [2], mentioned: [] });
    // It adds up nothing that stands below it.
    expect(judged(columns, [row, ...groups])).toEqual({ refused: [], mentioned: [] });
  });

  it.each([
    ['the leavers are another number', ['Bar', '6', '500', '42']],
    ['money is neither sum nor mean', ['Bar', '5', '400', '20.8']],
    ['the leavers are a mean and the money a sum', ['Bar', '2.5', '500', '20']],
  ])('is not found where %s', (_, row) => {
    expect(judged(columns, [...groups, row])).toEqual({ refused: [], mentioned: [] });
  });

  it('is mentioned and counted where one column alone agrees, for that can be chance', () => {
    const header = ['group', 'leavers'];
    const rows = [
      ['Kitchen', '1'],
      ['Counter', '2'],
      ['Delivery', '3'],
      ['Bar', '7'],
    ];
    expect(judged(header, rows)).toEqual({ refused: [], mentioned: [2] });
    // That one figure above stands in it once more is no sum.
    const fees = ['500', '', '500', ''];
    const withFees = rows.map((row, at) => [...row, fees[at] ?? '']);
    expect(judged([...header, 'hiring.agencyFee'], withFees)).toEqual({ refused: [], mentioned: [2] });
    // Its label, or that it has none, decides.
    const labelled = (label: string) => rows.map((row) => (row[0] === 'Delivery' ? [label, '3'] : row));
    expect(judged(header, labelled('Floor staff total'))).toEqual({ refused: [2], mentioned: [] });
    expect(judged(header, labelled(''))).toEqual({ refused: [2], mentioned: [] });
  });

  it('is found under each part of a table', () => {
    const rows = [
      ...[...groups, ['Harbour', '5', '500', '']],
      ...[
        ['Bar', '4', '100', '18'],
        ['Cellar', '6', '250', '17'],
        ['Hill', '10', '350', ''],
      ],
      ['Firm', '15', '850', ''],
    ];
    expect(judged(columns, rows)).toEqual({ refused: [2, 5, 6], mentioned: [] });
  });

  it('is found where it holds the means of two columns and nothing names its group, and else mentioned', () => {
    // (3 + 2) ÷ 2 = 2.5; (300 + 200) ÷ 2 = 250; (20 + 22) ÷ 2 = 21
    expect(judged(columns, [...groups, ['', '2.5', '250', '21']])).toEqual({ refused: [2], mentioned: [] });
    expect(judged(columns, [...groups, ['Usual', '2.5', '250', '21']])).toEqual({ refused: [], mentioned: [2] });
    expect(judged(columns, [...groups, ['Usual', '2.5', '251', '21']])).toEqual({ refused: [], mentioned: [] });
    // (20 + 22 + 22) ÷ 3 = 21.333…, and (3 + 2 + 2) ÷ 3 = 2.333…, to the decimals shown
    expect(judged(columns, [...groups, ['Bar', '2', '', '22'], ['', '2.33', '', '21.3']])).toEqual({
      refused: [3],
      mentioned: [],
    });
  });

  it('is not one of many people who are alike', () => {
    const people = Array.from({ length: 50 }, (_, at) => [`${at}`, 'Kitchen', '1', at % 3 === 0 ? '15' : '16.5']);
    expect(judged(header, people)).toEqual({ refused: [], mentioned: [] });
  });

  it('is no chance of one figure where a file has no groups', () => {
    expect(judged(['leavers'], [['1'], ['2'], ['3']])).toEqual({ refused: [], mentioned: [2] });
    const rows = [
      ['14', '15.50'],
      ['9', '14.25'],
      ['23', '29.75'],
    ];
    expect(totalsIn(['leavers', 'pay.newHire'], rows)).toEqual([2]);
  });
});

describe('a note under the table', () => {
  const rows = [
    ['Kitchen', '1', 'quit'],
    ['Counter', '', ''],
  ];
  const columns = ['group', 'Emp', 'Reason'];

  it.each([
    'Generated by BambooHR on 2025-03-01',
    'Applied filters:\nYear is 2024\nStatus is Terminated',
    'Confidential',
  ])('is a row that holds one text alone, in the column of the groups too: %s', (note) => {
    expect(totalsIn(columns, [...rows.slice(0, 1), [note, '', '']])).toEqual([1]);
    expect(totalsIn(columns, [...rows.slice(0, 1), ['', '', note]])).toEqual([1]);
    expect(
      totalsIn(
        ['group', 'Emp'],
        [
          ['Kitchen', '1'],
          [note, ''],
        ],
      ),
    ).toEqual([1]);
  });

  it('is not a row where all rows have their group alone, nor a figure', () => {
    expect(totalsIn(columns, [...rows].reverse())).toEqual([]);
    expect(totalsIn(['group'], [['Kitchen'], ['Counter']])).toEqual([]);
    expect(
      totalsIn(
        ['leavers', 'hiring.travel', 'Remark'],
        [
          ['4', '5', ''],
          ['3', '', ''],
        ],
      ),
    ).toEqual([]);
  });
});
