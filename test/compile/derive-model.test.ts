// A company's own model, derived in one call: every reading of a formula follows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toText } from '../../src/format.js';
import { toMarkdown } from '../../src/formula.js';
import { groups } from '../../src/groups.js';
import { check, deriveModel, evaluate, jsonSchema, type Model, section, turnoverModel } from '../../src/index.js';
import { translateModel } from '../../src/languages.js';
import { dutch } from '../../src/languages-nl.js';
import { toSql } from '../../src/sql/to-sql.js';
import { LiveModel } from '../cells/live-model.js';
import { inDuckDb, inPostgres, tableOf } from '../sql/engines.js';
import { differences, pathsOf, type Row, rowsOf } from '../sql/rows.js';

const courses = section({
  label: 'Courses',
  source: 'Our price list, 2026',
  uses: { pay: turnoverModel.sections.pay },
  inputs: { hours: { label: 'Hours of courses', unit: 'hours' } },
  lines: { time: { label: 'Office time', kind: 'time', formula: (x) => x.hours.times(x.pay.administrator) } },
});

const ours = deriveModel(turnoverModel, {
  label: 'Attrition cost',
  defaults: {
    'pay.load': { value: 0.22, source: 'Payroll, 2026' },
    'baseline.amount': [
      { value: 3500, currency: 'EUR', source: 'Finance, Utrecht' },
      { value: 3800, currency: 'USD', source: 'Finance, Boston' },
    ],
    'pay.administrator': { input: 'pay.newHire', source: "As the new hire's pay: our handbook, page 3" },
  },
  labels: { leavers: 'Separations', hiring: 'Recruiting', 'pay.load': 'Fringe rate', 'hiring.travel': 'Trips' },
  sections: { courses },
  without: ['vacancy'],
});
const plainModel = ours as unknown as Model;

const given = { leavers: 2, pay: { newHire: 20 }, paperwork: { administratorHours: 3 }, courses: { hours: 5 } };
// 3 × 20 × (0.22 + 1) × 2 + 5 × 20 × 2
const amounts = ['146.40', '200.00'];

