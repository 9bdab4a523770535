import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { model } from '../../src/compile/create-model.js';
import { check } from '../../src/evaluation/check.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { calculateExact } from '../../src/evaluation/exact-result.js';
import { toText } from '../../src/format/text.js';
import { type GroupsResult, groups } from '../../src/groups/groups.js';
import { rowsOf } from '../../src/groups/row.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import { InputError } from '../../src/messages/issue.js';
import type { Model } from '../../src/model/model.js';
import { section } from '../../src/model/section.js';
import { plain } from '../../src/numbers/plain.js';
import { type TurnoverInput, turnoverModel } from '../../src/turnover/model.js';
import { turnoverInput } from '../arbitraries.js';

const anyModel = (of: unknown) => of as Model;

function issuesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
}

interface Row {
  readonly group: string;
  readonly input: TurnoverInput;
}

function addedUp(rows: readonly Row[]) {
  const adding = groups(turnoverModel);
  for (const { group, input } of rows) adding.add(group, input);
  return adding.results();
}

const training = (leavers: number, newHireHours: string, newHire = '1'): TurnoverInput => ({
  leavers,
  pay: { newHire },
  training: { newHireHours },
});

describe('groups, calculated by hand', () => {
  // Training, new hire's time: hours × 1 an hour × leavers, exactly; then rounded once a group.
  //   Kitchen   0.004 × 1 + 0.004 × 1 + 0.004 × 1 = 0.012 → 0.01   (rounding each row first would give 0.00)
  //   Counter   0.004 × 1                         = 0.004 → 0.00
  //   Advertising: Kitchen 10.00 × 1 (first row only) = 10.00
  //   Total     Kitchen 10.01 + Counter 0.00 = 10.01               (the exact sum, 10.016, would give 10.02)
  const kitchen: TurnoverInput = { ...training(1, '0.004'), hiring: { advertising: '10.00' } };
  const result = addedUp([
    { group: 'Kitchen', input: kitchen },
    { group: 'Counter', input: training(1, '0.004') },
    { group: 'Kitchen', input: training(1, '0.004') },
    { group: 'Kitchen', input: training(1, '0.004') },
  ]);

  it('rounds the exact sum of a group once', () => {
    const lines = result.groups[0]?.lines.map(({ section, name, amount }) => `${section}.${name} ${amount}`);
    expect(lines).toEqual(['hiring.advertising 10', 'training.newHire 0.01']);
    expect(result.groups.map(({ group, total }) => `${group} ${total}`)).toEqual(['Kitchen 10.01', 'Counter 0']);
  });

  it('makes the total of what the groups print', () => {
    expect(result.total.toString()).toBe('10.01');
    expect(result.lines.map(({ amount }) => amount.toString())).toEqual(['10', '0.01']);
  });

  it('divides the exact amount by the leavers', () => {
    // Kitchen: 10 ÷ 3 = 3.333… → 3.33, and 0.012 ÷ 3 = 0.004 → 0.00. All: 10 ÷ 4 = 2.50.
    expect(result.groups[0]?.perLeaver?.toString()).toBe('3.33');
    expect(result.perLeaver?.toString()).toBe('2.5');
  });

  it('counts rows and leavers', () => {
    expect(result.groups.map(({ rows, leavers }) => [rows, leavers.toString()])).toEqual([
      [3, '3'],
      [1, '1'],
    ]);
    expect([result.rows, result.leavers.toString()]).toEqual([4, '4']);
  });

  it('names the first ten of the rows that a notice is about', () => {
    const departments = groups(turnoverModel);
    for (let row = 1; row <= 31; row += 1) {
      const newHire = row % 2 === 0 ? 45000 : 15;
      departments.add(row < 10 ? 'Kitchen' : 'Counter', { leavers: 1, currency: 'USD', pay: { newHire } });
    }
    const { groups: each, ...all } = departments.results();
    const rows = [...each, all].map(({ notices }) => notices.map(({ rows, rowNumbers }) => [rows, rowNumbers]));
    const first = [2, 4, 6, 8];
    const later = [10, 12, 14, 16, 18, 20, 22, 24, 26, 28];
    expect(rows).toEqual([[[4, first]], [[11, later]], [[15, [...first, ...later.slice(0, 6)]]]]);
    expect(toText(departments.results()).replace(/\s+/g, ' ')).toContain(
      'In 15 of 31 rows, rows 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 and 5 more, such as this: pay.newHire is $45,000.00 an hour',
    );
  });

  it('has no value and every source of a figure that rows state otherwise', () => {
    const stated = (amount: number, source: string) => ({
      leavers: 1,
      currency: 'USD',
      baseline: { amount: { amount, source } },
    });
    const departments = groups(turnoverModel);
    departments.add('Kitchen', stated(2600, 'Finance, 2025'));
    departments.add('Kitchen', stated(2600, 'Finance, 2026'));
    departments.add('Counter', { leavers: 1, currency: 'USD' });
    const { groups: each, ...all } = departments.results();
    const [kitchen, counter, both] = [...each, all].map(({ assumptions }) => assumptions[0]);
    expect([kitchen?.value?.toString(), kitchen?.source]).toEqual(['2600', 'Finance, 2025; Finance, 2026']);
    expect(counter?.value?.toString()).toBe('2000');
    expect([both?.value, both?.amount.toString()]).toEqual([undefined, '7200']);
    expect(both?.source).toMatch(/^Finance, 2025; Finance, 2026; “Customer Service Matters/);
    expect(toText(departments.results())).toContain('Paperwork and training per leaver: differing figures in all rows');
  });

  it('counts the rows that a notice and an assumption are about', () => {
    const counter = result.groups[1];
    expect(counter?.notices.map(({ code, rows }) => `${code} ${rows}`)).toEqual([
      'belowBaseline 1',
      'partlyItemised 1',
    ]);
    expect(result.notices.map(({ code, rows }) => `${code} ${rows}`)).toEqual(['belowBaseline 4', 'partlyItemised 4']);
    expect(result.assumptions.map(({ path, rows }) => `${path} ${rows}`)).toEqual(['currency 4', 'pay.load 4']);
    // The lines with a default load come to 0.016 of 10.016.
    expect(result.assumptions[1]?.share.toFixed(10)).toBe((0.016 / 10.016).toFixed(10));
  });

  it('words a notice as it is said of the first row that it applies to, in each group and in all', () => {
    // Hours × 1 an hour for one leaver, below the baseline.
    const all = addedUp([
      { group: 'Kitchen', input: training(1, '5') },
      { group: 'Counter', input: training(1, '7') },
      { group: 'Kitchen', input: training(1, '9') },
    ]);
    const itemised = [...all.groups, all].map(({ notices }) => notices[0]?.example.match(/come to \S+ USD/)?.[0]);
    expect(itemised).toEqual(['come to 5.00 USD', 'come to 7.00 USD', 'come to 5.00 USD']);
  });

  it('adds up the money that rests on a default, over the rows that use it and over the groups', () => {
    const load = (given?: number) => (given === undefined ? {} : { load: given });
    const hours = (leavers: number, newHire: string, given?: number): TurnoverInput => ({
      currency: 'USD',
      leavers,
      pay: { newHire, ...load(given) },
      hiring: { advertising: 7 }, // which no default moves
      training: { newHireHours: 8 },
    });
    const { groups: all, assumptions } = addedUp([
      { group: 'Kitchen', input: hours(2, '20') },
      { group: 'Kitchen', input: hours(1, '20', 0.25) },
      { group: 'Counter', input: { ...hours(3, '0.0005'), vacancy: { vacantDays: 10, payPerDay: 150 } } },
    ]);
    const restsOnLoad = (of: typeof assumptions) => of.map(({ path, amount, rows }) => `${path} ${amount} ${rows}`);
    // Kitchen: 2 × 8 × 20 = 320; the other row, 1 × 8 × 20 × 1.25, gives its load.
    // Counter: 3 × 8 × 0.0005 = 0.012 → 0.01, less 3 × 10 × 150 = 4,500 of pay saved.
    expect(all.map((group) => restsOnLoad(group.assumptions))).toEqual([['pay.load 320 1'], ['pay.load -4499.99 1']]);
    expect(restsOnLoad(assumptions)).toEqual(['pay.load -4179.99 2']);
  });

  it('adds to the figures, not to the rows, when asked for results twice', () => {
    const adding = groups(turnoverModel);
    adding.add('A', { leavers: 1 });
    expect(adding.results().total.toString()).toBe('2000');
    adding.add('A', { leavers: 2 });
    expect(adding.results().total.toString()).toBe('6000');
  });
});

