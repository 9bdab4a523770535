import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { toMarkdownTable, toText } from '../../src/format.js';
import { toCells, toSql } from '../../src/formula.js';
import { groups } from '../../src/groups.js';
import { check, fromJSON, plain, toJSON, turnoverCost, turnoverModel } from '../../src/index.js';
import { retentionPlanModel } from '../../src/retention.js';
import { inDuckDb } from '../sql/engines.js';

const messages = (input: unknown) => check(turnoverModel, input).map(({ message }) => message);

describe('headcount and turnover rate are another way to give the leavers', () => {
  test('with the product in the calculation', () => {
    const cost = turnoverCost({ headcount: 400, turnoverRate: 0.18, hiring: { advertising: 120 } });
    expect(cost.leavers.toString()).toBe('72');
    const [advertising] = cost.lines;
    expect(advertising?.formula).toMatch(/ × \(headcount × turnover rate\)$/);
    expect(advertising?.calculation).toMatch(/ × \(400 × 0\.18\)$/);
    // 72 × (120 + 2,000)
    expect(cost.total.toString()).toBe('152640');
  });

  test('the same as the leavers, in the library, in a sheet and in a query', async () => {
    // Few decimals, so that every reading takes the figures.
    const people = fc.integer({ min: 1, max: 20_000 }).map((quarters) => quarters / 4);
    const rate = fc.integer({ min: 0, max: 40_000 }).map((parts) => parts / 10_000);
    const inputs = fc.sample(fc.tuple(people, rate), { numRuns: 25, seed: 20_260_302 });
    const totals = inputs.map(([headcount, turnoverRate]) => {
      const { leavers, total } = turnoverCost({ headcount, turnoverRate });
      expect(leavers.toString()).toBe(String(Number((headcount * turnoverRate).toFixed(6))));
      expect(turnoverCost({ leavers }).total.toString()).toBe(total.toString());
      return total.toFixed(2);
    });
    expect(inputs.map(([headcount, turnoverRate]) => inSheet({ headcount, turnoverRate }).total)).toEqual(
      totals.map(Number),
    );
    const columns = ['leavers', 'headcount', 'turnoverRate'];
    const values = inputs.map(([headcount, turnoverRate]) => `(NULL, ${headcount}, ${turnoverRate})`);
    const rows = await inDuckDb([
      'CREATE TABLE t (leavers DECIMAL(12, 4), headcount DECIMAL(12, 4), turnover_rate DECIMAL(8, 6))',
      `INSERT INTO t VALUES ${values.join(', ')}`,
      toSql(turnoverModel, { dialect: 'duckdb', table: 't', columns }),
    ]);
    expect(rows.map(({ total }) => total)).toEqual(totals);
  });
});

