import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { Decimal } from 'decimal.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { model } from '../../src/compile/create-model.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { toMarkdownTable, toText } from '../../src/format.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import { type LostRevenueInput, lostRevenue, withLostRevenue } from '../../src/lost-revenue.js';
import { section } from '../../src/model/section.js';
import { minorUnit } from '../../src/numbers/currency.js';
import { turnoverCost } from '../../src/turnover/cost.js';
import { type TurnoverInput, turnoverModel } from '../../src/turnover/model.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';

const restaurant: TurnoverInput = JSON.parse(readFileSync('examples/command-line/burger-restaurant.json', 'utf8'));

// 24 × 2,000.00; 6 × 1.5 × 41.20 = 370.80, × 24 = 8,899.20; 120.00 × 24 = 2,880.00. Together 2,490.80 and 59,779.20.
// Hiring is 490.80 of 2,490.80 = 19.7 %; time 370.80 = 14.9 %; cash 120.00 = 4.8 %; mixed 2,000.00 = 80.3 %.
const small: TurnoverInput = {
  leavers: 24,
  currency: 'USD',
  pay: { interviewer: '41.20' },
  hiring: { advertising: 120, interviews: 6, hoursPerInterview: 1.5 },
};

/** The lines of the table alone: from its heading to the blank line below. */
function tableOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.slice(2, lines.indexOf('', 2));
}

/** A line by its columns, which stand at least two spaces apart. */
function cells(line: string | undefined): string[] {
  return (line ?? '').trim().split(/ {2,}/);
}

function moneyIn(locale: string, currency: string): (amount: Decimal) => string {
  const digits = minorUnit(currency) ?? 0;
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...fixed });
  return (amount) => format.format(amount.toNumber());
}

function lineOf(text: string, label: string): string[] {
  return cells(text.split('\n').find((line) => cells(line)[0] === label));
}

