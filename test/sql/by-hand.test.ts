// What is divided and then used further, worked out by hand, in every engine.
import { describe, expect } from 'vitest';
import { type Arithmetic, model, section, turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue/model.js';
import { vacancyNetOfPay } from '../../src/methods.js';
import type { Model } from '../../src/model/model.js';
import type { Input } from '../../src/model/section.js';
import { toSql } from '../../src/sql/to-sql.js';
import { differences, namesOf, pathsOf, type Row, rowOf } from './rows.js';
import { warehouses } from './warehouses.js';

const timeout = 120_000;

const kinds = {
  annualPay: { label: 'Annual pay', unit: 'money/year' },
  fee: { label: 'Fee', unit: 'money' },
  rate: { label: 'Rate', unit: 'money/hour' },
  hours: { label: 'Hours', unit: 'hours' },
  people: { label: 'People', unit: 'people', exclusiveMinimum: 0 },
  size: { label: 'Size', unit: 'count' },
} as const satisfies Readonly<Record<string, Input>>;

type Name = keyof typeof kinds;
/** Quantities that a test may add to its model. */
type QuantityName = 'each' | 'sum' | 'usual';
type Formula = <Figure extends Arithmetic<Figure>>(x: Readonly<Record<Name | QuantityName, Figure>>) => Figure;

/** A model of one section with some of these inputs, whose lines and quantities are these formulas. */
function ours(names: readonly Name[], lines: Readonly<Record<string, Formula>>, quantities: object = {}): Model {
  const own = section({
    label: 'Ours',
    source: 'ours',
    inputs: Object.fromEntries(names.map((name) => [name, kinds[name]])),
    quantities: quantities as never,
    lines: Object.fromEntries(
      Object.entries(lines).map(([name, formula]) => [name, { label: name, kind: 'cash', formula }]),
    ) as never,
  });
  const leavers = { label: 'Leavers', unit: 'people' } as const;
  return model({ label: 'Ours', leavers, sections: { ours: own } }) as unknown as Model;
}

const quantity = (formula: Formula, others: object = {}) => ({ label: 'q', unit: 'money', formula, ...others });

describe.each(warehouses)('in $dialect', ({ dialect, it, answers }) => {
  /** The amounts of some lines in the one row, and why it is refused. */
  const amountsOf = async (of: Model, rows: readonly Row[], lines: readonly string[]) => {
    const given = await answers(pathsOf(of), rows, toSql(of, { dialect, table: 't' }));
    return given.map((answer) => [
      ...lines.map((line) => (answer[line] === null ? null : Number(answer[line]))),
      answer.refused_because,
    ]);
  };

  it(
    'the vacancy of a manager costs 80,000 of revenue less 10,000 of pay',
    async () => {
      // 11,000,000 ÷ 50 × 40 ÷ 220 × 2 = 220,000 × 40 ÷ 220 × 2 = 80,000; − 55,000 × 40 ÷ 220 = −10,000.
      const [example] = vacancyNetOfPay.examples;
      const row = rowOf(example?.input);
      expect(
        await amountsOf(vacancyNetOfPay, [row], ['vacancy_vacancy_total', 'vacancy_pay_saved_total', 'total']),
      ).toEqual([[80_000, -10_000, 70_000, null]]);
    },
    timeout,
  );

  it(
    'pay of a year ÷ 2,080 × hours: a quotient on the left, on the right, in a sum and as what is divided',
    async () => {
      const of = ours(['annualPay', 'hours'], {
        left: (x) => x.annualPay.div(2080).times(x.hours),
        right: (x) => x.hours.times(x.annualPay.div(2080)),
        negative: (x) => x.annualPay.div(2080).times(-1).plus(x.annualPay),
        taken: (x) => x.annualPay.minus(x.annualPay.div(2080)),
        divided: (x) => x.annualPay.div(2080).div(x.hours),
        summed: (x) => x.annualPay.plus(x.annualPay.div(2080)).times(x.hours),
      });
      const lines = ['left', 'right', 'negative', 'taken', 'divided', 'summed'].map((line) => `ours_${line}_total`);
      // 52,000 ÷ 2,080 = 25: × 40; 40 × 25; −25 + 52,000; 52,000 − 25; 25 ÷ 40 = 0.625; 52,025 × 40.
      expect(await amountsOf(of, [{ leavers: '1', 'ours.annualPay': '52000', 'ours.hours': '40' }], lines)).toEqual([
        [1_000, 1_000, 51_975, 51_975, 0.63, 2_081_000, null],
      ]);
    },
    timeout,
  );

  it(
    'pay per week, month or year is divided by the hours of a year, and is given in one period',
    async () => {
      const of = turnoverModel as unknown as Model;
      const base = { leavers: '1', 'training.newHireHours': '40' };
      const rows: readonly Row[] = [
        { ...base, 'pay.newHire/year': '61000' },
        { ...base, 'pay.newHire/month': '5083' },
        { ...base, 'pay.newHire/week': '1173' },
        { ...base, 'pay.newHire': '29.325' },
        { ...base, 'pay.newHire/year': '61000', 'pay.hoursPerYear': '1800' },
        { ...base, 'pay.newHire/year': '61000', 'pay.newHire': '30' },
        { ...base, 'pay.newHire/year': '61000', 'pay.newHire/week': '1173', 'pay.newHire/month': '5083' },
        { ...base, 'pay.newHire/year': '61000', 'pay.hoursPerYear': '0' },
        { ...base, 'pay.newHire/year': '-1' },
        base,
      ];
      const names = namesOf(of).filter((name) => /^leavers|pay.newHire|training.newHireHours|hoursPerYear/.test(name));
      const query = toSql(of, { dialect, table: 't', columns: names });
      const given = await answers(names, rows, query);
      // 61,000 ÷ 2,080 × 40 = 1,173.0769…; 5,083 × 12 ÷ 2,080 × 40 = 1,173; 1,173 × 52 ÷ 2,080 × 40 = 1,173;
      // 29.325 × 40 = 1,173; 61,000 ÷ 1,800 × 40 = 1,355.5555…
      expect(given.map(({ total }) => total && Number(total))).toEqual([
        ...[1173.08, 1173, 1173, 1173, 1355.56],
        ...[null, null, null, null, null],
      ]);
      const twice =
        'Only one of pay.newHire, pay.newHire/week, pay.newHire/month and pay.newHire/year must be given: they are one rate in several periods.';
      expect(given.slice(5).map(({ refused_because: because }) => because)).toEqual([
        twice,
        twice,
        expect.stringMatching(/^pay\.hoursPerYear must be a number more than 0 and at most 8784 \(hours\/year\)/),
        expect.stringMatching(/^pay\.newHire\/year must be a number from 0 to 1,000,000,000,000 \(money\/year\)/),
        'training.newHireHours is given, but pay.newHire is not.',
      ]);
    },
    timeout,
  );

  it(
    'in euros, a default in dollars leaves its line out',
    async () => {
      const names = ['leavers', 'hiring.advertising'];
      const query = toSql(turnoverModel as unknown as Model, { dialect, table: 't', columns: names, currency: 'EUR' });
      const given = await answers(names, [{ leavers: '24', 'hiring.advertising': '120' }, { leavers: '24' }], query);
      // 24 × 120
      expect(given.map(({ total }) => Number(total))).toEqual([2880, 0]);
    },
    timeout,
  );

  it(
    'constants below zero and between whole numbers',
    async () => {
      const of = ours(['fee'], {
        divided: (x) => x.fee.div(-4),
        tenth: (x) => x.fee.div(-0.1),
        times: (x) => x.fee.times(-1),
        half: (x) => x.fee.times(-0.5),
        plus: (x) => x.fee.plus(-3),
        minus: (x) => x.fee.minus(-3),
        taken: (x) => x.fee.minus(x.fee.times(-1)),
        large: (x) => x.fee.times(1e21).div(1e20),
      });
      const names = ['divided', 'tenth', 'times', 'half', 'plus', 'minus', 'taken', 'large'];
      expect(
        await amountsOf(
          of,
          [{ leavers: '1', 'ours.fee': '8' }],
          names.map((name) => `ours_${name}_total`),
        ),
      ).toEqual([[-2, -80, -8, -4, 5, 11, 16, 80, null]]);
    },
    timeout,
  );

  it(
    'a third of one is a third of a thousand million, whichever way it is computed',
    async () => {
      const otherwise: Formula = (x) => x.rate.times(x.hours);
      const each = quantity((x) => x.fee.div(x.people), { otherwise });
      const of = ours(['fee', 'people', 'rate', 'hours', 'size'], { all: (x) => x.each.times(x.size) }, { each });
      const size = { leavers: '1', 'ours.size': '1000000000' };
      const rows = [
        { ...size, 'ours.fee': '1', 'ours.people': '3' },
        { ...size, 'ours.rate': '0.5', 'ours.hours': '0.25' },
      ];
      // 1 ÷ 3 × 10⁹ = 333,333,333.333…; 0.5 × 0.25 × 10⁹.
      expect(await amountsOf(of, rows, ['ours_all_total'])).toEqual([
        [333_333_333.33, null],
        [125_000_000, null],
      ]);
    },
    timeout,
  );

  it(
    'a limit keeps the decimals of what it limits',
    async () => {
      const atMost: Formula = (x) => x.rate;
      const each = quantity((x) => x.fee.div(x.people), { atMost });
      const of = ours(['fee', 'people', 'rate', 'size'], { all: (x) => x.each.times(x.size) }, { each });
      const row = { leavers: '1', 'ours.fee': '1', 'ours.people': '3', 'ours.size': '1000000000' };
      // 1 ÷ 3 is below 0.5, above 0.25, and below 10¹².
      const limits = ['0.5', '0.25', '1000000000000'].map((rate) => ({ ...row, 'ours.rate': rate }));
      expect(await amountsOf(of, limits, ['ours_all_total'])).toEqual([
        [333_333_333.33, null],
        [250_000_000, null],
        [333_333_333.33, null],
      ]);
    },
    timeout,
  );

  it(
    'a total of quotients is not too large because one of them is not known',
    async () => {
      const one = quantity((x) => x.fee.div(x.people));
      const other = quantity((x) => x.rate.div(x.size));
      const third = quantity((x) => x.rate.div(x.people));
      const totalOf = (x: Readonly<Record<string, unknown>>) => [x.one, x.other, x.third];
      const quantities = { one, other, third, sum: { label: 'q', unit: 'money', totalOf } };
      const of = ours(['fee', 'people', 'rate', 'size'], { all: (x) => x.sum }, quantities);
      // 8 ÷ 5 = 1.6.
      expect(await amountsOf(of, [{ leavers: '1', 'ours.fee': '8', 'ours.people': '5' }], ['ours_all_total'])).toEqual([
        [1.6, null],
      ]);
    },
    timeout,
  );

  it(
    'what is divided by a quotient is right to the cent, or refused by name',
    async () => {
      const of = ours(['fee', 'people', 'size'], { all: (x) => x.fee.div(x.people.div(x.size)) });
      const row = { leavers: '1', 'ours.people': '3' };
      const rows = [
        { ...row, 'ours.fee': '1000', 'ours.size': '7' },
        { ...row, 'ours.fee': '1000000', 'ours.size': '7000000' },
      ];
      // 1,000 × 7 ÷ 3 = 2,333.33…; 10⁶ × 7 × 10⁶ ÷ 3 = 2,333,333,333,333.33…
      // Of 3 ÷ 7,000,000 DuckDB keeps 20 decimals, and so 14 digits: too few for 15.
      const refused = [null, 'ours.all is too large to be rounded for certain in DuckDB, which keeps 20 decimals.'];
      expect(await amountsOf(of, rows, ['ours_all_total'])).toEqual([
        [2_333.33, null],
        dialect === 'duckdb' ? refused : [2_333_333_333_333.33, null],
      ]);
    },
    timeout,
  );

  it(
    'a row at the bounds of its inputs leaves the others their figures',
    async () => {
      const of = lostRevenueModel as unknown as Model;
      const row = {
        'customers.activeCustomers': '3000',
        'customers.revenuePerCustomerYear': '240',
        'customers.contributionMarginShare': '0.5',
        'customers.retentionWithoutProblem': '0.8',
        'problems.problemShare': '0.15',
        'problems.complainantsSatisfiedShare': '0.4',
        'problems.complainantsPartlySatisfiedShare': '0.3',
        'problems.complainantsDissatisfiedShare': '0.3',
        'problems.extraChanceOfLeavingSilent': '0.2',
        'problems.extraChanceOfLeavingPartlySatisfied': '0.15',
        'problems.extraChanceOfLeavingDissatisfied': '0.4',
      };
      // A column for the horizon is thirty terms, which ClickHouse takes minutes to plan.
      const paths = pathsOf(of).filter((path) => path !== 'customers.horizonYears');
      const rows = [row, { ...row, 'wordOfMouth.acquisitionCostAvoided': '1000000000000' }];
      const given = await answers(paths, rows, toSql(of, { dialect, table: 't', columns: paths }));
      expect(differences(of, rows, given, 'USD')).toEqual([]);
      expect(given.map(({ total }) => total === null)).toEqual([false, true]);
    },
    timeout,
  );

  // The formula is the same in all, and the others take long to plan so large a query.
  if (dialect === 'duckdb') {
    it(
      'customers who all have a problem, all of them served by newcomers, are not more than all',
      async () => {
        const of = lostRevenueModel as unknown as Model;
        const row = {
          'customers.activeCustomers': '1000',
          'customers.revenuePerCustomerYear': '240',
          'customers.contributionMarginShare': '0.5',
          'customers.retentionWithoutProblem': '0.8',
          'problems.problemShare': '1',
          'problems.complaintShare': '0',
          'problems.extraChanceOfLeavingSilent': '0.2',
          'turnover.serviceStaff': '12',
          'turnover.staffLeavers': '12',
          'turnover.monthsToFullSkill': '24',
          'turnover.monthsVacant': '0',
        };
        // 1 ÷ 1.7 is no whole number of decimals, and neither is 1 ÷ 3.
        const rows = ['1.5', '1.7', '3'].map((ratio) => ({ ...row, 'turnover.problemRateRatio': ratio }));
        const paths = Object.keys(rows[0] ?? {});
        const given = await answers(paths, rows, toSql(of, { dialect, table: 't', columns: paths }));
        expect(differences(of, rows, given, 'USD')).toEqual([]);
        expect(given.map(({ total }) => total === null)).toEqual([false, false, false]);
      },
      timeout,
    );
  }

  it(
    'a figure compared with one that has more decimals: the larger one is larger',
    async () => {
      const atMost: Formula = (x) => x.rate.times(x.size).times(x.people).times(0.00001).times(0.001).times(0.000001);
      const each = quantity((x) => x.fee, { atMost });
      const of = ours(['fee', 'size', 'people', 'rate'], { all: (x) => x.each }, { each });
      const row = { leavers: '1', 'ours.size': '10000000', 'ours.people': '10000000' };
      // The limit is rate × 10¹⁴ × 10⁻¹⁴ = rate.
      const rows = [
        { ...row, 'ours.fee': '1000000000000', 'ours.rate': '2' },
        { ...row, 'ours.fee': '1', 'ours.rate': '2' },
      ];
      expect(await amountsOf(of, rows, ['ours_all_total'])).toEqual([
        [2, null],
        [1, null],
      ]);
    },
    timeout,
  );

  it(
    'a default keeps all its decimals where a row gives none',
    async () => {
      const own = section({
        label: 'Ours',
        source: 'ours',
        inputs: {
          fee: { label: 'Fee', unit: 'money' },
          usual: { label: 'Usual', unit: 'share', default: { value: 0.12345678901, source: 'ours' } },
        },
        lines: { all: { label: 'All', kind: 'cash', formula: (x) => x.fee.times(x.usual) } },
      });
      const of = model({
        label: 'Ours',
        leavers: { label: 'Leavers', unit: 'people' },
        sections: { ours: own },
      }) as unknown as Model;
      // 10¹⁰ × 0.12345678901 = 1,234,567,890.10.
      expect(await amountsOf(of, [{ leavers: '1', 'ours.fee': '10000000000' }], ['ours_all_total'])).toEqual([
        [1_234_567_890.1, null],
      ]);
    },
    timeout,
  );
});
