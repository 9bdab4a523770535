import { readdirSync, readFileSync } from 'node:fs';
import type { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../src/cli/checked-workbook.js';
import { models } from '../../src/cli/models.js';
import { evaluate, type Model, model, type Result, section, turnoverCost, turnoverModel } from '../../src/index.js';
import { lostRevenue } from '../../src/lost-revenue.js';
import { type Method, methods } from '../../src/methods.js';
import { inputPaths } from '../../src/model/input-paths.js';
import { minorUnit } from '../../src/numbers/currency.js';
import { modelSheets } from '../../src/workbook/part.js';
import type { Sheet } from '../../src/workbook/sheet.js';
import { sheetsOf } from '../../src/workbook/workbook.js';
import { Live } from '../cells/live.js';

const turnover = models.turnover as Model;
const burger = JSON.parse(readFileSync('examples/command-line/burger-restaurant.json', 'utf8'));

type AnyResult = Result<string, Decimal | undefined>;
type Read = readonly (readonly [label: string, perLeaver: string | undefined, amount: string])[];

const letter = (column: number) => String.fromCharCode(65 + column);
const sheetCalled = (sheets: readonly Sheet[], name: string) => sheets.find((sheet) => sheet.name === name) as Sheet;

/** The heading of the amounts: those of the period as they are, or at present value. */
const inAll: readonly unknown[] = ['In the period', 'At present value'];

/** The rows of a breakdown that show an amount, as a person reads them: label, per leaver, in the period. */
function readBreakdown(sheets: readonly Sheet[], live: Live, name = 'Breakdown', currency = 'USD'): Read {
  const { rows } = sheetCalled(sheets, name);
  const heads = rows.findIndex((cells) => cells.some((cell) => inAll.includes(cell?.value)));
  const column = (heading: unknown) => rows[heads]?.findIndex((cell) => cell?.value === heading) ?? -1;
  const [each, all] = [column('Per leaver'), Math.max(...inAll.map(column))];
  const last = rows.findIndex((cells) => cells[0]?.value === 'What follows from it');
  const digits = minorUnit(currency) as number;
  const shown = (at: number, row: number) => {
    const value = at < 0 ? undefined : live.value(`'${name}'!${letter(at)}${row + 1}`);
    return typeof value === 'number' ? value.toFixed(digits) : value === '' ? undefined : value;
  };
  return rows.flatMap((cells, row) => {
    const amount = row > heads && (last < 0 || row < last) ? shown(all, row) : undefined;
    return amount === undefined ? [] : [[String(cells[0]?.value), shown(each, row), amount] as const];
  });
}

/** The same from the library: the total, the kinds, and each section with its lines. */
function ofResult(of: Model, { lines, sections, kinds, total, perLeaver, currency }: AnyResult): Read {
  const digits = minorUnit(currency) as number;
  const row = (label: string, amounts: { perLeaver: Decimal | undefined; amount: Decimal }) =>
    [label, amounts.perLeaver?.toFixed(digits), amounts.amount.toFixed(digits)] as const;
  const labels = { cash: 'cash', time: 'paid time', opportunity: 'opportunity', mixed: 'mixed' } as const;
  return [
    row('Total', { perLeaver, amount: total }),
    ...(['cash', 'time', 'opportunity', 'mixed'] as const)
      .filter((kind) => of.lines.some((line) => line.kind === kind))
      .map((kind) => row(`of which ${labels[kind]}`, kinds[kind])),
    ...sections.flatMap((own) => [
      row(own.label, own),
      ...lines.filter((line) => line.section === own.section).map((line) => row(line.label, line)),
    ]),
  ];
}

/** The cell that a person fills for an input. */
function inputCell(sheets: readonly Sheet[], of: Model, path: string, name = 'Inputs'): string {
  const figures = sheetCalled(sheets, name).validations?.filter((validation) => 'least' in validation) ?? [];
  const cells = figures.map(({ cell }) => cell);
  expect(cells).toHaveLength(inputPaths(of).length);
  return `'${name}'!${cells[inputPaths(of).indexOf(path)]}`;
}

/** The texts of the cells of a sheet that are shown now. */
function texts(sheet: Sheet, live: Live): string[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const value = live.value(`'${sheet.name}'!${letter(column)}${row + 1}`);
      return typeof value === 'string' && value !== '' ? [value] : [];
    }),
  );
}

