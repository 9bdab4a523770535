import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decimal } from 'decimal.js';
import * as fc from 'fast-check';
import { describe, expect, inject } from 'vitest';
import { workbook } from '../../src/cli/checked-workbook.js';
import { models } from '../../src/cli/models.js';
import { check } from '../../src/evaluation/check.js';
import { evaluate, type Result } from '../../src/evaluation/evaluate.js';
import { formatEnglish } from '../../src/format/texts.js';
import { lostRevenue } from '../../src/lost-revenue/loss.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import type { Model } from '../../src/model/model.js';
import type { Kind } from '../../src/model/section.js';
import { minorUnit } from '../../src/numbers/currency.js';
import { turnoverModel } from '../../src/turnover/model.js';
import { toXlsx } from '../../src/workbook/xlsx.js';
import { turnoverInput } from '../arbitraries.js';
import { type Change, itWithLibreOffice, openInLibreOffice, type State, type Value } from './libreoffice.js';

const it = itWithLibreOffice();
const installed = inject('installed');

type Input = Readonly<Record<string, unknown>>;

let count = 0;
/** Writes a workbook with the installed command. */
function workbookOf(input?: unknown, ...options: string[]): string {
  count += 1;
  const file = join(installed.project, `workbook-${count}.xlsx`);
  const figures = join(installed.project, `workbook-${count}.json`);
  if (input !== undefined) writeFileSync(figures, JSON.stringify(input));
  const words = ['workbook', file, ...(input === undefined ? [] : [figures]), ...options];
  execFileSync(process.execPath, [join(installed.package, 'dist/cli.js'), ...words]);
  return file;
}

const example = (name: string): Input => JSON.parse(readFileSync(join('examples', name), 'utf8'));

const statesOf = (file: string, changes: readonly (readonly Change[])[] = []) =>
  openInLibreOffice([{ file, changes }])[0] as State[];

/** A sheet as rows of cells by the words in the row of headings that has this one, from there on. */
function table(state: State, sheet: string, heading: string) {
  const rows: Record<string, Value>[] = [];
  for (const [cell, value] of Object.entries(state[sheet] ?? {})) {
    const [, column = '', row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    rows[Number(row)] = { ...rows[Number(row)], [column]: value };
  }
  const top = rows.findIndex((row) => row && Object.values(row).includes(heading));
  if (top < 0) throw new Error(`${sheet} has no heading ${heading}`);
  const names = new Map(Object.entries(rows[top] as Record<string, string>));
  return rows
    .map((row, number) => {
      const named = Object.entries(row ?? {}).map(([column, value]) => [names.get(column) ?? column, value]);
      return { number, label: row?.A, values: Object.fromEntries(named) as Readonly<Record<string, Value>> };
    })
    .filter(({ number, label }) => number > top && label !== undefined);
}

const columnOf = (state: State, sheet: string, heading: string) => {
  const found = Object.entries(state[sheet] ?? {}).find(([, value]) => value === heading);
  return (found?.[0] ?? '').replace(/\d+$/, '');
};

/** The rows of the inputs by path. */
function inputRows(state: State, sheet: string, model: Model) {
  const sections = new Map(Object.entries(model.sections).map(([name, { label }]) => [label, name]));
  const rows = new Map<string, { readonly cell: string; readonly check: Value | undefined }>();
  const column = columnOf(state, sheet, 'Your figure');
  let section = '';
  for (const { number, label, values } of table(state, sheet, 'Your figure')) {
    const row = { cell: `${column}${number}`, check: values.Check };
    const inputs = Object.entries(model.sections[section]?.inputs ?? {});
    const input = inputs.find(([name, { label: asked }]) => asked === label && !rows.has(`${section}.${name}`));
    const ofAll = model.inputs.find((one) => one.section === undefined && one.definition.label === label);
    if (section === '' && ofAll) rows.set(ofAll.path, row);
    else if (input !== undefined) rows.set(`${section}.${input[0]}`, row);
    else section = sections.get(label as string) ?? section;
  }
  expect([...rows.keys()].sort()).toEqual(model.inputs.map(({ path }) => path).sort());
  return rows;
}

type Row = readonly [label: string, perLeaver: string | undefined, amount: string | undefined];

/** What a breakdown shows, printed. */
function shown(state: State, sheet: string, digits: number, heading = 'In the period'): Row[] {
  const print = (value: Value | undefined) => {
    if (value === undefined) return undefined;
    if (typeof value !== 'number') return JSON.stringify(value);
    // A figure that is not rounded in the cell would only look right.
    expect(Math.abs(value - Number(value.toFixed(digits)))).toBeLessThan(1e-6);
    return value.toFixed(digits);
  };
  const rows = table(state, sheet, heading);
  const end = rows.findIndex(({ label }) => label === 'What follows from it');
  return rows
    .slice(0, end < 0 ? undefined : end)
    .filter(({ label }) => label !== 'Please check')
    .map(({ label, values }) => [String(label), print(values['Per leaver']), print(values[heading])]);
}

/** The same from the library. */
function expected(model: Model, result: Result<string, Decimal | undefined>): Row[] {
  const digits = minorUnit(result.currency) as number;
  const row = (label: string, of?: { perLeaver: Decimal | undefined; amount: Decimal }): Row => [
    label,
    of?.perLeaver?.toFixed(digits),
    of?.amount.toFixed(digits),
  ];
  const kinds = (Object.keys(result.kinds) as Kind[]).filter((kind) => model.lines.some((line) => line.kind === kind));
  const sections = Object.keys(model.sections).filter((name) => model.lines.some(({ section }) => section === name));
  return [
    row('Total', { perLeaver: result.perLeaver, amount: result.total }),
    ...kinds.map((kind) => row(`of which ${formatEnglish(`kind.${kind}`)}`, result.kinds[kind])),
    ...sections.flatMap((name) => [
      row(
        model.sections[name]?.label as string,
        result.sections.find(({ section }) => section === name),
      ),
      ...model.lines
        .filter(({ section }) => section === name)
        .map((line) =>
          row(
            line.label,
            result.lines.find((found) => found.section === line.section && found.name === line.name),
          ),
        ),
    ]),
  ];
}

function expectNoErrors(state: State) {
  const wrong = Object.entries(state).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([cell, value]) => (typeof value === 'object' ? [`${sheet}!${cell}`] : [])),
  );
  expect(wrong).toEqual([]);
}

