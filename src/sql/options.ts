import { flatNames, hintForName } from '../input/flat-name.js';
import { unknownCurrency } from '../input/input-issues.js';
import { InputError, type Issue } from '../messages/issue.js';
import { displayPath } from '../messages/phrases.js';
import { didYouMean, suggestName } from '../messages/suggest.js';
import type { Model } from '../model/model.js';
import { tellsLeavers } from '../model/people-inputs.js';
import { minorUnit } from '../numbers/currency.js';
import {
  type ColumnOf,
  canonicalName,
  columnsOf,
  type InputColumn,
  inputColumns,
  isList,
  type SqlColumns,
} from './column-mapping.js';
import { dialects, type SqlDialect } from './dialects.js';

/** The options of `toSql`. */
export interface SqlOptions {
  /** The dialect of the warehouse. Spark 4 uses `databricks`. */
  readonly dialect: SqlDialect;
  /** The table or view, with one row for each group: its name, or its schema and its name: `['hr', 'departments']`. */
  readonly table: string | readonly string[];
  /**
   * The inputs that the table has a column for: a list of paths, whose columns have the usual names, or the name of each
   * column by its path. A rate in another period has the period in its name: `'pay.newHire/year': 'annual_salary'`. No row
   * gives any other input. Default: all inputs but `headcount` and `turnoverRate`, each rate in the period of
   * its unit.
   */
  readonly columns?: SqlColumns | undefined;
  /** ISO 4217 code of all amounts. Default: `USD`. */
  readonly currency?: string | undefined;
}

/** Reads the options. Throws one `InputError` with everything that is wrong with them. */
export function readOptions(model: Model, options: SqlOptions) {
  const { table, columns, currency = 'USD' } = options;
  const dialect = Object.hasOwn(dialects, options.dialect) ? dialects[options.dialect] : undefined;
  const issues = [
    ...(dialect === undefined ? [unknownDialect(String(options.dialect))] : []),
    ...wrongTable(table),
    ...(columns === undefined ? [] : wrongColumns(model, columns)),
    ...(minorUnit(currency) === undefined ? [unknownCurrency(currency)] : []),
  ];
  const columnOf: ColumnOf = dialect ? columnsOf(model, dialect, columns) : () => undefined;
  if (columns !== undefined) {
    issues.push(...oneColumnTwice(inputColumns(model, columnOf)));
  }
  if (dialect === undefined || issues.length > 0) throw new InputError(issues);
  return { dialect, table: typeof table === 'string' ? [table] : table, columnOf, currency };
}

function unknownDialect(name: string): Issue {
  const names = Object.keys(dialects);
  return {
    path: 'dialect',
    code: 'unknownInput',
    message: `dialect must be one of ${names.join(', ')}; ${displayPath(name)} was given${didYouMean(suggestName(name, names))}`,
  };
}

function wrongTable(table: unknown): Issue[] {
  const parts = Array.isArray(table) ? table : [table];
  const wrong = (message: string): Issue[] => [{ path: 'table', code: 'notAName', message: `table ${message}` }];
  if (parts.length === 0 || parts.some((part) => typeof part !== 'string' || part === '')) {
    return wrong("must be a name, or the parts of one such as ['hr', 'departments'].");
  }
  if (typeof table === 'string' && table.includes('.')) {
    const split = table.split('.').map((part) => JSON.stringify(part));
    return wrong(
      `${displayPath(table)} contains a point: write [${split.join(', ')}] for a table in a schema, or [${JSON.stringify(table)}] for a name with a point.`,
    );
  }
  return [];
}

function wrongColumns(model: Model, columns: SqlColumns): Issue[] {
  const written = isList(columns) ? columns : Object.keys(columns);
  const paths = written.map((name) => canonicalName(model, name));
  if (paths.length === 0)
    return [{ path: 'columns', code: 'required', message: 'columns must name at least one input.' }];
  const names = flatNames(model).filter(({ unit }) => unit !== undefined);
  const unknown = paths
    .filter((path) => !names.some(({ name }) => name === path))
    .map((path): Issue => {
      const message = `${displayPath(String(path))} is not an input${hintForName(String(path), names) ?? '.'}`;
      return { path: String(path), code: 'unknownInput', message };
    });
  const empty = (isList(columns) ? [] : Object.entries(columns))
    .filter(([, name]) => typeof name !== 'string' || name === '')
    .map(
      ([path]): Issue => ({
        path,
        code: 'notAName',
        message: `${displayPath(path)} needs the name of a column.`,
      }),
    );
  const twice = [...new Set(paths.filter((path, position) => paths.indexOf(path) < position))].map(
    (path): Issue => ({
      path,
      code: 'contradiction',
      message: `${displayPath(path)} is named twice in columns; name it once.`,
    }),
  );
  const hasLeavers = tellsLeavers((path) => paths.some((named) => named === path));
  const missing: Issue = {
    path: 'leavers',
    code: 'required',
    message:
      'leavers must have a column: the number of people who left in the period; or headcount and turnoverRate must have one each.',
  };
  return [...unknown, ...empty, ...twice, ...(model.leavers && !hasLeavers ? [missing] : [])];
}

function oneColumnTwice(columns: readonly InputColumn[]): Issue[] {
  // In most dialects the names of columns are case-insensitive.
  const lower = ({ column }: InputColumn) => String(column).toLowerCase();
  return columns.flatMap((one, position): Issue[] => {
    const first = columns.slice(0, position).find((other) => lower(one) !== '' && lower(other) === lower(one));
    const message = `${one.name} and ${first?.name} have the same column ${displayPath(String(one.column))}; each input needs its own column.`;
    return first === undefined ? [] : [{ path: one.name, code: 'contradiction', message }];
  });
}