describe('a derived model', () => {
  it('has its own words, sections and defaults, each default with its own source', () => {
    const cost = evaluate(ours, given);
    expect(cost.label).toBe('Attrition cost');
    expect(cost.lines.map(({ amount }) => amount.toFixed(2))).toEqual(amounts);
    expect(Object.keys(ours.sections)).toEqual([
      ...['pay', 'hiring', 'paperwork', 'training', 'separation', 'rampUp', 'performance', 'baseline', 'courses'],
    ]);
    expect(cost.absent.map(({ sectionLabel, label }) => `${sectionLabel}: ${label}`)).toContain('Recruiting: Trips');
    const load = cost.assumptions.find(({ path }) => path === 'pay.load');
    expect(load).toMatchObject({ label: 'Fringe rate', source: 'Payroll, 2026' });
    expect(load?.value.toString()).toBe('0.22');
    expect(check(ours, {})[0]?.label).toBe('Separations');
    expect(toText(cost)).toContain('Attrition cost of 2 leavers');
  });

  it('has a default for each currency, and none in others', () => {
    const total = (currency: string) => evaluate(ours, { leavers: 2, currency }).total.toString();
    expect([total('EUR'), total('USD')]).toEqual(['7000', '7600']);
    expect(evaluate(ours, { leavers: 2, currency: 'EUR' }).lines[0]?.source).toBe('Finance, Utrecht');
    expect(evaluate(ours, { leavers: 2, currency: 'GBP' }).lines).toEqual([]);
    const schema = JSON.stringify(jsonSchema(ours));
    for (const said of ['in EUR only: 3500', 'in USD only: 3800']) expect(schema).toContain(said);
    expect(toMarkdown(plainModel)).toContain('3500 EUR, 3800 USD');
    const inEuros = new LiveModel(plainModel, 'EUR');
    inEuros.fill({ leavers: 2 });
    expect(Object.values(inEuros.shown())).toContain('7000.00');
    inEuros.close();
  });

  it('takes another input as a default, and lists it as an assumption with its sentence', () => {
    const cost = evaluate(ours, given);
    const taken = cost.assumptions.find(({ path }) => path === 'pay.administrator');
    expect(taken).toMatchObject({
      label: "Administrator's pay",
      source: "As the new hire's pay: our handbook, page 3",
      lines: ['paperwork.administrator', 'courses.time'],
    });
    // 146.40 + 200.00
    expect([String(taken?.value), taken?.amount.toFixed(2)]).toEqual(['20', '346.40']);
    expect(cost.lines[0]?.calculation).toBe('3 × 20 × (0.22 + 1) × 2');
    const own = evaluate(ours, { ...given, pay: { newHire: 20, administrator: 30 } });
    // 3 × 30 × 1.22 × 2 and 5 × 30 × 2
    expect(own.lines.map(({ amount }) => amount.toFixed(2))).toEqual(['219.60', '300.00']);
    expect(own.assumptions.map(({ path }) => path)).not.toContain('pay.administrator');
    const without = check(ours, { leavers: 2, paperwork: { administratorHours: 3 } });
    expect(without).toMatchObject([{ path: 'paperwork.administratorHours', code: 'unused' }]);
    expect(JSON.stringify(jsonSchema(ours))).toContain("As the new hire's pay: our handbook, page 3.");
    const rows = groups(ours);
    rows.add('A', given);
    expect(rows.results().assumptions.map(({ path }) => path)).toContain('pay.administrator');
  });

  it('can be translated, and derived again', () => {
    const inDutch = translateModel(ours, dutch.turnover as never);
    expect(evaluate(inDutch, given).total.toFixed(2)).toBe('346.40');
    const again = deriveModel(ours, {
      defaults: { 'pay.administrator': { value: 25, currency: 'USD', source: 'Payroll, 2027' } },
    });
    // 3 × 25 × 1.22 × 2 + 5 × 25 × 2
    expect(evaluate(again, given).total.toFixed(2)).toBe('433.00');
    expect(evaluate(again, given).assumptions.map(({ path }) => path)).toContain('pay.administrator');
  });

  it('leaves the model that it is derived from as it is', () => {
    expect(evaluate(turnoverModel, { leavers: 24 }).total.toString()).toBe('48000');
    expect(Object.keys(turnoverModel.sections)).toContain('vacancy');
  });
});

describe('the derived model in engines', () => {
  const sheet = new LiveModel(plainModel);
  afterAll(() => sheet.close());

  it.each([
    ['blank', given],
    ['given', { ...given, pay: { newHire: 20, administrator: 30 } }],
    ['of neither', { leavers: 2, courses: { hours: 0 }, pay: { newHire: 20 } }],
    ['given alone', { ...given, pay: { administrator: 30 } }],
  ])('comes out in a sheet as in the library: %s', (_, input) => {
    sheet.fill(input);
    const cost = evaluate(ours, input);
    for (const { amount } of cost.lines) expect(Object.values(sheet.shown())).toContain(amount.toFixed(2));
    expect(Object.values(sheet.shown())).toContain(cost.total.toFixed(2));
  });

  it('is refused in a sheet where neither input is there', () => {
    sheet.fill({ leavers: 2, courses: { hours: 5 } });
    expect(sheet.shown()).toBe('refused');
  });

  // Half the rows have no pay of an administrator, and some of these none of a new hire.
  const rows: Row[] = rowsOf(plainModel, 80, 20_261_202).map((row, position) => {
    const { 'pay.administrator': pay, ...rest } = row;
    return position % 2 === 0 || pay === undefined ? rest : row;
  });
  let query = '';
  beforeAll(() => {
    query = toSql(plainModel, { dialect: 'duckdb', table: 't' });
  });

  it('comes out in DuckDB row by row as in the library', async () => {
    const table = tableOf(pathsOf(plainModel), rows, 'DECIMAL(30, 10)');
    expect(differences(plainModel, rows, await inDuckDb([...table, query]), 'USD')).toEqual([]);
  }, 120_000);

  it('comes out in PostgreSQL row by row as in the library', async () => {
    const table = tableOf(pathsOf(plainModel), rows, 'NUMERIC');
    const inPostgreSql = toSql(plainModel, { dialect: 'postgres', table: 't' });
    expect(differences(plainModel, rows, await inPostgres([...table, inPostgreSql]), 'USD')).toEqual([]);
  }, 120_000);
});

