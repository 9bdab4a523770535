import { describe, expect, test } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import type { Model } from '../../src/model/model.js';
import { toSql } from '../../src/sql/to-sql.js';

/** The comments before the query. */
const headOf = (options: { columns?: string[]; currency?: string }) => {
  const query = toSql(turnoverModel as unknown as Model, { dialect: 'duckdb', table: 't', ...options });
  return query.slice(0, query.indexOf('WITH\n')).split('\n').slice(0, -1);
};

describe('the head of a query states the defaults', () => {
  test('for every row, if the table has no column for it', () => {
    expect(headOf({ columns: ['leavers', 'hiring.advertising'] })).toEqual([
      '-- All amounts are in USD',
      expect.stringMatching(
        /^-- Assumed for every row: baseline\.amount = 2000 USD \(source: .*Small Business Trends.*\)$/,
      ),
    ]);
  });

  test('for rows without a value, if the table has a column for it; and what each notice says that a row can have', () => {
    const columns = ['leavers', 'baseline.amount', 'pay.newHire', 'pay.load', 'training.newHireHours'];
    const notices = [
      '-- notices has the codes of what to look at, with a space between them, and NULL if there is none',
      expect.stringMatching(/^-- belowBaseline: Paperwork and training come to \{itemised\} a leaver, below/),
      '-- partlyItemised: Only training is itemised, so the baseline no longer applies and paperwork is counted as 0.',
      expect.stringMatching(/^-- payTooHigh: \{input\} is \{pay\} an hour, which looks like/),
      expect.stringMatching(/^-- payTooLow: \{input\} comes to less than \{bound\} an hour/),
      expect.stringMatching(/^-- payZero: Pay of 0: \{inputs\}\./),
      expect.stringMatching(/^-- shareBelowOnePercent: Less than 1 %: \{inputs\}\./),
    ];
    expect(headOf({ columns })).toEqual([
      '-- All amounts are in USD',
      expect.stringMatching(/^-- Assumed where a row gives none: pay\.load = 0 share \(source: Bare pay, /),
      expect.stringMatching(/^-- Assumed where a row gives none: baseline\.amount = 2000 USD \(/),
      ...notices,
    ]);
  });

  test('the hours of a year, if a rate that a line uses is in another period', () => {
    const columns = ['leavers', 'training.newHireHours'];
    const hours = (...others: string[]) =>
      headOf({ columns: [...columns, ...others] }).filter((line) => /hoursPerYear/.test(line));
    const assumed = /pay\.hoursPerYear = 2080 hours\/year \(source: U\.S\. Bureau of Labor Statistics/;
    expect(hours('pay.newHire/year')).toEqual([expect.stringMatching(/^-- Assumed for every row: /)]);
    expect(hours('pay.newHire/year')).toEqual([expect.stringMatching(assumed)]);
    expect(hours('pay.newHire', 'pay.newHire/month', 'pay.hoursPerYear')).toEqual([
      expect.stringMatching(/^-- Assumed where a row gives none: /),
    ]);
    expect(hours('pay.newHire')).toEqual([]);
    expect(hours('pay.newHire/hour', 'pay.hoursPerYear')).toEqual([]);
    expect(hours('pay.newHire', 'pay.trainer/year')).toEqual([]);
  });

  test('that a column is read per hour where its name speaks of another period', () => {
    const heads = (column: string, name = 'pay.newHire') =>
      toSql(turnoverModel as unknown as Model, {
        dialect: 'duckdb',
        table: 't',
        columns: { leavers: 'n', 'training.newHireHours': 'h', [name]: column },
      })
        .split('\n')
        .filter((line) => line.startsWith(`-- ${column} `));
    expect(heads('annual_salary')).toEqual([
      '-- annual_salary is read as pay.newHire per hour. If it is per year, name it pay.newHire/year.',
    ]);
    expect(heads('monthlyPay')).toHaveLength(1);
    for (const column of ['pay', 'hourly_rate', 'uurloon']) expect(heads(column)).toEqual([]);
    expect(heads('annual_salary', 'pay.newHire/year')).toEqual([]);
  });

  test('and nothing of what no row can use: a default in another currency, a pay load without pay', () => {
    expect(headOf({ columns: ['leavers', 'baseline.amount', 'hiring.advertising'], currency: 'EUR' })).toEqual([
      '-- All amounts are in EUR',
    ]);
  });

  test('that a total of lost revenue is a present value, and of rework alone is not', () => {
    const headOfLoss = (columns: string[]) =>
      toSql(lostRevenueModel as unknown as Model, { dialect: 'duckdb', table: 't', columns }).split('\n')[0];
    const customers = [
      'activeCustomers',
      'revenuePerCustomerYear',
      'contributionMarginShare',
      'retentionWithoutProblem',
    ];
    const problems = ['problemShare', 'complaintShare', 'extraChanceOfLeavingSilent'];
    const silent = [...customers.map((name) => `customers.${name}`), ...problems.map((name) => `problems.${name}`)];
    expect(headOfLoss(silent)).toBe(
      '-- All amounts are in USD; the total is a present value over customers.horizonYears, at customers.discountRate a year',
    );
    const { recoveredPerYear, ...rework } = lostRevenueModel.sections.rework.inputs;
    expect(headOfLoss(Object.keys({ ...rework, recoveredPerYear }).map((name) => `rework.${name}`))).toBe(
      '-- All amounts are in USD',
    );
  });
});