describe('what is missing, and what contradicts', () => {
  const none = 'leavers must be given: how many left in the period; or give headcount and turnoverRate instead.';
  const headcountAlone = 'turnoverRate must be given beside headcount; or give leavers instead.';
  const rateAlone = 'headcount must be given beside turnoverRate; or give leavers instead.';
  const rateBesideLeavers = 'turnoverRate is given, but headcount is not.';
  const contradiction = /^turnoverRate must be leavers ÷ headcount/;
  const refused: readonly (readonly [people: Readonly<Record<string, number>>, reason: string | RegExp])[] = [
    [{}, none],
    [{ headcount: 400 }, headcountAlone],
    [{ turnoverRate: 0.18 }, rateAlone],
    [{ leavers: 72, turnoverRate: 0.18 }, rateBesideLeavers],
    // 60 ÷ 400 is 0.15.
    [{ leavers: 60, headcount: 400, turnoverRate: 0.18 }, contradiction],
    // 0.24 is not 0.2 to two decimals, in which rates are written.
    [{ leavers: 24, headcount: 100, turnoverRate: 0.2 }, contradiction],
    // 70 ÷ 399 is 0.175438…
    [{ leavers: 70, headcount: 399, turnoverRate: 0.1755 }, contradiction],
    [{ leavers: 70, headcount: 399, turnoverRate: 0.175437 }, contradiction],
  ];
  const taken: readonly Readonly<Record<string, number>>[] = [
    { leavers: 72, headcount: 400, turnoverRate: 0.18 },
    { leavers: 71, headcount: 400, turnoverRate: 0.18 },
    { leavers: 70, headcount: 399, turnoverRate: 0.1754 },
    { leavers: 70, headcount: 399, turnoverRate: 0.175439 },
    { leavers: 1, headcount: 8, turnoverRate: 0.12 },
    { leavers: 1, headcount: 8, turnoverRate: 0.13 },
    { leavers: 500, headcount: 400, turnoverRate: 1.25 },
    { leavers: 0, headcount: 0, turnoverRate: 0.3 },
  ];

  test.each(refused)('%j is refused by the library and by a sheet', (people, reason) => {
    expect(messages(people)).toEqual([expect.stringMatching(reason)]);
    expect(inSheet(people).checks).not.toBe('');
  });

  test.each(taken.map((people) => [people]))('%j is taken by the library and by a sheet', (people) => {
    expect(messages(people)).toEqual([]);
    expect(inSheet(people).checks).toBe('');
  });

  test('in a query too', async () => {
    const all = [...refused.map(([people]) => people), ...taken];
    const values = all.map(({ leavers, headcount, turnoverRate }) =>
      [leavers, headcount, turnoverRate].map((figure) => figure ?? 'NULL').join(', '),
    );
    const rows = await inDuckDb([
      'CREATE TABLE t (leavers DECIMAL(12, 4), headcount DECIMAL(12, 4), turnover_rate DECIMAL(8, 6))',
      `INSERT INTO t VALUES ${values.map((row) => `(${row})`).join(', ')}`,
      toSql(turnoverModel, { dialect: 'duckdb', table: 't', columns: ['leavers', 'headcount', 'turnoverRate'] }),
    ]);
    expect(rows.map((row) => row.refused_because)).toEqual([
      ...refused.map(([, reason]) => expect.stringMatching(reason)),
      ...taken.map(() => null),
    ]);
  });

  test('the contradiction says what the rate would be', () => {
    expect(messages({ leavers: 60, headcount: 400, turnoverRate: 0.18 })).toEqual([
      'turnoverRate must be leavers ÷ headcount = 60 ÷ 400 = 0.15; 0.18 was given. Correct one of the three, or leave out leavers or turnoverRate.',
    ]);
    expect(messages({ headcount: 400, turnoverRate: 18 })).toEqual([
      'turnoverRate must be 10 or less (ratio); 18 was given: it is a ratio, 0.18 for 18 %.',
    ]);
  });

  test('a model without leavers does not take them', () => {
    expect(check(retentionPlanModel, { headcount: 400 }).map(({ code }) => code)).toContain('unknownInput');
  });
});

