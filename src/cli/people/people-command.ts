import { UserError } from '../../files/failure.js';
import { openSource, type Source } from '../../files/source.js';
import { translateModel } from '../../languages/translate-model.js';
import { isInputError } from '../../messages/issue.js';
import type { Translations } from '../../messages/translate.js';
import type { Model } from '../../model/model.js';
import { plain } from '../../numbers/plain.js';
import type { PeopleAnalysis } from '../../people/analysis.js';
import { peopleAnalysis, usualSmallestGroup } from '../../people/people-analysis.js';
import { readDay } from '../../rates/calendar.js';
import { reportOf } from '../../report/report.js';
import { reportCsv } from '../../report/report-csv.js';
import { reportHtml } from '../../report/report-html.js';
import { reportMarkdown } from '../../report/report-markdown.js';
import { reportText } from '../../report/report-text.js';
import { turnoverModel } from '../../turnover/model.js';
import { type Call, defineCommand } from '../command.js';
import { readInputsFile, setOption, withSettings } from '../input-settings.js';
import { columnOption, decimalSignIn, fileOptions, modelOption, readLocale, whereOption } from '../shared-options.js';
import { dateOrders } from './date-reader.js';
import { readInputsBy } from './inputs-by.js';
import { propose } from './propose.js';
import { readPeople } from './read-people.js';
import { Reasons, readReasons } from './reasons.js';

const columnsGroup = 'Columns of the file';
const costGroup = 'Cost of those who left';
const answerGroup = 'The answer';
const fileGroup = 'Reading the file';

const options = {
  person: {
    value: 'COLUMN',
    group: columnsGroup,
    help: 'What tells one person from another, such as a payroll number. Without it each row is a person.',
  },
  hired: { value: 'COLUMN', group: columnsGroup, help: 'The first day employed.' },
  left: {
    value: 'COLUMN',
    group: columnsGroup,
    help: 'The last day employed. Blank, 9999-12-31, 1/1/1900 and words such as "still employed" are no last day.',
  },
  reason: { value: 'COLUMN', group: columnsGroup, help: 'Why the person left, in your own words.' },
  by: {
    value: 'COLUMN',
    multiple: true,
    group: columnsGroup,
    help: 'Divides the people by this column. May be given twice: then the two are crossed too.',
  },
  column: {
    ...columnOption,
    group: columnsGroup,
    help: 'Takes an input from a column, such as pay.newHire/year=Salary; or an answer, yes or no: voluntary, avoidable or regretted, such as regretted=Key person. May be repeated.',
  },
  where: { ...whereOption, group: columnsGroup },
  from: { value: 'DATE', read: readDate, group: answerGroup, help: 'The first day of the period, such as 2024-01-01.' },
  to: { value: 'DATE', read: readDate, group: answerGroup, help: 'The last day of the period, such as 2024-12-31.' },
  period: { choices: ['month', 'quarter', 'year'], group: answerGroup, help: 'Divides the period too.' },
  'smallest-group': {
    value: 'N',
    read: readSmallest,
    group: answerGroup,
    help: `Shows parts with fewer leavers together, so that nobody's pay can be calculated. Default: ${usualSmallestGroup}.`,
  },
  'whole-amounts': {
    group: answerGroup,
    help: 'Rounds all amounts to whole units of the currency; the tables still add up.',
  },
  format: {
    choices: ['table', 'json', 'csv', 'markdown', 'html'],
    default: 'table',
    group: answerGroup,
    help: 'The form of the answer. html is a page to pass on, without scripts.',
  },
  language: { choices: ['en', 'ko', 'nl'], default: 'en', group: answerGroup, help: 'The language of the answer.' },
  locale: {
    value: 'TAG',
    read: readLocale,
    group: answerGroup,
    help: 'The language of the numbers, such as de-DE. Default: that of --language.',
  },
  model: { ...modelOption, group: costGroup },
  inputs: {
    value: 'FILE',
    group: costGroup,
    help: 'Inputs that are the same for all who left: JSON, or CSV with a name and a value in each row.',
  },
  set: { ...setOption, group: costGroup },
  'inputs-by': {
    value: 'COLUMN=FILE.csv',
    multiple: true,
    read: readInputsByText,
    group: costGroup,
    help: 'Inputs that differ by a column, such as Department=departments.csv: a row for each group, with inputs as headings. May be repeated.',
  },
  reasons: {
    value: 'FILE.csv',
    group: costGroup,
    help: 'What your reasons mean, under the headings reason, kind, avoidable, regretted. A kind is voluntary, involuntary, quit, retirement, layoff, discharge, other or transfer.',
  },
  'date-format': {
    choices: ['dmy', 'mdy', 'ymd'],
    group: fileGroup,
    help: 'The order of day, month and year, if no date of the file tells it.',
  },
  sheet: { ...fileOptions.sheet, group: fileGroup },
  encoding: { ...fileOptions.encoding, group: fileGroup },
  'decimal-comma': { ...fileOptions['decimal-comma'], group: fileGroup },
  'decimal-point': { ...fileOptions['decimal-point'], group: fileGroup },
} as const;

