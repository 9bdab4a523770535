import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { models } from '../../src/cli/models.js';
import { toCells } from '../../src/formula.js';
import { Expression, type Model, model, section, turnoverModel } from '../../src/index.js';
import { dutch } from '../../src/languages/dutch.js';
import { korean } from '../../src/languages/korean.js';
import { translateModel } from '../../src/languages.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { methods } from '../../src/methods.js';
import { checked } from '../published/rows.js';
import { everyForm } from './every-form.js';
import { LiveModel, ofLibrary } from './live-model.js';
import { anyNumbers, farFromTies, lostRevenueTyped, spoilt, turnoverTyped } from './sheet-input.js';

const turnover = turnoverModel as Model;
const lostRevenue = lostRevenueModel as Model;

const sheets = new Map<string, LiveModel>();
afterAll(() => {
  for (const sheet of sheets.values()) sheet.close();
});

/** One sheet a model and currency, filled again and again: what was typed before must leave no trace. */
function sheetOf(of: Model, currency = 'USD'): LiveModel {
  const key = `${of.label} ${currency}`;
  const sheet = sheets.get(key) ?? new LiveModel(of, currency);
  sheets.set(key, sheet);
  return sheet;
}

function compare(of: Model, input: unknown): void {
  const sheet = sheetOf(of, (input as { currency?: string }).currency);
  sheet.fill(input);
  expect(sheet.shown()).toEqual(ofLibrary(of, input));
}

describe('the cells show what the library gives', () => {
  const files = [
    'examples/command-line/burger-restaurant.json',
    ...readdirSync('examples/lost-revenue/burger-places').map((file) => `examples/lost-revenue/burger-places/${file}`),
  ];
  it.each(files)('%s', (file) => {
    const input = JSON.parse(readFileSync(file, 'utf8'));
    compare(turnover, input.turnover ?? input);
    if (input.lostRevenue) compare(lostRevenue, input.lostRevenue);
  });

  for (const method of checked) {
    for (const { label, input } of method.examples) {
      it(`${method.label}: ${label}`, () => compare(method as unknown as Model, input));
    }
  }
});

describe('a thousand random inputs and more', () => {
  // Some of the second are refused, and most of those that are spoilt.
  it.each([
    ['turnover', turnover, turnoverTyped, 1000],
    ['lost revenue', lostRevenue, lostRevenueTyped, 2000],
    ['turnover, spoilt', turnover, spoilt(turnover, turnoverTyped), 500],
    ['lost revenue, spoilt', lostRevenue, spoilt(lostRevenue, lostRevenueTyped), 500],
  ] as const)(
    '%s',
    (_, of, inputs: fc.Arbitrary<object>, numRuns) => {
      fc.assert(
        fc.property(inputs, (input) => {
          fc.pre(farFromTies(of, input));
          compare(of, input);
        }),
        { numRuns },
      );
    },
    240_000,
  );
});

describe('a figure that divides by zero', () => {
  const service = { turnover: { serviceStaff: 0, staffLeavers: 0, monthsToFullSkill: 1, problemRateRatio: 1.1 } };

  it('is no figure where it is known that nobody left', () => {
    compare(lostRevenue, { turnover: { ...service.turnover, monthsVacant: 0 } });
    expect(sheetOf(lostRevenue).shown()).toMatchObject({ 'total  amount': '0.00' });
  });

  it('does not compare in a rule, and the sheet says nothing of it', () => {
    const day = section({
      label: 'Day',
      source: 'Made up for this test',
      inputs: {
        price: { label: 'Price', unit: 'money' },
        hours: { label: 'Hours', unit: 'hours' },
        days: { label: 'Days', unit: 'days' },
      },
      lines: { price: { label: 'Price', kind: 'cash', formula: (x) => x.price.times(x.hours).times(x.days) } },
    });
    const perDay = Expression.named('day.hours').div(Expression.named('day.days'));
    const rule = { path: 'day.hours', code: 'contradiction', message: 'must be 24 a day at most.' } as const;
    for (const where of [
      { left: perDay, is: 'above', right: 24 },
      { left: Expression.named('day.price').times(0).plus(24), is: 'below', right: perDay },
    ] as const) {
      const days = model({ label: 'Days', sections: { day }, rules: [{ ...rule, where }] }) as Model;
      const sheet = new LiveModel(days);
      const shown = (hours: number, given: number) => {
        const input = { day: { price: 2, hours, days: given } };
        sheet.fill(input);
        expect(sheet.shown()).toEqual(ofLibrary(days, input));
        return sheet.check('day.hours');
      };
      expect(shown(48, 2)).toBe('');
      expect(shown(48, 0)).toBe('');
      expect(shown(49, 2)).toContain('must be 24 a day at most');
      sheet.close();
    }
  });

  it('does not hide that something else is missing', () => {
    compare(lostRevenue, service);
    expect(sheetOf(lostRevenue).shown()).toBe('refused');
  });
});