describe('what does not fit is refused, all at once', () => {
  const refused = (derivation: unknown): readonly string[] => {
    try {
      deriveModel(turnoverModel, derivation as never);
    } catch (error) {
      return (error as Error).message.split('\n');
    }
    return [];
  };

  it.each<[unknown, readonly string[]]>([
    [undefined, ["What differs must be an object such as { label: 'Ours' }; nothing was given."]],
    ['Ours', [`What differs must be an object such as { label: 'Ours' }; "Ours" was given.`]],
    [
      {
        lable: 'x',
        defaults: { 'pay.lod': { value: 1, source: 'x' }, 'pay.load': 3 },
        labels: { hirring: 'x' },
        sections: { hiring: courses },
        without: ['pay', 'vacancies'],
      },
      [
        'There is no option of deriveModel called lable; did you mean label?',
        'There is no input called pay.lod; did you mean pay.load?',
        'The default of pay.load must be { value, source }, a list with one for each currency, or { input, source }; 3 was given.',
        'There is no section, input, quantity or line called hirring; did you mean hiring?',
        "The model has a section hiring: choose another name, or leave that one out with without: ['hiring'].",
        'pay cannot be left out: hiring, paperwork, training, separation, vacancy, rampUp use it.',
        'There is no section called vacancies; did you mean vacancy?',
      ],
    ],
    [
      { defaults: { leavers: { value: 5, source: 'x' } } },
      ['leavers cannot have a default: how many left is what a result is about.'],
    ],
    [
      { defaults: { 'pay.trainer': { input: 'pay.newHir', source: 'x' } } },
      ['There is no input called pay.newHir; did you mean pay.newHire?'],
    ],
    [{ defaults: { 'pay.trainer': { input: 'pay.newHire' } } }, ['The default of pay.trainer has no source.']],
    [
      { defaults: { 'pay.trainer': { input: 'pay.load', source: 'x' } } },
      ['The default of pay.trainer cannot be pay.load: one is money/hour, the other share.'],
    ],
    [
      { defaults: { 'hiring.travel': { input: 'training.materials', source: 'x' } } },
      ['The default of hiring.travel cannot be training.materials: it must be an input of hiring or pay.'],
    ],
    [
      {
        defaults: {
          'pay.trainer': { input: 'pay.newHire', source: 'x' },
          'pay.newHire': { input: 'pay.trainer', source: 'x' },
        },
      },
      [
        'The default of pay.trainer cannot be pay.newHire, which is itself taken from another input: name that one.',
        'The default of pay.newHire cannot be pay.trainer, which is itself taken from another input: name that one.',
      ],
    ],
    // What the model itself refuses of any section.
    [
      { defaults: { 'pay.load': { value: 22, source: '' } } },
      [
        'The default of pay.load must be 1 or less (share); 22 was given (write 0.22 for 22 %).',
        'The default of pay.load has no source.',
      ],
    ],
    [
      { defaults: { 'baseline.amount': { value: 3500, source: 'x' } } },
      ['The default of baseline.amount must say its currency: nothing is converted.'],
    ],
    [
      {
        defaults: {
          'baseline.amount': [
            { value: 3500, currency: 'EUR', source: 'x' },
            { value: 3600, currency: 'EUR', source: 'y' },
          ],
        },
      },
      ['The default of baseline.amount must name another currency for each of its 2 values.'],
    ],
    [
      { defaults: { 'baseline.amount': { value: 3500, currency: 'EURO', source: 'x' } } },
      ['The currency of the default of baseline.amount must be a code of ISO 4217 such as USD; "EURO" was given.'],
    ],
    [{ labels: { hiring: '' } }, ['The label of hiring must be a text; "" was given.']],
  ])('%j', (derivation, problems) => {
    expect(refused(derivation)).toEqual(problems);
  });
});
