import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '../../src/workbook/sheet.js';
import { toXlsx } from '../../src/workbook/xlsx.js';
import { elementsOf, partOf, partsOf, worksheetsOf } from './xlsx-file.js';

const full: Sheet = {
  name: "Year's inputs",
  columns: [30, 12],
  frozen: { rows: 2, columns: 1 },
  rows: [
    [{ value: 'Inputs', look: 'title' }],
    [{ value: 'Input', look: 'heading' }, undefined, { value: 'Value', look: 'heading' }],
    [{ value: 'Leavers', look: 'label' }, undefined, { value: 24, look: 'input', numberFormat: '#,##0' }],
    [{ value: 'Share', look: 'label' }, undefined, { look: 'input', numberFormat: '0%' }],
    [{ formula: 'IF(C3<30,"few & far",C3*2000)', look: 'total', numberFormat: '#,##0.00' }],
  ],
  marks: [
    { column: 'C', rows: [3, 4], when: '$A3="x"', look: 'wrong' },
    { column: 'A', rows: [3, 4], when: '$C3<>""', look: 'default' },
  ],
  validations: [{ cell: 'C4', least: 0, most: 1, whole: false, message: 'A share is from "0" to <1> & no more' }],
};

const first = 'xl/worksheets/sheet1.xml';
const texts = 'xl/sharedStrings.xml';

const firstSheet = async (sheet: Sheet) => partOf(await toXlsx([sheet]), first);

const withRow = (...cells: readonly Cell[]): Sheet => ({ name: 'Sheet', columns: [], rows: [cells] });

const cellsOf = async (...cells: readonly Cell[]) => elementsOf(await firstSheet(withRow(...cells)), 'c');

// ECMA-376, part 1, 18.3.1.99: the children of a worksheet, in this order. Excel takes a file with another order for
// damaged.
const order = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'tableParts', 'extLst'],
];