describe('groups of a model without leavers', () => {
  const refunds = section({
    label: 'Refunds',
    source: 'ours',
    inputs: { refunds: { label: 'Refunds', unit: 'money' } },
    lines: { refunds: { label: 'Refunds made', kind: 'cash', formula: (x) => x.refunds } },
  });
  const adding = groups(model({ label: 'Refunds', sections: { refunds } }));
  adding.add('Harbour', { currency: 'USD', refunds: { refunds: '0.004' } });
  adding.add('Harbour', { currency: 'USD', refunds: { refunds: '0.004' } });
  adding.add('Station', { currency: 'USD', refunds: { refunds: '2.50' } });
  const result = adding.results();

  it('add up, each figure rounded once', () => {
    // 0.004 + 0.004 = 0.008 → 0.01; 0.01 + 2.50 = 2.51
    expect(result.groups.map(({ group, rows, total }) => `${group} ${rows} ${total}`)).toEqual([
      'Harbour 2 0.01',
      'Station 1 2.5',
    ]);
    expect(result.total.toString()).toBe('2.51');
  });

  it('have no leavers, and nothing per leaver', () => {
    expectTypeOf(result.leavers).toEqualTypeOf<undefined>();
    for (const totals of [...result.groups, result]) {
      expect([totals.leavers, totals.perLeaver, totals.lines[0]?.perLeaver]).toEqual([undefined, undefined, undefined]);
      expect(totals.kinds.cash.perLeaver).toBeUndefined();
    }
  });
});