describe('toText', () => {
  const text = toText(turnoverCost(small));

  it('says what it is, how many leavers and which currency', () => {
    expect(text.split('\n')[0]).toBe('Turnover cost of 24 leavers, in USD');
    expect(toText(turnoverCost({ leavers: 1 }))).toMatch(/^Turnover cost of 1 leaver, in USD\n/);
    expect(toText(turnoverCost({ leavers: '2.5' }))).toMatch(/^Turnover cost of 2\.5 leavers, in USD\n/);
  });

  it('has every line, its kind in words, per leaver and in all', () => {
    expect(lineOf(text, 'Advertising')).toEqual(['Advertising', 'cash', '$120.00', '$2,880.00']);
    expect(lineOf(text, 'Interviewing')).toEqual(['Interviewing', 'paid time', '$370.80', '$8,899.20']);
    expect(lineOf(text, 'Paperwork and training, not itemised')).toEqual([
      'Paperwork and training, not itemised',
      'mixed',
      '$2,000.00',
      '$48,000.00',
    ]);
  });

  it('has sections, total and kinds with their part of the total', () => {
    expect(lineOf(text, 'Hiring')).toEqual(['Hiring', '$490.80', '$11,779.20', '19.7%']);
    expect(lineOf(text, 'Total')).toEqual(['Total', '$2,490.80', '$59,779.20', '100.0%']);
    expect(lineOf(text, 'Cash')).toEqual(['Cash', '$120.00', '$2,880.00', '4.8%']);
    expect(lineOf(text, 'Paid time')).toEqual(['Paid time', '$370.80', '$8,899.20', '14.9%']);
    expect(lineOf(text, 'Mixed')).toEqual(['Mixed', '$2,000.00', '$48,000.00', '80.3%']);
    expect(text).not.toContain('Opportunity');
  });

  it('lists assumptions with value, what of the total rests on each, and source', () => {
    // Interviewers: the interviewing alone rests on them, 370.80 × 24.
    expect(text).toContain('Interviewers per interview: 1 ($8,899.20 of the total rests on it)\n    One interviewer:');
    expect(text).toContain('Benefits and payroll taxes: 0% ($8,899.20 of the total rests on it)');
    expect(text).toContain('Paperwork and training per leaver: $2,000.00 ($48,000.00 of the total rests on it)');
  });

  it('states how much of the total rests on a default, also beside savings', () => {
    // Pay saved: 24 × 10 × 300 = 72,000; the baseline is 48,000 all the same, and the total −24,000.
    const saving = toText(turnoverCost({ leavers: 24, vacancy: { vacantDays: 10, payPerDay: 300 } }));
    expect(saving).toContain('Paperwork and training per leaver: $2,000.00 ($48,000.00 of the total rests on it)');
    expect(saving).toContain('Benefits and payroll taxes: 0% (-$72,000.00 of the total rests on it)');
    expect(saving).toContain('Currency: USD (-$24,000.00 of the total rests on it)');
  });

  it('lists the uncounted lines by section, and the notices', () => {
    const withTraining = toText(turnoverCost({ ...small, training: { materials: 10 } }));
    expect(withTraining).toMatch(/\nPlease check\n {2}Paperwork and training come to \$10\.00 a leaver/);
    expect(withTraining).toMatch(/\nNot included \(no input\)\n {2}Hiring: Agency fee; Referral bonus;/);
    expect(withTraining).toContain('  Ramp-up: Output not yet reached;');
  });

  it('writes the figures of what to look at as those of the table', () => {
    const german = toText(turnoverCost({ ...small, training: { materials: '1234.5' } }), { locale: 'de-DE' });
    expect(german.replace(/\s+/g, ' ')).toContain(
      'come to 1.234,50 $ a leaver, below the baseline of 2.000,00 $: look',
    );
    const pay = { interviewer: '41.205', newHire: 9000 };
    const dutch = toText(turnoverCost({ ...small, currency: 'EUR', pay, baseline: { amount: 1 } }), {
      locale: 'nl-NL',
    });
    // 41.205 is rounded like an amount: half away from zero.
    expect(dutch.replace(/\s+/g, ' ')).toContain('pay.newHire is € 9.000,00 and pay.interviewer is € 41,21: are');
    const few = lostRevenue({ ...goldenFirm, rework: { ...goldenFirm.rework, incidentsPerYear: '1799.5' } });
    expect(toText(few, { locale: 'de-DE' })).toContain('There are fewer incidents (1.799,5) than customers');
  });

  it('shows parts per leaver if nobody left, and none if there is no total', () => {
    expect(lineOf(toText(turnoverCost({ leavers: 0 })), 'Total')).toEqual(['Total', '$2,000.00', '$0.00', '100.0%']);
    const nothing = toText(turnoverCost({ leavers: 2, baseline: { amount: 0 } }));
    expect(lineOf(nothing, 'Total')).toEqual(['Total', '$0.00', '$0.00']);
  });

  it('keeps the digits of the result in every currency', () => {
    const yen = toText(turnoverCost({ leavers: 3, currency: 'JPY', baseline: { amount: '200000.5' } }));
    // 200,000.5 → 200,001 (away from zero); × 3 = 600,001.5 → 600,002.
    expect(lineOf(yen, 'Total')).toEqual(['Total', '¥200,001', '¥600,002', '100.0%']);
    const dinar = toText(turnoverCost({ leavers: 3, currency: 'KWD', baseline: { amount: '0.0625' } }));
    expect(
      lineOf(dinar, 'Total')
        .slice(1, 3)
        .map((cell) => cell.replace(/\s/u, ' ')),
    ).toEqual(['KWD 0.063', 'KWD 0.188']);
    // Beyond a binary number, and a currency for which Intl would print no decimals:
    // 123,456,789,012.345 × 999,999,999 = 123,456,789,012,345,000,000 − 123,456,789,012.345.
    const large = toText(
      turnoverCost({ leavers: 999_999_999, currency: 'IQD', baseline: { amount: '123456789012.345' } }),
    );
    expect(lineOf(large, 'Total')[2]).toContain('123,456,788,888,888,210,987.655');
  });

  it('writes in the locale asked for', () => {
    const german = toText(turnoverCost(small), { locale: 'de-DE' }).replace(/\u00a0/g, ' ');
    expect(lineOf(german, 'Total')).toEqual(['Total', '2.490,80 $', '59.779,20 $', '100,0 %']);
    expect(() => toText(turnoverCost(small), { locale: 'no locale' })).toThrow(RangeError);
  });

  it('says what a default was, with its unit', () => {
    const extra = section({
      label: 'Extra',
      source: 'ours',
      inputs: {
        hours: { label: 'Hours', unit: 'hours', default: { value: 1.5, source: 'ours' } },
        rate: { label: 'Rate', unit: 'money/hour', default: { value: 0.125, currency: 'USD', source: 'ours' } },
        part: { label: 'Part', unit: 'share', default: { value: 0.125, source: 'ours' } },
      },
      lines: { all: { label: 'All', kind: 'cash', formula: (x) => x.hours.times(x.rate).times(x.part) } },
    });
    const ourModel = model({ ...turnoverModel, sections: { extra }, notices: [] });
    const shown = toText(evaluate(ourModel, { leavers: 1 }));
    expect(shown).toContain('Hours: 1.5 hours (');
    expect(shown).toContain('Rate: $0.125/hour (');
    expect(shown).toContain('Part: 12.5% (');
  });
});

