import { inputPaths } from '../model/input-paths.js';
import type { Model } from '../model/model.js';
import type { Dialect } from './dialect.js';
import { nameOf } from './identifiers.js';
import type { ColumnOf } from './input-columns.js';

/** The inputs that a table has: their paths, or the column of each. */
export type SqlColumns = readonly string[] | Readonly<Record<string, string>>;

/** Which column each input is; the plain rule where none is named. */
export function columnsOf(model: Model, dialect: Dialect, columns: SqlColumns = inputPaths(model)): ColumnOf {
  const named = new Map(
    isList(columns) ? columns.map((path) => [path, nameOf(path, dialect)] as const) : Object.entries(columns),
  );
  return (path) => named.get(path);
}

/** Whether some columns are a list of paths. */
export const isList = (columns: SqlColumns): columns is readonly string[] => Array.isArray(columns);