describe('small figures in any combination, right or refused', () => {
  const all = { ...models, 'every form of a quantity': everyForm as unknown as Model };
  it.each(Object.entries(all))('of %s', (_, of) => {
    fc.assert(
      fc.property(anyNumbers(of), (input) => {
        fc.pre(farFromTies(of, input));
        compare(of, input);
      }),
    );
  });
});

describe('rounding', () => {
  const own = section({
    label: 'Own',
    source: 'Made up for this test',
    inputs: {
      share: { label: 'Share', unit: 'share' },
      price: { label: 'Price', unit: 'money' },
      parts: { label: 'Parts', unit: 'count', exclusiveMinimum: 0 },
    },
    lines: {
      cost: { label: 'Cost', kind: 'cash', formula: (x) => x.share.times(x.price).div(x.parts).times(x.parts) },
      saved: { label: 'Saved', kind: 'time', formula: (x) => x.share.times(x.price).times(-1) },
    },
  });
  const tie = model({ label: 'Ties', sections: { own } }) as Model;

  // 0.5 × 66.71 = 33.355, which is 33.35499… in binary; 1 × 1.005 is a tie that many a ROUND misses.
  it.each([
    ['USD', 0.5, 66.71, 3, '33.36'],
    ['USD', 1, 1.005, 7, '1.01'],
    ['USD', 0.1, 10.05, 3, '1.01'],
    ['JPY', 0.1, 285, 9, '29'],
    ['KWD', 0.5, 0.001, 49, '0.001'],
    ['USD', 0.3, 0.35, 1, '0.11'],
    ['USD', 1, 1.0049999999, 1, '1.00'],
    ['USD', 1, 123456789.125, 1, '123456789.13'],
  ])('%s: %d × %d ÷ %d × the same', (currency, share, price, parts, expected) => {
    const sheet = sheetOf(tie, currency);
    sheet.fill({ own: { share, price, parts } });
    expect(sheet.shown()).toMatchObject({ 'line own.cost amount': expected, 'line own.saved amount': `-${expected}` });
  });
});

