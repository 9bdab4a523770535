import { UserError } from '../../files/failure.js';
import type { Source } from '../../files/source.js';
import { openTable, type TableOptions } from '../../files/table.js';
import type { PlainObject } from '../../input/read-object.js';
import { RowList } from '../../input/row-list.js';
import type { DecimalSign } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';
import type { Model } from '../../model/model.js';
import { mergeInputs } from '../../people/leavers.js';
import type { PersonRecord } from '../../people/record.js';
import { ColumnSigns } from '../csv/column-signs.js';
import { FigureNotes } from '../csv/figure-notes.js';
import { GroupName } from '../csv/group-names.js';
import { findHeader } from '../csv/header-row.js';
import { Problems } from '../csv/problem-report.js';
import { Where } from '../csv/row-filter.js';
import { type RowInput, rowReader } from '../csv/row-reader.js';
import { inputOfFigures } from '../input-settings.js';
import { Progress } from '../progress.js';
import { readAnswer } from './answers.js';
import { DateColumn, type DateOrder, dateOrders, decideOrder } from './date-reader.js';
import type { InputsBy } from './inputs-by.js';
import { type NamedColumns, namedHeadings, type PeopleColumns, peopleColumns } from './people-columns.js';
import type { Reasons } from './reasons.js';
import { isStillEmployed } from './still-employed.js';

/** The settings for reading a file of people. */
export interface PeopleFile extends TableOptions {
  readonly named: NamedColumns;
  readonly from: string;
  readonly to: string;
  readonly dateOrder: DateOrder | undefined;
  readonly reasons: Reasons;
  readonly inputsBy: readonly InputsBy[];
  readonly decimalSign: DecimalSign | undefined;
}

/** The people of a file. */
export interface ReadPeople {
  readonly records: readonly PersonRecord[];
  /** The headings of the columns of `--by`. */
  readonly by: readonly string[];
  /** Sentences about how the file was read. */
  readonly notes: readonly string[];
  /** Throws a `UserError` for issues of the records, with their rows. */
  readonly refuse: (issues: readonly { readonly message: string; readonly code: string }[]) => never;
}

/** A row until the order of its dates is known. */
interface HeldRow {
  readonly row: number;
  readonly person: string;
  readonly hired: string;
  /** Undefined if the person is still employed. */
  readonly left: string | undefined;
  readonly groups: Readonly<Record<string, string>>;
  /** The fields that are read only of those who left. */
  readonly leaving: Partial<PersonRecord> | undefined;
}

/**
 * Reads the records of people from the rows of a file. Throws a `UserError` with everything that is wrong with it. All
 * people are held in memory, those who did not leave in the period without their figures.
 */