describe('a workbook shows what the library gives', () => {
  it('of the restaurant', () => {
    const sheets = workbook(burger, turnover, false, 'burger-restaurant.json');
    const live = new Live(sheets);
    expect(readBreakdown(sheets, live)).toEqual(ofResult(turnover, turnoverCost(burger)));
    expect(sheets.map(({ name }) => name).slice(0, 4)).toEqual([
      'Inputs',
      'Breakdown',
      'Lost revenue inputs',
      'Lost revenue',
    ]);
  });

  it.each(readdirSync('examples/lost-revenue/burger-places'))('of both parts of %s', (file) => {
    const parts = JSON.parse(readFileSync(`examples/lost-revenue/burger-places/${file}`, 'utf8'));
    const sheets = workbook(parts, turnover, false, file);
    const live = new Live(sheets);
    expect(readBreakdown(sheets, live)).toEqual(ofResult(turnover, turnoverCost(parts.turnover)));
    const lost = models['lost-revenue'] as Model;
    expect(readBreakdown(sheets, live, 'Lost revenue')).toEqual(ofResult(lost, lostRevenue(parts.lostRevenue)));
  });

  it.each(Object.entries<Method>(methods))('of the first example of %s', (_, method) => {
    const input = method.examples[0]?.input as { currency?: string };
    const sheets = workbook(input, method, true, 'example');
    const live = new Live(sheets);
    const shown = readBreakdown(sheets, live, 'Breakdown', input.currency);
    expect(shown).toEqual(ofResult(method, evaluate(method, input as never)));
  });
});

describe('an input changed in the workbook', () => {
  const sheets = workbook(burger, turnover, false, 'burger-restaurant.json');
  const live = new Live(sheets);
  const type = (values: Record<string, number | string | undefined>) =>
    live.type(
      new Map(Object.entries(values).map(([path, value]) => [inputCell(sheets, turnover, path), value] as const)),
    );

  it('changes the amounts', () => {
    type({ leavers: 30.5, 'pay.trainer': 21.37, 'hiring.interviewersPerInterview': 2, 'paperwork.setUp': undefined });
    const { setUp: _, ...paperwork } = burger.paperwork;
    const changed = {
      ...burger,
      leavers: '30.5',
      pay: { ...burger.pay, trainer: '21.37' },
      hiring: { ...burger.hiring, interviewersPerInterview: 2 },
      paperwork,
    };
    expect(readBreakdown(sheets, live)).toEqual(ofResult(turnover, turnoverCost(changed)));
  });

  it('takes the baseline out and puts it back', () => {
    const groups = (['paperwork', 'training'] as const).flatMap((group) =>
      Object.keys(burger[group]).map((name) => [`${group}.${name}`, burger[group][name]] as const),
    );
    type(Object.fromEntries(groups.map(([path]) => [path, undefined])));
    const labels = readBreakdown(sheets, live).map(([label]) => label);
    expect(labels).toContain('Paperwork and training, not itemised');
    type(Object.fromEntries(groups.map(([path, value]) => [path, Number(value)])));
    expect(readBreakdown(sheets, live).map(([label]) => label)).not.toContain('Paperwork and training, not itemised');
  });

  it('has pay in the period that is chosen beside it', () => {
    const periodCell = (path: string) => inputCell(sheets, turnover, path).replace('!B', '!C');
    expect(live.value(periodCell('pay.trainer'))).toBe('hour');
    const list = sheetCalled(sheets, 'Inputs').validations?.find(({ cell }) =>
      periodCell('pay.trainer').endsWith(`!${cell}`),
    );
    expect(list).toMatchObject({ oneOf: ['hour', 'week', 'month', 'year'] });
    type({ 'pay.trainer': 44444, 'pay.hoursPerYear': 1800 });
    live.type(new Map([[periodCell('pay.trainer'), 'year']]));
    const pay = (trainer: object | number) => ({ ...burger.pay, trainer, hoursPerYear: 1800 });
    const changed = (trainer: object | number) => ({
      ...burger,
      leavers: '30.5',
      pay: pay(trainer),
      hiring: { ...burger.hiring, interviewersPerInterview: 2 },
    });
    const breakdown = (trainer: object | number) =>
      ofResult(turnover, turnoverCost({ ...changed(trainer), paperwork: { ...burger.paperwork } }));
    expect(readBreakdown(sheets, live)).toEqual(breakdown({ amount: 44444, per: 'year' }));
    live.type(new Map([[periodCell('pay.trainer'), 'fortnight']]));
    expect(readBreakdown(sheets, live)).toEqual([['Total', 'Check inputs', 'Check inputs']]);
    expect(texts(sheetCalled(sheets, 'Inputs'), live)).toContain('The period must be hour, week, month or year.');
    live.type(new Map([[periodCell('pay.trainer'), 'hour']]));
    type({ 'pay.trainer': 21.37, 'pay.hoursPerYear': undefined });
    expect(readBreakdown(sheets, live)).toEqual(breakdown(21.37));
  });

  it('is filled in with the period in which it is given', () => {
    const input = {
      leavers: 2,
      pay: { newHire: { amount: 61000, per: 'year' } },
      training: { newHireHours: 40 },
    } as const;
    const own = workbook(input, turnover, false, 'own.json');
    const computed = new Live(own);
    expect(readBreakdown(own, computed)).toEqual(ofResult(turnover, turnoverCost(input)));
    const cell = inputCell(own, turnover, 'pay.newHire');
    expect([cell, cell.replace('!B', '!C')].map((at) => computed.value(at))).toEqual([61000, 'year']);
    // The cached result of what is used, per hour: 61,000 ÷ 2,080.
    const [row] = sheetCalled(own, 'Inputs').rows.filter(([label]) => label?.value === "New hire's pay");
    expect(row?.[3]?.result).toBeCloseTo(29.326923, 6);
    computed.close();
  });

  it('changes the total above the inputs too', () => {
    const total = () => ["'Inputs'!D4", "'Inputs'!B4"].map((cell) => live.value(cell));
    type({ leavers: 61 });
    const [, ...amounts] = readBreakdown(sheets, live)[0] ?? [];
    expect(total().map((amount) => Number(amount).toFixed(2))).toEqual(amounts);
    type({ leavers: -1 });
    expect(total()).toEqual(['Check inputs', 'Check inputs']);
    type({ leavers: 24 });
  });

  it('that is refused leaves no amount, and says so on both sheets', () => {
    type({ 'pay.load': 25 });
    expect(readBreakdown(sheets, live)).toEqual([['Total', 'Check inputs', 'Check inputs']]);
    for (const name of ['Inputs', 'Breakdown']) {
      expect(texts(sheetCalled(sheets, name), live).join('\n')).toContain('No amounts are shown');
    }
    expect(texts(sheetCalled(sheets, 'Inputs'), live)).toContain('Must be 100 % or less.');
    type({ 'pay.load': 0.12 });
    expect(readBreakdown(sheets, live)[0]?.[2]).toMatch(/^\d+\.\d\d$/);
  });
});

