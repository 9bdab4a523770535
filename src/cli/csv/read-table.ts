import { UserError } from '../../files/failure.js';
import { type CsvRow, csvRows } from '../../files/parse-csv.js';
import type { Source } from '../../files/source.js';
import { isEmpty } from '../../input/is-empty.js';
import { isInputError } from '../../messages/issue.js';
import type { Model } from '../../model/model.js';
import { tellsLeavers } from '../../model/people-inputs.js';
import { byGroup, byRow, type RowAccumulator } from '../accumulate-rows.js';
import type { GroupOutput } from '../group-output.js';
import { Progress } from '../progress.js';
import { ColumnSigns } from './column-signs.js';
import { type ColumnOptions, type Columns, columnsOf } from './columns.js';
import { FigureNotes } from './figure-notes.js';
import { GroupName } from './group-names.js';
import { Problems } from './problem-report.js';
import { Where } from './row-filter.js';
import { type CommonInput, rowReader } from './row-reader.js';
import { TotalsRow } from './totals-row.js';

/** The options for reading a CSV file. */
export interface CsvOptions extends ColumnOptions {
  /** The inputs that are the same for all rows, and the name of their file. */
  readonly common: CommonInput;
  readonly commonName: string | undefined;
  readonly decimalComma: boolean;
}

/**
 * Reads a CSV file and accumulates its groups. Every error of every row is printed on standard error when it is found. If
 * there was one, a `UserError` is thrown at the end and there is no result.
 */
export async function gatherCsv(
  source: Source,
  model: Model,
  options: CsvOptions,
  answerFor: (heading: string) => GroupOutput,
): Promise<RowAccumulator> {
  const rows = csvRows(source.bytes, source.name);
  const header = await headerOf(rows, source.name);
  const columns = columnsOf(header.cells, model, options, source.name);
  for (const note of columns.leftOut) process.stderr.write(`${source.name}: ${note}\n`);
  const common = commonInput(model, columns, options, source.name);
  const signs = new ColumnSigns(options.decimalComma ? ',' : undefined, header.delimiter);
  const figureNotes = new FigureNotes(options.decimalComma);
  const read = rowReader(columns, model, common, signs, figureNotes);
  const answer = answerFor(columns.group?.heading ?? 'row');
  const gathering = options.by === undefined ? byRow(model, answer) : byGroup(model, answer);
  const progress = new Progress();
  const problems = new Problems(source.name, columns, options.decimalComma, progress);
  const where = new Where(columns.where);
  const totals = new TotalsRow(columns, model, signs.assumed);
  const groupName = new GroupName(columns.group);
  try {
    let counted = 0;
    for await (const { number, cells } of rows) {
      progress.at(number);
      if (cells.every((cell) => cell.trim() === '')) continue;
      const ragged = raggedRow(cells, columns);
      if (ragged !== undefined) await problems.inRow(number, ragged);
      if (ragged !== undefined || !where.holds(cells)) continue;
      counted += 1;
      const refused = totals.next(number, cells);
      for (const { row, message } of refused) await problems.inRow(row, message);
      if (refused.some(({ row }) => row === number)) continue;
      const { written, problems: found } = read(cells, number);
      try {
        const waiting = gathering.add(groupName.of(cells, number), model.readFigures(written));
        if (waiting !== undefined) await waiting;
        for (const { path, message } of found) await problems.inCell(number, path, message, cells);
      } catch (error) {
        if (!isInputError(error)) throw error;
        // The model would report a cell a second time.
        const others = error.issues.filter((issue) => !found.some(({ path }) => path === issue.path));
        for (const { path, message } of [...found, ...others]) await problems.inCell(number, path, message, cells);
      }
    }
    progress.clear();
    for (const { row, path, message, cells } of signs.undecided()) await problems.inCell(row, path, message, cells);
    problems.end();
    if (counted === 0) throw new UserError(`${source.name} ${where.nothingHolds() ?? 'has a header but no rows.'}`);
    const blanks = groupName.note();
    if (blanks !== undefined) process.stderr.write(`${source.name}: ${blanks}\n`);
    for (const note of figureNotes.sentences()) process.stderr.write(`${source.name}: ${note}\n`);
    for (const note of totals.notes) process.stderr.write(`${source.name} ${note}\n`);
    return gathering;
  } catch (error) {
    progress.clear();
    await gathering.close();
    throw error;
  }
}

async function headerOf(rows: AsyncGenerator<CsvRow>, name: string): Promise<CsvRow> {
  const next = await rows.next();
  if (next.done || next.value.cells.every((cell) => cell.trim() === '')) {
    throw new UserError(`${name} has no header; the first row must name the columns.`);
  }
  return next.value;
}

/** Checks the inputs that are the same for all rows once, so that an error in them is not reported for every row. */
function commonInput(model: Model, { inputs }: Columns, options: CsvOptions, name: string): CommonInput {
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
    `${name} row 1: no column gives leavers, nor headcount and turnoverRate. Map one with --column leavers=COLUMN. If each row is one person who left, add the rows up with --by COLUMN, or write "leavers": 1 in the --inputs file.`,
  );
}

function raggedRow(cells: readonly string[], { width }: Columns): string | undefined {
  const extra = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length >= width && !extra) return undefined;
  const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  return `the row has ${count} but the header has ${width}; look for a missing delimiter, or one that needs quotes.`;
}