export async function readPeople(source: Source, model: Model, options: PeopleFile): Promise<ReadPeople> {
  const { named, from, to, dateOrder, reasons, inputsBy, decimalSign } = options;
  const table = await openTable(source, options);
  const { header, rows, note } = await findHeader(table.rows, namedHeadings(named, model), source.name);
  const columns = peopleColumns(header, named, model, source.name);
  const signs = new ColumnSigns(decimalSign, table.delimiter());
  const figureNotes = new FigureNotes(decimalSign);
  const readFigures = rowReader(columns.inputs, model, {}, signs, figureNotes);
  const problems = new Problems(source.name, columns.inputs, signs.assumed === ',');
  const where = new Where(columns.inputs.where);
  const hired = new DateColumn(columns.hired.heading, dateOrder);
  const left = new DateColumn(columns.left.heading, dateOrder);
  const inPeriod = mayBeBetween(left, from, to);
  const stillEmployed = new Map<string, number>();
  const leftOut = new RowList();
  const names = columns.by.map((column) => new GroupName(column, true));
  const reasonNames = new GroupName(columns.reason, true);
  const groupsOf = sharedGroups(columns, names);
  const progress = new Progress();
  const held: HeldRow[] = [];
  try {
    for await (const { number, cells } of rows) {
      progress.at(number);
      const filled = cells.filter((cell) => cell !== '').length;
      if (filled === 0) continue;
      const ragged = raggedRow(cells, columns.inputs.width);
      if (ragged !== undefined) problems.inRow(number, ragged, 'ragged');
      if (ragged !== undefined || !where.holds(cells, number)) continue;
      const cell = ({ index }: { readonly index: number }) => cells[index] ?? '';
      const hiredText = cell(columns.hired);
      if (hiredText === '' && filled === 1 && columns.inputs.width > 2) {
        leftOut.add(number);
        continue;
      }
      const person = columns.person === undefined ? `row ${number}` : cell(columns.person);
      if (person === '') problems.inRow(number, blank(columns.person?.heading ?? ''), 'person');
      if (isStillEmployed(hiredText)) problems.inRow(number, blank(columns.hired.heading, hiredText), 'hired');
      else hired.add(hiredText, number);
      const leftText = cell(columns.left);
      const stays = isStillEmployed(leftText);
      if (stays) stillEmployed.set(leftText, (stillEmployed.get(leftText) ?? 0) + 1);
      else left.add(leftText, number);
      held.push({
        row: number,
        person,
        hired: hiredText,
        left: stays ? undefined : leftText,
        groups: groupsOf(cells, number),
        leaving: stays ? undefined : leavingOf(cells, number, inPeriod(leftText)),
      });
    }
  } finally {
    progress.clear();
  }

  function leavingOf(cells: readonly string[], row: number, mayCount: boolean): Partial<PersonRecord> {
    const reasonCell = columns.reason === undefined ? '' : (cells[columns.reason.index] ?? '');
    const meaning = reasons.of(reasonCell, mayCount);
    const leaving: Record<string, unknown> = { ...meaning };
    if (reasonCell !== '') leaving.statedReason = reasonNames.of(cells, row);
    for (const { index, heading, name } of columns.answers) {
      const answer = readAnswer(cells[index] ?? '');
      if (answer !== 'unreadable') leaving[name] = answer ?? leaving[name];
      else
        problems.inRow(
          row,
          `column ${quoteName(heading)} must be yes or no; ${quoteName(cells[index] ?? '')} was given.`,
          name,
        );
    }
    // A reason by the rules says already who decided.
    if (meaning.reason !== undefined) delete leaving.voluntary;
    const inputs = mayCount ? inputsOf(cells, row) : undefined;
    return inputs === undefined ? leaving : { ...leaving, inputs };
  }

  function inputsOf(cells: readonly string[], row: number): PlainObject | undefined {
    let inputs: PlainObject | undefined;
    for (const [place, by] of inputsBy.entries()) {
      const own = by.of(cells[columns.inputsBy[place]?.index ?? -1] ?? '');
      inputs = own === undefined ? inputs : mergeInputs(inputs ?? {}, own);
    }
    if (columns.inputs.inputs.length === 0) return inputs;
    const { written, problems: wrong }: RowInput = readFigures(cells, row);
    for (const { path, kind, message } of wrong) problems.inCell(row, path, message, cells, kind);
    const own = inputOfFigures(written, model);
    return own === undefined ? inputs : mergeInputs(inputs ?? {}, own);
  }

  const decision = decideOrder([hired, left], dateOrder);
  if ('question' in decision) throw new UserError(`${source.name}: ${decision.question}`);
  for (const { row, path, message, cells, rows: all } of signs.undecided())
    problems.inCell(row, path, message, cells, 'undecided', all);
  const orderOf = (column: DateColumn) => column.order ?? decision.order;
  const dated = (column: DateColumn, text: string, row: number): string => {
    const read = column.read(text, orderOf(column));
    if ('date' in read) return read.date;
    problems.inRow(row, `column ${quoteName(column.heading)}: ${read.problem}.`, `date ${column.heading}`);
    return '';
  };
  const days = new Map<string, string>();
  const shared = (text: string) => {
    const known = days.get(text);
    if (known === undefined) days.set(text, text);
    return known ?? text;
  };
  const records = held.map(({ row, person, hired: start, left: end, groups, leaving }): PersonRecord => {
    const first = isStillEmployed(start) ? '' : shared(dated(hired, start, row));
    if (end === undefined) return { person, start: first, groups };
    return { ...leaving, person, start: first, end: shared(dated(left, end, row)), groups };
  });
  for (const problem of where.problems()) throw new UserError(`${source.name} ${problem}`);
  problems.end();
  if (records.length === 0)
    throw new UserError(`${source.name} ${where.nothingHolds() ?? 'has a header but no rows.'}`);

  const rowNumbers = Uint32Array.from(held, ({ row }) => row);
  // The rows are not needed any more, and there may be a million.
  held.length = 0;
  const rowOf = (index: number) => rowNumbers[index] ?? 0;
  return {
    records,
    by: columns.by.map(({ heading }) => heading),
    notes: [
      ...table.notes(),
      ...(note === undefined ? [] : [note]),
      ...where.notes(),
      ...(decision.note === undefined ? [] : [decision.note]),
      ...stillEmployedNotes(stillEmployed, columns.left.heading),
      ...(leftOut.count === 0
        ? []
        : [
            `${leftOut} ${leftOut.count === 1 ? 'has' : 'have'} one filled cell, as a title or a note has, and ${leftOut.count === 1 ? 'is' : 'are'} left out.`,
          ]),
      ...(columns.person === undefined ? ['no column names the person, so each row is a person of its own.'] : []),
      ...names.flatMap((spellings) => spellings.notes()),
      ...reasonNames.notes(),
      ...reasons.notes(),
      ...inputsBy.flatMap((by) => by.notes()),
      ...figureNotes.sentences(),
    ],
    refuse: (issues) => {
      for (const { message, code } of issues) {
        const [, index] = /records\[(\d+)\]/.exec(message) ?? [];
        const text = inRows(message, rowOf, columns);
        if (index === undefined) throw new UserError(...issues.map((issue) => issue.message));
        problems.inRow(
          rowOf(Number(index)),
          text,
          `${code} ${message
            .replace(/\[\d+\]/g, '')
            .replace(/\(.*?\)/g, '')
            .slice(0, 60)}`,
        );
      }
      problems.end();
      throw new UserError(...issues.map(({ message }) => message));
    },
  };
}

