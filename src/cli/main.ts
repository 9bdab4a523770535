#!/usr/bin/env node
import { version } from '../../package.json';
import { UserError } from '../files/failure.js';
import { toMarkdown } from '../format/formulas-markdown.js';
import { cellTable } from './cells-command.js';
import { type Command, commandOf } from './command.js';
import { cost } from './cost-command.js';
import { help } from './help.js';
import { exitOnClosedPipe, write } from './output.js';
import { fileSchema } from './schema-command.js';
import { query } from './sql-command.js';
import { writeWorkbook } from './workbook-command.js';

function answer(command: Command): AsyncIterable<string> | Iterable<string> {
  switch (command.name) {
    case 'help':
      return [help];
    case 'version':
      return [`${version}\n`];
    case 'schema':
      return [`${JSON.stringify(fileSchema(command.model), null, 2)}\n`];
    case 'formulas':
      return [`${toMarkdown(command.model)}\n`];
    case 'cells':
      return cellTable(command.model, command.currency);
    case 'sql':
      return [query(command)];
    case 'workbook':
      return writeWorkbook(command);
    case 'cost':
      return cost(command);
  }
}

async function main(): Promise<void> {
  exitOnClosedPipe(process.stdout);
  exitOnClosedPipe(process.stderr);
  try {
    await write(process.stdout, answer(commandOf(process.argv.slice(2))));
  } catch (error) {
    const wrong = error instanceof UserError;
    process.exitCode = wrong ? 2 : 1;
    const text = wrong ? error.message : `unexpected failure, please report it: ${(error as Error)?.stack ?? error}`;
    process.stderr.write(`${text.replace(/^/gm, 'turnover-cost: ')}\n`);
    // A writer of standard input that is still busy is not waited for.
    process.stdin.destroy();
  }
}

await main();
