import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url =
  'https://www.safaribooksonline.com/library/view/the-invisible-employee/9780470560211/9780470560211_turnover_is_costly.html';

const quoted = `William Bliss, 150 percent of annual compensation, as quoted in The Invisible Employee, 2nd ed., 2.2, ${url}`;

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source: quoted,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money', help: 'Of one leaver, before benefits and payroll taxes.' },
    multipleOfPay: { label: 'Multiple of annual pay', unit: 'ratio', default: { value: 1.5, source: quoted } },
  },
  lines: {
    replacement: { label: 'Replacement', kind: 'mixed', formula: (x) => x.annualPay.times(x.multipleOfPay) },
  },
});

/**
 * Bliss's rule of thumb: one and a half times annual pay.
 *
 * Source: William G. Bliss, as quoted in The Invisible Employee, 2nd ed., section 2.2.
 *
 * @example
 * evaluate(blissMultiplier, { leavers: 1, replacement: { annualPay: 50000 } }).perLeaver.toString(); // '75000'
 */
export const blissMultiplier = /* @__PURE__ */ method({
  label: 'Bliss, one and a half times annual pay',
  source: {
    title: 'Turnover is costly, in The Invisible Employee, 2nd ed.',
    author: 'William G. Bliss, as quoted',
    year: 'not stated',
    place: 'section 2.2; what Bliss published himself was not read in full',
    url,
  },
  year: 'not stated',
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'advertising, fees, relocation, cover, interviewing and training, as one multiple of pay',
    leavesOut: 'a breakdown; lost knowledge, customers and morale',
  },
  leavers,
  sections: { replacement },
  examples: [
    {
      label: 'Pay of 50,000',
      source: quoted,
      inputs: 'published',
      input: { leavers: 1, currency: 'USD', replacement: { annualPay: 50000, multipleOfPay: '1.5' } },
      figures: [ties('perLeaver', '75000.00', '75000')],
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: [],
    estimates: ({ leavers, annualPay }) => [{ input: { leavers, replacement: { annualPay } } }],
  },
});