describe('groups, at the edges', () => {
  it('has nothing per leaver where nobody left', () => {
    const result = addedUp([{ group: 'Office', input: { leavers: 0 } }]);
    expect(result.groups[0]?.perLeaver).toBeUndefined();
    expect(result.groups[0]?.lines[0]?.perLeaver).toBeUndefined();
    expect(result.total.toString()).toBe('0');
    expect(plain(result).groups[0]).not.toHaveProperty('perLeaver', expect.anything());
  });

  it('rests on nothing where it comes to nothing', () => {
    const nothing = { leavers: 3, currency: 'USD', pay: { trainer: 0 }, training: { trainerHours: 8 } };
    const [load] = addedUp([{ group: 'Office', input: nothing }]).assumptions;
    expect([load?.path, load?.rows, load?.amount.toString(), load?.share.toString()]).toEqual([
      'pay.load',
      1,
      '0',
      '0',
    ]);
  });

  it('is empty without rows', () => {
    const { total, groups: none, leavers } = groups(turnoverModel).results();
    expect([total.toString(), none.length, leavers.toString()]).toEqual(['0', 0, '0']);
  });

  it('refuses a second currency, and keeps what there was', () => {
    const adding = groups(turnoverModel);
    adding.add('A', { leavers: 1, currency: 'EUR', baseline: { amount: 1500 } });
    expect(() => adding.add('A', { leavers: 1 })).toThrow(/currency is USD, but the rows before are in EUR/);
    expect(adding.results().currency).toBe('EUR');
    expect(adding.results().total.toString()).toBe('1500');
  });

  it('refuses a wrong row with everything that is wrong, and adds nothing of it', () => {
    const adding = groups(turnoverModel);
    adding.add('A', { leavers: 1 });
    const wrong = { leavers: -1, hiring: { advertising: 'six' } };
    let issues: readonly { readonly path: string }[] = [];
    try {
      adding.add('A', wrong);
    } catch (error) {
      if (error instanceof InputError) issues = error.issues;
    }
    expect(issues.map(({ path }) => path).sort()).toEqual(['hiring.advertising', 'leavers']);
    expect(adding.results().rows).toBe(1);
  });

  it('refuses sums too large to print exactly', () => {
    const adding = groups(turnoverModel);
    // 1,000 days × 1e12 a day × 9e8 leavers is 9e23, and twice that is 1.8e24.
    const large: TurnoverInput = { leavers: '900000000', vacancy: { vacantDays: 1000, coverPerDay: '1000000000000' } };
    adding.add('A', large);
    expect(() => adding.add('B', large)).toThrow(/1e24 or more/);
    expect(adding.results().groups.map(({ group }) => group)).toEqual(['A']);
  });

  it('takes any name for a group', () => {
    const names = ['__proto__', 'constructor', '', 'toString'];
    const result = addedUp(names.map((group) => ({ group, input: { leavers: 1 } })));
    expect(result.groups.map(({ group }) => group)).toEqual(names);
  });
});

