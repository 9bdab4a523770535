import { UserError } from '../../files/failure.js';
import type { Source } from '../../files/source.js';
import { openTable, type TableOptions } from '../../files/table.js';
import { isEmpty } from '../../input/is-empty.js';
import { RowList } from '../../input/row-list.js';
import type { DecimalSign } from '../../input/written-number.js';
import { type InputIssue, isInputError } from '../../messages/issue.js';
import type { Model } from '../../model/model.js';
import { tellsLeavers } from '../../model/people-inputs.js';
import { byGroup, byRow, type RowAccumulator } from '../accumulate-rows.js';
import type { GroupOutput } from '../group-output.js';
import { Progress } from '../progress.js';
import { ColumnSigns } from './column-signs.js';
import { type ColumnOptions, type Columns, columnsOf, knownHeadings } from './columns.js';
import { FigureNotes } from './figure-notes.js';
import { GroupName } from './group-names.js';
import { findHeader } from './header-row.js';
import { Problems } from './problem-report.js';
import { Where } from './row-filter.js';
import { type CommonInput, rowReader } from './row-reader.js';
import { TotalsRow } from './totals-row.js';

/** The options for reading the rows of a file. */
export interface CsvOptions extends ColumnOptions, TableOptions {
  /** The inputs that are the same for all rows, and the name of their file. */
  readonly common: CommonInput;
  readonly commonName: string | undefined;
  /** The decimal sign that the command line names. */
  readonly decimalSign: DecimalSign | undefined;
}

/**
 * Reads the rows of a file and accumulates its groups. Throws a `UserError` with every error of every row.
 */
export async function gatherCsv(
  source: Source,
  model: Model,
  options: CsvOptions,
  answerFor: (heading: string) => GroupOutput,
): Promise<RowAccumulator> {
  const say = (sentence: string) => process.stderr.write(`${source.name}: ${sentence}\n`);
  const table = await openTable(source, options);
  const { header, rows, note } = await findHeader(table.rows, knownHeadings(model, options), source.name);
  const columns = columnsOf(header, model, options, source.name);
  for (const sentence of columns.notes) say(sentence);
  const common = commonInput(model, columns, options, source.name);
  const signs = new ColumnSigns(options.decimalSign, table.delimiter());
  const figureNotes = new FigureNotes(options.decimalSign);
  const read = rowReader(columns, model, common, signs, figureNotes);
  const answer = answerFor(columns.group?.heading ?? 'row');
  const gathering = options.by === undefined ? byRow(model, answer) : byGroup(model, answer);
  const progress = new Progress();
  const problems = new Problems(source.name, columns, signs.assumed === ',');
  const where = new Where(columns.where, options.decimalSign);
  const totals = new TotalsRow(columns, model, signs.assumed);
  const groupName = new GroupName(columns.group, options.by !== undefined);
  const repeatsHeader = (cells: readonly string[]) => columns.names.every((heading, at) => heading === cells[at]);
  const repeated = new RowList();
  try {
    let counted = 0;
    for await (const { number, cells } of rows) {
      progress.at(number);
      if (cells.every((cell) => cell === '')) continue;
      if (repeatsHeader(cells)) {
        repeated.add(number);
        continue;
      }
      const ragged = raggedRow(cells, columns);
      if (ragged !== undefined) problems.inRow(number, ragged);
      if (ragged !== undefined || !where.holds(cells, number)) continue;
      counted += 1;
      const others = totals.next(number, cells);
      for (const { row, isLeftOut, message, kind } of others) if (!isLeftOut) problems.inRow(row, message, kind);
      if (others.some(({ row }) => row === number)) continue;
      const { written, problems: found } = read(cells, number);
      const issues = await added(() => gathering.add(groupName.of(cells, number), model.readFigures(written), number));
      for (const { path, kind, message } of found) problems.inCell(number, path, message, cells, kind);
      for (const { path, code, message } of issues) {
        // The model would report a cell a second time.
        if (!found.some((problem) => problem.path === path)) problems.inCell(number, path, message, cells, code);
      }
    }
    progress.clear();
    for (const { row, path, message, cells, rows } of signs.undecided())
      problems.inCell(row, path, message, cells, 'undecided', rows);
    for (const { row, message, kind } of totals.end()) problems.inRow(row, message, kind);
    for (const problem of where.problems()) throw new UserError(`${source.name} ${problem}`);
    problems.end();
    if (counted === 0) throw new UserError(`${source.name} ${where.nothingHolds() ?? 'has a header but no rows.'}`);
    const notes = [...table.notes(), ...(note === undefined ? [] : [note]), ...where.notes(), ...groupName.notes()];
    if (repeated.count > 0)
      notes.push(
        `${repeated} ${repeated.count === 1 ? 'repeats the headings and is' : 'repeat the headings and are'} left out.`,
      );
    for (const sentence of [...notes, ...figureNotes.sentences(), ...totals.notes()]) say(sentence);
    return gathering;
  } catch (error) {
    progress.clear();
    await gathering.close();
    throw error;
  }
}

/** Adds a row. Returns everything that is wrong with it. */
async function added(add: () => Promise<void> | undefined): Promise<readonly InputIssue[]> {
  try {
    const waiting = add();
    if (waiting !== undefined) await waiting;
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues;
  }
}

/** Checks the inputs that are the same for all rows once, so that an error in them is not reported for every row. */
function commonInput(model: Model, { row, inputs }: Columns, options: CsvOptions, name: string): CommonInput {
  const { common, commonName, by } = options;
  const { issues } = model.read(common);
  if (issues.length > 0) throw new UserError(...issues.map(({ message }) => `${commonName}: ${message}`));
  const isThere = (name: string) => !isEmpty(common[name]) || inputs.some(({ path }) => path === name);
  if (model.leavers === undefined || tellsLeavers(isThere)) return common;
  if (by !== undefined) {
    process.stderr.write(`${name}: no column gives leavers, so each row counts as one leaver.\n`);
    return { ...common, leavers: 1 };
  }
  throw new UserError(
    `${name} row ${row}: no column gives leavers, nor headcount and turnoverRate. Map one with --column leavers=COLUMN. If each row is one person who left, add the rows up with --by COLUMN, or write "leavers": 1 in the --inputs file.`,
  );
}

function raggedRow(cells: readonly string[], { width }: Columns): string | undefined {
  const extra = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length >= width && !extra) return undefined;
  const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  return `the row has ${count} but the header has ${width}; look for a missing delimiter, or one that needs quotes.`;
}
