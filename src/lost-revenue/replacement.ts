import { section } from '../model/section.js';
import { paidAtYearEnd } from './customer-years.js';
import { customers } from './customers.js';
import { problems } from './problems.js';

/** Repeat customers lost: the value of those who are not replaced, and the cost and the gap of those who are. */
export const replacement = /* @__PURE__ */ section({
  label: 'Repeat customers',
  source:
    'Customers lost × their value, after the market damage method of TARP; split into those replaced and those not, never both (derived)',
  uses: { customers, problems },
  inputs: {
    replacedShare: {
      label: 'Share of lost customers who are replaced',
      unit: 'share',
      help: 'The share of customers lost this way whose place is filled by a new one within a year.',
      default: { value: 0, source: 'Nobody is taken to be replaced until the firm says so' },
    },
    costToWinCustomer: {
      label: 'Cost of winning a customer',
      unit: 'money',
      help: 'Advertising, opening offers and selling time for one new customer.',
      notApplicableWhen: { input: 'replacedShare', equals: 0 },
    },
    yearsToReplace: {
      label: 'Years until a lost customer is replaced',
      unit: 'years',
      help: 'The average time that the place stays empty: 0.25 for three months.',
      maximum: 1,
      notApplicableWhen: { input: 'replacedShare', equals: 0 },
    },
  },
  quantities: {
    customersReplaced: {
      label: 'Lost customers who are replaced in the year',
      unit: 'count',
      formula: (x) => x.problems.extraCustomersLost.times(x.replacedShare),
    },
    customersNotReplaced: {
      label: 'Lost customers who are not replaced',
      unit: 'count',
      formula: (x) => x.problems.extraCustomersLost.minus(x.customersReplaced),
    },
    discountedGap: {
      label: 'Discounted years until a lost customer is replaced',
      unit: 'years',
      formula: (x) => paidAtYearEnd(x.yearsToReplace, x.customers.discountRate),
    },
    replacementCostPerCustomer: {
      label: 'Cost of one replacement with its gap',
      unit: 'money',
      formula: (x) => x.costToWinCustomer.plus(x.customers.marginPerCustomerYear.times(x.discountedGap)),
    },
    lostRepeatNotReplaced: {
      label: 'Value of the customers not replaced',
      unit: 'money',
      formula: (x) => x.customersNotReplaced.times(x.customers.customerValue),
    },
    replacementSpend: {
      label: 'Spending on replacements',
      unit: 'money',
      formula: (x) => x.customersReplaced.times(x.costToWinCustomer),
    },
    replacementGap: {
      label: 'Margin missed until the place is filled',
      unit: 'money',
      formula: (x) => x.customersReplaced.times(x.customers.marginPerCustomerYear).times(x.discountedGap),
    },
    lostRepeatReplaced: {
      label: 'Cost of the customers replaced',
      unit: 'money',
      formula: (x) => x.replacementSpend.plus(x.replacementGap),
    },
    lostRepeat: {
      label: 'Lost repeat custom',
      unit: 'money',
      formula: (x) => x.lostRepeatNotReplaced.plus(x.lostRepeatReplaced),
    },
    notReplacedMarginThisYear: {
      label: "One year's margin of the customers not replaced",
      unit: 'money',
      formula: (x) => x.customersNotReplaced.times(x.customers.marginPerCustomerYear),
    },
    replacedMarginThisYear: {
      label: 'Margin of the customers replaced, missed this year',
      unit: 'money',
      formula: (x) => x.customersReplaced.times(x.customers.marginPerCustomerYear).times(x.yearsToReplace),
    },
    repeatMarginThisYear: {
      label: 'Margin of repeat customers missed this year',
      unit: 'money',
      formula: (x) => x.notReplacedMarginThisYear.plus(x.replacedMarginThisYear),
    },
    repeatRevenue: {
      label: 'Sales not made with repeat customers',
      unit: 'money',
      formula: (x) =>
        x.customersNotReplaced
          .times(x.customers.customerRevenueValue)
          .plus(x.customersReplaced.times(x.customers.revenuePerCustomerYear).times(x.discountedGap)),
    },
  },
  lines: {
    notReplaced: {
      label: 'Customers not replaced',
      kind: 'opportunity',
      formula: (x) => x.lostRepeatNotReplaced,
    },
    winning: { label: 'Winning replacements', kind: 'cash', formula: (x) => x.replacementSpend },
    gap: { label: 'Gap until replaced', kind: 'opportunity', formula: (x) => x.replacementGap },
  },
});
