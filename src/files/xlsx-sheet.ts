import { UserError } from './failure.js';
import type { Source } from './source.js';
import type { TableRow } from './table-row.js';
import { numberText } from './xlsx-cell-text.js';
import { general } from './xlsx-number-format.js';
import { type SheetEntry, TextReader, type WorkbookParts, workbookParts } from './xlsx-parts.js';
import { readXml } from './xml.js';

/** The rows of a sheet, and what is to be said of it. */
export interface SheetRows {
  readonly rows: Iterable<TableRow>;
  readonly notes: () => readonly string[];
}

// A workbook is held in memory whole.
const largest = 500_000_000;

/**
 * Opens a sheet of an .xlsx file: the first that is not hidden, or the one with a name, or with a number. Numbers are texts as
 * `numberText` writes them. Throws a `UserError` if there is no such sheet, or if a formula has no result.
 */
export async function openSheet({ bytes, name }: Source, wanted: string | undefined): Promise<SheetRows> {
  const blocks: Uint8Array[] = [];
  let length = 0;
  for await (const block of bytes) {
    blocks.push(block);
    length += block.length;
    if (length > largest) throw new UserError(`${name} is larger than 500 MB; save the sheet as “CSV UTF-8”.`);
  }
  const parts = undamaged(name, () => workbookParts(Buffer.concat(blocks)));
  const sheet = sheetNamed(parts.sheets, wanted, name);
  const visible = parts.sheets.filter(({ isHidden }) => !isHidden);
  const others = visible.filter((other) => other !== sheet).map((other) => JSON.stringify(other.name));
  const notes: string[] = [];
  if (wanted === undefined && others.length > 0) {
    const named = others.length > 5 ? `${others.slice(0, 5).join(', ')}, …` : others.join(', ');
    notes.push(`sheet ${JSON.stringify(sheet.name)} is read, the first one; --sheet names another: ${named}.`);
  }
  const xml = undamaged(name, () => parts.cellsOf(sheet)) ?? new Uint8Array(0);
  return { rows: rowsOf(xml, parts, `${name}, sheet ${JSON.stringify(sheet.name)}`, notes), notes: () => notes };
}

function undamaged<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UserError(`${name} is a damaged Excel workbook: ${(error as Error).message}. Save it again.`);
  }
}

function sheetNamed(sheets: readonly SheetEntry[], wanted: string | undefined, name: string): SheetEntry {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const found =
    wanted === undefined
      ? (visible[0] ?? sheets[0])
      : (sheets.find((sheet) => sheet.name.trim().toLowerCase() === wanted.trim().toLowerCase()) ??
        (/^\d+$/.test(wanted) ? visible[Number(wanted) - 1] : undefined));
  if (found !== undefined) return found;
  if (sheets.length === 0) throw new UserError(`${name} has no sheet with cells.`);
  const names = sheets.map((sheet) => JSON.stringify(sheet.name)).join(', ');
  throw new UserError(`--sheet ${wanted}: ${name} has no such sheet; it has ${names}.`);
}

function* rowsOf(xml: Uint8Array, parts: WorkbookParts, name: string, notes: string[]): Generator<TableRow> {
  const { texts, formats, from1904 } = parts;
  const reader = new TextReader();
  let ready: TableRow[] = [];
  let [number, hidden] = [0, 0];
  let cells: string[] = [];
  let [column, reference, type, style] = [0, '', 'n', 0];
  let [value, isValue, hasValue, hasFormula]: [string, boolean, boolean, boolean] = ['', false, false, false];
  let isHiddenRow = false;

  const cellText = (): string => {
    if (type === 'inlineStr') return reader.text;
    if (type === 's') return texts[Number(value)] ?? '';
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.replace('T00:00:00', '').replace('T', ' ');
    if (type !== 'n' || value === '') return value;
    return numberText(Number(value), formats[style] ?? general, from1904);
  };
  const steps = readXml(xml, {
    open(tag, attribute) {
      if (tag === 'row') {
        number = Number(attribute('r') ?? number + 1);
        cells = [];
        column = 0;
        isHiddenRow = /^(?:1|true)$/.test(attribute('hidden') ?? '');
      } else if (tag === 'c') {
        reference = attribute('r') ?? '';
        column = reference === '' ? column + 1 : columnOf(reference);
        type = attribute('t') ?? 'n';
        style = Number(attribute('s') ?? 0);
        [value, hasValue, hasFormula] = ['', false, false];
        reader.begin();
      } else if (tag === 'v') [isValue, hasValue] = [true, true];
      else if (tag === 'f') hasFormula = true;
      else reader.open(tag);
    },
    text(part) {
      if (isValue) value += part;
      else reader.add(part);
    },
    close(tag) {
      reader.close(tag);
      if (tag === 'v') isValue = false;
      else if (tag === 'c') {
        if (hasFormula && !hasValue && type !== 'str')
          throw new UserError(
            `${name}: cell ${reference} has a formula without its result; open the file in a spreadsheet program and save it.`,
          );
        while (cells.length < column - 1) cells.push('');
        cells[column - 1] = cellText();
      } else if (tag === 'row') {
        if (isHiddenRow && cells.some((cell) => cell.trim() !== '')) hidden += 1;
        ready.push({ number, cells });
      }
    },
  });
  for (;;) {
    const step = undamagedStep(name, steps);
    yield* ready;
    ready = [];
    if (step.done) break;
  }
  if (hidden > 0) {
    const [rows, are] = hidden === 1 ? ['row is', 'it is'] : ['rows are', 'they are'];
    notes.push(`${hidden} ${rows} hidden in the sheet, by a filter or by hand; ${are} read like any other.`);
  }
}

function undamagedStep(name: string, steps: Generator<void>): IteratorResult<void> {
  try {
    return steps.next();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name} is damaged: ${(error as Error).message}. Save the workbook again.`);
  }
}

/** Returns the number of a cell's column: 28 for `AB12`. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}