/** `turnover-cost people`. */
export const peopleCommand = defineCommand({
  title: 'people',
  summary:
    'Says who left in a period, at which rates and at which cost, from an export of all people: a CSV file or a workbook.',
  files: [
    {
      name: 'EXPORT',
      noun: 'export of people',
      missing:
        'Name an export with a row for each person, such as: turnover-cost people export.csv. It then proposes the options.',
    },
  ],
  options,
  details: `The export has a row for each person, those who are still employed too, with
the first and the last day employed. Without options, the command looks at the
headings and proposes the whole command line:
  turnover-cost people export.csv

Examples
  turnover-cost people export.csv --person ID --hired Hired --left Left \\
    --reason Reason --reasons reasons.csv --by Department --by Contract \\
    --from 2024-01-01 --to 2024-12-31 --period quarter \\
    --column 'pay.newHire=Hourly pay' --inputs inputs.json

  The same as a page for the management, in whole amounts:
  turnover-cost people export.csv … --whole-amounts --format html > report.html
`,
  run: people,
});

type PeopleCall = Call<typeof options>;

// As wide as most terminals, and the same whenever the answer is written to a file.
const usualWidth = 120;

async function* people(call: PeopleCall): AsyncGenerator<string> {
  const { values, given, files } = call;
  const [path = '-'] = files;
  const source = await openSource(path, values.encoding);
  try {
    if (source.kind === 'json')
      throw new UserError(
        `${source.name} is JSON; people are read from a CSV file or a workbook with a row for each person.`,
      );
    const { hired, left, from, to } = values;
    const missing = Object.entries({ hired, left, from, to }).filter(([, value]) => value === undefined);
    const needed = given.filter(
      (name) => !['sheet', 'encoding', 'person', 'hired', 'left', 'reason', 'by'].includes(name),
    );
    if (missing.length > 0 && needed.length > 0) {
      const which = missing.map(([name]) => `--${name}`).join(', ');
      throw new UserError(
        `people needs ${which}. Run turnover-cost people ${path} without other options: it looks at the headings and proposes the whole command line.`,
      );
    }
    if (hired === undefined || left === undefined || from === undefined || to === undefined) {
      const known = { person: values.person, hired, left, reason: values.reason, group: values.by[0] };
      const named = Object.fromEntries(Object.entries(known).filter(([, heading]) => heading !== undefined));
      yield await propose(source, path, values, named);
      return;
    }
    if (to < from) throw new UserError(`--to ${to} must be --from ${from} or later.`);
    if (values.by.length > 2) throw new UserError('--by is given more than twice; two columns can be crossed.');
    yield* await answered(source, call, { hired, left, from, to });
  } finally {
    await source.close();
  }
}

interface Required {
  readonly hired: string;
  readonly left: string;
  readonly from: string;
  readonly to: string;
}

