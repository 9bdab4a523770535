import { HyperFormula, type SimpleCellAddress } from 'hyperformula';
import type { Cell, Sheet } from '../../src/workbook/sheet.js';

/** A workbook that computes, in HyperFormula: cells are set and read by reference, such as `Inputs!B5`. */
export class Live {
  private readonly engine: HyperFormula;

  constructor(sheets: readonly Sheet[]) {
    const contents = sheets.map(({ name, rows }) => [name, rows.map((cells) => cells.map(contentOf))] as const);
    this.engine = HyperFormula.buildFromSheets(Object.fromEntries(contents), {
      licenseKey: 'gpl-v3',
      smartRounding: false,
    });
  }

  /** A figure, a text, nothing for a blank cell; an error as `#DIV/0!`. */
  value(reference: string): number | string | undefined {
    const value = this.engine.getCellValue(this.at(reference));
    if (value === null) return undefined;
    return typeof value === 'object' ? value.value : (value as number | string);
  }

  /** Types into cells; nothing clears one. */
  type(values: ReadonlyMap<string, number | string | undefined>): void {
    const changed = [...values]
      .map(([reference, value]) => ({ at: this.at(reference), content: typed(value) }))
      .filter(({ at, content }) => this.engine.getCellSerialized(at) !== content);
    this.engine.batch(() => {
      for (const { at, content } of changed) this.engine.setCellContents(at, content);
    });
  }

  close(): void {
    this.engine.destroy();
  }

  private at(reference: string): SimpleCellAddress {
    const address = this.engine.simpleCellAddressFromString(reference, 0);
    if (address === undefined) throw new Error(`There is no cell ${reference}.`);
    return address;
  }
}

function contentOf(cell: Cell | undefined) {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return typed(cell?.value);
}

// What is given as text stays text.
function typed(value: number | string | undefined) {
  return typeof value === 'string' ? `'${value}` : (value ?? null);
}
