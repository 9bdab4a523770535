import { hintForName } from '../input/flat-name.js';
import { isEmpty } from '../input/is-empty.js';
import { quoteName } from '../messages/phrases.js';
import { nameIn, unreadable } from './cell-value.js';
import { GivenCells, type RangeOptions } from './given-cells.js';
import { finder, type NamedInput } from './input-names.js';
import { type Problem, SheetError } from './sheet-error.js';
import type { ZeroOrBlank } from './zero-or-blank.js';

/** A range as every sheet passes it: rows of cells. */
export type Range = readonly (readonly unknown[])[];

/** Returns a range, also for a single cell. */
export function rangeOf(cells: unknown): Range {
  return Array.isArray(cells) ? cells.map((row) => (Array.isArray(row) ? row : [row])) : [[cells]];
}

/** Returns the cell of a range of one cell; undefined for a larger one. */
export function oneCell(range: Range): { readonly cell: unknown } | undefined {
  return range.length === 1 && range[0]?.length === 1 ? { cell: range[0][0] } : undefined;
}

/** The result of a range. */
export interface Calculated<T> {
  readonly result: T;
  /** The inputs whose 0 may be a blank cell, if a blank one would give the same result. */
  readonly zeros: readonly ZeroOrBlank[];
}

/** Returns the sentence about a 0 that may be a blank cell. */
export function zeroOrBlank({ path, row }: ZeroOrBlank): string {
  return `${path} in row ${row} is 0 or blank, which Excel hands over alike. It is taken as 0; leave it out if it is not known.`;
}

/** Calculates with a range of two columns: the names of inputs and their values. Throws a `SheetError`. */
export function calculateRange<T>(
  range: Range,
  inputs: readonly NamedInput[],
  others: readonly (readonly [path: string, cell: unknown])[],
  calculation: (input: unknown) => T,
  options: RangeOptions = {},
): Calculated<T> {
  const problems: Problem[] = [];
  const given = new GivenCells(problems, options);
  const find = finder(inputs);
  for (const [index, cells] of range.entries()) readRow(cells, index + 1, inputs, find, given, problems);
  for (const [path, cell] of others) given.give(find(path) ?? { name: path, path, label: path }, cell);
  const result = given.calculate(calculation);
  if (problems.length > 0 || result === undefined) {
    throw new SheetError(problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)));
  }
  return { result, zeros: options.outcome === undefined ? [] : given.zeros };
}

/** Calculates with single cells, each for one input. Throws a `SheetError`. */
export function calculateCells<T>(
  cells: readonly (readonly [path: string, cell: unknown])[],
  inputs: readonly NamedInput[],
  calculation: (input: unknown) => T,
): Calculated<T> {
  return calculateRange([], inputs, cells, calculation);
}

function readRow(
  cells: readonly unknown[],
  row: number,
  inputs: readonly NamedInput[],
  find: ReturnType<typeof finder>,
  given: GivenCells,
  problems: Problem[],
): void {
  const [name, value, ...rest] = cells;
  if (cells.every(isEmpty)) return;
  if (cells.length < 2 || !rest.every(isEmpty)) {
    const message = `The range must have two columns, the names of inputs and their values; it has ${cells.length}.`;
    throw new SheetError([{ message, missing: false }]);
  }
  if (isEmpty(name)) {
    problems.push({ row, message: 'There is a value, but no name of an input before it.', missing: false });
    return;
  }
  const problem = unreadable(name, 'plain text');
  if (problem !== undefined) {
    problems.push({ row, message: `The name of an input ${problem.must}.`, missing: problem.missing });
    return;
  }
  const written = nameIn(name);
  const input = find(written);
  if (input !== undefined) {
    given.give(input, value, row);
    return;
  }
  // A heading between the inputs, or an input without a value, however it is spelt.
  if (isEmpty(value)) return;
  const heading = typeof value === 'string' ? '; leave headings and notes out of the range.' : '.';
  given.unknown(`${quoteName(written)} is not an input${hintForName(written, inputs) ?? heading}`, row);
}