describe('a workbook to be filled in', () => {
  it.each(Object.entries(models))('of %s computes without an error', (_, of) => {
    const sheets = workbook(undefined, of, true, '');
    const live = new Live(sheets);
    const shown = sheets.flatMap((sheet) => texts(sheet, live));
    expect(shown.filter((text) => text.startsWith('#'))).toEqual([]);
    if (of.leavers !== undefined) expect(shown).toContain('Check inputs');
    for (const { rows } of sheets) {
      for (const cell of rows.flat()) expect(cell?.formula !== undefined && cell.value !== undefined).toBe(false);
    }
  });

  it('asks for the leavers, and needs no more', () => {
    const sheets = workbook(undefined, turnover, false, '');
    const live = new Live(sheets);
    live.type(new Map([[inputCell(sheets, turnover, 'leavers'), 24]]));
    expect(readBreakdown(sheets, live)[0]).toEqual(['Total', '2000.00', '48000.00']);
  });

  it('takes no input that is wrong, and says all of it', () => {
    const wrong = () => workbook({ leavers: -1, pay: { trainer: 'x' } }, turnover, false, 'wrong.json');
    expect(wrong).toThrow(/wrong\.json: leavers must be 0 or more.*\n.*pay\.trainer must be a number/s);
  });
});

describe('lost revenue', () => {
  const lost = models['lost-revenue'] as Model;
  const nothing = 'No line has all that it needs yet.';

  it.each([
    ['beside turnover cost', turnover, false, 'Lost revenue', { leavers: 1 }],
    ['by itself', lost, true, 'Breakdown', {}],
  ])('is not to be added to turnover cost, and nothing is not nought: %s', (_, of, modelGiven, name, input) => {
    const sheets = workbook(input, of, modelGiven, '');
    const live = new Live(sheets);
    const shown = () => texts(sheetCalled(sheets, name), live);
    expect(shown().join('\n')).toContain('Never add it to the turnover cost');
    expect(shown()).toContain('Loss that turnover causes');
    expect(shown()).toContain(nothing);
    const inputs = name === 'Breakdown' ? 'Inputs' : 'Lost revenue inputs';
    const rework = Object.keys(lost.sections.rework?.inputs ?? {}).filter((input) => input !== 'recoveredPerYear');
    const figures = { ...Object.fromEntries(rework.map((input) => [input, 0])), incidentsPerYear: 10 };
    const gifts = { ...figures, goodwillShare: 1, goodwillVariableCost: 2 };
    live.type(
      new Map(
        Object.entries(gifts).map(([input, figure]) => [inputCell(sheets, lost, `rework.${input}`, inputs), figure]),
      ),
    );
    expect(readBreakdown(sheets, live, name)[0]).toEqual(['Total', undefined, '20.00']);
    expect(shown()).not.toContain(nothing);
    // Rework is paid this year: no line is discounted.
    expect(shown().join('\n')).toContain('\nin the period. Never add it');
  });

  const parts = JSON.parse(readFileSync('examples/lost-revenue/burger-places/best-burger-shouting-owner.json', 'utf8'));

  it('says by what it is a present value, on the sheet to fill in too, and follows what is typed', () => {
    const sheets = workbook(parts, turnover, false, '');
    const live = new Live(sheets);
    const said = () =>
      ['Lost revenue', 'Lost revenue inputs'].map((name) =>
        texts(sheetCalled(sheets, name), live).find((text) => text.startsWith('present value')),
      );
    const never = /^present value over 5 years at 10 %\. Never add it to the turnover cost/;
    expect(said()).toEqual([expect.stringMatching(never), 'present value over 5 years at 10 %']);
    const at = (name: string) => inputCell(sheets, lost, `customers.${name}`, 'Lost revenue inputs');
    live.type(
      new Map([
        [at('horizonYears'), 1],
        [at('discountRate'), 0.075],
      ]),
    );
    expect(said()[1]).toBe('present value over 1 year at 7.5 %');
    expect(texts(sheetCalled(sheets, 'Lost revenue'), live)).toContain('At present value');
    expect(texts(sheetCalled(sheets, 'Breakdown'), live)).toContain('In the period');
  });

  it('shows the views of the loss, the sales, and what a stable team loses', () => {
    const sheets = workbook(parts, turnover, false, '');
    const live = new Live(sheets);
    const { rows } = sheetCalled(sheets, 'Lost revenue');
    const from = rows.findIndex(([first]) => first?.value === 'Three views of the same loss (do not add)');
    const views = rows.slice(from).flatMap((cells, row) => {
      const amount = live.value(`'Lost revenue'!C${from + row + 1}`);
      return typeof amount === 'number' ? [[cells[0]?.value, amount, cells[2]?.result]] : [];
    });
    expect(views).toEqual([
      ['Paid this year, including staff time', 11463.55, 11463.55],
      ['Margin missed this year, undiscounted', 25516.97, 25516.97],
      ['Total cost of poor service, at present value', 79214.21, 79214.21],
      ['Lost sales (not lost profit), at present value', 135501.31, 135501.31],
      ['Would remain without turnover', 69638.87, 69638.87],
    ]);
  });
});

