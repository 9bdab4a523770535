import { section } from '../model/section.js';
import { customers } from './customers.js';
import { replacement } from './replacement.js';

/** The customers that lost customers would have referred. */
export const referrals = /* @__PURE__ */ section({
  label: 'Referrals',
  source:
    'Referrals that customers lost and not replaced would have made within the horizon (derived); only those who would not have come anyway, as Kumar, Petersen and Leone (2007) have it',
  uses: { customers, replacement },
  inputs: {
    referralsPerCustomerYear: {
      label: 'New customers brought by a kept customer in a year',
      unit: 'count/year',
      help: 'Only those who would not have come anyway. Leave it out if the value of a customer already holds referrals.',
      default: { value: 0, source: 'No referrals are counted until the firm says so' },
    },
  },
  quantities: {
    referralValuePerCustomer: {
      label: 'Value of the referrals of one customer',
      unit: 'money',
      formula: (x) => x.referralsPerCustomerYear.times(x.customers.discountedYears).times(x.customers.customerValue),
    },
    lostReferrals: {
      label: 'Value of the referrals lost',
      unit: 'money',
      formula: (x) => x.replacement.customersNotReplaced.times(x.referralValuePerCustomer),
    },
    referralRevenue: {
      label: 'Sales not made with referred customers',
      unit: 'money',
      formula: (x) =>
        x.replacement.customersNotReplaced
          .times(x.referralsPerCustomerYear)
          .times(x.customers.discountedYears)
          .times(x.customers.customerRevenueValue),
    },
  },
  lines: {
    referralsNotMade: { label: 'Referrals not made', kind: 'opportunity', formula: (x) => x.lostReferrals },
  },
});
