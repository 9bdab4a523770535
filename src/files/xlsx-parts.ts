import { unzipSync } from 'fflate';
import { builtInFormat, general, type NumberFormat, parseFormat } from './xlsx-number-format.js';
import { readWholeXml } from './xml.js';

/** A sheet of a workbook. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part of the file that holds its cells. */
  readonly part: string;
}

/** A workbook without the cells of its sheets. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  /** The texts that cells share, by number. */
  readonly texts: readonly string[];
  /** The formats of numbers, by the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  /** Returns the cells of a sheet as XML; undefined if the file has no such part. */
  readonly cellsOf: (sheet: SheetEntry) => Uint8Array | undefined;
}

/** Reads the parts of a workbook. Throws an `Error` if it is damaged. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const part = (name: string) => unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
  const main = targetsOf(part('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))?.part;
  const book = part(main ?? 'xl/workbook.xml');
  if (book === undefined) throw new Error('it has no workbook inside');
  const at = (main ?? 'xl/workbook.xml').lastIndexOf('/') + 1;
  const folder = (main ?? 'xl/workbook.xml').slice(0, at);
  const targets = targetsOf(part(`${folder}_rels/${(main ?? 'xl/workbook.xml').slice(at)}.rels`), folder);
  const partOfType = (type: string) => {
    const found = targets.find((target) => target.type.endsWith(`/${type}`));
    return found && part(found.part);
  };
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  readWholeXml(book, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      const target = name === 'sheet' ? targets.find(({ id }) => id === attribute('id')) : undefined;
      // A sheet with a chart alone has no cells.
      if (target === undefined || !target.type.endsWith('/worksheet')) return;
      const isHidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', isHidden, part: target.part });
    },
  });
  return {
    sheets,
    from1904,
    texts: sharedTexts(partOfType('sharedStrings')),
    formats: formatsOf(partOfType('styles')),
    cellsOf: (sheet) => part(sheet.part),
  };
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** Reads which parts a part refers to. */
function targetsOf(xml: Uint8Array | undefined, folder: string): readonly Target[] {
  const targets: Target[] = [];
  readWholeXml(xml ?? new Uint8Array(0), {
    open(name, attribute) {
      const target = name === 'Relationship' ? attribute('Target') : undefined;
      if (target === undefined) return;
      const part = target.startsWith('/') ? target.slice(1) : `${folder}${target}`.replace(/[^/]+\/\.\.\//g, '');
      targets.push({ id: attribute('Id') ?? '', type: attribute('Type') ?? '', part });
    },
  });
  return targets;
}

function sharedTexts(xml: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  const reader = new TextReader();
  readWholeXml(xml ?? new Uint8Array(0), {
    open(name) {
      if (name === 'si') reader.begin();
      reader.open(name);
    },
    text: (part) => reader.add(part),
    close(name) {
      reader.close(name);
      if (name === 'si') texts.push(reader.text);
    },
  });
  return texts;
}

/** The text of a cell, which may be in several pieces, without the reading of its characters beside it. */
export class TextReader {
  text = '';
  private inText = false;
  private inReading = false;

  begin(): void {
    this.text = '';
  }

  open(name: string): void {
    if (name === 't') this.inText = true;
    if (name === 'rPh') this.inReading = true;
  }

  add(part: string): void {
    if (this.inText && !this.inReading) this.text += part;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    if (name === 'rPh') this.inReading = false;
    if (name === 't') this.text = this.text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code) => characterOf(code));
  }
}

function characterOf(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

function formatsOf(xml: Uint8Array | undefined): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  readWholeXml(xml ?? new Uint8Array(0), {
    open(name, attribute) {
      const id = Number(attribute('numFmtId'));
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') own.set(id, parseFormat(attribute('formatCode') ?? ''));
      else if (name === 'xf' && inCells) formats.push(own.get(id) ?? builtInFormat(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats.length > 0 ? formats : [general];
}
