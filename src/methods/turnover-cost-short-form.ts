import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const source = 'Turnover cost short form, a public worksheet, https://www.docstoc.com';

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money', help: 'Of one leaver, before benefits and payroll taxes.' },
    benefitsShare: {
      label: 'Benefits and payroll taxes',
      unit: 'share',
      help: 'On top of pay, as a share of pay.',
      default: { value: 0.3, source },
    },
    shareOfPay: { label: 'Share of pay and benefits', unit: 'share', default: { value: 0.25, source } },
  },
  lines: {
    onPay: { label: 'Share of pay', kind: 'mixed', formula: (x) => x.annualPay.times(x.shareOfPay) },
    onBenefits: {
      label: 'Share of benefits',
      kind: 'mixed',
      formula: (x) => x.annualPay.times(x.benefitsShare).times(x.shareOfPay),
    },
  },
});

/**
 * The short form of a turnover cost: a quarter of pay, and a quarter of the benefits on it.
 *
 * Source: Turnover cost short form, a public worksheet (https://www.docstoc.com); author and year are not stated.
 *
 * @example
 * evaluate(turnoverCostShortForm, { leavers: 18, replacement: { annualPay: 35000 } }).total.toString(); // '204750'
 */
export const turnoverCostShortForm = /* @__PURE__ */ method({
  label: 'Turnover cost short form, a quarter of pay and benefits',
  source: {
    title: 'Turnover cost short form',
    author: 'not stated',
    year: 'not stated',
    place: 'public worksheet',
    url: 'https://www.docstoc.com',
  },
  year: 'not stated',
  currency: 'USD',
  scope: { covers: 'turnover', counts: 'everything, as one share of pay and benefits', leavesOut: 'a breakdown' },
  leavers,
  sections: { replacement },
  examples: [
    {
      label: 'Pay of 35,000, 18 leavers',
      source,
      inputs: 'published',
      input: {
        leavers: 18,
        currency: 'USD',
        replacement: { annualPay: 35000, benefitsShare: '0.3', shareOfPay: '0.25' },
      },
      figures: [
        ties('lines.replacement.onPay.perLeaver', '8750.00', '8750'),
        ties('lines.replacement.onBenefits.perLeaver', '2625.00', '2625'),
        ties('perLeaver', '11375.00', '11375'),
        ties('total', '204750.00', '204750'),
      ],
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: ['benefitsShare'],
    estimates: ({ leavers, annualPay, benefitsShare }) => [
      { input: { leavers, replacement: { annualPay, benefitsShare } } },
    ],
  },
});
