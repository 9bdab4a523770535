import { readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRows } from '../../src/chart.js';
import { groups } from '../../src/groups.js';
import { dutch } from '../../src/languages-nl.js';
import { lostRevenue, turnoverWithLostRevenue } from '../../src/lost-revenue.js';
import { InputError } from '../../src/messages/issue.js';
import { plain } from '../../src/numbers/plain.js';
import { turnoverCost } from '../../src/turnover/cost.js';
import { turnoverModel } from '../../src/turnover/model.js';

const place = (name: string) =>
  turnoverWithLostRevenue(JSON.parse(readFileSync(`examples/lost-revenue/burger-places/${name}.json`, 'utf8')));

const total = (rows: readonly { amount: number }[]) =>
  rows.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)).toFixed(2);

describe('toRows', () => {
  it('says what no model says in the language that is given', () => {
    const both = place('average-burger-kind-staff');
    expect(toRows(both, { words: dutch.turnover.words }).at(-1)).toMatchObject({
      group: 'Wat vertrek kost',
      sectionLabel: 'Gemiste omzet door vertrek',
      label: 'Gemiste contributiemarge door vertrek',
    });
  });

  it('has a row a line: 24 × 120 = 2,880 and 9 × 112 × 24 = 24,192 saved', () => {
    const cost = turnoverCost({
      currency: 'USD',
      leavers: 24,
      hiring: { advertising: 120 },
      vacancy: { vacantDays: 9, payPerDay: 112 },
      training: { materials: 2500 },
    });
    const shared = { group: 'Turnover cost', kind: 'cash', currency: 'USD' };
    expect(toRows(cost)).toEqual([
      {
        ...shared,
        section: 'hiring',
        sectionLabel: 'Hiring',
        name: 'advertising',
        label: 'Advertising',
        perLeaver: 120,
        amount: 2880,
      },
      {
        ...shared,
        section: 'training',
        sectionLabel: 'Training',
        name: 'materials',
        label: 'Materials',
        perLeaver: 2500,
        amount: 60000,
      },
      {
        ...shared,
        section: 'vacancy',
        sectionLabel: 'Vacancy',
        name: 'paySaved',
        label: 'Pay saved',
        perLeaver: -1008,
        amount: -24192,
      },
    ]);
  });

  it('gives what its documentation shows', () => {
    expect(toRows(turnoverCost({ leavers: 24 }))).toEqual([
      {
        group: 'Turnover cost',
        section: 'baseline',
        sectionLabel: 'Baseline',
        name: 'paperworkAndTraining',
        label: 'Paperwork and training, not itemised',
        kind: 'mixed',
        perLeaver: 2000,
        amount: 48000,
        currency: 'USD',
      },
    ]);
  });

  it('survives JSON unchanged, with null for what a model without leavers does not have', () => {
    const lost = toRows(place('best-burger-shouting-owner').lost);
    expect(JSON.parse(JSON.stringify(lost))).toStrictEqual(lost);
    expect(new Set(lost.map(({ perLeaver }) => perLeaver))).toEqual(new Set([null]));
  });

  it('names the rows of several results, in the order in which they are given', () => {
    const rows = toRows({ 'This year': turnoverCost({ leavers: 24 }), 'Last year': turnoverCost({ leavers: 30 }) });
    expect(rows.map(({ group, amount }) => [group, amount])).toEqual([
      ['This year', 48000],
      ['Last year', 60000],
    ]);
  });

  it('takes the results of groups by their names', () => {
    const departments = groups(turnoverModel);
    departments.add('Kitchen', { currency: 'EUR', leavers: 2, baseline: { amount: '1500.50' } });
    departments.add('Counter', { currency: 'EUR', leavers: 1, baseline: { amount: 1500 } });
    expect(toRows(departments.results()).map(({ group, amount, currency }) => [group, amount, currency])).toEqual([
      ['Kitchen', 3001, 'EUR'],
      ['Counter', 1500, 'EUR'],
    ]);
  });

  it('adds to a turnover cost the part of the lost revenue that people leaving cause, and nothing else of it', () => {
    const both = place('best-burger-shouting-owner');
    const rows = toRows(both);
    expect(rows.slice(0, -1)).toEqual(
      toRows(both.cost).map((row) => ({ ...row, group: 'Turnover cost and lost revenue' })),
    );
    expect(rows.at(-1)).toMatchObject({ section: 'lossFromTurnover', amount: both.lossFromTurnover?.toNumber() });
    expect(total(rows)).toBe(both.total.toFixed(2));
    const each = rows.reduce((sum, { perLeaver }) => sum.plus(perLeaver ?? 0), new Decimal(0));
    expect(each.toFixed(2)).toBe(both.perLeaver?.toFixed(2));
  });

  it('adds up to the total of any result', () => {
    const money = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        money,
        money,
        money,
        (leavers, advertising, coverPerDay, payPerDay) => {
          const vacancy = { vacantDays: '7.5', coverPerDay, payPerDay };
          const cost = turnoverCost({ leavers, hiring: { advertising }, vacancy, training: { materials: 3 } });
          expect(total(toRows(cost))).toBe(cost.total.toFixed(2));
        },
      ),
    );
  });

  it('has no rows where nothing is counted', () => {
    expect(toRows(lostRevenue({}))).toEqual([]);
  });
});

describe('what cannot be charted', () => {
  const usd = turnoverCost({ leavers: 1 });
  const issues = (charted: unknown) => {
    try {
      toRows(charted as never);
    } catch (error) {
      if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  it('is what is no result, all of it at once', () => {
    expect(issues({ right: usd, made: plain(usd), none: undefined, text: 'cost' })).toEqual([
      'made notAnObject',
      'none notAnObject',
      'text notAnObject',
    ]);
    for (const nothing of [{}, [], [usd], null, undefined, 5, 'cost', new Map([['a', usd]]), plain(usd)]) {
      expect(issues(nothing)).toEqual([' notAnObject']);
    }
  });

  it('is what is in several currencies', () => {
    const eur = turnoverCost({ leavers: 1, currency: 'EUR', baseline: { amount: 1 } });
    expect(issues({ here: usd, there: eur })).toEqual(['there contradiction']);
    expect(() => toRows({ here: usd, there: eur })).toThrow(
      'there is in EUR, but the results before it are in USD: nothing is converted, so all must be in one currency.',
    );
  });
});
