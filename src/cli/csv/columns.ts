import { UserError } from '../../files/failure.js';
import type { TableRow } from '../../files/table-row.js';
import { asRead } from '../../input/as-read.js';
import { doubtedPeriod } from '../../input/doubted-period.js';
import { type FlatName, flatNames, hintForName } from '../../input/flat-name.js';
import { quoteName } from '../../messages/phrases.js';
import { didYouMean, suggestName } from '../../messages/suggest.js';
import type { Model } from '../../model/model.js';
import { Headings } from './headings.js';
import type { WhereColumn } from './row-filter.js';
import { type Conversion, conversionOf } from './unit-conversion.js';
import type { WhereCondition } from './where-condition.js';

/** The options of the command line for the columns of a CSV file. */
export interface ColumnOptions {
  /** Inputs and their columns; a column may have a change of unit: `MonthlyIncome*12/2080`. */
  readonly columns: readonly (readonly [name: string, column: string])[];
  /** The conditions of a row that counts. */
  readonly where: readonly WhereCondition[];
  readonly by: string | undefined;
  readonly ignoreOtherColumns: boolean;
}

/** A column with the values of an input. */
export interface InputColumn extends FlatName {
  readonly index: number;
  readonly heading: string;
  readonly conversion: Conversion | undefined;
}

/** The columns of a file by their purpose. */
export interface Columns {
  /** The number of the row with the headings. */
  readonly row: number;
  /** The headings, from left to right. */
  readonly names: readonly string[];
  readonly width: number;
  readonly inputs: readonly InputColumn[];
  readonly where: readonly WhereColumn[];
  /** The column that names the group. */
  readonly group: { readonly index: number; readonly heading: string } | undefined;
  /** A sentence for each ignored column that is probably a misspelt input, and for each whose heading names another period. */
  readonly notes: readonly string[];
}

/**
 * Returns whether a heading is one that the options name, or that is the name of an input: by such headings the row with the
 * headings is found.
 */
export function knownHeadings(model: Model, { columns, where, by }: ColumnOptions): (heading: string) => boolean {
  const named = [
    ...columns.flatMap(([, column]) => [column, column.split(/[*/]/)[0] ?? '']),
    ...where.map(({ column }) => column),
    ...(by === undefined ? [] : [by]),
  ];
  const known = new Set(['group', ...named, ...flatNames(model).map(({ name }) => name)].map(asRead));
  return (heading) => known.has(asRead(heading));
}

/**
 * Reads the header of a file and finds the purpose of each column. Throws a `UserError` with everything that is wrong with
 * the header and with the options that name its columns.
 */
