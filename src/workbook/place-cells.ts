import type { CellContent } from '../cells/cell-content.js';
import { toCells } from '../cells/to-cells.js';
import type { At, WorkbookPart } from './part.js';
import type { AllowedValues, Cell, CellStyle, Sheet } from './sheet.js';

/** A cell of a sheet, before the positions of all cells are known. */
export type DraftCell =
  | Cell
  | {
      /** A formula of the workbook's own, over cells of the model, and its result. */
      readonly formulaOf: (at: At) => string;
      readonly result: string | number;
      readonly look: CellStyle;
      readonly numberFormat?: string;
    }
  | {
      /** The content of the model in this cell, or repeated in this cell. */
      readonly content: CellContent;
      readonly again?: true;
      /** The value that is filled in. */
      readonly value?: number | string | undefined;
      /** The formula that fills it in, over cells of another model, and its result. */
      readonly linked?: { readonly formula: string; readonly result: number | string };
      readonly look: CellStyle;
      readonly numberFormat?: string;
      readonly validation?: AllowedValues;
    };

/** A sheet whose cells can refer to contents of a model. */
export interface SheetTemplate extends Omit<Sheet, 'rows' | 'validations'> {
  readonly rows: readonly (readonly (DraftCell | undefined)[])[];
}

/** Returns the references to the cells of a model's contents on some sheets. Throws an `Error` if there is no such cell. */
export function placesOf(drafts: readonly SheetTemplate[]): At {
  const places = new Map<string, string>();
  for (const { name, rows } of drafts) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === undefined || !('content' in cell) || cell.again) continue;
        places.set(keyOf(cell.content), `${quoted(name)}!${reference(column, row)}`);
      }
    }
  }
  return (content) => {
    const place = places.get(keyOf(content));
    if (place === undefined) throw new Error(`No sheet has a place for ${keyOf(content)}.`);
    return place;
  };
}

/** Fills the formulas of a model and their results into its sheets. Every content of the model must have a cell. */
export function resolveTemplate(
  { model, currency, cachedValue }: WorkbookPart,
  drafts: readonly SheetTemplate[],
): readonly Sheet[] {
  const at = placesOf(drafts);
  const formulas = new Map(toCells(model, { currency, at }).map(({ cell, formula }) => [cell, formula]));
  const settle = (cell: DraftCell | undefined): Cell | undefined => {
    if (cell !== undefined && 'formulaOf' in cell) {
      const { formulaOf, ...appearance } = cell;
      return { ...appearance, formula: formulaOf(at) };
    }
    if (cell === undefined || !('content' in cell)) return cell;
    const { content, again, validation: _, value, linked, ...appearance } = cell;
    if (linked !== undefined) return { ...appearance, ...linked };
    const formula = again ? at(content) : formulas.get(at(content));
    if (formula === undefined) return { ...appearance, ...(value !== undefined && { value }) };
    const result = cachedValue(content);
    return { ...appearance, formula, ...(result !== undefined && { result }) };
  };
  return drafts.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((cells) => cells.map(settle)),
    validations: rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell !== undefined && 'validation' in cell && cell.validation !== undefined
          ? [{ cell: reference(column, row), ...cell.validation }]
          : [],
      ),
    ),
  }));
}

function keyOf(content: CellContent): string {
  const {
    type,
    path = '',
    part = '',
    term = '',
  }: { type: string; path?: string; part?: string; term?: number | '' } = content;
  return [type, path, part, term].join(' ').trim();
}

function reference(column: number, row: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${row + 1}`;
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
