import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { UserError } from '../files/failure.js';
import { csvRows } from '../files/parse-csv.js';
import { readJson } from '../files/parse-json.js';
import { openSource, type Source } from '../files/source.js';
import type { TableRow } from '../files/table-row.js';
import { type FlatName, flatNames, hintForName, inPeriod } from '../input/flat-name.js';
import { isEmpty } from '../input/is-empty.js';
import type { Model } from '../model/model.js';
import { otherModel } from './evaluate-input.js';

/** The file of an input with ranges, for `files` of a command. */
export const uncertainFile = {
  name: 'FILE',
  noun: 'input file',
  missing:
    'Name a JSON file, or a CSV file with one row, or - for standard input; --help shows how ranges are written.',
} as const;

/** The part of the help that shows how ranges are written. */
export const rangesHelp = `Any figure of the file may be a range. Its shape is named:
  {
    "leavers": { "shape": "triangular", "low": 18, "likely": 24, "high": 40 },
    "pay": { "newHire": "15.50" },
    "training": { "newHireHours": "uniform 16 40" }
  }

The short form is also that of a cell in a CSV file with one row:
  uniform 16 40            any figure from 16 to 40
  triangular 18 24 40      low, likely, high; in straight lines
  pert 18 24 40            the same in a curve that is more often near likely
  lognormal 4000 10000     5 % are below the first, and 5 % above the second
  fromCounts 3 6           a share, counted: 3 of 6
  oneOf 100:0.3 200:0.7    figures with their chances
`;

/**
 * Reads a file with ranges and asks a question about it. Throws a `UserError` with everything that is wrong, and with the
 * model that the input belongs to if it is another.
 */
export async function askAbout<Answer>(
  path: string,
  model: Model,
  modelGiven: boolean,
  ask: (input: never) => Answer,
): Promise<Answer> {
  const source = await openSource(path);
  const input = await inputOf(source, model);
  const outcome = safeEvaluate(() => ask(input as never));
  if (outcome.success) return outcome.result;
  const other = modelGiven ? undefined : otherModel(Object.keys(Object(input)), model);
  if (other !== undefined) throw new UserError(`${source.name} is not an input of turnover: ${other}`);
  throw new UserError(...outcome.issues.map(({ message }) => `${source.name}: ${message}`));
}

async function inputOf({ kind, bytes, name, close }: Source, model: Model): Promise<unknown> {
  try {
    if (kind === 'xlsx') throw new UserError(`${name} is an Excel workbook; ranges are read from JSON, or from CSV.`);
    if (kind === 'json') return await readJson(bytes, name);
    const rows: TableRow[] = [];
    for await (const row of csvRows(bytes, name).rows) if (row.cells.some((cell) => !isEmpty(cell))) rows.push(row);
    return fromRows(rows, name, model);
  } finally {
    await close();
  }
}

/** Returns the input of a heading and one row. A column `group` is left out. */
function fromRows([heading, row, ...others]: readonly TableRow[], name: string, model: Model): unknown {
  if (heading === undefined || row === undefined || others.length > 0) {
    const count = heading === undefined || row === undefined ? 'no row' : `${others.length + 1} rows`;
    throw new UserError(`${name} has ${count} below its headings; give one row, or make a file for each.`);
  }
  const names = flatNames(model);
  const input: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [column, written] of heading.cells.entries()) {
    const cell = row.cells[column];
    if (written === 'group' || isEmpty(written)) continue;
    const found = names.find((known) => known.name === written);
    if (found === undefined) wrong.push(`${name}: ${written} is not an input${hintForName(written, names) ?? '.'}`);
    else if (!isEmpty(cell)) place(input, found, cell);
  }
  if (wrong.length > 0) throw new UserError(...wrong);
  return input;
}

function place(input: Record<string, unknown>, name: FlatName, cell: unknown): void {
  const [section, own] = name.path.split('.') as [string, string?];
  const figure = inPeriod(cell, name);
  if (own === undefined) input[section] = figure;
  else input[section] = { ...(input[section] as object | undefined), [own]: figure };
}
