import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/adapters/columns.js';
import { TotalsRow } from '../../src/adapters/totals-row.js';
import { turnoverModel } from '../../src/turnover/model.js';

const options = { columns: [], where: [], by: undefined, ignoreOtherColumns: true };

/** Which rows are taken for totals, by position. */
function totalsIn(header: string[], rows: readonly (readonly string[])[], decimalComma = false): number[] {
  const totals = new TotalsRow(columnsOf(header, turnoverModel, options, 'file.csv'), decimalComma);
  return rows.flatMap((row, position) => (totals.found(row) === undefined ? [] : [position]));
}

const header = ['Employee', 'group', 'leavers', 'pay.newHire'];
const name = fc.stringMatching(/^Q[A-Za-z가-힣]{0,8}$/);
const figure = fc.integer({ min: 0, max: 99_999 });
const written = (cents: number) => (cents / 100).toFixed(2);

describe('a row of totals', () => {
  it.each([
    'Total',
    'TOTAL:',
    ' Grand  total ',
    'Subtotal',
    'Average',
    'Totaal',
    'Eindtotaal',
    'Gesamtergebnis',
    '합계',
    '총합계',
    // Decomposed, as some systems write it.
    'Total général'.normalize('NFD'),
  ])('is known by its label: %s', (label) => {
    const rows = [
      ['1', 'Kitchen', '2', '15.5'],
      ['', label, '3', ''],
    ];
    expect(totalsIn(header, rows)).toEqual([1]);
    // Where the group is blank, the first cell that is filled is the label.
    expect(totalsIn(header, [rows[0] as string[], [label, '', '3', '']])).toEqual([1]);
  });

  it('is known by the group above it', () => {
    const rows = [
      ['1', 'Kitchen', '2', '15'],
      ['', 'Kitchen Total', '3', ''],
      ['', 'Totaal keuken', '3', ''],
    ];
    expect(totalsIn(header, rows)).toEqual([1]);
  });

  it('is not every name with such a word in it', () => {
    const rows = ['Total Quality', 'Sum Ltd', 'Summer camp', 'Totalisator', 'Counter Total'].map((group) => [
      '1',
      group,
      '7',
      '15',
    ]);
    expect(totalsIn(header, rows)).toEqual([]);
  });

  it('is not a label that stands in every row', () => {
    const rows = [1, 2, 3].map((leavers) => ['Total', `${leavers}`]);
    expect(totalsIn(['Scope', 'leavers'], rows)).toEqual([]);
  });

  it('is found by its figures where nothing names a group, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, figure, figure), { minLength: 2, maxLength: 20 }), (given) => {
        const sum = (position: 1 | 2) => given.reduce((before, row) => before + row[position], 0);
        fc.pre(sum(1) > 0);
        const rows = given.map(([group, leavers, pay]) => ['7', group, written(leavers), written(pay)]);
        const last = (leavers: number) => ['', '', written(leavers), written(sum(2))];
        expect(totalsIn(header, [...rows, last(sum(1))])).toEqual([rows.length]);
        expect(totalsIn(header, [...rows, last(sum(1) + 1)])).toEqual([]);
        const inCommas = [...rows, last(sum(1))].map((row) => row.map((cell) => cell.replace('.', ',')));
        expect(totalsIn(header, inCommas, true)).toEqual([rows.length]);
      }),
    );
  });

  it('is never a row that names its group', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, figure, figure)), (given) => {
        const rows = given.map(([group, leavers, pay]) => ['7', group, written(leavers), written(pay)]);
        expect(totalsIn(header, rows)).toEqual([]);
      }),
    );
  });

  it('is no chance of one figure where a file has no groups', () => {
    expect(totalsIn(['leavers'], [['1'], ['2'], ['3']])).toEqual([]);
    const rows = [
      ['14', '15.50'],
      ['9', '14.25'],
      ['23', '29.75'],
    ];
    expect(totalsIn(['leavers', 'pay.newHire'], rows)).toEqual([2]);
  });
});
