import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { UserError } from '../files/failure.js';
import type { Model } from '../model/model.js';
import type { SqlDialect } from '../sql/dialects.js';
import { toSql } from '../sql/to-sql.js';

/** A query that the command line asks for. */
export interface QueryOptions {
  readonly model: Model;
  readonly currency: string;
  readonly dialect: SqlDialect;
  /** The name of the table, after the name of its schema. */
  readonly table: readonly string[];
  readonly columns: readonly (readonly [path: string, column: string])[];
}

/** Returns the query of a model over a table. Throws a `UserError` with everything that is wrong with the options. */
export function query({ model, dialect, table, columns, currency }: QueryOptions): string {
  const repeated = columns.find(([path], position) => columns.findIndex(([other]) => other === path) < position);
  if (repeated !== undefined)
    throw new UserError(`--column ${repeated[0]} is given twice; an input comes from one column.`);
  const byPath = columns.length > 0 ? Object.fromEntries(columns) : undefined;
  const { result, issues } = safeEvaluate(() => toSql(model, { dialect, table, currency, columns: byPath }));
  if (result === undefined) throw new UserError(...issues.map(({ message }) => message));
  return `${result};\n`;
}
