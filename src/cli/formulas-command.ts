import { UserError } from '../files/failure.js';
import { toMarkdown } from '../format/formulas-markdown.js';
import { dialects, type SqlDialect } from '../sql/dialects.js';
import { cellTable } from './cells-table.js';
import { defineCommand } from './command.js';
import { columnOption, modelOption } from './shared-options.js';
import { query } from './sql-query.js';

const withSql = { option: 'as', values: ['sql'] } as const;

/** `turnover-cost formulas`. */
export const formulasCommand = defineCommand({
  title: 'formulas',
  summary:
    'Prints every formula, input, bound and source; with --as sql, a query that calculates every row of a table.',
  files: [],
  options: {
    as: {
      choices: ['markdown', 'cells', 'sql'],
      default: 'markdown',
      help: 'The form: a text, cells for a spreadsheet as CSV, or an SQL query.',
    },
    model: modelOption,
    currency: {
      value: 'CODE',
      goesWith: { option: 'as', values: ['cells', 'sql'] },
      default: 'USD',
      help: 'The currency of all amounts, such as EUR.',
    },
    dialect: {
      choices: Object.keys(dialects) as SqlDialect[],
      required: true,
      goesWith: withSql,
      group: 'Options of --as sql',
      help: 'The dialect of the query.',
    },
    table: {
      value: 'NAME',
      default: 'your_table',
      goesWith: withSql,
      group: 'Options of --as sql',
      read: tableParts,
      help: 'The table or view, with its schema if it has one: hr.leavers.',
    },
    column: {
      ...columnOption,
      goesWith: withSql,
      group: 'Options of --as sql',
      help: 'An input that the table has, and its column; may be repeated. Without any, each input has a column of its own: pay.newHire is pay_new_hire.',
    },
  },
  details: `Examples
  turnover-cost formulas --model lost-revenue
  turnover-cost formulas --as sql --dialect duckdb --table hr.leavers \\
    --column leavers=Left --column 'pay.newHire=Hourly pay'
`,
  run({ values: { as, model, currency, dialect, table, column } }) {
    if (as === 'cells') return cellTable(model, currency);
    if (as === 'sql') return [query({ model, currency, dialect: dialect as SqlDialect, table, columns: column })];
    return [`${toMarkdown(model)}\n`];
  },
});

/** Splits `SCHEMA.NAME` into its parts. */
function tableParts(name: string): readonly string[] {
  const parts = name.split('.');
  if (parts.some((part) => part === '')) throw new UserError('write it as NAME or SCHEMA.NAME.');
  return parts;
}
