import type writeExcelFile from 'write-excel-file/node';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { Sheet } from './sheet.js';

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

/** Adds the results of formulas, which the xlsx writer leaves out. */
export function xlsxResults(sheets: readonly Sheet[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => withResults(xml, (sheets[sheetIndex] as Sheet).rows),
        },
      },
    },
  };
}

function withResults(xml: string, rows: Sheet['rows']): string {
  const results = new Map(
    rows.flatMap((cells, row) => cells.map((cell, column) => [getCellAddress(row, column), cell?.result] as const)),
  );
  return xml.replace(formulaCell, (whole, start: string, address: string, formula: string) => {
    const result = results.get(address);
    if (result === undefined) return whole;
    const type = typeof result === 'string' ? ' t="str"' : '';
    return `${start}${type}>${formula}<v>${sanitizeTextContent(String(result))}</v></c>`;
  });
}

// The form in which the writer writes a formula cell.
const formulaCell = /(<c r="([A-Z]+\d+)"[^>]*)>(<f>[^<]*<\/f>)<\/c>/g;
