import { describe, expect, it } from 'vitest';
import { type Command, defineCommand } from '../../src/cli/command.js';
import { commands, withoutName } from '../../src/cli/commands.js';
import { helpOf } from '../../src/cli/help.js';
import { models } from '../../src/cli/models.js';
import { parseArguments } from '../../src/cli/parse-arguments.js';
import { UserError } from '../../src/files/failure.js';

/** Everything that is wrong with a command line, one line each. */
function problems(words: readonly string[], among = commands): string[] {
  try {
    parseArguments(words, among, withoutName);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  throw new Error(`${words.join(' ')} is accepted`);
}

function call(words: readonly string[], among = commands) {
  const request = parseArguments(words, among, withoutName);
  if (request.name !== 'run') throw new Error(`${words.join(' ')} prints the ${request.name}`);
  return request;
}

const sql = ['formulas', '--as', 'sql', '--dialect', 'duckdb'];

describe('a command line that is wrong', () => {
  it.each<[readonly string[], ...string[]]>([
    [[], 'Name a JSON, CSV or Excel file, or - for standard input; --help shows examples.'],
    [['a.json', 'b.json'], 'Only one input file is allowed; unexpected argument: b.json.'],
    [['rates', 'export.csv'], 'rates is not a command; --help shows the commands.'],
    [['a.json', '--formt', 'json'], 'Unknown option --formt; did you mean --format? See --help.'],
    [['formulas', '--formt=json'], 'Unknown option --formt; did you mean --format? See --help.'],
    [['a.json', '-x'], 'Unknown option -x. See --help.'],
    [['a.json', '--constructor'], 'Unknown option --constructor. See --help.'],
    [['a.json', '--format', 'xml'], '--format must be table, json, csv or markdown; xml was given.'],
    [['a.json', '--format', 'jsn'], '--format must be table, json, csv or markdown; jsn was given; did you mean json?'],
    [['a.json', '--format'], '--format needs a value: write --format table|json|csv|markdown. See --help.'],
    [['a.json', '--format='], '--format needs a value: write --format table|json|csv|markdown. See --help.'],
    [['a.json', '--where', '--by', 'x'], '--where needs a value: write --where COLUMN=VALUE. See --help.'],
    [['a.json', '--format', 'json', '--format', 'csv'], '--format is given twice; give it once.'],
    [['a.csv', '--decimal-comma=yes'], '--decimal-comma takes no value; "yes" was given.'],
    [['a.json', '--model', 'turnovr'], '--model turnovr is unknown; did you mean turnover? See --help for the list.'],
    [
      ['a.json', '--model', 'ceprClasp'],
      '--model ceprClasp is unknown; did you mean ceprClasp2011? See --help for the list.',
    ],
    [['a.json', '--model', 'constructor'], '--model constructor is unknown. See --help for the list.'],
    [
      ['a.json', '--locale', 'no locale'],
      '--locale no locale: not a language that this Node.js knows; write one such as en-US, de-DE or ja-JP.',
    ],
    [
      ['a.csv', '--column', 'pay.newHire'],
      '--column pay.newHire: write it as PATH=COLUMN, such as pay.newHire=HourlyRate.',
    ],
    [
      ['a.csv', '--where', 'Status'],
      '--where Status: write it as COLUMN=VALUE, such as Attrition=Yes; --help shows the other forms.',
    ],
    [['a.json', '--as', 'markdown'], '--as goes with formulas, not with an input file; leave it out.'],
    [['a.json', '--dialect', 'duckdb'], '--dialect goes with formulas, not with an input file; leave it out.'],
    [
      ['schema', '--format', 'json'],
      '--format goes with an input file, people, retention, tornado or simulate, not with schema; leave it out.',
    ],
    [
      ['schema', '--column', 'a=b'],
      '--column goes with an input file, people or formulas, not with schema; leave it out.',
    ],
    [['schema', 'a.json'], 'schema takes no file; unexpected argument: a.json.'],
    [['formulas', '--as', 'prose'], '--as must be markdown, cells or sql; prose was given.'],
    [
      ['formulas', '--as', 'sql'],
      '--as sql needs --dialect: choose from duckdb, postgres, bigquery, snowflake, databricks, clickhouse.',
    ],
    [
      ['formulas', '--as', 'sql', '--dialect', 'mysql'],
      '--dialect must be duckdb, postgres, bigquery, snowflake, databricks or clickhouse; mysql was given.',
    ],
    [['formulas', '--dialect', 'duckdb'], '--dialect goes with --as sql only; add that option or leave --dialect out.'],
    [
      ['formulas', '--currency', 'EUR'],
      '--currency goes with --as cells or sql only; add that option or leave --currency out.',
    ],
    [
      ['formulas', '--as', 'cells', '--column', 'leavers=L'],
      '--column goes with --as sql only; add that option or leave --column out.',
    ],
    [[...sql, '--by', 'Department'], '--by goes with an input file or people, not with formulas; leave it out.'],
    [[...sql, '--table', 'hr.'], '--table hr.: write it as NAME or SCHEMA.NAME.'],
    [['workbook'], 'Name the workbook to write, such as: turnover-cost workbook cost.xlsx'],
    [
      ['workbook', 'a.xlsx', 'b.json', 'c.json', 'd.json'],
      'Only one workbook and one input file are allowed; unexpected arguments: c.json d.json.',
    ],
    [
      ['a.json', '--format', 'xml', '--where', 'Status', '--as', 'sql'],
      '--as goes with formulas, not with an input file; leave it out.',
      '--format must be table, json, csv or markdown; xml was given.',
      '--where Status: write it as COLUMN=VALUE, such as Attrition=Yes; --help shows the other forms.',
    ],
  ])('%j', (words, ...expected) => {
    expect(problems(words)).toEqual(expected);
  });
});

describe('a command line that is right', () => {
  it('gives each option its value or its default', () => {
    const words = ['--format', 'csv', 'a.csv', '--column', 'pay.newHire=Rate=x', '--where=Status=', '--decimal-comma'];
    const { command, call: found } = call(words);
    expect(command).toBe(withoutName);
    expect(found.files).toEqual(['a.csv']);
    expect([...found.given].sort()).toEqual(['column', 'decimal-comma', 'format', 'where']);
    expect(found.values).toEqual({
      format: 'csv',
      locale: 'en-US',
      model: models.turnover,
      column: [['pay.newHire', 'Rate=x']],
      where: [{ column: 'Status', text: 'Status=', isNegated: false, test: { kind: 'values', values: new Set(['']) } }],
      encoding: undefined,
      set: [],
      sheet: undefined,
      'decimal-point': false,
      by: undefined,
      inputs: undefined,
      'ignore-other-columns': false,
      'decimal-comma': true,
    });
  });

  it('finds the command behind options', () => {
    expect(call(['--model', 'gallup2019', 'schema'])).toMatchObject({
      command: commands.schema,
      call: { values: { model: models.gallup2019 }, files: [] },
    });
  });

  it('takes a value that looks like an option after an equals sign, and files after --', () => {
    expect(call(['a.csv', '--by=-team']).call.values.by).toBe('-team');
    expect(call(['--', '--odd.csv']).call.files).toEqual(['--odd.csv']);
  });

  it('prints a help or the version, whatever else is asked', () => {
    expect(parseArguments(['a.json', '-h', '--odd'], commands, withoutName)).toEqual({ name: 'help' });
    expect(parseArguments(['schema', '--help'], commands, withoutName)).toEqual({ name: 'help', command: 'schema' });
    expect(parseArguments(['--version'], commands, withoutName)).toEqual({ name: 'version' });
  });
});

describe('the table of commands', () => {
  const all: readonly Command[] = [withoutName, ...Object.values(commands)];

  it('has the same form of value for an option in every command, so that any order of words can be read', () => {
    const forms = new Map<string, Set<boolean>>();
    for (const { options } of all)
      for (const [name, { value, choices }] of Object.entries(options))
        forms.set(name, (forms.get(name) ?? new Set()).add(value === undefined && choices === undefined));
    expect([...forms].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it('makes a help of each command with every option, at most 80 columns wide', () => {
    for (const [name, command] of [[undefined, withoutName] as const, ...Object.entries(commands)]) {
      const help = helpOf(name);
      for (const option of [...Object.keys(command.options), 'help'])
        expect(help).toMatch(new RegExp(`^ .*--${option}\\b`, 'm'));
      for (const { name: file } of command.files) expect(help).toContain(file);
      expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(help).toMatch(/[^\n]\n$/);
    }
  });

  it('makes a help of the whole with every command and every model', () => {
    const help = helpOf(undefined);
    for (const name of Object.keys(commands)) expect(help).toMatch(new RegExp(`^  turnover-cost ${name} `, 'm'));
    for (const model of Object.keys(models)) expect(help).toMatch(new RegExp(`^  ${model}(?: |$)`, 'm'));
  });

  it('is enough for a new command: its options are parsed, checked and typed', () => {
    const people = defineCommand({
      title: 'people',
      summary: 'Counts people.',
      files: [{ name: 'EXPORT', noun: 'export' }],
      options: {
        person: { value: 'COLUMN', required: true, help: 'The column that names a person.' },
        period: { choices: ['year', 'quarter'], default: 'year', help: 'The period.' },
        share: { value: 'NUMBER', read: Number, help: 'A share.' },
      },
      run({ values: { person, period, share } }) {
        const typed: [string, 'year' | 'quarter', number | undefined] = [person, period, share];
        return [typed.join(' ')];
      },
    });
    const among = { ...commands, people };
    expect(problems(['people'], among)).toEqual(['people needs --person COLUMN.']);
    const { command, call: found } = call(['people', '--person', 'Id', '--share', '0.5'], among);
    expect([...(command.run(found) as Iterable<string>)]).toEqual(['Id year 0.5']);
    expect(problems(['schema', '--period', 'year'], among)).toEqual([
      '--period goes with people, not with schema; leave it out.',
    ]);
  });
});
