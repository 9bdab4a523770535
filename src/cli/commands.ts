import type { Command } from './command.js';
import { costCommand } from './cost-command.js';
import { formulasCommand } from './formulas-command.js';
import { peopleCommand } from './people/people-command.js';
import { retentionCommand } from './retention-command.js';
import { schemaCommand } from './schema-command.js';
import { simulateCommand } from './simulate-command.js';
import { tornadoCommand } from './tornado-command.js';
import { workbookCommand } from './workbook-command.js';

/** The command that runs if the first word of the command line is not the name of another. */
export const withoutName: Command = costCommand;

/** The other commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  people: peopleCommand,
  retention: retentionCommand,
  tornado: tornadoCommand,
  simulate: simulateCommand,
  workbook: workbookCommand,
  formulas: formulasCommand,
  schema: schemaCommand,
};
