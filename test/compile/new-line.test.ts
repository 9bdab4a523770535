import { expect, test } from 'vitest';
import { toRows } from '../../src/chart.js';
import { toText } from '../../src/format.js';
import { toMarkdown, toSql } from '../../src/formula.js';
import { evaluate, jsonSchema, type Model, model, section, turnoverModel } from '../../src/index.js';
import { sheetFunctions } from '../../src/sheet-functions/functions.js';
import { modelSheets } from '../../src/workbook/part.js';
import { sheetsOf } from '../../src/workbook/workbook.js';
import { LiveModel } from '../cells/live-model.js';
import { inDuckDb, tableOf } from '../sql/engines.js';

// One line more in a section of ours, and nothing else.
const { hiring } = turnoverModel.sections;
const withWelcome = section({
  ...hiring,
  inputs: { ...hiring.inputs, guests: { label: 'Guests', unit: 'count' }, lunch: { label: 'Lunch', unit: 'money' } },
  lines: { welcome: { label: 'Welcome lunch', kind: 'cash', formula: (x) => x.guests.times(x.lunch) } },
});
const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, hiring: withWelcome } });
const anyModel = ours as unknown as Model;

const formula = 'guests × lunch × leavers';
const input = { leavers: 3, baseline: { amount: 0 }, hiring: { guests: 4, lunch: '12.50' } };
// 4 × 12.50 = 50 a leaver, for 3 leavers 150; the baseline is set to nothing.
const [perLeaver, total] = [50, 150];

test('a new line has its trace, and stands in the tables', () => {
  const result = evaluate(ours, input);
  expect(result.lines[0]).toMatchObject({ label: 'Welcome lunch', formula, calculation: '4 × 12.5 × 3' });
  expect(result.total.toNumber()).toBe(total);
  expect(toText(result)).toMatch(/Welcome lunch +cash +\$50\.00 +\$150\.00/);
  expect(toMarkdown(anyModel)).toContain(`| Welcome lunch | cash | ${formula} |`);
  expect(toRows(result)[0]).toMatchObject({ label: 'Welcome lunch', perLeaver, amount: total });
  expect(JSON.stringify(jsonSchema(anyModel))).toContain('"guests":{');
});

test('a new line stands in the cells and in the workbook', () => {
  const live = new LiveModel(anyModel);
  live.fill(input);
  expect(live.shown()).toMatchObject({
    'line hiring.welcome perLeaver': '50.00',
    'line hiring.welcome amount': '150.00',
    'total  amount': '150.00',
  });
  live.close();
  const names = { inputsSheet: 'Inputs', breakdownSheet: 'Breakdown' };
  const sheets = sheetsOf([modelSheets(anyModel, input, names)]);
  const labels = (name: string) =>
    sheets.find((sheet) => sheet.name === name)?.rows.flatMap((row) => row.map((cell) => cell?.value));
  expect(labels('Inputs')).toEqual(expect.arrayContaining(['Guests', 'Lunch']));
  expect(labels('Breakdown')).toContain('Welcome lunch');
  expect(labels('Formulas')).toEqual(expect.arrayContaining(['Welcome lunch', formula]));
});

test('a new line is counted by the functions for sheets', () => {
  const functions = new Map(sheetFunctions(ours as never).map(({ name, run }) => [name, run]));
  const cells = [
    ['leavers', 3],
    ['baseline.amount', 0],
    ['hiring.guests', 4],
    ['hiring.lunch', 12.5],
  ];
  expect(functions.get('TURNOVER_COST')?.(cells)).toBe(total);
  expect(functions.get('TURNOVER_BREAKDOWN')?.(cells)).toContainEqual([
    'Hiring',
    'Welcome lunch',
    'cash',
    perLeaver,
    total,
  ]);
});

test('a new line is a column of the query', async () => {
  const columns = ['leavers', 'baseline.amount', 'hiring.guests', 'hiring.lunch'];
  const row = { leavers: '3', 'baseline.amount': '0', 'hiring.guests': '4', 'hiring.lunch': '12.50' };
  const query = toSql(anyModel, { dialect: 'duckdb', table: 't', columns });
  const [answer] = await inDuckDb([...tableOf(columns, [row], 'DECIMAL(12, 2)'), query]);
  expect(Number(answer?.hiring_welcome_per_leaver)).toBe(perLeaver);
  expect(Number(answer?.hiring_welcome_total)).toBe(total);
  expect(Number(answer?.total)).toBe(total);
});
