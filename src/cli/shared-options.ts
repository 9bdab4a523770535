import { UserError } from '../files/failure.js';
import { decoderOf } from '../files/text-encoding.js';
import type { DecimalSign } from '../input/written-number.js';
import type { Model } from '../model/model.js';
import type { Option, Options } from './command.js';
import { readWhere } from './csv/where-condition.js';
import { models } from './models.js';
import { answerFormats } from './result-output.js';

/** `--model`, for every command that works with one model. */
export const modelOption = {
  value: 'NAME',
  choices: Object.keys(models),
  default: 'turnover',
  read: (name: string): Model => models[name] as Model,
  help: 'The model to use.',
} as const satisfies Option;

/** `--format` and `--locale`, for every command that prints a result. */
export const formatOptions = {
  format: { choices: answerFormats, default: 'table', help: 'The form of the result.' },
  locale: {
    value: 'TAG',
    default: 'en-US',
    read: readLocale,
    help: 'The language of the numbers in a table, such as de-DE.',
  },
} as const satisfies Options;

/** Reads a language tag. Throws a `UserError` if it is not one that Node.js knows. */
export function readLocale(tag: string): string {
  try {
    if (Intl.NumberFormat.supportedLocalesOf([tag]).length > 0) return tag;
  } catch {
    // Not a language tag at all.
  }
  throw new UserError('not a language that this Node.js knows; write one such as en-US, de-DE or ja-JP.');
}

/** `--column PATH=COLUMN`, without its help. */
export const columnOption = {
  value: 'PATH=COLUMN',
  multiple: true,
  read(text: string): readonly [path: string, column: string] {
    const [, path, column] = /^([^=]+)=(.*\S.*)$/s.exec(text) ?? [];
    if (path === undefined || column === undefined)
      throw new UserError('write it as PATH=COLUMN, such as pay.newHire=HourlyRate.');
    return [path, column];
  },
} as const satisfies Omit<Option, 'help'>;

/** `--where COLUMN=VALUE`, for every command that reads rows. */
export const whereOption = {
  value: 'COLUMN=VALUE',
  multiple: true,
  read: readWhere,
  help: 'Counts only some rows: Status=Left, Status!=Left, Status=Left,Retired for either, Left= for blank, Left!= for not blank, Age=50.. or Left=2024-01-01..2024-12-31 for a range with both ends. Capitals do not matter. May be repeated: then all must apply.',
} as const satisfies Option;

/** The options for reading the rows of a file as it is. */
export const fileOptions = {
  sheet: { value: 'NAME', help: 'The sheet of an Excel workbook, by name or number. Default: the first.' },
  encoding: {
    value: 'NAME',
    read(name: string): string {
      if (decoderOf(name) !== undefined) return name;
      throw new UserError(
        'not an encoding that this Node.js knows; write one such as windows-1252, cp949 or shift_jis.',
      );
    },
    help: 'The encoding of a CSV file that is not UTF-8, such as windows-1252, cp949 or shift_jis.',
  },
  'decimal-comma': { help: 'Reads 12,50 and 1.250 as 12.5 and 1250, where a column does not tell.' },
  'decimal-point': { help: 'Reads 12.50 and 1,250 as 12.5 and 1250, where a column does not tell.' },
} as const satisfies Options;

/** Returns the decimal sign that the options name. Throws a `UserError` if they name both. */
export function decimalSignIn(values: {
  readonly 'decimal-comma': boolean;
  readonly 'decimal-point': boolean;
}): DecimalSign | undefined {
  if (values['decimal-comma'] && values['decimal-point'])
    throw new UserError('--decimal-comma and --decimal-point contradict each other; give one.');
  return values['decimal-comma'] ? ',' : values['decimal-point'] ? '.' : undefined;
}
