import { parseArgs } from 'node:util';
import { UserError } from '../files/failure.js';
import { didYouMean, suggestName } from '../messages/suggest.js';
import type { Call, Command, Option, Options } from './command.js';

/** The request of a command line. */
export type Request =
  | { readonly name: 'version' }
  | { readonly name: 'help'; readonly command: string | undefined }
  | { readonly name: 'run'; readonly command: Command; readonly call: Call };

/** The options of every command line. */
export const generalOptions = {
  help: { help: 'This text; after a command, the help of that command.' },
  version: { help: 'The version.' },
} as const satisfies Options;

// A list of more values is not repeated in a message.
const mostChoices = 8;

/**
 * Parses a command line. A first word that is not the name of a command is a file for `withoutName`. Throws a `UserError`
 * with everything that is wrong.
 */
export function parseArguments(
  words: readonly string[],
  commands: Readonly<Record<string, Command>>,
  withoutName: Command,
): Request {
  const { tokens, positionals } = tokensOf(words, [withoutName, ...Object.values(commands)]);
  const name = positionals[0] !== undefined && Object.hasOwn(commands, positionals[0]) ? positionals[0] : undefined;
  if (tokens.some((token) => token.name === 'help')) return { name: 'help', command: name };
  if (tokens.some((token) => token.name === 'version')) return { name: 'version' };
  const command = name === undefined ? withoutName : (commands[name] as Command);
  const files = name === undefined ? positionals : positionals.slice(1);
  const problems: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };

  const texts = new Map<string, string[]>();
  for (const token of tokens) {
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) problems.push(notAnOption(token, command, [withoutName, ...Object.values(commands)]));
    const text = option && attempt(() => textOf(token, option));
    if (text !== undefined) texts.set(token.name, [...(texts.get(token.name) ?? []), text]);
  }
  // The value of a misspelt option looks like a file.
  if (problems.length === 0) problems.push(...(wordProblem(name, files) ?? fileProblems(command, files)));

  const values: Record<string, unknown> = {};
  for (const [optionName, option] of Object.entries(command.options)) {
    const given = texts.get(optionName) ?? [];
    if (given.length > 1 && !option.multiple) problems.push(`--${optionName} is given twice; give it once.`);
    const problem = dependencyProblem(optionName, option, command, texts);
    if (problem !== undefined) problems.push(problem);
    values[optionName] = attempt(() => readOption(optionName, option, given));
  }
  if (problems.length > 0) throw new UserError(...new Set(problems));
  return { name: 'run', command, call: { values, given: [...texts.keys()], files } };
}

/** An option as the command line has it. */
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Splits a command line. Which options have values is the same in all commands. */
function tokensOf(words: readonly string[], commands: readonly Command[]) {
  const named = commands.flatMap(({ options }) => Object.entries(options));
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(named.map(([name, option]) => [name, { type: isFlag(option) ? 'boolean' : 'string' }])),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return { tokens: tokens.filter((token) => token.kind === 'option') as readonly OptionToken[], positionals };
}

/** Returns whether an option has no value. */
const isFlag = ({ value, choices }: Option): boolean => value === undefined && choices === undefined;

/** Returns how an option is written, such as `--format table|json`. */
export function optionUsage(name: string, { value, choices }: Option): string {
  const text = value ?? choices?.join('|');
  return text === undefined ? `--${name}` : `--${name} ${text}`;
}

function textOf({ name, rawName, value, inlineValue }: OptionToken, option: Option): string {
  if (isFlag(option)) {
    if (value !== undefined) throw new UserError(`${rawName} takes no value; "${value}" was given.`);
    return '';
  }
  // What looks like another option is one, unless it is written --name=-value.
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
    throw new UserError(`--${name} needs a value: write ${optionUsage(name, option)}. See --help.`);
  return value;
}

function readOption(name: string, option: Option, texts: readonly string[]): unknown {
  if (isFlag(option)) return texts.length > 0;
  const read = (text: string): unknown => {
    if (option.choices !== undefined && !option.choices.includes(text))
      throw new UserError(notAChoice(name, text, option.choices));
    try {
      return option.read === undefined ? text : option.read(text);
    } catch (error) {
      throw error instanceof UserError ? new UserError(`--${name} ${text}: ${error.message}`) : error;
    }
  };
  if (option.multiple) return texts.map(read);
  const text = texts[0] ?? option.default;
  return text === undefined ? undefined : read(text);
}

function notAChoice(name: string, text: string, choices: readonly string[]): string {
  const near =
    suggestName(text, choices) ?? choices.find((choice) => choice.toLowerCase().startsWith(text.toLowerCase()));
  if (choices.length > mostChoices) return `--${name} ${text} is unknown${didYouMean(near)} See --help for the list.`;
  return `--${name} must be ${joinWithOr(choices)}; ${text} was given${didYouMean(near)}`;
}

/** Returns what is wrong with an option beside the others, if anything is. */
function dependencyProblem(
  name: string,
  option: Option,
  { title, options }: Command,
  texts: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const { goesWith, required, choices } = option;
  const isGiven = texts.has(name);
  const other = goesWith && (texts.get(goesWith.option)?.[0] ?? options[goesWith.option]?.default);
  const isWanted = goesWith === undefined || goesWith.values.includes(other ?? '');
  if (isGiven && !isWanted) {
    return `--${name} goes with --${goesWith.option} ${joinWithOr(goesWith.values)} only; add that option or leave --${name} out.`;
  }
  if (isGiven || !isWanted || !required) return undefined;
  const needing = goesWith === undefined ? title : `--${goesWith.option} ${other}`;
  return choices === undefined
    ? `${needing} needs ${optionUsage(name, option)}.`
    : `${needing} needs --${name}: choose from ${choices.join(', ')}.`;
}

function notAnOption({ name, rawName }: OptionToken, command: Command, commands: readonly Command[]): string {
  const owners = commands.filter(({ options }) => Object.hasOwn(options, name));
  if (owners.length > 0) {
    const titles = joinWithOr(owners.map(({ title }) => title));
    return `--${name} goes with ${titles}, not with ${command.title}; leave it out.`;
  }
  const own = [...Object.keys(command.options), ...Object.keys(generalOptions)];
  const others = commands.flatMap(({ options }) => Object.keys(options));
  const near = suggestName(name, own) ?? suggestName(name, others);
  return `Unknown option ${rawName}${didYouMean(near && `--${near}`)} See --help.`;
}

/** Returns that a word before a file is not a command: it has neither a point nor a folder, and is probably meant as one. */
function wordProblem(command: string | undefined, [word, ...others]: readonly string[]): readonly string[] | undefined {
  if (command !== undefined || others.length === 0 || word === undefined || !/^[a-z-]{2,}$/.test(word))
    return undefined;
  return [`${word} is not a command; --help shows the commands.`];
}

function fileProblems({ title, files }: Command, given: readonly string[]): readonly string[] {
  const missing = files[given.length]?.missing;
  if (missing !== undefined) return [missing];
  const extra = given.slice(files.length);
  if (extra.length === 0) return [];
  const nouns = files.map(({ noun }) => `one ${noun}`);
  const allowed =
    nouns.length === 0
      ? `${title} takes no file`
      : `Only ${nouns.join(' and ')} ${nouns.length === 1 ? 'is' : 'are'} allowed`;
  return [`${allowed}; unexpected ${extra.length === 1 ? 'argument' : 'arguments'}: ${extra.join(' ')}.`];
}

/** Joins names in a sentence: `a`, `a or b`, `a, b or c`. */
function joinWithOr(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : `${names[0]}`;
}
