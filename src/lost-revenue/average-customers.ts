import type { Decimal } from 'decimal.js';
import { throwIfIssues } from '../input/collect-issues.js';
import { readList } from '../input/read-list.js';
import { createNumbersReader } from '../input/reader.js';
import type { Issue } from '../messages/issue.js';
import { type Amount, ExactDecimal, sum, toPublicDecimal } from '../numbers/decimal.js';

/** One customer of a list: what was sold in the year, and the costs that vary with it. */
export interface ListedCustomer {
  /** Money: the sales to this customer in the year. */
  readonly revenue: Amount;
  /** Goods, hours to serve, refunds and gifts: what would not be spent without this customer. */
  readonly variableCost: Amount;
}

/** A customer who costs more than it brings. */
export interface UnprofitableCustomer {
  /** Position in the list, from 0. */
  readonly position: number;
  /** Revenue less variable cost, below zero. */
  readonly contribution: Decimal;
}

/** The averages that the lost revenue model asks for, and the customers who are not in them. */
export interface AverageCustomers {
  /** Ready for the `customers` part of the input, with retention still to be given. Exact, not rounded. */
  readonly customers: {
    readonly activeCustomers: Decimal;
    readonly revenuePerCustomerYear: Decimal;
    readonly contributionMarginShare: Decimal;
  };
  /** Customers who cost more than they bring, in the order of the list. */
  readonly unprofitable: readonly UnprofitableCustomer[];
  /** What letting all of these go would save in a year; paid hours among their costs are cash only once fewer are paid. */
  readonly savedWithoutThem: Decimal;
  /** One line: who is left out, and why. Undefined where nobody is. */
  readonly explanation: string | undefined;
}

const read = /* @__PURE__ */ createNumbersReader({
  revenue: { label: 'Sales to the customer in the year', unit: 'money' },
  variableCost: { label: 'Costs that vary with the customer, in the year', unit: 'money' },
});

/**
 * The averages of the `customers` part from a list of customers, one year, one currency. A customer who costs more than it
 * brings is reported unprofitable and not averaged in, for losing it is a saving: look at it with `customerProfit`. Throws one
 * `InputError` with everything that is wrong in the list, and where no customer brings anything.
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
