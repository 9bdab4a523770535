import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const quoted = 'SHRM, six to nine months of pay, as quoted at https://www.icubem.com';

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source: quoted,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money', help: 'Of one leaver, before benefits and payroll taxes.' },
    monthsOfPay: {
      label: 'Months of pay',
      unit: 'months',
      minimum: 6,
      maximum: 9,
      help: 'From 6 to 9, the range quoted; take both ends.',
      why: 'the range quoted is six to nine months',
    },
  },
  quantities: {
    monthlyPay: { label: 'Pay in a month', unit: 'money/month', formula: (x) => x.annualPay.div(12) },
  },
  lines: {
    replacement: { label: 'Replacement', kind: 'mixed', formula: (x) => x.monthlyPay.times(x.monthsOfPay) },
  },
});

const example = (monthsOfPay: number) => ({
  leavers: 1,
  currency: 'USD',
  replacement: { annualPay: 40000, monthsOfPay },
});

/**
 * The rule of thumb that is quoted as SHRM's: six to nine months of pay.
 *
 * Source: Society for Human Resource Management, as quoted at https://www.icubem.com; the original was not read.
 *
 * @example
 * evaluate(shrmMonthsOfPay, { leavers: 1, replacement: { annualPay: 40000, monthsOfPay: 6 } }).perLeaver.toString(); // '20000'
 */
export const shrmMonthsOfPay = /* @__PURE__ */ method({
  label: 'Six to nine months of pay, as quoted of SHRM',
  source: {
    title: 'Six to nine months of pay',
    author: 'Society for Human Resource Management, as quoted',
    year: 'not stated',
    place: 'as quoted at icubem.com; the original was not read',
    url: 'https://www.icubem.com',
  },
  year: 'not stated',
  currency: 'USD',
  scope: { covers: 'turnover', counts: 'everything, as a range of months of pay', leavesOut: 'a breakdown' },
  leavers,
  sections: { replacement },
  examples: [
    {
      label: 'Pay of 40,000, low',
      source: quoted,
      inputs: 'published',
      input: example(6),
      figures: [ties('perLeaver', '20000.00', '20000')],
    },
    {
      label: 'Pay of 40,000, high',
      source: quoted,
      inputs: 'published',
      input: example(9),
      figures: [ties('perLeaver', '30000.00', '30000')],
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: [],
    estimates: ({ leavers, annualPay }) => [
      { estimate: 'low', input: { leavers, replacement: { annualPay, monthsOfPay: 6 } } },
      { estimate: 'high', input: { leavers, replacement: { annualPay, monthsOfPay: 9 } } },
    ],
  },
});
