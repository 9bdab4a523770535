import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, textCell } from '../../src/format/csv.js';

describe('textCell', () => {
  it.each([
    ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
    ['+1+cmd|x', "'+1+cmd|x"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['＠x', "'＠x"],
    ['  =1', "'  =1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('%j is no formula', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it.each(['-5', '+12', '-0.75', '-1', '007', 'A-Team', 'a=b', 'x@y.example'])('%s is left as it is', (text) => {
    expect(textCell(text)).toBe(text);
  });

  it('is read back as it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (texts) => {
        // Cells have text; a line of one empty cell is an empty line.
        const cells = texts.map((text) => `x${text}`);
        const records = parse(csvLine(cells.map(textCell)), { record_delimiter: '\n' });
        expect(records).toEqual([cells]);
      }),
    );
  });
});