async function answered(source: Source, { values }: PeopleCall, needed: Required): Promise<readonly string[]> {
  const { hired, left, from, to } = needed;
  const { words, model } = await inLanguage(values.language, values.model);
  const decimalSign = decimalSignIn(values);
  const fromFile = values.inputs === undefined ? {} : await readInputsFile(values.inputs, model);
  const inputs = withSettings(fromFile, values.set, model, '--set');
  const inputsBy = [];
  for (const [column, path] of values['inputs-by']) inputsBy.push(await readInputsBy(column, path, model, decimalSign));
  const read = await readPeople(source, model, {
    named: {
      person: values.person,
      hired,
      left,
      reason: values.reason,
      by: values.by,
      inputsBy: values['inputs-by'].map(([column]) => column),
      where: values.where,
      columns: values.column,
    },
    from,
    to,
    dateOrder: dateOrders.find((order) => order === values['date-format']),
    reasons: values.reasons === undefined ? new Reasons(undefined) : await readReasons(values.reasons),
    inputsBy,
    decimalSign,
    sheet: values.sheet,
    encoding: values.encoding,
  });
  const analysis = analysed(
    () =>
      peopleAnalysis(read.records, {
        model: model as typeof turnoverModel,
        from,
        to,
        inputs,
        by: read.by,
        ...(values.period === undefined ? {} : { period: values.period }),
        ...(values['smallest-group'] === undefined ? {} : { smallestGroup: values['smallest-group'] }),
        amounts: values['whole-amounts'] ? 'whole' : 'exact',
      }),
    read.refuse,
  );
  for (const note of read.notes) process.stderr.write(`${source.name}: ${note}\n`);
  const locale = values.locale ?? { en: 'en-US', ko: 'ko-KR', nl: 'nl-NL' }[values.language];
  return formatted(analysis, values.format, { locale, words });
}

function analysed(
  analyse: () => PeopleAnalysis,
  refuse: (issues: readonly { readonly message: string; readonly code: string }[]) => never,
): PeopleAnalysis {
  try {
    return analyse();
  } catch (error) {
    if (isInputError(error)) return refuse(error.issues);
    throw error;
  }
}

async function formatted(
  analysis: PeopleAnalysis,
  format: 'table' | 'json' | 'csv' | 'markdown' | 'html',
  language: { readonly locale: string; readonly words: Translations | undefined },
): Promise<readonly string[]> {
  if (format === 'csv') return [reportCsv(analysis)];
  if (format === 'json') {
    // Names do not leave the file that they are in.
    const { left: _, ...rest } = analysis;
    return [`${JSON.stringify(plain(rest), null, 2)}\n`];
  }
  const report = reportOf(analysis, language);
  if (format === 'markdown') return [reportMarkdown(report)];
  if (format === 'html') {
    const { drawChart } = await import('./draw-chart.js');
    return [await reportHtml(report, drawChart)];
  }
  return [reportText(report, process.stdout.columns ?? usualWidth)];
}

/** Returns the words of a language, and the model in it if it is translated. */
async function inLanguage(
  language: 'en' | 'ko' | 'nl',
  model: Model,
): Promise<{ readonly words: Translations | undefined; readonly model: Model }> {
  if (language === 'en') return { words: undefined, model };
  const texts =
    language === 'ko'
      ? (await import('../../languages/korean.js')).korean
      : (await import('../../languages/dutch.js')).dutch;
  const own = model === (turnoverModel as unknown as Model);
  const said = own ? (translateModel(turnoverModel, texts.turnover) as unknown as Model) : model;
  return { words: { ...texts.turnover.words, ...texts.people.words }, model: said };
}

function readDate(text: string): string {
  const day = readDay(text);
  if (typeof day === 'number') return text;
  throw new UserError(`it ${day.must}.`);
}

function readSmallest(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new UserError('it must be a whole number of 1 or more.');
}

function readInputsByText(text: string): readonly [column: string, path: string] {
  const [, column, path] = /^([^=]+)=(.*\S.*)$/s.exec(text) ?? [];
  if (column === undefined || path === undefined)
    throw new UserError('write it as COLUMN=FILE.csv, such as Department=departments.csv.');
  return [column.trim(), path.trim()];
}
