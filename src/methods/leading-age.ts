import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'https://leadingage.org/workforce/center-workforce-solutions-turnover-cost-calculator';

const perLeaver = /* @__PURE__ */ section({
  label: 'Cost per leaver',
  source: `LeadingAge (2019), turnover cost calculator, minimum amounts, ${url}`,
  inputs: {
    direct: {
      label: 'Direct cost per leaver',
      unit: 'money',
      default: { value: 2500, currency: 'USD', source: `LeadingAge (2019), at least, ${url}` },
    },
    indirect: {
      label: 'Indirect cost per leaver',
      unit: 'money',
      default: { value: 2000, currency: 'USD', source: `LeadingAge (2019), at least, ${url}` },
    },
  },
  lines: {
    direct: { label: 'Direct cost', kind: 'mixed', formula: (x) => x.direct },
    indirect: { label: 'Indirect cost', kind: 'mixed', formula: (x) => x.indirect },
  },
});

/**
 * LeadingAge's flat minimum for direct care workers: a fixed direct and a fixed indirect cost per leaver.
 *
 * Source: Susan Hildebrandt, Center for Workforce Solutions: Turnover Cost Calculator, LeadingAge, 20 December 2019
 * (https://leadingage.org/workforce/center-workforce-solutions-turnover-cost-calculator).
 *
 * @example
 * evaluate(leadingAge, { leavers: 40 }).total.toString(); // '180000': 40 × (2,500 + 2,000)
 */
export const leadingAge = /* @__PURE__ */ method({
  label: 'LeadingAge, flat minimum per care worker',
  source: {
    title: 'Center for Workforce Solutions: Turnover Cost Calculator',
    author: 'Susan Hildebrandt, LeadingAge',
    year: 2019,
    place: 'leadingage.org, 20 December 2019',
    url,
  },
  year: 2019,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts:
      'for direct care workers, a minimum of exit interviews, temporary staff and training, lost output and clients',
    leavesOut: 'anything of the firm itself',
  },
  leavers,
  sections: { perLeaver },
  examples: [
    {
      label: '40 terminations in a year',
      source: url,
      inputs: 'published',
      input: { leavers: 40, currency: 'USD', perLeaver: { direct: 2500, indirect: 2000 } },
      figures: [
        ties('lines.perLeaver.direct.amount', '100000.00', '100000'),
        ties('perLeaver', '4500.00', '4500'),
        ties('total', '180000.00', '180000'),
      ],
      note: 'An older version of the page counts the direct part alone.',
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: [],
    onlyIn: 'USD',
    estimates: ({ leavers }) => [{ input: { leavers, currency: 'USD' } }],
  },
});