describe('the parts of a worksheet', () => {
  it.each([
    ['all of them', full],
    ['none', { name: 'Plain', columns: [], rows: [[{ value: 1 }]] }],
    ['no row', { name: 'Empty', columns: [], rows: [] }],
  ] satisfies [string, Sheet][])('stand in the order of the standard: %s', async (_, given) => {
    for (const sheet of worksheetsOf(await toXlsx([given]))) {
      const names = sheet.children.map(({ name }) => name);
      expect(names.filter((name) => !order.includes(name))).toEqual([]);
      expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      // Only this one may stand several times.
      const once = names.filter((name) => name !== 'conditionalFormatting');
      expect(once).toEqual([...new Set(once)]);
    }
  });

  it('keep rows and columns in view', async () => {
    const paneOf = async (sheet: Sheet) => elementsOf(await firstSheet(sheet), 'pane')[0];
    const both = { xSplit: '1', ySplit: '2', topLeftCell: 'B3', activePane: 'bottomRight', state: 'frozen' };
    expect((await paneOf(full))?.attributes).toEqual(both);
    const rows = { ...both, xSplit: '0', topLeftCell: 'A3', activePane: 'bottomLeft' };
    expect((await paneOf({ ...full, frozen: { rows: 2 } }))?.attributes).toEqual(rows);
    expect(await paneOf({ ...full, frozen: undefined })).toBeUndefined();
  });

  it('print in landscape, one page wide, with the rows in view on every page', async () => {
    const bytes = await toXlsx([
      { name: 'First', columns: [], rows: [] },
      full,
      { ...full, name: 'One', onePage: true },
    ]);
    for (const [at, sheet] of worksheetsOf(bytes).entries()) {
      expect(elementsOf(sheet, 'pageSetUpPr')[0]?.attributes).toEqual({ fitToPage: '1' });
      // In height, 0 is as many pages as it takes.
      const setup = { orientation: 'landscape', fitToWidth: '1', fitToHeight: at === 2 ? '1' : '0' };
      expect(elementsOf(sheet, 'pageSetup')[0]?.attributes).toEqual(setup);
      expect(elementsOf(sheet, 'oddFooter')[0]?.text).toBe('&L&A&RPage &P of &N');
    }
    const names = elementsOf(partOf(bytes, 'xl/workbook.xml'), 'definedName');
    expect(names.map(({ attributes, text }) => [attributes.name, attributes.localSheetId, text])).toEqual([
      ['_xlnm.Print_Area', '1', "'Year''s inputs'!$A$1:$B$5"],
      ['_xlnm.Print_Area', '2', "'One'!$A$1:$B$5"],
      ['_xlnm.Print_Titles', '1', "'Year''s inputs'!$1:$2"],
      ['_xlnm.Print_Titles', '2', "'One'!$1:$2"],
    ]);
  });

  it('mark cells while a condition holds', async () => {
    const rules = elementsOf(await firstSheet(full), 'conditionalFormatting');
    expect(rules.map((rule) => [rule.attributes.sqref, elementsOf(rule, 'formula')[0]?.text])).toEqual([
      ['C3:C4', '$A3="x"'],
      ['A3:A4', '$C3<>""'],
    ]);
  });

  it('give a text that wraps the lines that it takes', async () => {
    const text = 'Companion software of Cascio, Boudreau and Fink (2019), Investing in People';
    const heightsOf = async (width: number) => {
      const rows: Cell[][] = [[{ value: 'short', look: 'source' }], [{ value: text, look: 'source' }]];
      const sheet = await firstSheet({ name: 'Sheet', columns: [width], rows });
      return elementsOf(sheet, 'row').map(({ attributes }) => Number(attributes.ht));
    };
    const [one = 0, wide = 0] = await heightsOf(100);
    const [again, narrow = 0] = await heightsOf(20);
    expect([again, wide]).toEqual([one, one]);
    // 75 characters take at least 4 lines in a column 20 digits wide, and a line at least 9 points.
    expect(narrow - one).toBeGreaterThanOrEqual(3 * 9);
    expect(narrow).toBeLessThan(5 * one);
  });

  it.each([
    // Eighty letters and signs that are as wide as those of another text of ninety.
    ['excess of problems through newcomers ÷ (excess of problems through newcomers + 1)', 64, 2],
    ["screening hours per hire × recruiter's pay × (benefits and payroll taxes + 1) × leavers", 68, 1],
    // A letter of Korean is twice as wide as a digit.
    ['연간 매출에서 차지하는 비율', 20, 2],
  ])('see that %j, in a column of %i, takes %i lines', async (value, width, lines) => {
    const sheet = await firstSheet({ name: 'Sheet', columns: [width], rows: [[{ value, look: 'source' }]] });
    const [row] = elementsOf(sheet, 'row');
    expect((Number(row?.attributes.ht) - 4) / (9 * 1.25)).toBe(lines);
  });

  it('are never higher than Excel takes', async () => {
    const value = 'a very long text '.repeat(500);
    const sheet = await firstSheet({ name: 'Sheet', columns: [20], rows: [[{ value, look: 'source' }]] });
    expect(Number(elementsOf(sheet, 'row')[0]?.attributes.ht)).toBe(409);
  });

  it('widen a column for a figure that would not fit', async () => {
    const widthOf = async (figure: number, look: 'figure' | 'total' = 'figure') => {
      const cell: Cell = { formula: 'A9', result: figure, look, numberFormat: '"IDR "#,##0.00;-"IDR "#,##0.00' };
      const [column] = elementsOf(await firstSheet({ name: 'Sheet', columns: [18], rows: [[cell]] }), 'col');
      return Number(column?.attributes.width);
    };
    expect(await widthOf(50)).toBe(18);
    // IDR 7,200,000,000.00 and -IDR 7,200,000,000.00: 20 and 21 signs
    expect(await widthOf(7.2e9)).toBeGreaterThanOrEqual(20);
    expect(await widthOf(-7.2e9)).toBeGreaterThanOrEqual(21);
    // In bold, 12 points instead of 10.
    expect(await widthOf(7.2e9, 'total')).toBeGreaterThanOrEqual(24);
  });

  it('give what a formula says up to three lines', async () => {
    const heightOf = async (result: string) => {
      const rows: Cell[][] = [[{ formula: 'A2', result, look: 'reason' }]];
      const [row] = elementsOf(await firstSheet({ name: 'Sheet', columns: [20], rows }), 'row');
      return Number(row?.attributes.ht);
    };
    const [none, three, many] = await Promise.all(
      ['', 'some words '.repeat(6), 'some words '.repeat(60)].map(heightOf),
    );
    expect([(three as number) > 2 * (none as number), many]).toEqual([true, three]);
  });

  it('say what may be typed into a cell', async () => {
    const [rule, ...others] = elementsOf(await firstSheet(full), 'dataValidation');
    expect(rule?.attributes).toMatchObject({
      type: 'decimal',
      operator: 'between',
      sqref: 'C4',
      error: 'A share is from "0" to <1> & no more',
      allowBlank: '1',
      showErrorMessage: '1',
    });
    expect(rule?.children.map(({ name, text }) => [name, text])).toEqual([
      ['formula1', '0'],
      ['formula2', '1'],
    ]);
    expect(others).toEqual([]);
  });

  it('keep messages within what Excel takes', async () => {
    const validations = [{ cell: 'A1', least: 1, most: 9, whole: true, message: 'long '.repeat(100) }];
    const [rule] = elementsOf(await firstSheet({ ...full, validations }), 'dataValidation');
    const { type, error = '', errorTitle = '' } = rule?.attributes ?? {};
    expect(type).toBe('whole');
    // Excel's own limits: 32 characters of title, 225 of text.
    expect([error.length, errorTitle.length > 32]).toEqual([225, false]);
  });
});