/** Writes the places of a message as rows and headings of the file. */
function inRows(message: string, rowOf: (index: number) => number, columns: PeopleColumns): string {
  const names: Readonly<Record<string, string>> = {
    '.person': columns.person?.heading ?? 'person',
    '.start': columns.hired.heading,
    '.end': columns.left.heading,
    '.reason': columns.reason?.heading ?? 'reason',
  };
  let first = true;
  return message.replace(
    /records\[(\d+)\](\.(?:person|start|end|reason)|\.inputs\.)?/g,
    (_, index: string, name = '') => {
      const own = first;
      first = false;
      const heading = names[name];
      if (own) return heading ?? (name === '' ? 'the row' : '');
      return `row ${rowOf(Number(index))}${heading === undefined ? '' : ` (${heading})`}`;
    },
  );
}

function blank(heading: string, text = ''): string {
  const given = text === '' ? 'is blank' : `has ${quoteName(text)}`;
  return `column ${quoteName(heading)} ${given}; fill it in, or delete the row if it is not a person.`;
}

function raggedRow(cells: readonly string[], width: number): string | undefined {
  if (!cells.slice(width).some((cell) => cell !== '')) return undefined;
  return `the row has ${cells.length} cells but the header has ${width}; look for a missing delimiter, or one that needs quotes.`;
}

/** Returns a function that tells whether a date may be in the period, in any order of day and month. */
function mayBeBetween(column: DateColumn, from: string, to: string): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = dateOrders.some((order) => {
      const read = column.read(text, order);
      return 'date' in read && from <= read.date && read.date <= to;
    });
    known.set(text, found);
    return found;
  };
}

/** Returns a function that gives the groups of a row; rows with the same groups share one object. */
function sharedGroups(
  { by }: PeopleColumns,
  spellings: readonly GroupName[],
): (cells: readonly string[], row: number) => Readonly<Record<string, string>> {
  const known = new Map<string, Readonly<Record<string, string>>>();
  return (cells, row) => {
    // A blank cell is a part of its own in every table.
    const names = by.map(({ index }, place) =>
      (cells[index] ?? '') === '' ? '' : (spellings[place]?.of(cells, row) ?? ''),
    );
    const key = names.join('\0');
    const before = known.get(key);
    if (before !== undefined) return before;
    const groups = Object.fromEntries(by.map(({ heading }, place) => [heading, names[place] ?? '']));
    known.set(key, groups);
    return groups;
  };
}

function stillEmployedNotes(found: ReadonlyMap<string, number>, heading: string): readonly string[] {
  if (found.size === 0) return [];
  const texts = [...found]
    .sort((a, b) => b[1] - a[1])
    .map(
      ([text, rows]) => `${text === '' ? 'a blank cell' : quoteName(text)} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    );
  const shown = texts.slice(0, 5).join(', ');
  return [`column ${quoteName(heading)}: ${shown}${texts.length > 5 ? ', …' : ''} means still employed.`];
}
