import { section } from '../section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const quoted = 'William G. Bliss, 150 percent of pay, as quoted in an excerpt of The Invisible Employee';

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

/** Bliss's rule of thumb: one and a half times annual pay. */
export const blissMultiplier = /* @__PURE__ */ method({
  label: 'Bliss, one and a half times annual pay',
  source: {
    title: 'The business cost and impact of employee turnover, as quoted in The Invisible Employee',
    author: 'William G. Bliss',
    year: 'not stated',
    place: 'as quoted; the original was not read in full',
    url: 'not stated',
  },
  year: 'not stated',
  currency: 'USD',
  scope: { covers: 'turnover', counts: 'everything, as one multiple of pay', leavesOut: 'a breakdown' },
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
  fromFirm: {
    needs: [],
    estimates: ({ leavers, annualPay }) => [{ input: { leavers, replacement: { annualPay } } }],
  },
});
