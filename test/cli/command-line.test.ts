import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpOf } from '../../src/cli/help.js';
import { models } from '../../src/cli/models.js';
import { toCells, toMarkdown, toSql } from '../../src/formula.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import type { Model } from '../../src/model/model.js';
import { turnoverModel } from '../../src/turnover/model.js';
import { inDuckDb } from '../sql/engines.js';
import { buildCommand, type Command } from './command.js';

const sql = ['formulas', '--as', 'sql', '--dialect', 'duckdb'];

let command: Command;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

/** Runs it, and expects that it went well. */
function answer(words: readonly string[], standardInput?: string): string {
  const { status, output, errors } = command.run(words, standardInput);
  expect(errors).toBe('');
  expect(status).toBe(0);
  return output;
}

/** Runs it, and expects one line on standard error, status 2 and no answer. */
function refusal(words: readonly string[], standardInput?: string): string {
  const { status, output, errors } = command.run(words, standardInput);
  expect(output).toBe('');
  expect(status).toBe(2);
  expect(errors).toMatch(/^turnover-cost: .*\n$/);
  return errors.slice('turnover-cost: '.length, -1);
}

describe('one set of inputs', () => {
  it('prints a breakdown of a JSON file', () => {
    const file = command.write('small.json', '{"leavers": 24, "currency": "USD"}');
    expect(answer([file])).toMatch(
      /^Turnover cost of 24 leavers, in USD\n[\s\S]*\nTotal +\$2,000\.00 +\$48,000\.00 +100\.0%\n/,
    );
    expect(answer([file, '--locale', 'de-DE'])).toContain('48.000,00');
  });

  it('prints the example of the first page', () => {
    const file = join(command.folder, 'burger-restaurant.json');
    copyFileSync('examples/command-line/burger-restaurant.json', file);
    expect(answer([file])).toContain('Turnover cost of 24 leavers, in USD');
  });

  it('reads standard input', () => {
    expect(answer(['-'], '\n  {"leavers": 24}')).toContain('$48,000.00');
    expect(answer(['-'], '\ufeff{"leavers": 24}')).toContain('$48,000.00');
  });

  it('says that a column is read per hour where its heading speaks of another period', () => {
    const notesOf = (...columns: readonly string[]) => {
      const headings = columns.map((column) => column.split('=')[1]?.split('/')[0]);
      const staff = command.write('periods.csv', `leavers,${headings.join(',')}\n1${',20'.repeat(columns.length)}\n`);
      const { errors } = command.run([staff, ...columns.flatMap((column) => ['--column', column])]);
      return errors.split('\n').filter((line) => line.includes('is read as'));
    };
    expect(notesOf('pay.newHire=Weekly wage', 'pay.trainer=연봉', 'pay.leaver=Gehalt')).toEqual([
      expect.stringContaining(
        'column "Weekly wage" is read as pay.newHire per hour. If it is per week, name it pay.newHire/week.',
      ),
      expect.stringContaining(
        'column "연봉" is read as pay.trainer per hour. If it is per year, name it pay.trainer/year.',
      ),
      expect.stringContaining('If it is per month or year, name it pay.leaver/month or pay.leaver/year.'),
    ]);
    const [hourly, stated] = [
      ['pay.newHire=Pay', 'pay.trainer=Hourly wage', 'pay.leaver=Uurloon', 'pay.interviewer=시급'],
      ['pay.newHire/week=Weekly wage', 'pay.trainer=Annual salary/2080', 'pay.leaver/hour=Lohn'],
    ];
    expect([notesOf(...hourly), notesOf(...stated)]).toEqual([[], []]);
  });

  it("says that a year's pay was taken for an hour's: of a file, of a salary column, and in code", () => {
    const common = '"currency": "USD", "training": {"newHireHours": 40}, "paperwork": {"setUp": 2000}';
    const inputs = command.write('hours.json', `{"leavers": 1, ${common}}`);
    const staff = command.write('staff.csv', 'Dept,Annual salary\nKitchen,60000\n');
    const bySalary = (conversion: string) =>
      command.run([staff, '--by', 'Dept', '--column', `pay.newHire=Annual salary${conversion}`, '--inputs', inputs])
        .output;
    const said =
      /pay\.newHire is \$60,000\.00 an hour, which looks like pay per week, month or year: give pay per hour, or name the period\./;
    expect(bySalary('').replace(/\s+/g, ' ')).toMatch(said);
    // 60,000 ÷ 2,080 = 28.85 an hour
    expect(bySalary('/2080')).not.toContain('an hour');

    const input = `{"leavers": 1, "pay": {"newHire": 60000}, ${common}}`;
    expect(answer(['-'], input).replace(/\s+/g, ' ')).toMatch(said);
    const { notices } = JSON.parse(answer(['-', '--format', 'json'], input));
    expect(notices.map(({ code }: { code: string }) => code)).toEqual(['payTooHigh']);
  });

  it('prints JSON with numbers', () => {
    const result = JSON.parse(answer(['-', '--format', 'json'], '{"leavers": 24}'));
    expect([result.total, result.lines[0].calculation]).toEqual([48000, '2000 × 24']);
  });

  it('prints the tidy lines as CSV', () => {
    const input = '{"leavers": 2, "pay": {"newHire": "10.50"}, "training": {"newHireHours": 3}}';
    const [heading, line, end] = answer(['-', '--format', 'csv'], input).split('\n');
    expect(heading).toBe('\ufeffsection,name,label,kind,source,formula,calculation,currency,perLeaver,amount');
    expect(line).toMatch(
      /^training,newHire,New hire's time,time,".*",.*,3 × 10\.5 × \(0 \+ 1\) × 2,USD,31\.50,63\.00$/,
    );
    expect(end).toBe('');
  });

  it('marks CSV with letters beyond ASCII, so that a spreadsheet reads them', async () => {
    const input = '{"leavers": 2, "pay": {"newHire": "10.50"}, "training": {"newHireHours": 3}}';
    const file = command.write('lines.csv', answer(['-', '--format', 'csv'], input));
    // The mark is no part of the first heading.
    expect(await inDuckDb([`SELECT section, calculation, amount FROM read_csv('${file}', header = true)`])).toEqual([
      { section: 'training', calculation: '3 × 10.5 × (0 + 1) × 2', amount: 63 },
    ]);
    const first = (text: string) => command.run(['-', '--format', 'csv'], text).output.slice(0, 6);
    expect(first('group,leavers\nBar,1\nKüche,1\n')).toBe('\ufeffgroup');
    expect(first('group,leavers\nBar,1\n')).toBe('group,');
  });

  it('passes over the schema that a file names for its editor', () => {
    const file = command.write('named.json', '{"$schema": "./turnover.schema.json", "leavers": 24}');
    expect(answer([file])).toContain('$48,000.00');
    expect(refusal(['-'], '{"leavers": 24, "$schema": 5}')).toBe('standard input: $schema is not an input.');
    expect(refusal(['-'], '{"leavers": 24, "pay": {"$schema": "x"}}')).toContain('$schema is not an input');
    const inputs = command.write('common-named.json', '{"$schema": "x", "currency": "USD"}');
    expect(command.run(['-', '--inputs', inputs, '--format', 'csv'], 'group,leavers\nA,1\n').status).toBe(0);
    // The same for the editor.
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(answer(['schema'])));
    expect([validate(JSON.parse(readFileSync(file, 'utf8'))), validate({ leavers: 24, $schema: 5 })]).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['{"leavers": 24}', 'gallup2019'],
    ['group,leavers\nA,24\n', 'gallup2019'],
    ['{}', 'lost-revenue'],
  ])('has no total of nothing: %s by %s', (input, model) => {
    expect(refusal(['-', '--model', model], input)).toBe(
      'standard input has nothing to calculate: every cost line is missing an input. Run turnover-cost formulas, with the same --model, to see what each line needs.',
    );
  });

  it('prints markdown', () => {
    expect(answer(['-', '--format', 'markdown'], '{"leavers": 24}')).toContain('| **Total** |  | **$2,000.00** |');
  });

  it('says everything that is wrong with an input', () => {
    const { status, output, errors } = command.run(['-'], '{"leavers": -1, "hireing": {}, "pay": {"load": 25}}');
    expect([status, output]).toEqual([2, '']);
    expect(errors).toContain('turnover-cost: standard input: leavers must be 0 or more');
    expect(errors).toContain('turnover-cost: standard input: hireing is not an input; did you mean hiring?');
    expect(errors).toContain('turnover-cost: standard input: pay.load must be 1 or less');
    expect(errors.trim().split('\n')).toHaveLength(3);
  });

  it.each([
    ['broken', '{"leavers": 24,,}', 'standard input is not JSON: line 1, column 16: expected a name in double quotes.'],
    [
      'an array',
      '[{"leavers": 24}]',
      'standard input contains a JSON array; give one object such as {"leavers": 24}, or many groups as CSV.',
    ],
  ])('refuses JSON that is %s', (_, text, message) => {
    expect(refusal(['-'], text)).toBe(message);
  });

  it('refuses JSON that is not UTF-8, and options that are for CSV', () => {
    const file = command.write('latin.json', Buffer.from('{"leavers": 24, "x": "\xe9"}', 'latin1'));
    expect(refusal([file])).toBe(`${file} is not UTF-8; save it as UTF-8.`);
    expect(refusal(['-', '--by', 'x'], '{"leavers": 24}')).toBe(
      '--by is for CSV and Excel, but standard input is JSON; leave it out.',
    );
  });
});

