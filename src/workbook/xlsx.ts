import type { CellObject } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import type { Cell, ConditionalFormat, Sheet } from './sheet.js';
import { xlsxResults } from './xlsx-cached-results.js';
import { xlsxParts } from './xlsx-features.js';
import { heightOf, widthOf } from './xlsx-measure.js';
import { markStyles, styleOf } from './xlsx-style.js';

// Every machine has Arial, or a font of the same width, so text that fits a column here fits everywhere.
const font = { fontFamily: 'Arial', fontSize: 10 };

const usualWidth = 9;

/**
 * Returns the bytes of an .xlsx file. Programs that calculate recalculate its formulas. A result that is given with a
 * formula is for programs that show the file without calculating, such as a preview.
 *
 * @example
 * await writeFile('cost.xlsx', await toXlsx([{ name: 'Cost', columns: [12], rows: [[{ formula: '24*2000' }]] }]));
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, columns, frozen, rows, marks }) => ({
    sheet: name,
    data: rows.map((row) => row.map((cell, at) => cell && cellOf(cell, columns[at] ?? usualWidth))),
    columns: columns.map((width, at) => ({ width: Math.max(width, ...rows.map((row) => widthFor(row[at]))) })),
    conditionalFormatting: marks?.map(ruleOf),
    stickyRowsCount: frozen?.rows,
    stickyColumnsCount: frozen?.columns,
    showGridLines: false,
    orientation: 'landscape' as const,
  }));
  return writeExcelFile(written, { ...font, features: [xlsxParts(sheets), xlsxResults(sheets)] }).toBuffer();
}

function widthFor({ value, result = value, look, numberFormat }: Cell = {}): number {
  return typeof result === 'number' && numberFormat !== undefined ? widthOf(styleOf(look), result, numberFormat) : 0;
}

function ruleOf({ column, rows: [first, last], when, look }: ConditionalFormat) {
  const at = column.charCodeAt(0) - 'A'.charCodeAt(0) + 1;
  return {
    cellRange: { from: { row: first, column: at }, to: { row: last, column: at } },
    condition: { formula: when },
    style: markStyles[look],
  };
}

function cellOf({ value, formula, result, look, numberFormat }: Cell, width: number): CellObject {
  const style = styleOf(look);
  const height =
    typeof result === 'string'
      ? heightOf(style, result, width, 3)
      : heightOf(style, typeof value === 'string' ? value : '', width);
  if (formula !== undefined) {
    // A text in place of a figure is aligned like the figure.
    const align = numberFormat === undefined ? style.align : 'right';
    return { ...style, align, height, type: 'Formula', value: formula, format: numberFormat };
  }
  if (typeof value !== 'string') return { ...style, height, type: Number, value, format: numberFormat };
  // A cell in text format stays text when it is edited, whatever it begins with.
  return { ...style, height, type: String, value, format: /^[=+\-@]/.test(value) ? '@' : undefined };
}