function expectCost(state: State, input: Input) {
  expectNoErrors(state);
  const result = evaluate(turnoverModel, input as never);
  expect(shown(state, 'Breakdown', minorUnit(result.currency) as number)).toEqual(expected(turnoverModel, result));
}

function expectLoss(state: State, input: Input) {
  expectNoErrors(state);
  const result = lostRevenue(input as object);
  const heading = 'At present value';
  expect(shown(state, 'Lost revenue', 2, heading)).toEqual(expected(lostRevenueModel, result));
  const follows = table(state, 'Lost revenue', heading).map(({ label, values }) => [label, values[heading]]);
  const outcomes = new Map(follows as [string, Value | undefined][]);
  const caused = result.lossFromTurnover;
  expect(outcomes.get('Loss that turnover causes')).toBe(caused === undefined ? undefined : Number(caused));
  const { layers, revenue, baselineServiceLoss } = result;
  const views: Readonly<Record<string, Decimal | undefined>> = {
    'Paid this year, including staff time': layers.cashThisYear,
    'Margin missed this year, undiscounted': layers.marginThisYear,
    'Total cost of poor service, at present value': layers.presentValue,
    'Lost sales (not lost profit), at present value': revenue,
    'Would remain without turnover': baselineServiceLoss,
  };
  for (const [label, amount] of Object.entries(views)) {
    expect([label, outcomes.get(label)]).toEqual([label, amount && Number(amount)]);
  }
  const { years, discountRate } = result.basis as NonNullable<typeof result.basis>;
  const basis = `present value over ${years} years at ${discountRate.times(100)} %`;
  const said = ['Lost revenue', 'Lost revenue inputs'].map((sheet) =>
    Object.values(state[sheet] ?? {}).some((value) => typeof value === 'string' && value.startsWith(basis)),
  );
  expect(said).toEqual([true, true]);
}

/** What is typed to go from one input to another: every cell of the inputs. */
function typed(rows: ReadonlyMap<string, { readonly cell: string }>, sheet: string, input: Input): Change[] {
  return [...rows].map(([path, { cell }]) => {
    const value = at(input, path);
    return { sheet, cell, value: value === undefined ? null : Number(value) };
  });
}