describe('what is typed wrong', () => {
  const sheet = () => sheetOf(turnover);
  const right = new Map<string, number | string>([
    ['leavers', 24],
    ['pay.trainer', 18.75],
    ['training.trainerHours', 24],
  ]);
  const typed = (changes: Record<string, number | string>) => {
    const all = new Map([...right, ...Object.entries(changes)]);
    sheet().type((path) => all.get(path));
    return sheet().shown();
  };

  it('is not what is right', () => {
    // 24 leavers × 24 hours × 18.75
    expect(typed({})).toMatchObject({ 'total  amount': '10800.00' });
  });

  it.each([
    ['pay.trainer', '18.75', 'Must be a number; this is text.'],
    ['pay.trainer', ' ', 'Must be a number; this is text.'],
    ['pay.trainer', -1, 'Must be 0 or more.'],
    ['pay.load', 25, 'Must be 100 % or less.'],
    ['pay.trainer', 1e13, 'Must be 1,000,000,000,000 or less.'],
    ['training.newHiresPerTrainer', 0, 'Must be more than 0.'],
    ['training.newHireHours', 8, "“New hire's hours in training” is given, but “New hire's pay” is not."],
    ['baseline.amount', 900, 'applies only if neither paperwork nor training is itemised'],
  ])('%s is %j', (path, value, reason) => {
    expect(typed({ [path]: value })).toBe('refused');
    expect(sheet().check(path)).toContain(reason);
    expect(typed({})).toMatchObject({ 'total  amount': '10800.00' });
  });

  it.each([
    ['pay.trainer', '18.75'],
    ['training.newHiresPerTrainer', 0],
  ])('%s as %j is not said to be missing', (path, value) => {
    expect(typed({ [path]: value })).toBe('refused');
    expect(sheet().check('training.trainerHours')).toBe('');
    sheet().type((other) => (other === 'pay.trainer' ? undefined : right.get(other)));
    expect(sheet().check('training.trainerHours')).toContain("“Trainer's pay” is not");
  });

  it('is a missing number of leavers', () => {
    sheet().type((path) => (path === 'leavers' ? undefined : right.get(path)));
    expect(sheet().shown()).toBe('refused');
    expect(sheet().check('leavers')).toContain('“Leavers” must be given');
  });

  it('is not that a default in dollars is missing in euros: its line says what it needs', () => {
    const euros = sheetOf(turnover, 'EUR');
    euros.type((path) => (path === 'leavers' ? 24 : path === 'hiring.advertising' ? 120 : undefined));
    // 24 × 120
    expect(euros.shown()).toMatchObject({ 'total  amount': '2880.00' });
    expect(euros.check('baseline.amount')).toBe('');
    const needs = euros.value({ type: 'needs', path: 'baseline.paperworkAndTraining' });
    expect(needs).toBe('Needs: Paperwork and training per leaver');
  });
});

describe('pay in the period that people know', () => {
  const sheet = () => sheetOf(turnover);
  const typed = (pay: number | undefined, period: string | number | undefined, hours?: number | string) => {
    const given = new Map([
      ['leavers', 1],
      ['training.newHireHours', 40],
      ['pay.newHire', pay],
      ['pay.hoursPerYear', hours],
    ]);
    sheet().type(
      (path) => given.get(path),
      (path) => (path === 'pay.newHire' ? period : undefined),
    );
    return sheet().shown();
  };

  // 61,000 ÷ 2,080 × 40 = 1,173.0769…; 5,083 × 12 ÷ 2,080 × 40 = 1,173; 1,173 × 52 ÷ 2,080 × 40 = 1,173; 29.325 × 40 = 1,173
  it.each([
    [61000, 'year', undefined, '1173.08'],
    [5083, 'month', undefined, '1173.00'],
    [1173, 'week', undefined, '1173.00'],
    [29.325, 'hour', undefined, '1173.00'],
    [29.325, undefined, undefined, '1173.00'],
    // 61,000 ÷ 1,800 × 40 = 1,355.5555…
    [61000, 'year', 1800, '1355.56'],
    // The hours of a year convert nothing here.
    [29.325, undefined, 1800, '1173.00'],
  ])('%d per %s, with %s hours a year', (pay, period, hours, expected) => {
    expect(typed(pay, period, hours)).toMatchObject({ 'total  amount': expected });
    expect(sheet().check('pay.newHire')).toBe('');
  });

  it.each([['annual'], ['day'], [12], ['1 year']])('is refused per %s', (period) => {
    expect(typed(61000, period)).toBe('refused');
    expect(sheet().check('pay.newHire')).toBe('The period must be hour, week, month or year.');
    // What is wrong is the period, and not that the pay is missing.
    expect(sheet().check('training.newHireHours')).toBe('');
    expect(typed(61000, 'year')).toMatchObject({ 'total  amount': '1173.08' });
  });

  it('is refused with hours of a year that are zero or a text, at those hours', () => {
    for (const hours of [0, '2080']) {
      expect(typed(61000, 'year', hours)).toBe('refused');
      expect(sheet().check('pay.hoursPerYear')).toMatch(/^Must be/);
      expect(sheet().check('pay.newHire')).toBe('');
    }
  });

  it('is not given by a period alone', () => {
    expect(typed(undefined, 'year')).toBe('refused');
    expect(sheet().check('training.newHireHours')).toContain("“New hire's pay” is not");
  });

  it('says that the hours of a year are taken by default, if they are used', () => {
    const assumed = () => sheet().value({ type: 'needs', path: 'training.newHire' });
    typed(61000, 'year');
    expect(assumed()).toBe('By default: Benefits and payroll taxes; Hours paid per year');
    typed(61000, 'year', 1800);
    expect(assumed()).toBe('By default: Benefits and payroll taxes');
    typed(30, 'hour');
    expect(assumed()).toBe('By default: Benefits and payroll taxes');
  });

  it('has its periods in the language of the model', () => {
    for (const [language, year, words] of [
      [dutch, 'jaar', 'uur, week, maand or jaar'],
      [korean, '년', '시간, 주, 월 or 년'],
    ] as const) {
      const own = new LiveModel(translateModel(turnoverModel, language.turnover) as Model);
      const type = (period: string) =>
        own.type(
          (path) => ({ leavers: 1, 'training.newHireHours': 40, 'pay.newHire': 61000 })[path],
          (path) => (path === 'pay.newHire' ? period : undefined),
        );
      type(year);
      expect(own.shown()).toMatchObject({ 'total  amount': '1173.08' });
      type('year');
      expect(own.check('pay.newHire')).toBe(`The period must be ${words}.`);
      own.close();
    }
  });
});

