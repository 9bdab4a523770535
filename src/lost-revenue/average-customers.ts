import type { Decimal } from 'decimal.js';
import { throwIfIssues } from '../input/collect-issues.js';
import { readList } from '../input/read-list.js';
import { createNumbersReader } from '../input/reader.js';
import type { Issue } from '../messages/issue.js';
import { type Amount, ExactDecimal, sum, toPublicDecimal } from '../numbers/decimal.js';

/** A customer in a list: the sales in the year, and the costs that vary with them. */
export interface ListedCustomer {
  /** The sales to this customer in the year, in money. */
  readonly revenue: Amount;
  /** The goods, service hours, refunds and gifts that would not be spent without this customer, in money. */
  readonly variableCost: Amount;
}

/** A customer whose variable cost is above their revenue. */
export interface UnprofitableCustomer {
  /** The position in the list, from 0. */
  readonly position: number;
  /** Revenue − variable cost, below zero. */
  readonly contribution: Decimal;
}

/** The averages that the lost revenue model needs, and the customers who are not included in them. */
export interface AverageCustomers {
  /** The `customers` part of the input, except for retention. The figures are exact and not rounded. */
  readonly customers: {
    readonly activeCustomers: Decimal;
    readonly revenuePerCustomerYear: Decimal;
    readonly contributionMarginShare: Decimal;
  };
  /** The unprofitable customers, in the order of the list. */
  readonly unprofitable: readonly UnprofitableCustomer[];
  /**
   * The money saved in a year by letting all of them go. Paid hours among their costs become cash only when fewer hours
   * are paid.
   */
  readonly savedWithoutThem: Decimal;
  /** One line that names the excluded customers and the reason. `undefined` if no customer is excluded. */
  readonly explanation: string | undefined;
}

const read = /* @__PURE__ */ createNumbersReader({
  revenue: { label: 'Sales to the customer in the year', unit: 'money' },
  variableCost: { label: 'Costs that vary with the customer, in the year', unit: 'money' },
});

/**
 * Calculates the averages of the `customers` part from a list of customers, for one year and in one currency.
 * Unprofitable customers are reported but not included in the averages, because losing them is a saving; assess them
 * with `customerProfit`. Throws one `InputError` that lists every problem in the list, also if no customer is
 * profitable.
 *
 * @example
 * const { customers, unprofitable } = averageCustomers([
 *   { revenue: 400, variableCost: 220 },
 *   { revenue: 200, variableCost: 140 },
 *   { revenue: 300, variableCost: 380 },
 * ]);
 * customers.activeCustomers.toString(); // '2'
 * customers.revenuePerCustomerYear.toString(); // '300'
 * customers.contributionMarginShare.toString(); // '0.4': 240 of 600
 * unprofitable[0]?.contribution.toString(); // '-80'
 */
export function averageCustomers(list: readonly ListedCustomer[]): AverageCustomers {
  const issues: Issue[] = [];
  const entries = { example: '{ revenue: 400, variableCost: 220 }', read, atLeastOne: true };
  const customers = readList([], list, entries, issues);
  throwIfIssues(issues);
  const contributions = customers.map(({ revenue, variableCost }) => revenue.minus(variableCost));
  const averaged = customers.filter((_, position) => !contributions[position]?.lessThan(0));
  const revenue = sum(averaged.map((customer) => customer.revenue));
  if (revenue.isZero()) {
    const message = 'No customer of the list brings more than it costs, so there is nothing to average.';
    throwIfIssues([{ path: '', code: 'contradiction', message }]);
  }
  const contribution = revenue.minus(sum(averaged.map(({ variableCost }) => variableCost)));
  const unprofitable = contributions.flatMap((below, position) =>
    below.lessThan(0) ? [Object.freeze({ position, contribution: toPublicDecimal(below) })] : [],
  );
  const saved = sum(unprofitable.map((customer) => new ExactDecimal(customer.contribution).negated()));
  return Object.freeze({
    customers: Object.freeze({
      activeCustomers: toPublicDecimal(new ExactDecimal(averaged.length)),
      revenuePerCustomerYear: toPublicDecimal(revenue.div(averaged.length)),
      contributionMarginShare: toPublicDecimal(contribution.div(revenue)),
    }),
    unprofitable: Object.freeze(unprofitable),
    savedWithoutThem: toPublicDecimal(saved),
    explanation: unprofitable.length === 0 ? undefined : explanationOf(unprofitable.length, customers.length, saved),
  });
}

function explanationOf(unprofitable: number, all: number, saved: Decimal): string {
  return `${unprofitable} of ${all} customers cost ${saved.toFixed()} a year more than they bring and are not averaged in: losing them is a saving, not a loss. Look at each of them by itself.`;
}