const restaurant = example('command-line/burger-restaurant.json');
const places = ['average-burger-kind-staff.json', 'best-burger-shouting-owner.json'];

const refused: readonly { readonly path: string; readonly value: unknown }[] = [
  { path: 'leavers', value: undefined },
  { path: 'leavers', value: -1 },
  { path: 'pay.load', value: 25 },
  { path: 'training.trainerHours', value: 'two days' },
  { path: 'pay.trainer', value: undefined },
  { path: 'rampUp.hoursPerWeek', value: 169 },
  { path: 'training.newHiresPerTrainer', value: 0 },
];

/** The figure at a path of an input. */
function at(input: Input, path: string): unknown {
  const [section = '', name] = path.split('.');
  return name === undefined ? input[section] : (input[section] as Input | undefined)?.[name];
}

/** The same input with figures of at most 100, so that amounts stay within the 15 digits of a spreadsheet. */
function smaller(input: Input): Input {
  const scaled = (figure: unknown) =>
    Number(figure) > 100 ? Math.round(Number(figure) * 10) / 10_000 : Number(figure);
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => {
      if (key === 'currency') return [key, value];
      if (typeof value !== 'object' || value === null || 'toFixed' in value) return [key, scaled(value)];
      return [key, Object.fromEntries(Object.entries(value).map(([name, figure]) => [name, scaled(figure)]))];
    }),
  );
}

/** An input with another figure at a path. */
function changed(input: Input, path: string, value: unknown): Input {
  const [section = '', name] = path.split('.');
  return { ...input, [section]: name === undefined ? value : { ...(input[section] as Input), [name]: value } };
}

