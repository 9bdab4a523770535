import { safeEvaluate } from '../evaluation/safe-evaluate.js';
import { UserError } from '../files/failure.js';
import { toSql } from '../sql/to-sql.js';
import type { Command } from './command.js';

type QueryCommand = Command & { readonly name: 'sql' };

/** The query of a model over a table. Throws a `Failure` with everything that is wrong with the options. */
export function query({ model, dialect, table, columns, currency }: QueryCommand): string {
  const named = columns.map((option) => {
    const [, path, column] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
    if (path === undefined || column === undefined) throw new UserError(`--column ${option}: write PATH=COLUMN.`);
    return [path, column] as const;
  });
  const twice = named.find(([path], position) => named.findIndex(([other]) => other === path) < position);
  if (twice !== undefined) throw new UserError(`--column ${twice[0]} is given twice; one input is one column.`);
  const byPath = named.length > 0 ? Object.fromEntries(named) : undefined;
  const { result, issues } = safeEvaluate(() => toSql(model, { dialect, table, currency, columns: byPath }));
  if (result === undefined) throw new UserError(issues.map(({ message }) => message).join('\n'));
  return `${result};\n`;
}
