import { wrapped } from '../tables/text-table.js';
import type { Command, Option, Options } from './command.js';
import { commands, withoutName } from './commands.js';
import { models } from './models.js';
import { generalOptions, optionUsage } from './parse-arguments.js';

const width = 80;

const optionColumn = 28;

/** Returns the help of one command, or without a name that of the whole program. */
export function helpOf(name: string | undefined): string {
  return name === undefined ? wholeHelp() : commandHelp(name, commands[name] as Command);
}

function wholeHelp(): string {
  const usages = [usage('', withoutName), ...Object.entries(commands).map(([name, command]) => usage(name, command))];
  return sections(
    'What does it cost when people leave, and what does poor service cost?',
    `Usage\n${usages.join('\n')}\n  turnover-cost COMMAND --help\n${paragraph('Prints the options of a command.', 6)}`,
    ...optionSections({ ...withoutName.options, ...generalOptions }),
    withoutName.details ?? '',
    `Models for --model\n${pairs(Object.entries(models).map(([name, { label }]) => [name, label]))}`,
    `Exit status\n${pairs(
      [
        ['0', 'Success.'],
        ['1', 'A fault of the program.'],
        [
          '2',
          'Something in the command or the input is wrong. All of it is on standard error, and no result is printed.',
        ],
      ],
      4,
    )}`,
  );
}

function commandHelp(name: string, command: Command): string {
  return sections(
    `Usage\n${usage(name, command)}`,
    ...optionSections({ ...command.options, help: generalOptions.help }),
    command.details ?? '',
    '"turnover-cost --help" lists the other commands and the models.',
  );
}

function sections(...texts: readonly string[]): string {
  return `${texts
    .filter((text) => text !== '')
    .map((text) => text.trimEnd())
    .join('\n\n')}\n`;
}

/** Returns how a command is called, and what it does. */
function usage(name: string, { files, options, summary }: Command): string {
  const needed = Object.entries(options).filter(([, { required, goesWith }]) => required && !goesWith);
  const words = [
    'turnover-cost',
    name,
    ...files.map((file) => (file.missing === undefined ? `[${file.name}]` : file.name)),
    ...needed.map(([option, definition]) => optionUsage(option, definition)),
    '[OPTIONS]',
  ];
  return `  ${words.filter((word) => word !== '').join(' ')}\n${paragraph(summary, 6)}`;
}

/** Returns the options under their headings, those without a heading first. */
function optionSections(options: Options): readonly string[] {
  const groups = [...new Set(Object.values(options).map(({ group = 'Options' }) => group))];
  return groups.map((heading) => {
    const own = Object.entries(options).filter(([, { group = 'Options' }]) => group === heading);
    return `${heading}\n${pairs(own.map(([name, option]) => [optionLabel(name, option), optionText(option)]))}`;
  });
}

function optionLabel(name: string, option: Option): string {
  return name === 'help' ? `-h, ${optionUsage(name, option)}` : optionUsage(name, option);
}

function optionText({ help, default: fallback }: Option): string {
  return fallback === undefined ? help : `${help} Default: ${fallback}.`;
}

/** Lays out names and texts in two columns. A name that is too wide has its text on the next line. */
function pairs(rows: readonly (readonly [name: string, text: string])[], column = optionColumn): string {
  return rows
    .map(([name, text]) => {
      const indent = ' '.repeat(column + 2);
      const lines = wrapped(text, width, indent);
      const isNarrow = name.length + 2 <= column;
      return isNarrow
        ? [`  ${name.padEnd(column)}${lines[0]?.trimStart()}`, ...lines.slice(1)].join('\n')
        : [`  ${name}`, ...lines].join('\n');
    })
    .join('\n');
}

function paragraph(text: string, indent: number): string {
  return wrapped(text, width, ' '.repeat(indent)).join('\n');
}