describe('the look of figures', () => {
  const formatsOf = (currency: string) => {
    const sheets = workbook({ leavers: 1, currency, baseline: { amount: 1 } }, turnover, false, '');
    return new Set(sheetCalled(sheets, 'Breakdown').rows.flatMap((cells) => cells.map((cell) => cell?.numberFormat)));
  };

  it.each([
    ['USD', '"$"#,##0.00;-"$"#,##0.00'],
    ['EUR', '"€"#,##0.00;-"€"#,##0.00'],
    ['JPY', '"¥"#,##0;-"¥"#,##0'],
    ['KWD', '"KWD "#,##0.000;-"KWD "#,##0.000'],
  ])('is that of %s', (currency, format) => {
    expect(formatsOf(currency)).toContain(format);
  });

  it.each([
    ['USD', '"$"#,##0.00########;-"$"#,##0.00########'],
    ['JPY', '"¥"#,##0.0########;-"¥"#,##0.0########'],
    ['KWD', '"KWD "#,##0.000########;-"KWD "#,##0.000########'],
  ])('keeps every decimal that is typed, whatever was there before: in %s', (currency, money) => {
    const sheets = workbook({ leavers: 1, currency, baseline: { amount: 1 } }, turnover, false, '');
    // A period is text, in the third column.
    const cells = sheetCalled(sheets, 'Inputs').rows.flatMap(([, figure]) =>
      figure?.look === 'input' ? [figure] : [],
    );
    const formats = new Set(cells.map(({ numberFormat }) => numberFormat));
    // A share to the hundred-millionth of a per cent; other figures with commas from a thousand on.
    expect(formats).toEqual(new Set([money, '0.0#######%', '[>=1000]#,##0.0#######;General']));
  });
});

