import { parseArgs } from 'node:util';
import { UserError } from '../files/failure.js';
import { didYouMean, suggestName } from '../messages/suggest.js';

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  model: { type: 'string' },
  as: { type: 'string' },
  dialect: { type: 'string' },
  table: { type: 'string' },
  currency: { type: 'string' },
  format: { type: 'string' },
  locale: { type: 'string' },
  column: { type: 'string', multiple: true },
  where: { type: 'string', multiple: true },
  by: { type: 'string' },
  inputs: { type: 'string' },
  'ignore-other-columns': { type: 'boolean' },
  'decimal-comma': { type: 'boolean' },
} as const;

/** The options that are given, by name. */
export type OptionValues = ReturnType<typeof parseOptions>['values'];

/** Reads the words of a command line as options and what stands between them. Throws a `Failure` where it cannot. */
export function parseOptions(words: readonly string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      tokens: true,
    });
    const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const repeated = given.find((name, at) => given.indexOf(name) < at && name !== 'column' && name !== 'where');
    if (repeated !== undefined) throw new UserError(`--${repeated} is given twice; give it once.`);
    return { values, positionals, given };
  } catch (error) {
    throw error instanceof UserError ? error : misunderstood(error as NodeJS.ErrnoException);
  }
}

function misunderstood({ code, message }: NodeJS.ErrnoException): UserError {
  const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'(-[^']*)'/.exec(message)?.[1] : undefined;
  const lacking = /(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)?.[1];
  if (lacking !== undefined) return new UserError(`${lacking} needs a value. See --help.`);
  if (unknown === undefined) return new UserError(`${message.split('\n')[0]}. See --help.`);
  const meant = suggestName(unknown.replace(/^-+/, ''), Object.keys(options));
  return new UserError(`there is no option ${unknown}${didYouMean(meant && `--${meant}`)} See --help.`);
}

/** What an option names. Throws a `Failure` where it names nothing, with what was probably meant. */
export function pickByName<T>(from: Readonly<Record<string, T>>, name: string, option: string): T {
  const names = Object.keys(from);
  const found = names.includes(name) ? from[name] : undefined;
  if (found !== undefined) return found;
  if (names.length <= 8) throw new UserError(`${option} ${name}: choose from ${names.join(', ')}.`);
  const meant = suggestName(name, names) ?? names.find((other) => other.toLowerCase().startsWith(name.toLowerCase()));
  throw new UserError(`${option} ${name} is none of those that --help lists${didYouMean(meant)}`);
}

/** Refuses options that do not go with the command. */
export function refuse(given: readonly string[], names: readonly string[], why: string): void {
  const wrong = given.find((name) => names.includes(name));
  if (wrong !== undefined) throw new UserError(`--${wrong} ${why}.`);
}
