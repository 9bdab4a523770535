#!/usr/bin/env node
import { version } from '../../package.json';
import { toMarkdown } from '../formula.js';
import { type Command, commandOf } from './arguments.js';
import { cellTable } from './cell-table.js';
import { cost } from './cost.js';
import { Failure } from './failure.js';
import { fileSchema } from './file-schema.js';
import { help } from './help.js';
import { endWithReader, write } from './output.js';
import { query } from './query.js';
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
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  try {
    await write(process.stdout, answer(commandOf(process.argv.slice(2))));
  } catch (error) {
    const wrong = error instanceof Failure;
    process.exitCode = wrong ? 2 : 1;
    const text = wrong ? error.message : `unexpected failure, please report it: ${(error as Error)?.stack ?? error}`;
    process.stderr.write(`${text.replace(/^/gm, 'turnover-cost: ')}\n`);
    // Whoever is still writing to standard input is not waited for.
    process.stdin.destroy();
  }
}

await main();