describe('cells', () => {
  it('carry a formula and what it comes to, where that is known', async () => {
    const cells = await cellsOf(
      { formula: 'A1&"<"', result: '<&>' },
      { formula: '""', result: '' },
      { formula: '1/8', result: 0.125, numberFormat: '0.0' },
      { formula: '0', result: 0 },
      { formula: 'B1' },
      { value: 'no formula' },
    );
    expect(cells.map(({ attributes, children }) => [attributes.t, ...children.map(({ text }) => text)])).toEqual([
      ['str', 'A1&"<"', '<&>'],
      ['str', '""', ''],
      [undefined, '1/8', '0.125'],
      [undefined, '0', '0'],
      [undefined, 'B1'],
      ['s', '0'],
    ]);
  });

  it('carry a formula, which is calculated when the file is opened', async () => {
    const bytes = await toXlsx([full]);
    const formulas = worksheetsOf(bytes).flatMap((sheet) =>
      elementsOf(sheet, 'c').filter((cell) => elementsOf(cell, 'f').length > 0),
    );
    expect(formulas.map(({ children }) => children.map(({ name, text }) => [name, text]))).toEqual([
      [['f', 'IF(C3<30,"few & far",C3*2000)']],
    ]);
    expect(elementsOf(partOf(bytes, 'xl/workbook.xml'), 'calcPr')[0]?.attributes).toEqual({ fullCalcOnLoad: '1' });
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=cmd|" /C calc"!A1',
    '\t=1',
    '123',
    'TRUE',
    '<b>&amp;</b>',
    ' two  spaces ',
  ])('keep %j as text', async (text) => {
    const bytes = await toXlsx([{ name: 'Sheet', columns: [], rows: [[{ value: text }]] }]);
    const cell = elementsOf(partOf(bytes, first), 'c')[0];
    expect(cell?.attributes.t).toBe('s');
    expect(cell?.children.map(({ name, text }) => [name, text])).toEqual([['v', '0']]);
    expect(elementsOf(partOf(bytes, texts), 't').map((t) => t.text)).toEqual([text]);
  });

  it('keep a text that begins like a formula as text when it is edited', async () => {
    const bytes = await toXlsx([withRow({ value: '=1+1' }, { value: 'plain' })]);
    const styles = partOf(bytes, 'xl/styles.xml');
    const text = elementsOf(styles, 'numFmt').find(({ attributes }) => attributes.formatCode === '@');
    const formats = elementsOf(styles, 'xf').map(({ attributes }) => attributes.numFmtId);
    const cells = elementsOf(partOf(bytes, first), 'c');
    expect(text?.attributes.numFmtId).toBeDefined();
    expect(cells.map(({ attributes }) => formats[Number(attributes.s)])).toEqual([
      text?.attributes.numFmtId,
      undefined,
    ]);
  });

  it('leave out characters that no XML file may hold', async () => {
    const bytes = await toXlsx([withRow({ value: 'a\0b\x1fc\ufffed' })]);
    expect(elementsOf(partOf(bytes, texts), 't')[0]?.text).toBe('abcd');
  });

  it('are numbers as they are, small and large', async () => {
    const values = [0, -1.5, 0.1, 1e-7, 1e21, 123456789012345];
    const cells = await cellsOf(...values.map((value) => ({ value })));
    expect(cells.map(({ children }) => Number(children[0]?.text))).toEqual(values);
    expect(cells.map(({ attributes }) => attributes.t)).toEqual(values.map(() => undefined));
  });

  it('have a look and a number format while they are empty', async () => {
    const [cell] = await cellsOf({ look: 'input', numberFormat: '0%' });
    expect(cell?.attributes.r).toBe('A1');
    expect(Number(cell?.attributes.s)).toBeGreaterThan(0);
    expect(cell?.children).toEqual([]);
  });
});

it('names every part that is in the file, and no other', async () => {
  const bytes = await toXlsx([full, { name: 'Second', columns: [], rows: [] }]);
  const parts = partsOf(bytes);
  const types = elementsOf(partOf(bytes, '[Content_Types].xml'), 'Override');
  const named = types.map(({ attributes }) => attributes.PartName?.slice(1));
  expect([...parts.keys()].filter((name) => name.startsWith('xl/') && !name.endsWith('.rels')).sort()).toEqual(
    named.sort(),
  );
  for (const [name, part] of [...parts].filter(([name]) => name.startsWith('xl/') && name.endsWith('.rels'))) {
    for (const { attributes } of elementsOf(part, 'Relationship')) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      expect([...parts.keys()]).toContain(folder + attributes.Target);
    }
  }
});