describe('the workbook in LibreOffice', () => {
  it('comes to the figures of the library, line by line', () => {
    const [state] = statesOf(workbookOf(restaurant)) as [State];
    expectCost(state, restaurant);
    expect(evaluate(turnoverModel, restaurant as never).lines.length).toBeGreaterThan(15);
  });

  it.each(places)('comes to both figures of %s', (name) => {
    const both = example(`lost-revenue/burger-places/${name}`);
    const [state] = statesOf(workbookOf(both)) as [State];
    expectCost(state, both.turnover as Input);
    expectLoss(state, both.lostRevenue as Input);
  });

  it.each([
    ['JPY', '260000'],
    ['KWD', '612.345'],
    ['EUR', '1850.5'],
  ])('rounds as %s is rounded', (currency, amount) => {
    const input = {
      currency,
      leavers: '2.5',
      baseline: { amount },
      vacancy: { vacantDays: 7, coverPerDay: '33.3335' },
    };
    const [state] = statesOf(workbookOf(input)) as [State];
    expectCost(state, input);
  });

  it('follows typed figures', () => {
    const inputs = fc
      .sample(turnoverInput, { numRuns: 60, seed: 20 })
      .filter(({ currency }) => (currency ?? 'USD') === 'USD')
      .map((input) => smaller(input as Input));
    expect(inputs.length).toBeGreaterThan(15);
    const file = workbookOf(restaurant);
    const [before] = statesOf(file) as [State];
    const rows = inputRows(before, 'Inputs', turnoverModel);
    const changes = inputs.map((input) => typed(rows, 'Inputs', input));
    const [opened, ...after] = statesOf(file, [...changes, typed(rows, 'Inputs', restaurant)]);
    for (const [number, input] of inputs.entries()) expectCost(after[number] as State, input);
    expect(after.at(-1)).toEqual(opened);
  });

  it('can be filled in from nothing', () => {
    const [both, other] = places.map((name) => example(`lost-revenue/burger-places/${name}`)) as [Input, Input];
    const file = workbookOf();
    const [empty] = statesOf(file) as [State];
    expectNoErrors(empty);
    const costRows = inputRows(empty, 'Inputs', turnoverModel);
    const lossRows = inputRows(empty, 'Lost revenue inputs', lostRevenueModel);
    const fill = ({ turnover, lostRevenue: lost }: Input) => [
      ...typed(costRows, 'Inputs', turnover as Input),
      ...typed(lossRows, 'Lost revenue inputs', lost as Input),
    ];
    const states = statesOf(file, [fill(both), fill(other)]).slice(1);
    for (const [number, input] of [both, other].entries()) {
      expectCost(states[number] as State, input.turnover as Input);
      expectLoss(states[number] as State, input.lostRevenue as Input);
    }
  });

  it('shows no amount for what the library refuses, and why', () => {
    const file = workbookOf(restaurant);
    const rows = inputRows(statesOf(file)[0] as State, 'Inputs', turnoverModel);
    const change = (path: string, value: unknown): Change[] => {
      const typedIn = value === undefined ? null : (value as number | string);
      return [{ sheet: 'Inputs', cell: rows.get(path)?.cell as string, value: typedIn }];
    };
    const states = statesOf(
      file,
      refused.flatMap(({ path, value }) => {
        const original = at(restaurant, path);
        return [change(path, value), change(path, original === undefined ? undefined : Number(original))];
      }),
    );
    for (const [number, { path, value }] of refused.entries()) {
      const what = `${path} is ${value}`;
      expect(check(turnoverModel, changed(restaurant, path, value)), what).not.toEqual([]);
      const state = states[2 * number + 1] as State;
      expectNoErrors(state);
      const amounts = table(state, 'Breakdown', 'In the period').flatMap(({ values }) =>
        [values['Per leaver'], values['In the period']].filter((amount) => typeof amount === 'number'),
      );
      expect(amounts, what).toEqual([]);
      const checks = [...inputRows(state, 'Inputs', turnoverModel).values()].filter((row) => row.check !== undefined);
      expect(checks.length, what).toBeGreaterThan(0);
      expect(states[2 * number + 2], what).toEqual(states[0]);
    }
  });

  it('prints typed figures, and asks about improbable ones', async () => {
    const file = join(installed.project, 'typed.xlsx');
    writeFileSync(file, await toXlsx(workbook(undefined, turnoverModel, false, '')));
    const rows = inputRows(statesOf(file)[0] as State, 'Inputs', turnoverModel);
    const cell = (path: string) => rows.get(path)?.cell as string;
    const figures = {
      leavers: 1234.56,
      'pay.load': 0.0765,
      'pay.trainer': 15.505,
      'training.trainerHours': 0.0625,
      'training.materials': 12000,
      'vacancy.outputLostShare': 0.0025,
    };
    const changes = Object.entries(figures).map(([path, value]) => ({ sheet: 'Inputs', cell: cell(path), value }));
    const [, state, printed] = openInLibreOffice([{ file, changes: [changes], printed: 'Inputs' }])[0] as State[];
    const shown = Object.keys(figures).map((path) => printed?.Inputs?.[cell(path)]);
    expect(shown).toEqual(['1,234.56', '7.65%', '$15.505', '0.0625', '$12,000.00', '0.25%']);
    const checks = inputRows(state as State, 'Inputs', turnoverModel);
    expect(['pay.load', 'training.trainerHours'].map((path) => checks.get(path)?.check)).toEqual([
      undefined,
      'Is 0.0625 meant, or 1.5 hours? Hours stand as 1.5, not as 1:30.',
    ]);
    // The share of an output that is not given is refused, and that is said first.
    expect(checks.get('vacancy.outputLostShare')?.check).toContain('is given, but');

    const alone = { sheet: 'Inputs', cell: cell('vacancy.outputLostShare'), value: null };
    const small = { sheet: 'Inputs', cell: cell('pay.load'), value: 0.0025 };
    const [, after] = statesOf(file, [[...changes, alone, small]]);
    expect(inputRows(after as State, 'Inputs', turnoverModel).get('pay.load')?.check).toBe('Is 0.25 % meant, or 25 %?');
    // 1,234.56 × 0.0625 × 15.505 × 1.0025 = 1,199.36, and 1,234.56 × 12,000 = 14,814,720.00
    expect(after?.Inputs?.B4).toBe(14815919.36);
  });

  it('shows no error in any model', async () => {
    const files = Object.entries(models).map(async ([name, model]) => {
      const file = join(installed.project, `${name}.xlsx`);
      writeFileSync(file, await toXlsx(workbook(undefined, model, true, '')));
      return { file };
    });
    for (const [state] of openInLibreOffice(await Promise.all(files))) expectNoErrors(state as State);
  });
});
