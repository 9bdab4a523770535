import { section } from '../model/section.js';
import { recomputed, ties } from './example.js';
import { method } from './method.js';

const source =
  'Shanafelt, Goh and Sinsky (2017), JAMA Internal Medicine 177(12), worksheets in figures 2 and 3; the formula is the usual one of attributable risk, not read there, and gives every published result';

const attributable = /* @__PURE__ */ section({
  label: 'Turnover that burnout causes',
  source,
  inputs: {
    headcount: { label: 'Physicians', unit: 'people' },
    burnoutShare: { label: 'Share with burnout', unit: 'share' },
    turnoverRate: { label: 'Turnover in a year', unit: 'share', help: 'Share of all physicians who leave in a year.' },
    relativeRisk: {
      label: 'Risk of leaving with burnout over that without',
      unit: 'ratio',
      minimum: 1,
      maximum: 100,
      why: 'burnout that keeps people in place causes no turnover',
    },
    costPerLeaver: { label: 'Cost per leaver', unit: 'money' },
  },
  quantities: {
    rateWithoutBurnout: {
      label: 'Turnover without burnout',
      unit: 'share',
      formula: (x) => x.turnoverRate.div(x.relativeRisk.minus(1).times(x.burnoutShare).plus(1)),
    },
    attributableLeavers: {
      label: 'Leavers through burnout',
      unit: 'people',
      formula: (x) => x.turnoverRate.minus(x.rateWithoutBurnout).times(x.headcount),
    },
    attributableCost: {
      label: 'Cost of turnover through burnout',
      unit: 'money',
      formula: (x) => x.attributableLeavers.times(x.costPerLeaver),
    },
  },
  lines: {
    attributable: { label: 'Turnover through burnout', kind: 'mixed', formula: (x) => x.attributableCost },
  },
});

const programme = /* @__PURE__ */ section({
  label: 'Programme',
  source,
  uses: { attributable },
  inputs: {
    relativeReduction: {
      label: 'Relative reduction of burnout',
      unit: 'share',
      help: '0.2 where a programme takes burnout from 50 to 40 percent.',
    },
    cost: { label: 'Cost of the programme', unit: 'money', exclusiveMinimum: 0 },
  },
  quantities: {
    saving: {
      label: 'Saving in a year',
      unit: 'money',
      outcome: true,
      formula: (x) => x.attributable.attributableCost.times(x.relativeReduction),
    },
    returnOnInvestment: {
      label: 'Return on the programme',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.saving.minus(x.cost).div(x.cost),
    },
    costPerPhysician: {
      label: 'Cost of the programme per physician',
      unit: 'money',
      outcome: true,
      formula: (x) => x.cost.div(x.attributable.headcount),
    },
  },
});

/**
 * The part of physicians' turnover that burnout causes, by relative risk, its cost in a year, and the saving from a
 * programme against burnout. The total is the cost of the attributable leavers; saving and return are quantities beside
 * it.
 *
 * Source: Tait Shanafelt, Joel Goh and Christine Sinsky, The Business Case for Investing in Physician Well-being, JAMA
 * Internal Medicine 177(12), 1826-1832 (2017), https://doi.org/10.1001/jamainternmed.2017.4340.
 */
export const shanafelt2017 = /* @__PURE__ */ method({
  label: 'Shanafelt et al. (2017), turnover that burnout causes',
  source: {
    title: 'The Business Case for Investing in Physician Well-being',
    author: 'Tait Shanafelt, Joel Goh and Christine Sinsky',
    year: 2017,
    place: 'JAMA Internal Medicine 177(12), 1826-1832',
    url: 'https://doi.org/10.1001/jamainternmed.2017.4340',
  },
  year: 2017,
  currency: 'USD',
  scope: {
    covers: 'attributable turnover',
    counts: 'the leavers that burnout causes, at a cost per leaver that is put in',
    leavesOut: 'all other turnover, and what burnout costs among those who stay',
  },
  sections: { attributable, programme },
  examples: [
    {
      label: '450 physicians, burnout from 50 to 40 percent',
      source: 'Shanafelt, Goh and Sinsky (2017), the example beside figure 3',
      inputs: 'partly inferred',
      inferred: [{ input: 'attributable.turnoverRate' }],
      input: {
        currency: 'USD',
        attributable: {
          headcount: 450,
          burnoutShare: '0.5',
          turnoverRate: '0.075',
          relativeRisk: 2,
          costPerLeaver: 500000,
        },
        programme: { relativeReduction: '0.2', cost: 1000000 },
      },
      figures: [
        recomputed('quantities.rateWithoutBurnout', '0.05'),
        recomputed('quantities.attributableLeavers', '11.25'),
        recomputed('total', '5625000.00'),
        ties('quantities.saving', '1125000'),
        ties('quantities.returnOnInvestment', '0.125'),
        ties('quantities.costPerPhysician', '2222.22', '2222', '0.5'),
      ],
      note: 'The turnover of 7.5 % is inferred from the published 2.5 points that burnout causes.',
    },
  ],
});