describe('a result without leavers', () => {
  const own = section({
    label: 'Refunds',
    source: 'ours',
    inputs: { refunds: { label: 'Refunds', unit: 'money' } },
    lines: { refunds: { label: 'Refunds made', kind: 'cash', formula: (x) => x.refunds } },
  });
  const result = evaluate(model({ label: 'Refunds', sections: { own } }), {
    currency: 'USD',
    own: { refunds: '12.50' },
  });

  it('has no column per leaver', () => {
    const text = toText(result);
    expect(text).toMatch(/^Refunds, in USD\n/);
    expect(text).not.toContain('eaver');
    expect(lineOf(text, 'Total')).toEqual(['Total', '$12.50', '100.0%']);
    const markdown = toMarkdownTable(result);
    expect(markdown).toContain('| Line | Kind | Total | Share of total |\n| --- | --- | ---: | ---: |\n');
    expect(markdown).toContain('| Refunds made | cash | $12.50 |  |');
  });
});

// A customer is worth 120 a year × the discounted years, Σ 0.8^(k − 1) ÷ 1.1^k for k from 1 to 5 = (1 − (0.8 ÷ 1.1)⁵) ÷ 0.3
// = 2.655121669533. Of 1,000 customers 200 have a problem and 50 leave: 50 × 120 × 2.655121669533 = 15,930.730017; of one
// year 6,000.00; in sales 50 × 300 × 2.655121669533 = 39,826.825. Newcomers and gaps serve 24 ÷ 40 × 3.5 ÷ 12 = 0.175 of the
// time, so 0.175 × 0.8 ÷ 1.14 = 0.122807 of it comes from people leaving: 1,956.405440; a leaver 81.516893.
const service: LostRevenueInput = {
  currency: 'USD',
  customers: {
    activeCustomers: 1000,
    revenuePerCustomerYear: 300,
    contributionMarginShare: '0.4',
    retentionWithoutProblem: '0.8',
  },
  problems: { problemShare: '0.2', complaintShare: 0, extraChanceOfLeavingSilent: '0.25' },
};
const team = {
  serviceStaff: 40,
  staffLeavers: 24,
  monthsToFullSkill: 3,
  monthsVacant: '0.5',
  problemRateRatio: '1.8',
};

