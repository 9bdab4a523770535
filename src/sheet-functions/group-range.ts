import { GroupAccumulators, type GroupsResult } from '../groups/groups.js';
import { rowsOf } from '../groups/row.js';
import { decimalSignOf } from '../input/decimal-sign.js';
import { hintForName } from '../input/flat-name.js';
import { isEmpty } from '../input/is-empty.js';
import { fitsWithin } from '../input/number-hint.js';
import { Spellings } from '../input/spellings.js';
import { type SuspectRow, SuspectRows, type TableColumns } from '../input/total-label.js';
import { type DecimalSign, readWrittenNumber } from '../input/written-number.js';
import { quoteName } from '../messages/phrases.js';
import type { Model, Sections } from '../model/model.js';
import { tellsLeavers } from '../model/people-inputs.js';
import type { Input } from '../model/section.js';
import type { Unit } from '../numbers/unit.js';
import { nameIn, unreadable } from './cell-value.js';
import { GivenCells, type RangeOptions } from './given-cells.js';
import { finder, inputsOf, type NamedInput } from './input-names.js';
import type { Range } from './input-range.js';
import { type Problem, SheetError } from './sheet-error.js';

interface Heading {
  readonly column: number;
  readonly input: NamedInput | 'group';
  /** The decimal sign that the texts of the column settle. */
  readonly decimalSign?: DecimalSign | undefined;
}

/** The result of a range of groups. */
export interface CalculatedGroups {
  readonly result: GroupsResult;
  /** Sentences about rows that may be totals but are counted, and about groups that are spelled in several ways. */
  readonly suspects: readonly string[];
}

/**
 * Adds up the rows of a range by group. The first row contains the names of the inputs, and `group`. If there is a
 * problem in any row there is no result, because a total without that row would be too low without anyone noticing.
 */
export function calculateGroups(
  range: Range,
  model: Model<Sections, string, Input>,
  options: RangeOptions = {},
): CalculatedGroups {
  const headings = headingsOf(range, model);
  const rowOf = rowsOf(model);
  const adding = new GroupAccumulators<string>(model);
  const problems: Problem[] = [];
  const suspects: string[] = [];
  const names = new Spellings();
  const suspectRows = new SuspectRows<unknown>(columnsIn(headings), textIn, figureIn);
  let rows = 0;
  for (const [index, cells] of range.entries()) {
    if (index === 0 || cells.every(isEmpty)) continue;
    rows += 1;
    const row = index + 1;
    const found = suspectRows.next(row, cells);
    for (const suspect of found) {
      if (suspect.certain) problems.push({ row: suspect.row, message: refusal(suspect), missing: false });
      else suspects.push(mention(suspect));
    }
    if (found.some((suspect) => suspect.certain && suspect.row === row)) continue;
    const given = new GivenCells(problems, options, row);
    let group = '';
    for (const { column, input, decimalSign } of headings) {
      if (input === 'group') group = names.of(groupIn(cells[column], row, problems), row);
      else given.give(input, cells[column], row, decimalSign);
    }
    given.calculate((input) => adding.add(group, rowOf(model.read(input), row)));
  }
  for (const suspect of suspectRows.end())
    problems.push({ row: suspect.row, message: refusal(suspect), missing: false });
  if (rows === 0) problems.push({ message: 'The range has a heading row but no rows below it.', missing: true });
  if (problems.length > 0) throw new SheetError(problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)));
  return { result: adding.results() as GroupsResult, suspects: [...suspects, ...names.notes()] };
}

function columnsIn(headings: readonly Heading[]): TableColumns {
  const figures = headings.flatMap(({ column, input }) =>
    input === 'group' || input.path === 'currency' ? [] : [{ index: column, path: input.path, unit: input.unit }],
  );
  return { group: headings.find(({ input }) => input === 'group')?.column, figures, conditions: [] };
}

/** Returns the text of a cell; empty if it is an error or a date, which is refused by itself. */
function textIn(cell: unknown): string {
  return isEmpty(cell) || (typeof cell === 'object' && cell !== null) ? '' : nameIn(cell);
}

