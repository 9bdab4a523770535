import type { Decimal } from 'decimal.js';
import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const place = 'Center for American Progress, 16 November 2012';

const url = 'https://www.americanprogress.org/article/there-are-significant-business-costs-to-replacing-employees/';

const annualPay = /* @__PURE__ */ section({
  label: 'Pay',
  source: `Boushey and Glynn (2012), ${place}: hourly pay × 2,080 hours`,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money', help: 'Of one leaver, before benefits and payroll taxes.' },
    payPerHour: { label: 'Pay per hour', unit: 'money/hour', help: 'Where the pay in a year is not given.' },
    hoursPerYear: { label: 'Paid hours in a year', unit: 'hours', help: '2,080 for 52 weeks of 40 hours.' },
  },
  quantities: {
    payInYear: {
      label: 'Pay in a year',
      unit: 'money',
      formula: (x) => x.annualPay,
      otherwise: (x) => x.payPerHour.times(x.hoursPerYear),
    },
  },
});

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source: `Boushey and Glynn (2012), ${place}: median shares of annual pay by pay band`,
  uses: { pay: annualPay },
  inputs: {
    shareOfPay: {
      label: 'Share of annual pay',
      unit: 'ratio',
      help: '0.16 for pay under 30,000 USD, 0.20 from 30,000 to 50,000, 0.21 for all but executives and physicians; up to 2.13 for executives, which is a maximum and no typical value.',
    },
  },
  lines: {
    replacement: { label: 'Replacement', kind: 'mixed', formula: (x) => x.pay.payInYear.times(x.shareOfPay) },
  },
});

/** The highest pay for which the authors give a median by pay alone, in US dollars of their case studies. */
const highestBand = 50_000;

/** Returns the median share of annual pay that the authors found for a pay band. */
function medianShare(pay: Decimal): number {
  return pay.lessThan(30_000) ? 0.16 : 0.2;
}

/**
 * Boushey and Glynn's percent of annual pay: medians of 30 case studies from 1992 to 2007, by pay band.
 *
 * Source: Heather Boushey and Sarah Jane Glynn, There Are Significant Business Costs to Replacing Employees, Center for
 * American Progress, 16 November 2012
 * (https://www.americanprogress.org/article/there-are-significant-business-costs-to-replacing-employees/).
 *
 * @example
 * const input = { leavers: 1, pay: { annualPay: 40000 }, replacement: { shareOfPay: '0.2' } };
 * evaluate(bousheyGlynn2012, input).perLeaver.toString(); // '8000'
 */
export const bousheyGlynn2012 = /* @__PURE__ */ method({
  label: 'Boushey and Glynn (2012), percent of pay by band',
  source: {
    title: 'There Are Significant Business Costs to Replacing Employees',
    author: 'Heather Boushey and Sarah Jane Glynn',
    year: 2012,
    place,
    url,
  },
  year: 2012,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'whatever the 30 case studies counted, as one share of pay',
    leavesOut: 'a breakdown; the studies differ in what they count',
  },
  leavers,
  sections: { pay: annualPay, replacement },
  examples: [
    {
      label: 'A job at 10 USD an hour',
      source: place,
      inputs: 'published',
      input: {
        leavers: 1,
        currency: 'USD',
        pay: { payPerHour: 10, hoursPerYear: 2080 },
        replacement: { shareOfPay: '0.16' },
      },
      figures: [ties('perLeaver', '3328.00', '3328')],
    },
    {
      label: 'A job at 40,000 USD a year',
      source: place,
      inputs: 'published',
      input: { leavers: 1, currency: 'USD', pay: { annualPay: 40000 }, replacement: { shareOfPay: '0.2' } },
      figures: [ties('perLeaver', '8000.00', '8000')],
    },
    {
      label: 'An executive at 100,000 USD a year',
      source: place,
      inputs: 'published',
      input: { leavers: 1, currency: 'USD', pay: { annualPay: 100000 }, replacement: { shareOfPay: '2.13' } },
      figures: [ties('perLeaver', '213000.00', '213000')],
      note: '213 % is the top of the range, often misquoted as typical.',
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: [],
    onlyIn: 'USD',
    notFor: ({ annualPay }) =>
      annualPay.greaterThan(highestBand)
        ? `its shares by pay end at ${highestBand} USD; its 21 % leaves out executives and physicians, and no figure says whether these are: if they are not, evaluate it with replacement.shareOfPay 0.21`
        : undefined,
    estimates: (firm) => [
      {
        input: {
          leavers: firm.leavers,
          pay: { annualPay: firm.annualPay },
          replacement: { shareOfPay: medianShare(firm.annualPay) },
        },
      },
    ],
  },
});
