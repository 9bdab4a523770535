import { section } from '../model/section.js';
import { customers } from './customers.js';
import { problems } from './problems.js';

/**
 * People who never become customers because of what they were told. Only the first hearers count, and at most the
 * market limit.
 */
export const wordOfMouth = /* @__PURE__ */ section({
  label: 'Word of mouth',
  source:
    'Hearers × in the market × put off, first generation only (derived), on figures of TARP as quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/',
  uses: { customers, problems },
  inputs: {
    peopleToldPerCustomer: {
      label: 'People told by one unhappy customer',
      unit: 'count',
      default: {
        value: 9,
        source:
          'TARP, 9 to 10 people, the lower of the two taken; quoted as 10 in ACHR News, https://www.achrnews.com/blogs/17-opinions/post/82907',
      },
    },
    hearersInMarketShare: {
      label: 'Share of hearers who would have bought',
      unit: 'share',
      help: 'The share of hearers who are not customers and would have bought within the year. It decides the line, and nobody can know it for you.',
    },
    hearersPutOffShare: {
      label: 'Share of these who are put off',
      unit: 'share',
      default: {
        value: 0.1,
        source:
          'TARP: of ten people who hear good or bad, one acts; quoted at https://www.customerservicemanager.com/the-financial-impact-of-customer-service/',
      },
    },
    reachableNewCustomersPerYear: {
      label: 'New customers the market can supply in a year',
      unit: 'count',
      help: 'A limit on the prospects lost; leave it out for none.',
    },
    acquisitionCostAvoided: {
      label: 'Spending saved on a prospect never won',
      unit: 'money',
      default: { value: 0, source: 'Nothing is taken to be saved until the firm says so' },
    },
  },
  quantities: {
    unresolvedCustomers: {
      label: 'Customers with an unresolved problem',
      unit: 'count',
      formula: (x) =>
        x.problems.silentCustomers
          .plus(x.problems.partlySatisfiedComplainants)
          .plus(x.problems.dissatisfiedComplainants),
    },
    peopleTold: {
      label: 'People told',
      unit: 'count',
      formula: (x) => x.unresolvedCustomers.times(x.peopleToldPerCustomer),
    },
    prospectsBeforeCap: {
      label: 'Prospects put off before the limit',
      unit: 'count',
      formula: (x) => x.peopleTold.times(x.hearersInMarketShare).times(x.hearersPutOffShare),
    },
    lostProspectCustomers: {
      label: 'Prospects lost',
      unit: 'count',
      formula: (x) => x.prospectsBeforeCap,
      atMost: (x) => x.reachableNewCustomersPerYear,
    },
    lostProspects: {
      label: 'Value of the prospects lost',
      unit: 'money',
      formula: (x) => x.lostProspectCustomers.times(x.customers.customerValue.minus(x.acquisitionCostAvoided)),
    },
    prospectMarginThisYear: {
      label: 'Margin of prospects missed this year',
      unit: 'money',
      formula: (x) => x.lostProspectCustomers.times(x.customers.marginPerCustomerYear),
    },
    prospectRevenue: {
      label: 'Sales not made with prospects',
      unit: 'money',
      formula: (x) => x.lostProspectCustomers.times(x.customers.customerRevenueValue),
    },
  },
  lines: {
    prospectsPutOff: { label: 'Prospects put off', kind: 'opportunity', formula: (x) => x.lostProspects },
  },
});
