import { UserError } from '../../files/failure.js';
import { openFile } from '../../files/source.js';
import { openTable } from '../../files/table.js';
import { asRead } from '../../input/as-read.js';
import type { PlainObject } from '../../input/read-object.js';
import type { DecimalSign } from '../../input/written-number.js';
import { quoteName } from '../../messages/phrases.js';
import type { Model } from '../../model/model.js';
import { ColumnSigns } from '../csv/column-signs.js';
import { columnsOf, knownHeadings } from '../csv/columns.js';
import { FigureNotes } from '../csv/figure-notes.js';
import { findHeader } from '../csv/header-row.js';
import { Problems } from '../csv/problem-report.js';
import { rowReader } from '../csv/row-reader.js';
import { inputOfFigures } from '../input-settings.js';

/** The inputs of the groups of one column. */
export class InputsBy {
  private readonly missing = new Map<string, number>();

  constructor(
    private readonly column: string,
    private readonly path: string,
    private readonly byGroup: ReadonlyMap<string, PlainObject>,
  ) {}

  /** Returns the inputs of a group; undefined if it is not in the file. */
  of(group: string): PlainObject | undefined {
    const found = this.byGroup.get(asRead(group));
    if (found === undefined) this.missing.set(group, (this.missing.get(group) ?? 0) + 1);
    return found;
  }

  /** A sentence about the groups that are not in the file. */
  notes(): readonly string[] {
    if (this.missing.size === 0) return [];
    const groups = [...this.missing].map(
      ([group, people]) => `${group === '' ? 'blank' : quoteName(group)} (${people})`,
    );
    return [
      `${this.path} has no row for the ${this.column} of some who left: ${groups.slice(0, 5).join(', ')}${groups.length > 5 ? ', …' : ''}. They have the inputs of all.`,
    ];
  }
}

/** Reads the inputs of groups: a row for each group, with its name in the column of the same heading. */
export async function readInputsBy(
  column: string,
  path: string,
  model: Model,
  decimalSign: DecimalSign | undefined,
): Promise<InputsBy> {
  const source = await openFile(path);
  try {
    const table = await openTable(source);
    const options = { columns: [['group', column]] as const, where: [], by: undefined, ignoreOtherColumns: false };
    const { header, rows } = await findHeader(table.rows, knownHeadings(model, options), path);
    const columns = columnsOf(header, model, options, path);
    const signs = new ColumnSigns(decimalSign, table.delimiter());
    const read = rowReader(columns, model, {}, signs, new FigureNotes(decimalSign));
    const problems = new Problems(path, columns, signs.assumed === ',');
    const found = new Map<string, PlainObject>();
    for await (const { number, cells } of rows) {
      const name = cells[columns.group?.index ?? 0] ?? '';
      if (cells.every((cell) => cell === '')) continue;
      if (found.has(asRead(name))) problems.inRow(number, `${quoteName(name)} is there twice; delete one row.`);
      const { written, problems: wrong } = read(cells, number);
      for (const { path: input, message, kind } of wrong) problems.inCell(number, input, message, cells, kind);
      found.set(asRead(name), inputOfFigures(written, model) ?? {});
    }
    for (const { row, path: input, message, cells, rows: all } of signs.undecided())
      problems.inCell(row, input, message, cells, 'undecided', all);
    problems.end();
    if (found.size === 0) throw new UserError(`${path} has a header but no rows.`);
    return new InputsBy(column, path, found);
  } finally {
    await source.close();
  }
}