describe('a result beside headcount and pay', () => {
  const cost = turnoverCost({
    leavers: 72,
    headcount: 400,
    pay: { newHire: { amount: 40000, per: 'year' } },
    baseline: { amount: 8000 },
  });

  test('has the rate, and the cost as a share of pay', () => {
    expect(cost.turnoverRate?.toString()).toBe('0.18');
    expect(plain(cost).shareOfPay).toEqual({
      yearlyPay: 40000,
      yearlyPayFrom: 'pay.newHire',
      // 8,000 ÷ 40,000
      perLeaverOfYearlyPay: 0.2,
      // 72 × 8,000 ÷ (400 × 40,000)
      totalOfYearlyPayroll: 0.036,
    });
    const record = JSON.parse(JSON.stringify(toJSON(cost)));
    expect(record.input).toMatchObject({ leavers: '72', headcount: '400' });
    expect(fromJSON(record)).toEqual(cost);
  });

  test('says so in text and Markdown, and nothing of what is not known', () => {
    for (const printed of [toText(cost), toMarkdownTable(cost)]) {
      expect(printed).toMatch(/Turnover rate[ |]+18\.0%/);
      expect(printed).toMatch(/Cost per leaver ÷ yearly pay of one person[ |]+20\.0%/);
      expect(printed).toMatch(/Total ÷ yearly pay of the whole headcount[ |]+3\.6%/);
    }
    expect(toText(turnoverCost({ leavers: 72 }))).not.toContain('yearly pay');
  });

  test('takes the pay of the leaver before that of the new hire, and pay per hour only with the hours of a year', () => {
    const pay = { newHire: { amount: 40000, per: 'year' }, leaver: { amount: 4000, per: 'month' } } as const;
    const share = (of: object) => turnoverCost({ leavers: 1, pay: of }).shareOfPay;
    // 2,000 ÷ (12 × 4,000)
    expect(share(pay)?.perLeaverOfYearlyPay.toFixed(6)).toBe('0.041667');
    expect(share(pay)?.yearlyPayFrom).toBe('pay.leaver');
    expect(share(pay)?.totalOfYearlyPayroll).toBeUndefined();
    expect(share({ newHire: 20 })).toBeUndefined();
    // 2,000 ÷ (20 × 2,000)
    expect(share({ newHire: 20, hoursPerYear: 2000 })?.perLeaverOfYearlyPay.toString()).toBe('0.05');
    expect(share({ newHire: 0, hoursPerYear: 2000 })).toBeUndefined();
  });

  test('of groups is the rate of the sums, as far as every row says the headcount', () => {
    const pay = (amount: number) => ({ pay: { newHire: { amount, per: 'year' } } }) as const;
    const departments = groups(turnoverModel);
    departments.add('Kitchen', { leavers: 6, headcount: 10, ...pay(20000) });
    departments.add('Kitchen', { headcount: 30, turnoverRate: 0.2, ...pay(40000) });
    departments.add('Counter', { leavers: 8, headcount: 20, ...pay(25000) });
    const { headcount, turnoverRate, shareOfPay, groups: each } = plain(departments.results());
    expect([headcount, turnoverRate]).toEqual([60, 20 / 60]);
    expect(each.map((one) => [one.headcount, one.turnoverRate])).toEqual([
      [40, 12 / 40],
      [20, 8 / 20],
    ]);
    // 20 × 2,000 ÷ (6 × 20,000 + 6 × 40,000 + 8 × 25,000), and ÷ (10 × 20,000 + 30 × 40,000 + 20 × 25,000)
    expect(shareOfPay?.perLeaverOfYearlyPay).toBeCloseTo(40000 / 560000, 15);
    expect(shareOfPay?.totalOfYearlyPayroll).toBeCloseTo(40000 / 1900000, 15);
    departments.add('Office', { leavers: 1 });
    const results = departments.results();
    expect([results.headcount, results.turnoverRate, results.shareOfPay]).toEqual([undefined, undefined, undefined]);
    expect(results.groups[1]?.turnoverRate?.toString()).toBe('0.4');
  });
});

const cells = toCells(turnoverModel);

const addressOf = (wanted: (content: (typeof cells)[number]['content']) => boolean) => {
  const { cell = '' } = cells.find(({ content }) => wanted(content)) ?? {};
  return { sheet: 0, col: cell.charCodeAt(0) - 65, row: Number(cell.slice(1)) - 1 };
};

const sheet = HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
sheet.addSheet();
sheet.batch(() => {
  for (const { formula, content } of cells) {
    if (formula !== undefined)
      sheet.setCellContents(
        addressOf((other) => other === content),
        `=${formula}`,
      );
  }
});

/** The total and the status of a sheet with some figures about people typed into it. */
function inSheet(people: Readonly<Record<string, number>>) {
  sheet.batch(() => {
    for (const path of ['leavers', 'headcount', 'turnoverRate']) {
      const address = addressOf((content) => content.type === 'typed' && content.path === path);
      sheet.setCellContents(address, people[path] ?? null);
    }
  });
  const total = addressOf((content) => content.type === 'total' && content.part === 'amount');
  return {
    total: sheet.getCellValue(total),
    checks: sheet.getCellValue(addressOf(({ type }) => type === 'attention')),
  };
}
