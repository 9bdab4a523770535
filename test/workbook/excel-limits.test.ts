import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../src/cli/checked-workbook.js';
import { models } from '../../src/cli/models.js';
import type { Model } from '../../src/model/model.js';
import { toXlsx } from '../../src/workbook/xlsx.js';
import { type Element, elementsOf, partOf, worksheetsOf } from './xlsx-file.js';

const shouting = JSON.parse(
  readFileSync('examples/lost-revenue/burger-places/best-burger-shouting-owner.json', 'utf8'),
);

const books = [
  ['turnover with lost revenue', shouting, models.turnover as Model, false],
  ...Object.entries(models).map(([name, model]) => [name, undefined, model, true] as const),
] as const;

// ECMA-376, part 1, 18.2.27 and 18.8.39: the children of a workbook and of its styles, in this order.
const workbookOrder = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'extLst'],
];
const stylesOrder = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles'],
  ...['colors', 'extLst'],
];

function expectOrder({ children }: Element, order: readonly string[]): void {
  const names = children.map(({ name }) => name);
  expect(names).toEqual(order.filter((name) => names.includes(name)));
}

const numbers = (elements: readonly Element[], attribute: string) =>
  elements.flatMap(({ attributes }) => (attributes[attribute] === undefined ? [] : [Number(attributes[attribute])]));

/** How deep calls and brackets stand in one another, and how many arguments one has. */
function shapeOf(formula: string): { readonly depth: number; readonly arguments: number } {
  const open: number[] = [];
  let [depth, most] = [0, 0];
  for (const character of formula.replace(/"(?:[^"]|"")*"|'[^']*'/g, '')) {
    if (character === '(') depth = Math.max(depth, open.push(1));
    else if (character === ')') most = Math.max(most, open.pop() ?? Number.NaN);
    else if (character === ',') open.push((open.pop() ?? Number.NaN) + 1);
  }
  expect(open).toEqual([]);
  return { depth, arguments: most };
}

describe.each(books)('what Excel opens without a question: the workbook of %s', (_, input, model, modelGiven) => {
  const bytes = toXlsx(workbook(input, model, modelGiven, ''));

  it('keeps the limits of formulas', async () => {
    const formulas = worksheetsOf(await bytes).flatMap((sheet) => elementsOf(sheet, 'f').map(({ text }) => text));
    expect(formulas.length).toBeGreaterThan(10);
    // Excel's specifications and limits: 8,192 characters, 64 levels, 255 arguments; 255 characters of one text.
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      const { depth, arguments: most } = shapeOf(formula);
      expect([depth <= 64, most <= 255]).toEqual([true, true]);
      for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length - 2).toBeLessThanOrEqual(255);
      // What came after 2007 is written with this before it, or with a mark of arrays.
      expect(formula).not.toMatch(/_xl|[#@{}]/);
    }
  });

  it('keeps the limits of sheets, cells and rules', async () => {
    const sheets = worksheetsOf(await bytes);
    const names = elementsOf(partOf(await bytes, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes.name);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]/\\:*?]{1,31}(?<!')$/);
    expect(new Set(names.map((name) => name?.toLowerCase())).size).toBe(sheets.length);
    for (const sheet of sheets) {
      expect(Math.max(...numbers(elementsOf(sheet, 'row'), 'ht'))).toBeLessThanOrEqual(409);
      expect(Math.max(...numbers(elementsOf(sheet, 'col'), 'width'))).toBeLessThanOrEqual(255);
      const rules = elementsOf(sheet, 'dataValidation');
      expect(numbers(elementsOf(sheet, 'dataValidations'), 'count')).toEqual(rules.length === 0 ? [] : [rules.length]);
      for (const { attributes, children } of rules) {
        expect(attributes.error?.length).toBeLessThanOrEqual(225);
        expect(attributes.errorTitle?.length).toBeLessThanOrEqual(32);
        // A number, or a list of up to 255 characters.
        const values = attributes.type === 'list' ? /^"[^"]{1,255}"$/ : /^-?\d{1,15}(\.\d{1,15})?$/;
        for (const { text } of children) expect(text).toMatch(values);
        expect(children).toHaveLength(attributes.type === 'list' ? 1 : 2);
      }
    }
    const texts = elementsOf(partOf(await bytes, 'xl/sharedStrings.xml'), 't').map(({ text }) => text.length);
    expect(Math.max(...texts)).toBeLessThanOrEqual(32_767);
  });

  it('has cells in their places, each with a text and a style that is there', async () => {
    const styles = partOf(await bytes, 'xl/styles.xml');
    const texts = elementsOf(partOf(await bytes, 'xl/sharedStrings.xml'), 'si').length;
    const looks = elementsOf(styles, 'cellXfs')[0]?.children.length ?? 0;
    const marks = elementsOf(styles, 'dxf').length;
    for (const sheet of worksheetsOf(await bytes)) {
      const rows = elementsOf(sheet, 'row');
      const places = rows.map(({ attributes }) => Number(attributes.r));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      for (const { attributes, children } of rows) {
        const columns = children.map((cell) => cell.attributes.r?.replace(/\d+$/, '') ?? '');
        expect(children.map((cell) => cell.attributes.r)).toEqual(columns.map((column) => column + attributes.r));
        expect(columns).toEqual([...new Set(columns)].sort());
      }
      const cells = elementsOf(sheet, 'c');
      expect(Math.max(...numbers(cells, 's'))).toBeLessThan(looks);
      const shared = cells.filter(({ attributes }) => attributes.t === 's').map(({ children }) => children[0]?.text);
      expect(Math.max(...shared.map(Number))).toBeLessThan(texts);
      expect(Math.max(-1, ...numbers(elementsOf(sheet, 'cfRule'), 'dxfId'))).toBeLessThan(marks);
    }
  });

  it('has its parts in the order of the standard', async () => {
    expectOrder(partOf(await bytes, 'xl/workbook.xml'), workbookOrder);
    const styles = partOf(await bytes, 'xl/styles.xml');
    expectOrder(styles, stylesOrder);
    for (const mark of elementsOf(styles, 'dxf')) expectOrder(mark, ['font', 'numFmt', 'fill', 'alignment', 'border']);
    for (const { attributes } of elementsOf(styles, 'numFmt')) {
      expect(attributes.formatCode?.length).toBeLessThanOrEqual(255);
      // Those below 50 are built in.
      expect(Number(attributes.numFmtId)).toBeGreaterThanOrEqual(50);
    }
    const book = partOf(await bytes, 'xl/workbook.xml');
    const names = elementsOf(book, 'sheet').map(({ attributes }) => attributes.name);
    for (const { attributes, text } of elementsOf(book, 'definedName')) {
      expect(text.startsWith(`'${names[Number(attributes.localSheetId)]}'!$`)).toBe(true);
    }
  });
});
