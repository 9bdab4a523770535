import { UserError } from '../files/failure.js';
import { readJson, readJsonFile } from '../files/parse-json.js';
import { openSource, type Source } from '../files/source.js';
import type { Model } from '../model/model.js';
import type { Command } from './command.js';
import { gatherCsv } from './csv/read-table.js';
import type { CommonInput } from './csv/row-reader.js';
import { resultOf } from './evaluate-input.js';
import { csvOutput, type GroupOutput, jsonOutput } from './group-output.js';
import { groupNotesText, markdownOutput, type TableLayout, textOutput } from './group-table.js';
import { type AnswerFormat, resultOutput } from './result-output.js';

type CostCommand = Command & { readonly name: 'cost' };

// As wide as most terminals are made, and the same wherever the answer is sent to a file.
const usualWidth = 120;

/** The answer to one file, piece by piece; the first piece comes when all of the file has proved right. */
export async function* cost(command: CostCommand): AsyncGenerator<string> {
  const source = await openSource(command.path);
  try {
    yield* answerTo(source, command);
  } finally {
    await source.close();
  }
}

async function* answerTo(source: Source, command: CostCommand): AsyncGenerator<string> {
  const { model, modelGiven, format, locale, csvOnly, inputs } = command;
  if (source.kind === 'json') {
    if (csvOnly.length > 0) throw new UserError(`--${csvOnly[0]} is for CSV, and ${source.name} is JSON.`);
    const input = await readJson(source.bytes, source.name);
    const result = resultOf(input, model, modelGiven, source.name);
    if ('lines' in result) refuseNothing(result, source.name);
    yield resultOutput(result, format, locale, process.stdout.columns);
    return;
  }
  const common = inputs === undefined ? {} : commonOf(await readJsonFile(inputs), inputs);
  const options = { ...command.columns, common, commonName: inputs, decimalComma: command.decimalComma };
  const gathering = await gatherCsv(source, model, options, (heading) => {
    const layout = { locale, heading, width: process.stdout.columns ?? usualWidth };
    return answerIn(format, model, layout);
  });
  try {
    refuseNothing(gathering.all(), source.name);
    yield* gathering.print();
    // A file of rows has no place for them.
    if (format === 'csv')
      process.stderr.write(
        groupNotesText(gathering.all(), model, { locale, width: process.stderr.columns ?? usualWidth }),
      );
  } finally {
    await gathering.close();
  }
}

/** Refuses a result without a line: its total of 0 would be taken for a cost of nothing. */
function refuseNothing({ lines }: { readonly lines: readonly unknown[] }, name: string): void {
  if (lines.length > 0) return;
  throw new UserError(
    `${name} has nothing to calculate: every cost line is missing an input. Run turnover-cost formulas, with the same --model, to see what each line needs.`,
  );
}

function answerIn(format: AnswerFormat, model: Model, layout: TableLayout): GroupOutput {
  if (format === 'json') return jsonOutput();
  if (format === 'csv') return csvOutput(model);
  return format === 'markdown' ? markdownOutput(model, layout) : textOutput(model, layout);
}

function commonOf(input: unknown, name: string): CommonInput {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as CommonInput;
  throw new UserError(`${name} must hold one JSON object with the inputs that are the same for all rows.`);
}
