import { type FlatName, flatNames, hintForName, inPeriod } from '../input/flat-name.js';
import { unknownCurrency } from '../input/input-issues.js';
import { isEmpty } from '../input/is-empty.js';
import { InputError, type Issue } from '../messages/issue.js';
import { describeValue, displayPath } from '../messages/phrases.js';
import { constraintsOf } from '../model/bounds.js';
import type { Model, ParsedInput } from '../model/model.js';
import { minorUnit } from '../numbers/currency.js';
import {
  type ColumnInput,
  type ColumnValues,
  lengthOf,
  type NumberColumn,
  numberColumn,
  valuesIn,
} from './column-input.js';
import { type ColumnDigits, scanColumn } from './scan-column.js';

/** Columns by the flat names of their inputs, such as `pay.newHire` or `pay.newHire/year`. */
export type Columns = Readonly<Record<string, ColumnInput>>;

/** The column of one input. */
export interface InputColumn extends NumberColumn {
  readonly name: FlatName;
  /** Position in `model.inputs`. */
  readonly position: number;
  readonly digits: ColumnDigits;
}

/** The columns of a table. */
export interface Table {
  readonly rows: number;
  readonly currency: string;
  readonly columns: readonly InputColumn[];
  /** By row: 1 if the library has to read it. */
  readonly special: Uint8Array;
  /** Reads a row as the library reads it. */
  readonly readRow: (row: number) => ParsedInput;
}

/** Reads the columns of a table. Throws one `InputError` with everything that is wrong with their names and lengths. */
export function readColumns(model: Model, columns: Columns): Table {
  const { rows, currency, given, figuresAt } = nameColumns(model, columns);
  const special = new Uint8Array(rows);
  const inputs = given.map(({ name, position, values }): InputColumn => {
    const { definition } = model.inputs[position] as Model['inputs'][number];
    const column = numberColumn(values, rows, special);
    return { ...column, name, position, digits: scanColumn(column, constraintsOf(definition), special) };
  });
  const readRow = (row: number) => {
    const { figures, twice } = figuresAt(row);
    const read = model.readFigures({ currency, figures });
    return twice.length === 0 ? read : { ...read, issues: [...twice, ...read.issues] };
  };
  return { rows, currency: currency ?? 'USD', columns: inputs, special, readRow };
}

/** Columns whose names and lengths are right, not yet read. */
export interface NamedColumns {
  readonly rows: number;
  /** Undefined if it is not given. */
  readonly currency: string | undefined;
  readonly given: readonly GivenColumn[];
  /** Returns the figures of a row by position in `model.inputs`, and what is given twice. */
  readonly figuresAt: (row: number) => { readonly figures: readonly unknown[]; readonly twice: readonly Issue[] };
}

interface GivenColumn {
  readonly name: FlatName;
  readonly position: number;
  readonly values: ColumnValues;
}

/** Finds the input of each column. Throws one `InputError` with everything that is wrong with their names and lengths. */
export function nameColumns(model: Model, columns: Columns): NamedColumns {
  if (typeof columns !== 'object' || columns === null) throw new InputError([notColumns(columns)]);
  const issues: Issue[] = [];
  const names = new Map(flatNames(model).map((name) => [name.name, name]));
  const constants: unknown[] = model.inputs.map(() => undefined);
  const constantNames = new Map<number, string>();
  const given: GivenColumn[] = [];
  for (const [key, value] of Object.entries(columns)) {
    const name = names.get(key);
    if (name === undefined) issues.push(unknownColumn(key, [...names.values()]));
    if (name === undefined || isEmpty(value) || key === 'currency') continue;
    const position = model.inputAt(name.path)?.position as number;
    const before = constantNames.get(position);
    if (lengthOf(value) !== undefined) given.push({ name, position, values: value as ColumnValues });
    else if (before !== undefined) issues.push(givenTwice(before, name));
    else {
      constants[position] = inPeriod(value, name);
      constantNames.set(position, key);
    }
  }
  const currency = isEmpty(columns.currency) ? undefined : columns.currency;
  if (currency !== undefined && (typeof currency !== 'string' || minorUnit(currency) === undefined))
    issues.push(unknownCurrency(currency, model.say));
  const [first] = given;
  const rows = first === undefined ? 1 : (lengthOf(first.values) as number);
  for (const { name, values } of given) {
    const length = lengthOf(values) as number;
    if (first !== undefined && length !== rows) issues.push(otherLength(name, length, first.name, rows));
  }
  if (issues.length > 0) throw new InputError(issues);
  const readers = given.map(({ name, position, values }) => ({ name, position, valueAt: valuesIn(values, rows) }));
  const figuresAt = (row: number) => {
    const figures = constants.slice();
    const from = new Map(constantNames);
    const twice: Issue[] = [];
    for (const { name, position, valueAt } of readers) {
      const value = valueAt(row);
      if (value === undefined) continue;
      const before = from.get(position);
      if (before !== undefined) twice.push(givenTwice(before, name));
      figures[position] = inPeriod(value, name);
      from.set(position, name.name);
    }
    return { figures, twice };
  };
  return { rows, currency: currency as string | undefined, given, figuresAt };
}

function notColumns(value: unknown): Issue {
  const given = describeValue(value);
  const message = `The columns must be an object of columns by input, such as { leavers: [24, 3] }; ${given} was given.`;
  return { path: '', code: 'notAnObject', message, params: { given } };
}

function unknownColumn(key: string, names: readonly FlatName[]): Issue {
  const hint = hintForName(key, names) ?? '.';
  return { path: key, code: 'unknownInput', message: `${displayPath(key)} is not an input${hint}` };
}

function givenTwice(before: string, { name, path }: FlatName): Issue {
  return { path, code: 'contradiction', message: `${name} and ${before} are both given; keep one.` };
}

function otherLength({ name }: FlatName, length: number, first: FlatName, rows: number): Issue {
  const message = `The column ${name} has ${length} rows, but ${first.name} has ${rows}: all columns must have as many.`;
  return { path: name, code: 'notAList', message };
}
