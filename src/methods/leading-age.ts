import { section } from '../section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'https://leadingage.org/turn-over-calc';

const perLeaver = /* @__PURE__ */ section({
  label: 'Cost per leaver',
  source: `LeadingAge workforce cost calculator, minimum amounts, ${url}`,
  inputs: {
    direct: {
      label: 'Direct cost per leaver',
      unit: 'money',
      default: { value: 2500, currency: 'USD', source: `LeadingAge, at least, ${url}` },
    },
    indirect: {
      label: 'Indirect cost per leaver',
      unit: 'money',
      default: { value: 2000, currency: 'USD', source: `LeadingAge, at least, ${url}` },
    },
  },
  lines: {
    direct: { label: 'Direct cost', kind: 'mixed', formula: (x) => x.direct },
    indirect: { label: 'Indirect cost', kind: 'mixed', formula: (x) => x.indirect },
  },
});

/** LeadingAge's flat minimum for care staff: so much direct and so much indirect cost a leaver. */
export const leadingAge = /* @__PURE__ */ method({
  label: 'LeadingAge, flat minimum per leaver',
  source: {
    title: 'Workforce cost calculator',
    author: 'LeadingAge',
    year: 'not stated',
    place: 'leadingage.org',
    url,
  },
  year: 'not stated',
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'a minimum of direct and indirect cost, for care staff',
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
  fromFirm: { needs: [], onlyIn: 'USD', estimates: ({ leavers }) => [{ input: { leavers, currency: 'USD' } }] },
});