const decimal = (max: number) =>
  fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 999 })).map(([whole, rest]) => `${whole}.${rest}`);

const row: fc.Arbitrary<Row> = fc.record({
  group: fc.constantFrom('Kitchen', 'Counter', 'Delivery'),
  input: fc.record({
    leavers: decimal(20),
    currency: fc.constant('USD'),
    pay: fc.record({ newHire: decimal(60), trainer: decimal(60), load: fc.constantFrom('0', '0.22', '0.333') }),
    training: fc.record(
      { trainerHours: decimal(90), newHireHours: decimal(90), newHiresPerTrainer: fc.constantFrom(1, 3, 7) },
      { requiredKeys: ['trainerHours'] },
    ),
    vacancy: fc.option(fc.record({ vacantDays: decimal(30), payPerDay: decimal(200) }), { nil: undefined }),
  }),
});

function sumOf(amounts: readonly { toString(): string }[]): number {
  // In whole cents, so that the sum is exact.
  return amounts.reduce((total: number, amount) => total + Math.round(Number(amount) * 100), 0);
}

/** What must not depend on the order of the rows: groups by name, and no example message. */
/** Assumptions in one order, without the numbers of their rows, which follow the order of the rows. */
const byPath = (assumptions: readonly { readonly path: string; readonly rowNumbers: readonly number[] }[]) =>
  assumptions.map(({ rowNumbers: _, ...others }) => others).sort((a, b) => a.path.localeCompare(b.path));

function figuresOf(result: GroupsResult) {
  const { groups: all, notices, ...whole } = plain(result);
  const named = all.map(({ notices: own, ...group }) => ({
    ...group,
    notices: own.map((n) => [n.code, n.rows]).sort(),
  }));
  return {
    ...whole,
    assumptions: byPath(whole.assumptions),
    notices: notices.map((n) => [n.code, n.rows]).sort(),
    groups: named
      .map((group) => ({ ...group, assumptions: byPath(group.assumptions) }))
      .sort((a, b) => a.group.localeCompare(b.group)),
  };
}

describe('laws of groups', () => {
  it('add up in both directions', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const result = addedUp(rows);
        for (const line of result.lines) {
          const same = result.groups.flatMap(({ lines }) =>
            lines.filter(({ section, name }) => section === line.section && name === line.name),
          );
          expect(sumOf(same.map(({ amount }) => amount))).toBe(sumOf([line.amount]));
        }
        for (const group of [...result.groups, result]) {
          expect(sumOf(group.lines.map(({ amount }) => amount))).toBe(sumOf([group.total]));
          expect(sumOf(group.sections.map(({ amount }) => amount))).toBe(sumOf([group.total]));
          expect(sumOf(Object.values(group.kinds).map(({ amount }) => amount))).toBe(sumOf([group.total]));
          if (group.perLeaver === undefined) continue;
          expect(sumOf(group.lines.map(({ perLeaver }) => perLeaver ?? 0))).toBe(sumOf([group.perLeaver]));
        }
        expect(sumOf(result.groups.map(({ total }) => total))).toBe(sumOf([result.total]));
        for (const { path, amount } of result.assumptions) {
          const same = result.groups.flatMap(({ assumptions }) => assumptions.filter((own) => own.path === path));
          expect(sumOf(same.map((own) => own.amount))).toBe(sumOf([amount]));
        }
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 12 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(figuresOf(addedUp(other))).toEqual(figuresOf(addedUp(rows)));
      }),
    );
  });

  it('give what evaluate gives for a single row', () => {
    fc.assert(
      fc.property(
        row.filter(({ input }) => Number(input.leavers) > 0),
        ({ group, input }) => {
          const one = addedUp([{ group, input }]).groups[0];
          const alone = evaluate(turnoverModel, input);
          expect(one?.lines.map(({ amount, perLeaver }) => `${amount} ${perLeaver}`)).toEqual(
            alone.lines.map(({ amount, perLeaver }) => `${amount} ${perLeaver}`),
          );
          expect(`${one?.total} ${one?.perLeaver}`).toBe(`${alone.total} ${alone.perLeaver}`);
          const resting = (of: readonly { path: string; amount: unknown }[] = []) =>
            of.map(({ path, amount }) => `${path} ${amount}`).sort();
          expect(resting(one?.assumptions)).toEqual(resting(alone.assumptions));
        },
      ),
    );
  });
});

