import { section } from '../model/section.js';
import { oneYearOn, paidAtYearEnd } from './customer-years.js';

/** The customers, and the value of one customer over the years. */
export const customers = /* @__PURE__ */ section({
  label: 'Customers and their worth',
  source:
    'Discounted sum of the yearly margins, the first one certain and at the end of the first year (derived); compare https://ealhamed.github.io/frameworks-library/ms/m02.html, where the first margin comes only if the customer renews',
  inputs: {
    activeCustomers: {
      label: 'Active customers',
      unit: 'count',
      help: 'Customers who bought in the last year. Leave out those who cost more than they bring: losing them is a saving.',
    },
    revenuePerCustomerYear: {
      label: 'Revenue per customer in a year',
      unit: 'money/year',
      help: 'Average sales to one customer: visits a year × average sale. Of this customer alone, without companions.',
    },
    contributionMarginShare: {
      label: 'Contribution margin share',
      unit: 'share',
      help: 'The share of a sale that is left after the costs that vary with it.',
      why: 'customers who cost more than they bring do not belong in the average, for losing them is a saving; look at each of them by itself',
    },
    retentionWithoutProblem: {
      label: 'Retention without a problem',
      unit: 'share',
      help: 'The share of customers without a problem who are still there a year later. Where 5 % leave each month it is 0.54: 0.95 to the power of twelve.',
    },
    discountRate: {
      label: 'Discount rate',
      unit: 'share',
      help: 'The yearly rate at which money that comes later is worth less. What a customer brings in a year counts at the end of that year; what is paid this year, and sales lost while a place is empty, count as they are.',
      default: {
        value: 0.1,
        source: "Convention of this model, not a finding; the firm's own cost of capital is better",
      },
    },
    horizonYears: {
      label: 'Years looked ahead',
      unit: 'years',
      minimum: 1,
      maximum: 30,
      integer: true,
      default: { value: 5, source: 'Convention of this model, not a finding' },
    },
  },
  quantities: {
    marginPerCustomerYear: {
      label: 'Margin per customer in a year',
      unit: 'money/year',
      formula: (x) => x.revenuePerCustomerYear.times(x.contributionMarginShare),
    },
    yearsFromNow: {
      label: 'Discounted years of custom from now',
      unit: 'years',
      series: {
        terms: (x) => x.horizonYears,
        first: 1,
        next: (before, x) => oneYearOn(before, x.retentionWithoutProblem, x.discountRate),
      },
    },
    discountedYears: {
      label: 'Discounted years of custom',
      unit: 'years',
      formula: (x) => paidAtYearEnd(x.yearsFromNow, x.discountRate),
    },
    customerValue: {
      label: 'Value of a customer',
      unit: 'money',
      formula: (x) => x.marginPerCustomerYear.times(x.discountedYears),
    },
    customerRevenueValue: {
      label: 'Sales not made with a lost customer (not profit lost)',
      unit: 'money',
      formula: (x) => x.revenuePerCustomerYear.times(x.discountedYears),
    },
  },
});