function figureIn(cell: unknown, unit: Unit = 'people'): number | undefined {
  if (typeof cell !== 'string') return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
  const read = readWrittenNumber(cell.trim(), { unit, decimalSign: '.' });
  return 'digits' in read ? Number(read.digits) : undefined;
}

/** Returns the decimal sign that the texts of a column settle; undefined if they do not settle it. */
function signOf(range: Range, column: number, input: NamedInput | 'group'): DecimalSign | undefined {
  if (input === 'group' || input.expected === undefined) return undefined;
  const texts = range.slice(1).flatMap((row) => (typeof row[column] === 'string' ? [row[column].trim()] : []));
  return decimalSignOf(texts, { unit: input.expected.unit, fits: fitsWithin(input.expected) });
}

function refusal({ label, unnamed, why }: SuspectRow): string {
  const name = quoteName(label);
  if (why === 'note')
    return `the row holds ${name} and nothing else; leave a note out of the range, or give the leavers.`;
  if (why === 'label') {
    return `${name} looks like a row of totals, which would count everybody twice; leave it out, or name the group otherwise.`;
  }
  const [nameless, wayOut] = unnamed
    ? [', and nothing names a group', 'name its group']
    : ['', 'if it is none, move it above all other rows'];
  return `the figures are the ${why} of those above${nameless}: a row of totals would count everybody twice; leave it out, or ${wayOut}.`;
}

function mention({ row, label, why }: SuspectRow): string {
  const reason =
    why === 'label' ? `${quoteName(label)} reads like a row of totals` : `the figures are the ${why} of those above`;
  return `Row ${row}: ${reason}. It is counted as a row like any other; if it is one of totals, leave it out.`;
}

const naming = 'the column that names the groups is headed group.';

/** Returns the input of each column. Throws a `SheetError` with every problem of the heading row. */
function headingsOf(range: Range, model: Model): readonly Heading[] {
  const inputs = inputsOf(model);
  const find = finder(inputs);
  const headings: Heading[] = [];
  const wrong: string[] = [];
  const cells = range[0] ?? [];
  for (const [column, cell] of cells.entries()) {
    const heading = isEmpty(cell) ? '' : nameIn(cell);
    const problem = unreadable(cell, 'plain text');
    const input = heading.toLowerCase() === 'group' ? 'group' : find(heading);
    const before = headings.find((other) => input !== undefined && other.input === input);
    if (heading === '') {
      const used = range.findIndex((row) => !isEmpty(row[column]));
      if (used > 0) wrong.push(`column ${column + 1} has no heading, but row ${used + 1} has something in it.`);
    } else if (problem !== undefined) {
      wrong.push(`the heading of column ${column + 1} ${problem.must}.`);
    } else if (input === undefined) {
      const hint = hintForName(heading, inputs, ['group']) ?? `; ${naming}`;
      wrong.push(`the heading ${quoteName(heading)} is not an input${hint}`);
    } else if (before !== undefined) {
      wrong.push(`the columns ${before.column + 1} and ${column + 1} are both ${quoteName(heading)}; keep one.`);
    } else headings.push({ column, input, decimalSign: signOf(range, column, input) });
  }
  if (wrong.length === 0) {
    if (!headings.some(({ input }) => input === 'group')) {
      wrong.push('no column is headed group; it names what each row is added up under.');
    }
    if (!tellsLeavers((path) => headings.some(({ input }) => input !== 'group' && input.path === path))) {
      wrong.push(
        'no column is headed leavers, nor are two headed headcount and turnoverRate; if each row is one person who left, add a column leavers and fill it with 1.',
      );
    }
  }
  if (wrong.length > 0) throw new SheetError(wrong.map((message) => ({ row: 1, message, missing: false })));
  return headings;
}

/** Returns the name of a group. Rows with a blank name form a group too, as on the command line. */
function groupIn(cell: unknown, row: number, problems: Problem[]): string {
  if (isEmpty(cell)) return '(blank)';
  const problem = unreadable(cell, 'plain text');
  if (problem !== undefined) problems.push({ row, message: `group ${problem.must}.`, missing: problem.missing });
  return nameIn(cell);
}