describe('sections of your own', () => {
  const names = ['=1+1', '+1', '-1', '@SUM(A1)', 'a "quoted" label', 'C:\\path', 'x'.repeat(600)];
  const inputs = Object.fromEntries(
    names.map((label, at) => [`price${at}`, { label, unit: 'money', why: label }] as const),
  );
  const lines = (count: number) =>
    Object.fromEntries(
      names
        .slice(0, count)
        .map((label, at) => [
          `line${at}`,
          { label, kind: 'cash', formula: (x: Record<string, never>) => x[`price${at}`] } as const,
        ]),
    );
  const own = (count: number) =>
    model({
      ...turnoverModel,
      label: `Own ${count}`,
      sections: {
        ...turnoverModel.sections,
        own: section({ label: '=HYPERLINK("x")', source: 'Ours', inputs, lines: lines(count) as never }),
      },
    }) as Model;

  it('have labels of any kind, in checks and needs too', () => {
    const sheet = sheetOf(own(names.length));
    sheet.type((path) => (path === 'leavers' ? 1 : undefined));
    for (const [at, label] of names.entries()) {
      const needs = sheet.value({ type: 'needs', path: `own.line${at}` });
      expect(needs).toBe(`Needs: ${label}`);
    }
    sheet.type((path) => (path === 'leavers' ? 1 : path === 'own.price4' ? -1 : undefined));
    expect(sheet.check('own.price4')).toBe('Must be 0 or more: a "quoted" label.');
  });

  it('say what a line needs or takes by default, and what stands in its place', () => {
    const sheet = sheetOf(turnover);
    sheet.fill({ leavers: 1, pay: { trainer: 10 }, training: { trainerHours: 1 } });
    const needs = (path: string) => sheet.value({ type: 'needs', path });
    expect(needs('training.trainer')).toBe('By default: Benefits and payroll taxes; New hires per trainer');
    expect(needs('hiring.screening')).toBe(
      "Needs: Applicants per hire; Screening hours per applicant; Recruiter's pay",
    );
    expect(needs('vacancy.paySaved')).toBe('Needs: Vacant days; Pay saved per vacant day');
    expect(needs('baseline.paperworkAndTraining')).toBe('Replaced by: Paperwork; Training');
    sheet.fill({
      leavers: 1,
      pay: { trainer: 10, load: 0 },
      training: { trainerHours: 1, newHiresPerTrainer: 2 },
    });
    expect(needs('training.trainer')).toBe('');
    sheet.fill({ leavers: 1 });
    expect(needs('baseline.paperworkAndTraining')).toBe('By default: Paperwork and training per leaver');
    sheet.fill({ leavers: -1 });
    expect(needs('baseline.paperworkAndTraining')).toBe('');
    const lost = sheetOf(lostRevenue);
    lost.fill({});
    // By either of two ways, so that none of their inputs is needed by itself.
    expect(lost.value({ type: 'needs', path: 'vacancy.salesLost' })).toContain('Needs: Staff leavers; Hours a place');
  });

  it('show a line that is added with no other edit', () => {
    const input = { leavers: 3, own: { price0: 10 } };
    compare(own(1), input);
    const more = { leavers: 3, own: { price0: 10, price1: '0.335' } };
    compare(own(2), more);
    // 3 × (2,000 + 10) and 3 × 0.335 = 1.005
    expect(sheetOf(own(2)).shown()).toMatchObject({ 'line own.line1 amount': '1.01', 'total  amount': '6031.01' });
  });

  it('are refused where they divide by zero', () => {
    const ratio = section({
      label: 'Ratio',
      source: 'Ours',
      inputs: { cost: { label: 'Cost', unit: 'money' }, parts: { label: 'Parts', unit: 'count' } },
      quantities: { each: { label: 'Each', unit: 'money', formula: (x) => x.cost.div(x.parts) } },
      lines: { each: { label: 'Each', kind: 'cash', formula: (x) => x.each.times(2) } },
    });
    const divided = model({ label: 'Divided', sections: { ratio } }) as Model;
    compare(divided, { ratio: { cost: 10, parts: 4 } });
    compare(divided, { ratio: { cost: 10, parts: 0 } });
    expect(sheetOf(divided).shown()).toBe('refused');
    expect(sheetOf(divided).value({ type: 'attention' })).toContain('division by zero');
  });
});