describe('a lost revenue', () => {
  const text = toText(lostRevenue({ ...service, turnover: team }));

  it('has its three layers, the sales not made, and what people leaving cause', () => {
    expect(text).toMatch(/^Lost revenue, present value over 5 years at 10 %, in USD\n/);
    expect(lineOf(text, 'Total')).toEqual(['Total', '$15,930.73', '100.0%']);
    const after = text.slice(text.indexOf('Three views'), text.indexOf('Please check')).trimEnd().split('\n');
    expect(after.map(cells)).toEqual([
      ['Three views of the same loss (do not add)'],
      ['Paid this year, including staff time', '$0.00'],
      ['Margin missed this year, undiscounted', '$6,000.00'],
      ['Total cost of poor service, present value', '$15,930.73'],
      ['over 5 years at 10 %'],
      [''],
      ['Not included in the total'],
      ['Lost sales (not lost profit), present value', '$39,826.83'],
      ['over 5 years at 10 %'],
      [''],
      ['How much of the total turnover causes'],
      ['Caused by turnover', '$1,956.41'],
      ['Would remain without turnover', '$13,974.32'],
    ]);
    expect(text).toContain('New customers brought by a kept customer in a year: 0 a year (');
    expect(text).not.toContain('Per leaver');
  });

  it('says what was not assessed', () => {
    expect(lineOf(toText(lostRevenue(service)), 'Caused by turnover')[1]).toBe('not assessed');
    expect(lineOf(toText(lostRevenue({})), 'Paid this year, including staff time')[1]).toBe('not assessed');
  });

  it('says by what its total is a present value, in the locale and the language, and no more than there is to say', () => {
    const firstLine = (customers: object, options = {}) =>
      toText(lostRevenue({ ...service, customers: { ...service.customers, ...customers } }), options).split('\n')[0];
    expect(firstLine({ horizonYears: 1, discountRate: '0.075' })).toBe(
      'Lost revenue, present value over 1 year at 7.5 %, in USD',
    );
    expect(firstLine({ discountRate: '0.075' }, { locale: 'nl-NL', words: dutch.lostRevenue.words })).toBe(
      'Lost revenue, contante waarde over 5 jaar bij 7,5%, in USD',
    );
    expect(firstLine({ discountRate: 0 }, { locale: 'ko-KR', words: korean.lostRevenue.words })).toBe(
      'Lost revenue, 5년간의 현재 가치(할인율 0%)(단위: USD)',
    );
    // Nothing of rework is discounted: it is paid this year.
    const rework = lostRevenue({ rework: goldenFirm.rework });
    expect(rework.basis).toBeUndefined();
    expect(toText(rework)).toMatch(/^Lost revenue, in USD\n/);
    expect(lineOf(toText(rework), 'Total cost of poor service')).toEqual(['Total cost of poor service', '$56,160.00']);
  });

  it('has the same in markdown', () => {
    const markdown = toMarkdownTable(lostRevenue({ ...service, turnover: team }));
    expect(markdown).toContain(
      '**Lost revenue, present value over 5 years at 10 %, in USD**\n\n| Line | Kind | Total | Share of total |\n',
    );
    expect(markdown).toContain(
      '\n| Three views of the same loss (do not add) | Amount |\n| --- | ---: |\n| Paid this year, including staff time | $0.00 |\n',
    );
    expect(markdown).toContain('\n| Lost sales (not lost profit), present value over 5 years at 10 % | $39,826.83 |\n');
    expect(markdown).toContain('\n| Caused by turnover | $1,956.41 |\n');
  });
});

describe('the width of a terminal', () => {
  const cost = turnoverCost(restaurant);
  const both = withLostRevenue(cost, lostRevenue({ ...service, turnover: team }));
  const widest = (text: string) =>
    Math.max(
      ...text
        .split('\n')
        .filter((line) => !line.includes('://'))
        .map((line) => stringWidth(line)),
    );
  // Each figure, with the words around it, whatever line they stand on.
  const words = (text: string) => text.replace(/─+/g, '').split(/\s+/).sort();

  it.each([cost, both])('is kept, and nothing is left out', (result) => {
    const wide = toText(result);
    expect(widest(wide)).toBeGreaterThan(80);
    for (const width of [120, 80, 70]) {
      const text = toText(result, { width });
      expect(widest(text)).toBeLessThanOrEqual(width);
      expect(words(text)).toEqual(words(wide));
    }
    expect(toText(result, { width: 120 })).toBe(wide);
  });
});

