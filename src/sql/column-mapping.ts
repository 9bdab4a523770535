import { inputPaths } from '../model/input-paths.js';
import type { Model } from '../model/model.js';
import type { Dialect } from './dialect.js';
import { nameOf } from './identifiers.js';
import type { ColumnOf } from './input-columns.js';

/** The inputs of a table: their paths, or the column of each by its path. */
export type SqlColumns = readonly string[] | Readonly<Record<string, string>>;

/** Returns the function that finds the column of an input. A list of paths has the usual names. */
export function columnsOf(model: Model, dialect: Dialect, columns: SqlColumns = inputPaths(model)): ColumnOf {
  const named = new Map(
    isList(columns) ? columns.map((path) => [path, nameOf(path, dialect)] as const) : Object.entries(columns),
  );
  return (path) => named.get(path);
}

/** Returns whether columns are a list of paths. */
export const isList = (columns: SqlColumns): columns is readonly string[] => Array.isArray(columns);
