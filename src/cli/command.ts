import { UserError } from '../files/failure.js';
import type { Model } from '../model/model.js';
import { dialects, type SqlDialect } from '../sql/dialects.js';
import type { ColumnOptions } from './csv/columns.js';
import { models } from './models.js';
import { type OptionValues, parseOptions, pickByName, refuse } from './options.js';
import type { AnswerFormat } from './result-output.js';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'schema' | 'formulas'; readonly model: Model }
  | { readonly name: 'cells'; readonly model: Model; readonly currency: string | undefined }
  | {
      readonly name: 'sql';
      readonly model: Model;
      readonly currency: string | undefined;
      readonly dialect: SqlDialect;
      /** The table, its schema before it. */
      readonly table: readonly string[];
      /** `PATH=COLUMN`. */
      readonly columns: readonly string[];
    }
  | {
      readonly name: 'workbook';
      /** Where it is written. */
      readonly out: string;
      /** The file with the inputs; without one they are left empty. */
      readonly path: string | undefined;
      readonly model: Model;
      readonly modelGiven: boolean;
    }
  | {
      readonly name: 'cost';
      readonly path: string;
      readonly model: Model;
      readonly modelGiven: boolean;
      readonly format: AnswerFormat;
      readonly locale: string;
      readonly inputs: string | undefined;
      readonly decimalComma: boolean;
      readonly columns: ColumnOptions;
      /** The options given that make sense for CSV alone. */
      readonly csvOnly: readonly string[];
    };

const formats: readonly AnswerFormat[] = ['table', 'json', 'csv', 'markdown'];

const forCsv = ['column', 'where', 'by', 'inputs', 'ignore-other-columns', 'decimal-comma'];

const forCost = ['format', 'locale', ...forCsv];

const forFormulas = ['dialect', 'table', 'currency'];

/** Reads the command line. Throws a `Failure` where it cannot be understood. */
export function commandOf(words: readonly string[]): Command {
  const { values, positionals, given } = parseOptions(words);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [first, ...more] = positionals;
  if (first === undefined)
    throw new UserError('name a JSON or CSV file, or - for standard input; --help shows examples.');
  const model = pickByName(models, values.model ?? 'turnover', '--model');
  const modelGiven = values.model !== undefined;
  if (first === 'workbook') {
    refuse(given, [...forCost, 'as', ...forFormulas], 'does not go with workbook');
    return { name: first, ...filesOf(more), model, modelGiven };
  }
  if (more.length > 0) throw new UserError(`only one input file is allowed; unexpected argument: ${more.join(' ')}.`);
  if (first === 'schema' || first === 'formulas') {
    if (first === 'schema') {
      refuse(given, [...forCost, 'as', ...forFormulas], 'does not go with schema');
      return { name: first, model };
    }
    return formulas(model, values, given);
  }
  refuse(given, ['as'], 'goes with formulas only');
  refuse(given, forFormulas, 'goes with formulas only');
  return {
    name: 'cost',
    path: first,
    model,
    modelGiven,
    format: pickByName(
      Object.fromEntries(formats.map((format) => [format, format])),
      values.format ?? 'table',
      '--format',
    ),
    locale: localeOf(values.locale ?? 'en-US'),
    inputs: values.inputs,
    decimalComma: values['decimal-comma'] ?? false,
    columns: {
      columns: values.column ?? [],
      where: values.where ?? [],
      by: values.by,
      ignoreOtherColumns: values['ignore-other-columns'] ?? false,
    },
    csvOnly: given.filter((name) => forCsv.includes(name)),
  };
}

function formulas(model: Model, values: OptionValues, given: readonly string[]): Command {
  const as = pickByName({ markdown: 'markdown', cells: 'cells', sql: 'sql' } as const, values.as ?? 'markdown', '--as');
  const { currency } = values;
  if (as === 'sql') {
    refuse(
      given,
      forCost.filter((name) => name !== 'column'),
      'does not go with formulas',
    );
    const dialect = dialectOf(values.dialect);
    return { name: as, model, currency, dialect, table: tableOf(values.table), columns: values.column ?? [] };
  }
  refuse(given, forCost, 'does not go with formulas');
  refuse(given, ['dialect', 'table'], 'goes with formulas --as sql only');
  if (as === 'cells') return { name: as, model, currency };
  refuse(given, ['currency'], 'goes with formulas --as sql or cells only');
  return { name: 'formulas', model };
}

function tableOf(name = 'your_table'): readonly string[] {
  const parts = name.split('.');
  if (parts.some((part) => part === '')) throw new UserError(`--table ${name}: write a name, or SCHEMA.NAME.`);
  return parts;
}

function filesOf([out, path, ...more]: readonly string[]): { readonly out: string; readonly path: string | undefined } {
  if (out === undefined) throw new UserError('name the workbook to write, such as: turnover-cost workbook cost.xlsx');
  if (more.length > 0)
    throw new UserError(`only one workbook and one input file are allowed; unexpected argument: ${more.join(' ')}.`);
  if (/\.xlsx$/i.test(out)) return { out, path };
  const swapped = /\.xlsx$/i.test(path ?? '') ? '; the workbook comes first, then the file with the inputs' : '';
  throw new UserError(`${out}: a workbook is written to a file that ends in .xlsx${swapped}.`);
}

function dialectOf(name: string | undefined): SqlDialect {
  const names = Object.fromEntries(Object.keys(dialects).map((dialect) => [dialect, dialect as SqlDialect]));
  if (name !== undefined) return pickByName(names, name, '--dialect');
  throw new UserError(`--as sql needs --dialect: choose from ${Object.keys(names).join(', ')}.`);
}

function localeOf(tag: string): string {
  try {
    if (Intl.NumberFormat.supportedLocalesOf([tag]).length > 0) return tag;
  } catch {
    // Not a language tag at all.
  }
  throw new UserError(
    `--locale ${tag}: not a language that this Node.js knows; write one such as en-US, de-DE or ja-JP.`,
  );
}