describe('the formulas', () => {
  // Functions that Excel 2007, LibreOffice and Google Sheets all have.
  const classic = new Set(
    'ABS AND CHAR COUNT FALSE IF IFERROR INT ISERROR ISNUMBER ISTEXT MAX MID MIN NOT OR ROUND SUM TRUE'.split(' '),
  );

  it.each(Object.entries(models))('of %s use classic functions, and fit into a cell', (_, of) => {
    const cells = toCells(of);
    expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
    for (const { formula = '', cell } of cells) {
      // Excel takes 8,192 characters, texts of 255 and 255 arguments.
      expect(formula.length, cell).toBeLessThan(8192);
      for (const [quoted] of formula.matchAll(/"[^"]*"/g)) expect(quoted.length - 2).toBeLessThanOrEqual(255);
      for (const [, name] of formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z]+)\(/g)) expect(classic).toContain(name);
    }
  });

  it('stand on one page, where nobody says where', () => {
    const total = toCells(methods.leadingAge as unknown as Model).find(
      ({ description }) => description === 'Total, in the period',
    );
    expect(total).toMatchObject({ cell: 'D11', formula: 'IF(B9<>"","Check inputs",ROUND(SUM(D10),2))' });
  });

  it('stand where the caller says, and name another page', () => {
    const cells = toCells(methods.leadingAge as unknown as Model, {
      at: (content) => {
        const inputs = ['leavers', 'headcount', 'turnoverRate', 'perLeaver.direct', 'perLeaver.indirect'];
        const row = inputs.indexOf('path' in content ? content.path : '') + 2;
        const part = 'part' in content ? content.part : '';
        return content.type === 'typed' ? `'My figures'!B${row}` : `Cost!${content.type.toUpperCase()}${part}${row}`;
      },
    });
    const formulaOf = (holds: string) => cells.find(({ content }) => content.type === holds)?.formula;
    const typed = "'My figures'!B2";
    const product = `IF(COUNT('My figures'!B3:B4)=2,'My figures'!B3 * 'My figures'!B4,"")`;
    expect(formulaOf('used')).toBe(
      `IF(ISNUMBER(${typed}),${typed},IF(ISERROR(${typed}),"wrong",IF(${typed}="",${product},"wrong")))`,
    );
    expect(formulaOf('exact')).toBe('IF(ISTEXT(USED5),"",USED5)');
  });

  it('are refused in a currency that is none', () => {
    expect(() => toCells(turnover, { currency: 'EURO' })).toThrow('currency must be a currency code of ISO 4217');
  });
});