describe('turnover cost and lost revenue together', () => {
  const both = withLostRevenue(turnoverCost({ leavers: 24 }), lostRevenue({ ...service, turnover: team }));
  const end = (text: string) => text.slice(text.indexOf('Turnover cost and lost revenue side by side'));

  it('are both breakdowns, and then the two side by side', () => {
    const text = toText(both);
    expect(text).toContain(`${toText(both.cost)}\n\n\n${toText(both.lost)}\n\n\nTurnover cost and lost revenue`);
    const lines = end(text).split('\n');
    expect(lines.slice(0, 11).map(cells)).toEqual([
      ['Turnover cost and lost revenue side by side, in USD'],
      [''],
      ['Per leaver', 'Total'],
      ['Turnover cost of the year', '$2,000.00', '$48,000.00'],
      ['Lost revenue, in margin, present value over 5', '$15,930.73'],
      ['years at 10 %'],
      ['of which caused by turnover (included)', '$81.52', '$1,956.41'],
      ['of which other causes (not included)', '$13,974.32'],
      ['─'.repeat(stringWidth(lines[3] ?? ''))],
      ['Total cost of turnover: the year, and lost', '$2,081.52', '$49,956.41'],
      ['revenue at present value over 5 years at 10 %'],
    ]);
    expect(lines.slice(12, 14).join()).toMatch(/^Counted only once, {2}A stable team/);
  });

  it('say what could still be counted twice', () => {
    const rampUp = { weeksToProficiency: 2, hoursPerWeek: 40, averageShareLost: '0.5' };
    const cost = turnoverCost({ leavers: 24, pay: { newHire: 15 }, rampUp });
    const shown = withLostRevenue(cost, both.lost);
    expect(end(toText(shown))).toMatch(/\nPlease check for double counting\n {2}Turnover cost counts output/);
    expect(toMarkdownTable(shown)).toMatch(/\nPlease check for double counting:\n\n- Turnover cost counts/);
  });

  it('add nothing if the part was not assessed, and have no figure per leaver if nobody left', () => {
    const unassessed = end(toText(withLostRevenue(turnoverCost({ leavers: 24 }), lostRevenue(service))));
    expect(lineOf(unassessed, 'of which caused by turnover (included)')[1]).toBe('not assessed');
    expect(lineOf(unassessed, 'Total cost of turnover')[2]).toBe('$48,000.00');
    const nobody = end(toText(withLostRevenue(turnoverCost({ leavers: 0 }), lostRevenue(service))));
    expect(lineOf(nobody, 'Total cost of turnover')).toEqual(['Total cost of turnover', '$0.00']);
  });

  it('have the same in markdown', () => {
    expect(toMarkdownTable(both)).toContain(
      [
        '|  | Per leaver | Total |',
        '| --- | ---: | ---: |',
        '| Turnover cost of the year | $2,000.00 | $48,000.00 |',
        '| Lost revenue, in margin, present value over 5 years at 10 % |  | $15,930.73 |',
        '| of which caused by turnover (included) | $81.52 | $1,956.41 |',
        '| of which other causes (not included) |  | $13,974.32 |',
        '| **Total cost of turnover: the year, and lost revenue at present value over 5 years at 10 %** | **$2,081.52** | **$49,956.41** |',
      ].join('\n'),
    );
  });
});

