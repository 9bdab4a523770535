import { UserError } from '../files/failure.js';
import type { Model } from '../model/model.js';
import type { Option } from './command.js';
import { models } from './models.js';

/** `--model`, for every command that works with one model. */
export const modelOption = {
  value: 'NAME',
  choices: Object.keys(models),
  default: 'turnover',
  read: (name: string): Model => models[name] as Model,
  help: 'The model to use.',
} as const satisfies Option;

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