describe('files', () => {
  it('says what is wrong with a path', () => {
    mkdirSync(join(command.folder, 'inputs'));
    command.write('empty.json', '');
    command.write('empty.csv', '');
    command.write('blank.json', ' \n');
    expect(refusal(['nowhere.json'])).toBe('nowhere.json does not exist.');
    expect(refusal(['inputs'])).toBe('inputs is a directory; name a JSON, CSV or Excel file in it.');
    expect(refusal(['empty.json'])).toBe('empty.json is empty.');
    expect(refusal(['empty.csv'])).toBe('empty.csv is empty.');
    expect(refusal(['blank.json'])).toBe('blank.json is empty.');
    expect(refusal(['-'])).toBe('standard input is empty.');
    expect(refusal(['help'])).toBe('help does not exist; --help shows the commands.');
    expect(refusal(['blank.json/inputs.json'])).toBe(
      'blank.json/inputs.json cannot be read: ENOTDIR: not a directory.',
    );
  });
});

describe('the command line', () => {
  it.each([
    [[], 'Name a JSON, CSV or Excel file, or - for standard input; --help shows examples.'],
    [
      ['formulas', '--as', 'cells', '--currency', 'Euro'],
      '--currency must be a currency code of ISO 4217 such as USD or EUR; Euro was given.',
    ],
    [
      [...sql, '--column', 'leavers=A', '--column', 'leavers=B'],
      '--column leavers is given twice; an input comes from one column.',
    ],
  ])('refuses %j', (words, message) => {
    expect(refusal(words)).toBe(message);
  });

  it('says everything that is wrong with a command line', () => {
    const { status, output, errors } = command.run(['a.json', '--format', 'xml', '--where', 'Status']);
    expect([status, output]).toEqual([2, '']);
    expect(errors.split('\n')).toEqual([
      'turnover-cost: --format must be table, json, csv or markdown; xml was given.',
      'turnover-cost: --where Status: write it as COLUMN=VALUE, such as Attrition=Yes; --help shows the other forms.',
      '',
    ]);
  });

  it('prints its help, and that of each command', () => {
    expect(answer(['--help'])).toBe(helpOf(undefined));
    expect(answer(['-h'])).toBe(helpOf(undefined));
    expect(answer(['formulas', '--help'])).toBe(helpOf('formulas'));
  });

  it('prints its version', () => {
    expect(answer(['--version'])).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
  });

  it('prints a schema that a validator takes, and that takes the example', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(answer(['schema'])));
    expect(validate(JSON.parse(readFileSync('examples/command-line/burger-restaurant.json', 'utf8')))).toBe(true);
    expect(validate({ leavers: 24, hireing: {} })).toBe(false);
  });

  it('prints the formulas', () => {
    expect(answer(['formulas'])).toBe(`${toMarkdown(turnoverModel)}\n`);
    expect(answer(['formulas', '--as', 'markdown', '--model', 'turnover'])).toBe(`${toMarkdown(turnoverModel)}\n`);
  });

  it.each(Object.keys(models))('prints the formulas of %s as cells', (name) => {
    const [headings, ...rows] = parse(answer(['formulas', '--as', 'cells', '--model', name]), {
      bom: true,
    }) as string[][];
    expect(headings).toEqual(['cell', 'what', 'formula']);
    expect(rows).toEqual(
      toCells(models[name] as Model).map(({ cell, description, formula = '' }) => [cell, description, formula]),
    );
    expect(rows.filter(([cell, what]) => cell === '' || what === '')).toEqual([]);
  });

  it('says everything that is wrong with a query', () => {
    const { status, output, errors } = command.run([...sql, '--column', 'pay.newHir=Rate', '--currency', 'Euro']);
    expect([status, output]).toEqual([2, '']);
    expect(errors.split('\n').map((line) => line.replace('turnover-cost: ', ''))).toEqual([
      'pay.newHir is not an input; did you mean pay.newHire?',
      'leavers must have a column: the number of people who left in the period; or headcount and turnoverRate must have one each.',
      'currency must be a currency code of ISO 4217 such as USD or EUR; "Euro" was given.',
      '',
    ]);
  });

  it('prints the query of a model in the dialect asked for', () => {
    const query = answer(['formulas', '--as', 'sql', '--dialect', 'snowflake', '--model', 'lost-revenue']);
    const model = lostRevenueModel as unknown as Model;
    expect(query).toBe(`${toSql(model, { dialect: 'snowflake', table: 'your_table' })};\n`);
    const columns = ['--column', 'leavers=Left', '--column', 'baseline.amount=Lump sum'];
    expect(answer([...sql, '--table', 'hr.people', '--currency', 'EUR', ...columns])).toBe(
      `${toSql(turnoverModel, {
        dialect: 'duckdb',
        table: ['hr', 'people'],
        currency: 'EUR',
        columns: { leavers: 'Left', 'baseline.amount': 'Lump sum' },
      })};\n`,
    );
  });

  it('prints the schema and the formulas of the model asked for', () => {
    const schema = JSON.parse(answer(['schema', '--model', 'lost-revenue']));
    expect([schema.title, schema.required]).toEqual(['Lost revenue', undefined]);
    const example = JSON.parse(
      readFileSync('examples/lost-revenue/burger-places/best-burger-shouting-owner.json', 'utf8'),
    );
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect([validate(example.lostRevenue), validate(example)]).toEqual([true, false]);
    const formulas = answer(['formulas', '--model', 'lost-revenue']);
    expect(formulas).toBe(`${toMarkdown(lostRevenueModel as unknown as Model)}\n`);
  });

  it('ends quietly when its reader has read enough', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `Team ${row},1\n`);
    const file = command.write('many.csv', `group,leavers\n${rows.join('')}`);
    const { status, output, errors } = await command.runUntilFirstOutput([file, '--format', 'csv']);
    expect(output).toMatch(/^group,leavers,currency,/);
    expect([status, errors]).toEqual([0, '']);
  });

  it.skipIf(process.platform !== 'linux')('says in one line that there is no room for the answer', () => {
    const run = `exec ${JSON.stringify(process.execPath)} ${JSON.stringify(command.file)} --help > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', run], { encoding: 'utf8' });
    expect(stderr).toMatch(/^turnover-cost: the output could not be written and is incomplete: ENOSPC.*\n$/);
    expect(status).toBe(2);
  });

  it('is a program for the shell', () => {
    expect(readFileSync(command.file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(command.file).size).toBeLessThan(2_000_000);
  });
});
