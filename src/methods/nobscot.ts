import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'http://nobscot.com/library/calculator.cfm';

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source: `Nobscot, ${url}`,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money', help: 'Of one leaver, before benefits and payroll taxes.' },
    shareOfPay: {
      label: 'Share of annual pay',
      unit: 'share',
      minimum: 0.3,
      maximum: 0.5,
      help: 'From 0.3 to 0.5, the published range; take both ends.',
      why: 'the published range is 30 to 50 percent',
    },
  },
  lines: {
    replacement: { label: 'Replacement', kind: 'mixed', formula: (x) => x.annualPay.times(x.shareOfPay) },
  },
});

/**
 * The range that Nobscot's calculator gives as often cited: 30 to 50 percent of annual pay.
 *
 * Source: Nobscot Corporation, Retention calculator, note 1 (http://nobscot.com/library/calculator.cfm), which names no
 * study; the year is not stated.
 *
 * @example
 * evaluate(nobscot, { leavers: 1, replacement: { annualPay: 30000, shareOfPay: '0.3' } }).perLeaver.toString(); // '9000'
 */
export const nobscot = /* @__PURE__ */ method({
  label: 'Nobscot, 30 to 50 percent of annual pay',
  source: {
    title: 'Retention calculator, note 1',
    author: 'Nobscot Corporation',
    year: 'not stated',
    place: 'nobscot.com; “often cited”, no study is named',
    url,
  },
  year: 'not stated',
  currency: 'USD',
  scope: { covers: 'turnover', counts: 'everything, as a range of shares of pay', leavesOut: 'a breakdown' },
  leavers,
  sections: { replacement },
  examples: [
    {
      label: 'Pay of 30,000 at the lower end',
      source: url,
      inputs: 'published',
      input: { leavers: 1, currency: 'USD', replacement: { annualPay: 30000, shareOfPay: '0.3' } },
      figures: [ties('perLeaver', '9000.00', '9000')],
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: [],
    estimates: ({ leavers, annualPay }) => [
      { estimate: 'low', input: { leavers, replacement: { annualPay, shareOfPay: 0.3 } } },
      { estimate: 'high', input: { leavers, replacement: { annualPay, shareOfPay: 0.5 } } },
    ],
  },
});