describe('rows of one table', () => {
  it('come to what each comes to by itself, whatever the rows before have', () => {
    const inputs = fc.sample(turnoverInput, { numRuns: 300, seed: 20_261_122 });
    const rows = inputs.map((input, at) => ({ group: `${at}`, input: { ...input, currency: 'USD' } }));
    const patterns = new Set(
      inputs.map((input) => JSON.stringify(input, (_, value) => (typeof value === 'object' ? value : 0))),
    );
    expect(patterns.size).toBeGreaterThan(200);
    const { groups: found } = addedUp(rows);
    for (const [at, { input }] of rows.entries()) {
      const alone = evaluate(turnoverModel, input);
      const { total, lines, absent, assumptions, notices } = found[at] as (typeof found)[number];
      expect(total).toEqual(alone.total);
      expect(lines.map(({ section, name }) => `${section}.${name}`)).toEqual(
        alone.lines.map(({ section, name }) => `${section}.${name}`),
      );
      expect(absent.map(({ label }) => label)).toEqual(alone.absent.map(({ label }) => label));
      expect(assumptions.map(({ path }) => path)).toEqual(alone.assumptions.map(({ path }) => path));
      expect(notices).toEqual(
        alone.notices.map(({ code, message, ...said }) => ({
          code,
          rows: 1,
          rowNumbers: [at + 1],
          example: message,
          ...said,
        })),
      );
    }
  });

  // What is given alone, and what is given beside it: rows with the same inputs that still differ in what is known.
  const silent = { problemShare: '0.2', complaintShare: 0, extraChanceOfLeavingSilent: '0.25' };
  const loud = { ...silent, complaintShare: '0.5' };
  const customers = { activeCustomers: 1000, revenuePerCustomerYear: 300, contributionMarginShare: '0.4' };
  const firm = { currency: 'USD', customers: { ...customers, retentionWithoutProblem: '0.8' } };
  const trained = { leavers: 1, currency: 'USD', training: { trainerHours: 3 } };

  it.each<[string, Model, object, object]>([
    // Where nobody complains, what becomes of complaints is idle; where half do, it is missing.
    [
      'idle in one row and missing in the next',
      anyModel(lostRevenueModel),
      { ...firm, problems: silent },
      { ...firm, problems: loud },
    ],
    // The misspelling is the mistake; pay.trainer is not missing as well.
    [
      'misspelt in one row and missing in the next',
      anyModel(turnoverModel),
      { ...trained, pay: { trianer: 2 } },
      trained,
    ],
    [
      'misspelt in one row and right in the next',
      anyModel(turnoverModel),
      { ...trained, pay: { trainerr: 2 } },
      { ...trained, pay: { trainer: 2 } },
    ],
    [
      'in two currencies in which a default does not apply',
      anyModel(turnoverModel),
      { leavers: 1, currency: 'EUR' },
      { leavers: 1, currency: 'GBP' },
    ],
  ])('come to what each comes to by itself: %s', (_, of, first, second) => {
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      const adding = rowsOf(of);
      for (const row of rows) {
        const issues = issuesOf(() => adding(of.read(row), 1));
        expect(issues).toEqual(check(of, row).map(({ message }) => message));
        if (issues.length > 0) continue;
        const lines = adding(of.read(row), 1).measured.lines.map(({ line, amount }) => [line.path, amount.toFixed()]);
        const alone = calculateExact(of, of.read(row)).lines.map(({ line, amount }) => [line.path, amount.toFixed()]);
        expect(lines).toEqual(alone);
      }
    }
  });

  it('are refused each by itself', () => {
    const adding = groups(turnoverModel);
    const unused = { leavers: 1, training: { trainerHours: 3 } };
    const refused = 'training.trainerHours is given, but pay.trainer is not.';
    expect(() => adding.add('A', unused)).toThrow(refused);
    expect(() => adding.add('A', unused)).toThrow(refused);
    adding.add('A', { ...unused, pay: { trainer: 2 } });
    expect(() => adding.add('A', { ...unused, currency: 'EUR' })).toThrow(refused);
    expect(adding.results().total.toString()).toBe('6');
  });
});