describe('the help beside an input', () => {
  const helps = Object.values(models).flatMap((of) =>
    workbook(undefined, of, true, '')
      .filter(({ name }) => name.endsWith('nputs'))
      .flatMap(({ rows }) => rows.slice(5).flatMap((cells) => cells[5]?.value || [])),
  );

  it('begins like a sentence', () => {
    expect(helps.length).toBeGreaterThan(100);
    expect(helps.filter((help) => /^\p{Ll}/u.test(String(help)))).toEqual([]);
    expect(helps).toContain('The people who left in the period, a fraction for expected leavers.');
  });

  it('names other inputs by their labels, and nothing that only a program has', () => {
    expect(helps).toContain('Customer-facing staff who left. Give this or “Yearly staff turnover”.');
    const without = helps.map((help) => String(help).replace(/Default: .*/, ''));
    expect(without.filter((help) => /\b[a-z]+[A-Z]/.test(help))).toEqual([]);
  });
});

describe('a section of your own', () => {
  const labels = ['=1+1', '+2', '-3', '@SUM(A1)'];
  const own = (count: number) =>
    section({
      label: '=cmd()',
      source: '=HYPERLINK("https://example.com")',
      inputs: Object.fromEntries(
        labels.map((label, at) => [`price${at}`, { label, unit: 'money', help: label }] as const),
      ),
      lines: Object.fromEntries(
        labels
          .slice(0, count)
          .map((label, at) => [
            `line${at}`,
            { label, kind: 'cash', formula: (x: Record<string, never>) => x[`price${at}`] } as never,
          ]),
      ),
    });
  const ours = (count: number): Model =>
    model({ ...turnoverModel, sections: { ...turnoverModel.sections, own: own(count) } }) as Model;
  const sheetsWith = (count: number, input: object) =>
    sheetsOf([modelSheets(ours(count), input, { inputsSheet: 'Inputs', breakdownSheet: 'Breakdown' })]);

  it('has labels that stay text', () => {
    const sheets = sheetsWith(labels.length, { leavers: 2, own: { price0: 1, price1: 2, price2: 3, price3: 4 } });
    const live = new Live(sheets);
    expect(readBreakdown(sheets, live).map(([label]) => label)).toEqual(expect.arrayContaining(['=cmd()', ...labels]));
    for (const label of labels) {
      const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.value === label);
      expect(cells.length).toBeGreaterThan(1);
    }
  });

  it('shows a line that is added with no other edit', () => {
    const input = { leavers: 2, own: { price0: '1.005' } };
    const labelsOf = (sheets: readonly Sheet[]) => readBreakdown(sheets, new Live(sheets)).map(([label]) => label);
    expect(labelsOf(sheetsWith(1, input))).not.toContain('+2');
    const more = { leavers: 2, own: { price0: '1.005', price1: 5 } };
    const sheets = sheetsWith(2, more);
    expect(readBreakdown(sheets, new Live(sheets))).toEqual(ofResult(ours(2), evaluate(ours(2), more as never)));
    expect(labelsOf(sheets)).toContain('+2');
  });
});

describe('notices', () => {
  const lookAt = 'See “Please check” at the end of this sheet.';
  const shown = (input: object) => {
    const sheets = workbook(input, turnover, true, 'input');
    const live = new Live(sheets);
    return { breakdown: texts(sheetCalled(sheets, 'Breakdown'), live), sheets, live };
  };

  it('stand at the end of the breakdown, with a hint above the amounts', () => {
    const given = { leavers: 24, training: { materials: 584.35 } };
    const { breakdown } = shown(given);
    const words = turnoverCost(given).notices.map(({ message }) => message.replaceAll('2000.00', '2000'));
    expect(words).toHaveLength(2);
    expect(breakdown.slice(-2)).toEqual(words);
    expect(breakdown.filter((text) => text === lookAt)).toHaveLength(1);
  });

  it('are not shown where there is none, nor while an input is wrong', () => {
    const given = { leavers: 24, hiring: { advertising: 5 } };
    const { breakdown, sheets, live } = shown(given);
    expect(breakdown.at(-1)).toBe('Please check');
    expect(breakdown).not.toContain(lookAt);
    live.type(new Map([[inputCell(sheets, turnover, 'training.materials'), 5]]));
    expect(texts(sheetCalled(sheets, 'Breakdown'), live)).toContain(lookAt);
    live.type(new Map([[inputCell(sheets, turnover, 'leavers'), -1]]));
    expect(texts(sheetCalled(sheets, 'Breakdown'), live)).not.toContain(lookAt);
  });
});