it('is loaded in an engine without Intl, and asks for it when a figure is written', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from './src/format.js'; export * from './src/index.js'`, resolveDir: '.' },
    bundle: true,
    format: 'iife',
    globalName: 'loaded',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2021',
    write: false,
  });
  const bare = createContext({});
  runInContext('delete globalThis.Intl', bare);
  runInContext(outputFiles[0]?.text ?? '', bare);
  const call = 'loaded.toText(loaded.turnoverCost({ leavers: 24 }))';
  expect(() => runInContext(call, bare)).toThrow('Intl is not defined');
  runInContext('globalThis.Intl = theirs', Object.assign(bare, { theirs: Intl }));
  expect(runInContext(call, bare)).toContain('$48,000.00');
});

describe('the layout of toText', () => {
  const locales = ['en-US', 'de-DE', 'fr-FR', 'ja-JP', 'ko-KR', 'ar-EG', 'he-IL', 'hi-IN', 'fa-IR'];
  const currencies = ['USD', 'EUR', 'JPY', 'KRW', 'KWD', 'EGP', 'CLF'];

  it('ends every figure of a column in the same place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.integer({ min: 0, max: 100_000 }),
        (locale, currency, leavers) => {
          const result = turnoverCost({ ...restaurant, currency, leavers });
          const lines = tableOf(toText(result, { locale }));
          const [heading = '', ...rows] = lines.filter((line) => !line.startsWith('─'));
          const endOf = (line: string, text: string, from = 0) => {
            const at = line.indexOf(text, from);
            expect(at, `${text} in ${line}`).toBeGreaterThan(0);
            return { at: at + text.length, width: stringWidth(line.slice(0, at + text.length)) };
          };
          const money = moneyIn(locale, currency);
          const amounts = amountsOf(result);
          expect(rows).toHaveLength(amounts.length);
          for (const [position, { perLeaver, amount }] of amounts.entries()) {
            const first = endOf(rows[position] ?? '', money(perLeaver));
            const second = endOf(rows[position] ?? '', money(amount), first.at);
            expect(first.width).toBe(endOf(heading, 'Per leaver').width);
            expect(second.width).toBe(endOf(heading, 'Total').width);
          }
          const widths = [heading, ...rows].map((line) => stringWidth(line));
          expect(lines.filter((line) => line.startsWith('─'))).toEqual(['─'.repeat(Math.max(...widths))]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('holds for wide labels, long ones, and ones that would move the cursor', () => {
    const extra = section({
      label: '직원 교육 과정',
      source: 'ours',
      inputs: { price: { label: 'Price', unit: 'money' } },
      lines: {
        wide: { label: '外国語コース', kind: 'cash', formula: (x) => x.price },
        emoji: { label: 'Party 🎉 for 👩‍👩‍👧', kind: 'cash', formula: (x) => x.price },
        long: {
          label: `A label of many words ${'that goes on and on '.repeat(8)}and ${'never'.repeat(20)}`,
          kind: 'opportunity',
          formula: (x) => x.price,
        },
        control: { label: 'red \u001b[31m alert\r\nnext', kind: 'cash', formula: (x) => x.price },
      },
    });
    const ourModel = model({ ...turnoverModel, sections: { ...turnoverModel.sections, extra }, notices: [] });
    const text = toText(evaluate(ourModel, { leavers: 2, extra: { price: '12.50' } }));
    const lines = tableOf(text);
    // 12.50 a leaver stands on the four lines, and as the sum of the one that is opportunity; always in the same place.
    const ends = lines
      .filter((line) => line.includes(' $12.50 '))
      .map((line) => stringWidth(line.replace(/ \$25\.00.*/, '').trimEnd()));
    expect(ends).toHaveLength(5);
    expect(new Set(ends).size).toBe(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    expect(lines.join(' ').replace(/\s+/g, '')).toContain('never'.repeat(20));
  });

  it('keeps text within a hundred columns', () => {
    for (const line of toText(turnoverCost(restaurant)).split('\n')) {
      if (!line.includes('://')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    }
  });
});

/** The rows of the table in order, each as the two amounts that it has to show. */
function amountsOf(result: ReturnType<typeof turnoverCost>): { perLeaver: Decimal; amount: Decimal }[] {
  const kinds = Object.values(result.kinds).filter(({ perLeaver }) => !perLeaver.isZero());
  const sections = result.sections.flatMap((own) => [
    own,
    ...result.lines.filter((line) => line.section === own.section),
  ]);
  return [...sections, { perLeaver: result.perLeaver, amount: result.total }, ...kinds];
}

describe('toMarkdownTable', () => {
  const markdown = toMarkdownTable(turnoverCost(small));

  it('has the same figures as a table', () => {
    expect(markdown.split('\n')[0]).toBe('**Turnover cost of 24 leavers, in USD**');
    expect(markdown).toContain(
      '| Line | Kind | Per leaver | Total | Share of total |\n| --- | --- | ---: | ---: | ---: |',
    );
    expect(markdown).toContain('\n| **Hiring** |  | **$490.80** | **$11,779.20** | **19.7%** |\n');
    expect(markdown).toContain('\n| Interviewing | paid time | $370.80 | $8,899.20 |  |\n');
    expect(markdown).toContain('\n| **Total** |  | **$2,490.80** | **$59,779.20** | **100.0%** |\n');
    expect(markdown).toContain('\n| of which paid time |  | $370.80 | $8,899.20 | 14.9% |\n');
  });

  it('escapes labels, so that a cell stays a cell', () => {
    const extra = section({
      label: 'A | B',
      source: 'ours',
      inputs: { price: { label: 'Price', unit: 'money' } },
      lines: { odd: { label: '*x* | <b>\n`y`', kind: 'cash', formula: (x) => x.price } },
    });
    const ourModel = model({ ...turnoverModel, sections: { extra }, notices: [] });
    const shown = toMarkdownTable(evaluate(ourModel, { leavers: 1, extra: { price: 3 } }));
    expect(shown).toContain('| **A \\| B** |  |');
    expect(shown).toContain('| \\*x\\* \\| &lt;b&gt; \\`y\\` | cash | $3.00 |');
  });
});
