import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const source = {
  title: 'This Fixable Problem Costs U.S. Businesses $1 Trillion',
  author: 'Shane McFeely and Ben Wigert',
  year: 2019,
  place: 'Gallup',
  url: 'https://www.gallup.com/workplace/247391/fixable-problem-costs-businesses-trillion.aspx',
};

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source: `Gallup (2019), ${source.url}`,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money', help: 'Of one leaver, before benefits and payroll taxes.' },
    multipleOfPay: {
      label: 'Multiple of annual pay',
      unit: 'ratio',
      minimum: 0.5,
      maximum: 2,
      help: 'From 0.5 to 2, the published range; take both ends.',
      why: 'the published range is one half to two',
    },
  },
  lines: {
    replacement: { label: 'Replacement', kind: 'mixed', formula: (x) => x.annualPay.times(x.multipleOfPay) },
  },
});

const example = (multipleOfPay: string) => ({
  leavers: '26.3',
  currency: 'USD',
  replacement: { annualPay: 50000, multipleOfPay },
});

/**
 * Gallup's range: replacing a person costs one half to two times their annual pay.
 *
 * Source: Gallup (2019), https://www.gallup.com/workplace/247391/fixable-problem-costs-businesses-trillion.aspx.
 *
 * @example
 * const input = { leavers: '26.3', replacement: { annualPay: 50000, multipleOfPay: '0.5' } };
 * evaluate(gallup2019, input).total.toString(); // '657500'
 */
export const gallup2019 = /* @__PURE__ */ method({
  label: 'Gallup (2019), half to twice annual pay',
  source,
  year: 2019,
  currency: 'USD',
  scope: { covers: 'turnover', counts: 'everything, as a range of multiples of pay', leavesOut: 'a breakdown' },
  leavers,
  sections: { replacement },
  examples: [
    {
      label: '100 people, 26.3 % turnover, pay of 50,000, low',
      source: source.url,
      inputs: 'published',
      input: example('0.5'),
      figures: [ties('total', '657500.00', '660000', '5000')],
    },
    {
      label: '100 people, 26.3 % turnover, pay of 50,000, high',
      source: source.url,
      inputs: 'published',
      input: example('2'),
      figures: [ties('total', '2630000.00', '2600000', '50000')],
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: [],
    estimates: ({ leavers, annualPay }) => [
      { estimate: 'low', input: { leavers, replacement: { annualPay, multipleOfPay: 0.5 } } },
      { estimate: 'high', input: { leavers, replacement: { annualPay, multipleOfPay: 2 } } },
    ],
  },
});
