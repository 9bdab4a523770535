#!/usr/bin/env node
import { version } from '../../package.json';
import { UserError } from '../files/failure.js';
import { commands, withoutName } from './commands.js';
import { helpOf } from './help.js';
import { exitOnClosedPipe, write } from './output.js';
import { parseArguments } from './parse-arguments.js';

function answer(words: readonly string[]): AsyncIterable<string> | Iterable<string> {
  const request = parseArguments(words, commands, withoutName);
  if (request.name === 'version') return [`${version}\n`];
  if (request.name === 'help') return [helpOf(request.command)];
  return request.command.run(request.call);
}

async function main(): Promise<void> {
  exitOnClosedPipe(process.stdout);
  exitOnClosedPipe(process.stderr);
  try {
    await write(process.stdout, answer(process.argv.slice(2)));
  } catch (error) {
    const isWrongInput = error instanceof UserError;
    process.exitCode = isWrongInput ? 2 : 1;
    const text = isWrongInput
      ? error.message
      : `unexpected failure, please report it: ${(error as Error)?.stack ?? error}`;
    process.stderr.write(`${text.replace(/^/gm, 'turnover-cost: ')}\n`);
    // Otherwise a program that still writes to standard input would keep this one alive.
    process.stdin.destroy();
  }
}

await main();
