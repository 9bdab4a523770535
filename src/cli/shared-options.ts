import { UserError } from '../files/failure.js';
import type { Model } from '../model/model.js';
import type { Option, Options } from './command.js';
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

function readLocale(tag: string): string {
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
