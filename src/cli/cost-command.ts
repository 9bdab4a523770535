import { UserError } from '../files/failure.js';
import { readJson, readJsonFile } from '../files/parse-json.js';
import { openSource, type Source } from '../files/source.js';
import type { Model } from '../model/model.js';
import { type Call, defineCommand, type Options } from './command.js';
import { gatherCsv } from './csv/read-table.js';
import type { CommonInput } from './csv/row-reader.js';
import { resultOf } from './evaluate-input.js';
import { csvOutput, type GroupOutput, jsonOutput } from './group-output.js';
import { groupNotesText, markdownOutput, type TableLayout, textOutput } from './group-table.js';
import { setOption, withSettings } from './input-settings.js';
import { type AnswerFormat, resultOutput } from './result-output.js';
import { columnOption, decimalSignIn, fileOptions, formatOptions, modelOption, whereOption } from './shared-options.js';

const csvOptions = 'Options for a CSV file or a workbook';

const options = {
  ...formatOptions,
  model: modelOption,
  column: {
    ...columnOption,
    group: csvOptions,
    help: 'Takes an input from a column, such as pay.newHire=HourlyRate; pay in another period: pay.newHire/year=Salary; with a change of unit: pay.newHire=MonthlyIncome*12/2080. May be repeated.',
  },
  'ignore-other-columns': { group: csvOptions, help: 'Leaves out the columns that are not inputs.' },
  where: { ...whereOption, group: csvOptions },
  by: {
    value: 'COLUMN',
    group: csvOptions,
    help: 'Adds the rows up by this column. Without a column of leavers, each row is one leaver.',
  },
  inputs: {
    value: 'FILE.json',
    group: csvOptions,
    help: 'Inputs that are the same for all rows. A cell that is filled takes precedence.',
  },
  set: {
    ...setOption,
    group: csvOptions,
    help: 'Sets an input for all rows, such as pay.interviewer=40. May be repeated.',
  },
  sheet: { ...fileOptions.sheet, group: csvOptions },
  encoding: { ...fileOptions.encoding, group: csvOptions },
  'decimal-comma': { ...fileOptions['decimal-comma'], group: csvOptions },
  'decimal-point': { ...fileOptions['decimal-point'], group: csvOptions },
} as const;

/** `turnover-cost FILE`. */
export const costCommand = defineCommand({
  title: 'an input file',
  summary:
    'Prints the cost of one set of inputs (JSON), or of each group and in total (CSV, Excel). Use - to read standard input.',
  files: [
    {
      name: 'FILE',
      noun: 'input file',
      missing: 'Name a JSON, CSV or Excel file, or - for standard input; --help shows examples.',
    },
  ],
  options,
  details: `A JSON file holds one object. Leave out what you do not know; it is listed as
not included:
  {
    "leavers": 24,
    "pay": { "newHire": "15.50", "trainer": "18.75" },
    "training": { "trainerHours": 24, "newHireHours": 24 }
  }

A file with a part for each of two models, for the same company and year, uses
both:
  { "turnover": { "leavers": 24 }, "lostRevenue": { "customers": { … }, … } }

In a CSV file each heading is the name of an input, and the column "group" names
the rows. A share is 0.25 or 25%. Pay is per hour, or in the period of its
heading, such as pay.newHire/year:
  group,leavers,pay.newHire,training.newHireHours
  Kitchen,14,15.50,24
  Counter,9,14.25,16

Examples
  turnover-cost burger-restaurant.json
  turnover-cost departments.csv --format csv > cost.csv
  turnover-cost sites.csv --model lost-revenue
  echo '{"leavers": 24}' | turnover-cost -

  An export from an HR system as it is, with a row for each person: only those
  who left, pay by the month, cost by department, everything else from a file:
  turnover-cost export.csv --where Status=Left --by Department \\
    --ignore-other-columns --column 'pay.newHire=Monthly pay*12/2080' \\
    --inputs common.json

  A workbook, and only those who left in 2024:
  turnover-cost export.xlsx --sheet Staff --by Department \\
    --where 'Leaving date=2024-01-01..2024-12-31' --ignore-other-columns
`,
  run: cost,
});

type CostCall = Call<typeof options>;

// As wide as most terminals, and the same whenever the result is written to a file.
const usualWidth = 120;

/** Prints the cost of one file, piece by piece. The first piece comes when the whole file has proved correct. */
async function* cost(call: CostCall): AsyncGenerator<string> {
  const source = await openSource(call.files[0] ?? '-', call.values.encoding);
  try {
    yield* source.kind === 'json' ? costOfInput(source, call) : costOfRows(source, call);
  } finally {
    await source.close();
  }
}

async function* costOfInput(source: Source, { values, given }: CostCall): AsyncGenerator<string> {
  const { model, format, locale } = values;
  const definitions: Options = options;
  const forCsv = given.filter((name) => definitions[name]?.group === csvOptions);
  if (forCsv.length > 0)
    throw new UserError(
      ...forCsv.map((name) => `--${name} is for CSV and Excel, but ${source.name} is JSON; leave it out.`),
    );
  const input = await readJson(source.bytes, source.name);
  const result = resultOf(input, model, given.includes('model'), source.name);
  if ('lines' in result) refuseNothing(result, source.name);
  yield resultOutput(result, format, locale, process.stdout.columns);
}

async function* costOfRows(source: Source, { values }: CostCall): AsyncGenerator<string> {
  const { model, format, locale, inputs } = values;
  const fromFile = inputs === undefined ? {} : commonOf(await readJsonFile(inputs), inputs);
  const common = withSettings(fromFile, values.set, model, '--set');
  const columns = {
    columns: values.column,
    where: values.where,
    by: values.by,
    ignoreOtherColumns: values['ignore-other-columns'],
    common,
    commonName: inputs ?? '--set',
    decimalSign: decimalSignIn(values),
    encoding: values.encoding,
    sheet: values.sheet,
  };
  const gathering = await gatherCsv(source, model, columns, (heading) => {
    const layout = { locale, heading, width: process.stdout.columns ?? usualWidth };
    return outputIn(format, model, layout);
  });
  try {
    refuseNothing(gathering.all(), source.name);
    yield* gathering.print();
    // A CSV file has no place for notes.
    if (format === 'csv')
      process.stderr.write(
        groupNotesText(gathering.all(), model, { locale, width: process.stderr.columns ?? usualWidth }),
      );
  } finally {
    await gathering.close();
  }
}

/** Throws if a result has no line: its total of 0 would be mistaken for a cost of zero. */
function refuseNothing({ lines }: { readonly lines: readonly unknown[] }, name: string): void {
  if (lines.length > 0) return;
  throw new UserError(
    `${name} has nothing to calculate: every cost line is missing an input. Run turnover-cost formulas, with the same --model, to see what each line needs.`,
  );
}

function outputIn(format: AnswerFormat, model: Model, layout: TableLayout): GroupOutput {
  if (format === 'json') return jsonOutput();
  if (format === 'csv') return csvOutput(model);
  return format === 'markdown' ? markdownOutput(model, layout) : textOutput(model, layout);
}

function commonOf(input: unknown, name: string): CommonInput {
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as CommonInput;
  throw new UserError(`${name} must hold one JSON object with the inputs that are the same for all rows.`);
}
