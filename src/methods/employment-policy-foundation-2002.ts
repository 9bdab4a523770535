import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const quoted = 'Employment Policy Foundation (2002), as quoted by Seavey (2004) and at https://www.caresource.com.au';

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source: quoted,
  inputs: {
    compensation: { label: 'Total compensation in a year', unit: 'money', help: 'Pay and benefits of one leaver.' },
    shareOfCompensation: {
      label: 'Share of total compensation',
      unit: 'share',
      default: { value: 0.25, source: quoted },
    },
  },
  lines: {
    replacement: {
      label: 'Replacement',
      kind: 'mixed',
      formula: (x) => x.compensation.times(x.shareOfCompensation),
    },
  },
});

/**
 * The rule of the Employment Policy Foundation: a quarter of total compensation.
 *
 * Source: Employment Policy Foundation (December 2002), as quoted by Dorie Seavey (2004); the original was not read.
 *
 * @example
 * const input = { leavers: 1, replacement: { compensation: 50025, shareOfCompensation: '0.25' } };
 * evaluate(employmentPolicyFoundation2002, input).perLeaver.toString(); // '12506.25'
 */
export const employmentPolicyFoundation2002 = /* @__PURE__ */ method({
  label: 'Employment Policy Foundation (2002), a quarter of compensation',
  source: {
    title: 'A quarter of total compensation',
    author: 'Employment Policy Foundation, quoted by Dorie Seavey (2004)',
    year: 2002,
    place: 'December 2002; as quoted, the original was not read',
    url: 'https://www.caresource.com.au',
  },
  year: 2002,
  currency: 'USD',
  scope: { covers: 'turnover', counts: 'everything, as one share of pay and benefits', leavesOut: 'a breakdown' },
  leavers,
  sections: { replacement },
  examples: [
    {
      label: 'The average worker, pay of 38,481 with benefits',
      source: quoted,
      inputs: 'published',
      input: { leavers: 1, currency: 'USD', replacement: { compensation: 50025, shareOfCompensation: '0.25' } },
      figures: [ties('perLeaver', '12506.25', '12506', '0.5')],
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: ['benefitsShare'],
    estimates: (firm) => [
      {
        input: {
          leavers: firm.leavers,
          replacement: { compensation: firm.annualPay.times(firm.benefitsShare.plus(1)) },
        },
      },
    ],
  },
});
