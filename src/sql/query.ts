import { InputError, type Issue } from '../messages/issue.js';
import { displayPath } from '../messages/phrases.js';
import type { Model } from '../model/model.js';
import { type ColumnOf, inputColumns } from './column-mapping.js';
import { conditionsFor } from './condition-sql.js';
import { asCtes, columnWritten, type Layer } from './ctes.js';
import type { Dialect } from './dialect.js';
import { withFollowingFigures } from './following-figures.js';
import { assumedBy, doubtedColumns, noticesSaid } from './header-comments.js';
import { isTooLong, lengthOf, nameOf } from './identifiers.js';
import { inputFigures } from './input-columns.js';
import { createIntermediateColumns } from './intermediate-columns.js';
import { lineColumns } from './line-columns.js';
import { noticeColumn } from './notice-columns.js';
import { columnsOf, whatsOf } from './printed-sums.js';
import { figuresOf } from './quantity-columns.js';
import { onOneLine } from './quoting.js';
import { checksOf, overflowChecks, unsureChecks } from './row-checks.js';
import { sumColumns } from './sum-columns.js';

/** The whole query: the table, and layer by layer what follows from its columns. */
export function selectOf(
  model: Model,
  dialect: Dialect,
  table: readonly string[],
  columnOf: ColumnOf,
  currency: string,
): string {
  const workings = createIntermediateColumns(dialect);
  const inputs = inputFigures(model, dialect, columnOf, currency, workings);
  const figures = withFollowingFigures(model, dialect.numbers, inputs, workings);
  const { writtenAt, write } = figuresOf(model, dialect, figures, workings);
  const ask = conditionsFor(model, dialect, currency, columnOf, writtenAt, workings);
  const columns = lineColumns(model, dialect, currency, writtenAt, write, ask, workings);
  const { lines, items: rounded, tooLarge, unsure, zero } = columns;
  const contradictions = checksOf(model, dialect, columnOf, currency, inputs, ask);
  const identifier = (name: string) => dialect.quoteIdentifier(nameOf(name, dialect));
  const limits = [...overflowChecks([...workings.overflows, ...tooLarge], dialect), ...unsureChecks(unsure, dialect)];
  const checks = [...contradictions, ...limits].map(({ where, reason }, position) => ({
    name: identifier(`check_${position + 1}`),
    sql: where,
    comment: reason,
  }));

  const refusedBecause = identifier('refused_because');
  const reasons = checks.map(
    ({ name, comment }) => `\n      CASE WHEN ${name} THEN ${dialect.stringLiteral(onOneLine(comment))} END`,
  );
  const because = `CASE WHEN ${checks.map(({ name }) => name).join(' OR ')} THEN ${dialect.joinNonNull(reasons).replaceAll(', \n', ',\n')} END`;
  const right = (sql: string) => `CASE WHEN ${refusedBecause} IS NULL THEN ${sql} END`;
  const named = (path: string, what: string) => identifier(`${path}_${what}`);
  const amounts = lines.flatMap((line) =>
    whatsOf(model).map((what) => ({
      name: named(line.line.path, what),
      sql: right(columnsOf([line], what)[0] as string),
    })),
  );

  // After the limits: a figure that only a notice needs refuses no row.
  const { rules, sql: codes } = noticeColumn(model, dialect, currency, writtenAt, columns, ask);
  const notices = model.notices.length === 0 ? [] : [{ name: identifier('notices'), sql: right(codes) }];

  const depths = [...new Set(workings.items.map(({ depth }) => depth))].sort((a, b) => a - b);
  const layers: Layer[] = [
    ...depths.map((depth) => ({
      name: identifier(`with_figures_${depth}`),
      comment: depth === 1 ? 'The columns as numbers' : 'Figures that follow from those before',
      columns: workings.items.filter((item) => item.depth === depth),
    })),
    { name: identifier('with_lines'), comment: 'The lines, each rounded once', columns: rounded },
    { name: identifier('with_checks'), comment: 'What cannot be right', columns: checks },
    {
      name: identifier('with_reasons'),
      comment: 'Why a row is refused; NULL where it is not',
      columns: [{ name: refusedBecause, sql: because }],
    },
  ];
  const notShown = [...workings.items, ...rounded, ...checks].map(({ name }) => name);
  const answered = [...notices, ...amounts, ...sumColumns(model, lines, zero, named, right)];
  const answer = [refusedBecause, ...answered.map(({ name }) => name)];
  const made = [...notShown, ...answer];
  const given = inputColumns(model, columnOf).map(({ column }) => column);
  refuseTooLong(dialect, table, given, answer);
  refuseCollisions([...made, ...given.map(dialect.quoteIdentifier)]);
  refuseCollisions([...layers.map(({ name }) => name), dialect.quoteIdentifier(table.at(-1) ?? '')]);
  const written = asCtes(dialect, table.map(dialect.quoteIdentifier).join('.'), made, layers, [
    ...dialect.allColumnsExcept(notShown, [refusedBecause]),
    ...answered.map(columnWritten),
  ]);
  const present = lines.map(({ line }) => line);
  return [
    ...assumedBy(model, present, columnOf, currency),
    ...doubtedColumns(model, columnOf),
    ...noticesSaid(model, rules),
    written,
  ].join('\n');
}

/** Throws an `InputError` if the dialect would cut or refuse a name of the table, of its columns, or of the answer. */
function refuseTooLong(
  dialect: Dialect,
  table: readonly string[],
  columns: readonly string[],
  answer: readonly string[],
): void {
  const { label, maxIdentifierLength: longestName } = dialect;
  if (longestName === undefined) return;
  const issue = (path: string, names: readonly string[], what: string, todo: string): Issue[] => {
    const long = names.filter((name) => isTooLong(name, dialect));
    if (long.length === 0) return [];
    const shown = long.map((name) => `${displayPath(name)} (${lengthOf(name, longestName.in)})`).join(', ');
    const limit = `${label} takes names of up to ${longestName.count} ${longestName.in}`;
    return [{ path, code: 'notAName', message: `${limit}, and ${what} is longer: ${shown}; ${todo}.` }];
  };
  const answered = answer.map((quoted) => quoted.slice(1, -1));
  const issues = [
    ...issue('table', table, 'the name of the table', 'rename the table or make a view of it'),
    ...issue('columns', columns, 'the name of a column of the table', 'say in columns which column the input is'),
    ...issue('columns', answered, 'the name of an amount', 'give the section or the line a shorter name'),
  ];
  if (issues.length > 0) throw new InputError(issues);
}

/** Throws an `InputError` where two columns, or a layer and the table, would have the same name in the query. */
function refuseCollisions(quoted: readonly string[]): void {
  const names = quoted.map((name) => name.toLowerCase());
  const twice = [...new Set(names.filter((name, position) => names.indexOf(name) < position))];
  if (twice.length === 0) return;
  const message = `Two columns or tables of the query would have the same name: ${twice.map(displayPath).join(', ')}; rename the column or table, or the part of the model with that name.`;
  throw new InputError([{ path: 'columns', code: 'contradiction', message }]);
}