export function columnsOf(
  { number: row, cells }: TableRow,
  model: Model,
  options: ColumnOptions,
  name: string,
): Columns {
  const header = new Headings(cells);
  const headings = header.names;
  const names = flatNames(model);
  const problems: string[] = [];
  const inputs: InputColumn[] = [];
  const byHand = new Set<number>();
  let group: number | undefined;

  const columnNamed = (heading: string, option: string): number | undefined => {
    const index = header.indexOf(heading);
    if (index >= 0) return index;
    const near = suggestName(heading, headings);
    problems.push(
      `${option}: ${name} has no column ${quoteName(heading)}${didYouMean(near && (/\s{2}|[^\S ]/.test(near) ? quoteName(near) : near))}`,
    );
    return undefined;
  };

  for (const [name, column] of options.columns) {
    const option = `--column ${name}=${column}`;
    const known = names.find((one) => one.name === name);
    if (name !== 'group' && known === undefined) {
      problems.push(`${option}: ${name} is not an input${hintForName(name, names, ['group']) ?? '.'}`);
    } else {
      const { heading, conversion, problem } =
        known === undefined ? { heading: column.trim() } : conversionOf(column.trim(), header);
      if (problem !== undefined) problems.push(`${option}: ${problem}`);
      const before = known === undefined ? headings[group ?? -1] : inputs.find((input) => input.name === name)?.heading;
      if (before !== undefined)
        problems.push(`${option}: ${name} already comes from ${quoteName(before)}; name one column.`);
      const index = columnNamed(heading, option);
      if (index === undefined) continue;
      byHand.add(index);
      if (known === undefined) group = index;
      else inputs.push({ ...known, index, heading: headings[index] ?? heading, conversion });
    }
  }
  if (options.by !== undefined) {
    if (group !== undefined) problems.push('--by names the groups, and so does --column group=…; leave one out.');
    group = columnNamed(options.by.trim(), '--by');
  }

  const where = options.where.flatMap((condition): WhereColumn[] => {
    const index = columnNamed(condition.column, `--where ${condition.text}`);
    return index === undefined ? [] : [{ ...condition, index, heading: headings[index] ?? '' }];
  });

  const others: number[] = [];
  const used = new Set([...byHand, ...where.map(({ index }) => index), ...(group === undefined ? [] : [group])]);
  for (const [index, heading] of headings.entries()) {
    if (byHand.has(index)) continue;
    const known = names.find((one) => asRead(one.name) === asRead(heading));
    const taken = inputs.some((input) => input.name === known?.name);
    if (known !== undefined && !taken) inputs.push({ ...known, index, heading, conversion: undefined });
    else if (heading.toLowerCase() === 'group' && group === undefined) group = index;
    else if (!used.has(index)) others.push(index);
  }
  for (const { index } of inputs) used.add(index);
  if (group !== undefined) used.add(group);

  const at = (problem: string) => `${name} row ${row}: ${problem}`;
  const repeated = twice(headings, used);
  const unknown = others.filter((index) => !repeated.has(headings[index] ?? ''));
  problems.push(
    ...[...repeated].map(([heading, places]) =>
      at(`columns ${places} have the same heading ${quoteName(heading)}; rename all but one.`),
    ),
  );
  if (!options.ignoreOtherColumns && unknown.length > 0) {
    problems.push(...unknown.map((index) => at(unknownColumn(index, headings, inputs, names))), waysOut);
  }
  if (problems.length > 0 && headings.filter((heading) => heading !== '').length === 1)
    problems.push(`Row ${row} has one cell. ${singleHeading}`);
  if (problems.length > 0) throw new UserError(...problems);
  const leftOut = unknown.flatMap((index) => {
    const hint = hintForName(headings[index] ?? '', names, ['group']);
    return hint === undefined ? [] : [`column ${quoteName(headings[index] ?? '')} is ignored${hint}`];
  });
  const named = group === undefined ? undefined : { index: group, heading: headings[group] ?? '' };
  const doubts = inputs.flatMap(({ name, path, heading, conversion }) => {
    // A name with a period, and a change of unit, say what is meant.
    const input = name === path && conversion === undefined ? model.inputAt(path) : undefined;
    const doubt = input && asRead(heading) !== asRead(name) ? doubtedPeriod(heading, input) : undefined;
    return doubt === undefined ? [] : [`column ${quoteName(heading)} ${doubt}`];
  });
  return { row, names: headings, width: headings.length, inputs, where, group: named, notes: [...leftOut, ...doubts] };
}

const waysOut =
  'Map a column to an input with --column PATH=COLUMN, or ignore the other columns with --ignore-other-columns.';

const singleHeading =
  'If it is a title, delete the rows above the headings; otherwise separate the cells with commas, semicolons, tabs or bars.';

function unknownColumn(
  index: number,
  headings: readonly string[],
  inputs: readonly InputColumn[],
  names: readonly FlatName[],
): string {
  const heading = headings[index] ?? '';
  if (heading === '') return `column ${index + 1} has no heading.`;
  const other = inputs.find(({ name }) => name.toLowerCase() === heading.toLowerCase());
  if (other !== undefined)
    return `column ${quoteName(heading)} is not used, because ${other.name} comes from ${quoteName(other.heading)}.`;
  if (heading.toLowerCase() === 'group')
    return `column ${quoteName(heading)} is not used, because another column names the groups.`;
  return `column ${quoteName(heading)} is not an input${hintForName(heading, names, ['group']) ?? '.'}`;
}

/** Returns the used headings that occur more than once, with their positions. */
function twice(headings: readonly string[], used: ReadonlySet<number>): Map<string, string> {
  const found = new Map<string, string>();
  for (const index of used) {
    const places = headings.flatMap((other, place) => (other === headings[index] ? [place + 1] : []));
    if (places.length > 1) found.set(headings[index] ?? '', places.join(', '));
  }
  return found;
}
