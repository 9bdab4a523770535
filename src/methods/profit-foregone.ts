import { Expression } from '../expression/expression.js';
import type { Rule } from '../model/rule.js';
import { section } from '../model/section.js';
import { recomputed, ties } from './example.js';
import { method } from './method.js';

const url = 'https://perfectprofs.com/solution-2547/';

const source = `Indian cost-accounting textbooks, labour turnover, problem of B.R. Ltd, as at ${url}`;

const contribution = /* @__PURE__ */ section({
  label: 'Contribution',
  source,
  inputs: {
    sales: { label: 'Sales in the period', unit: 'money' },
    contributionMarginShare: { label: 'Contribution for each unit of sales', unit: 'share', help: 'The P/V ratio.' },
    actualHours: { label: 'Direct hours worked', unit: 'hours', exclusiveMinimum: 0 },
    trainingHours: { label: 'Training hours among them', unit: 'hours' },
    unproductiveShare: { label: 'Unproductive share of training hours', unit: 'share' },
    hoursLost: {
      label: 'Productive hours lost to late replacement',
      unit: 'hours',
      help: 'By convention without the unproductive training hours.',
    },
  },
  quantities: {
    productiveHours: {
      label: 'Productive hours',
      unit: 'hours',
      outcome: true,
      formula: (x) => x.actualHours.minus(x.trainingHours.times(x.unproductiveShare)),
    },
    salesPerHour: {
      label: 'Sales per productive hour',
      unit: 'money/hour',
      formula: (x) => x.sales.div(x.productiveHours),
    },
    salesLost: { label: 'Sales lost', unit: 'money', formula: (x) => x.salesPerHour.times(x.hoursLost) },
  },
  lines: {
    contributionLost: {
      label: 'Contribution lost',
      kind: 'opportunity',
      formula: (x) => x.salesLost.times(x.contributionMarginShare),
    },
  },
});

const outlays = /* @__PURE__ */ section({
  label: 'Outlays',
  source,
  inputs: {
    settlement: { label: 'Settlement cost due to leaving', unit: 'money' },
    recruitment: { label: 'Recruitment cost', unit: 'money' },
    selection: { label: 'Selection cost', unit: 'money' },
    training: { label: 'Training cost', unit: 'money' },
  },
  lines: {
    settlement: { label: 'Settlement', kind: 'cash', formula: (x) => x.settlement },
    recruitment: { label: 'Recruitment', kind: 'cash', formula: (x) => x.recruitment },
    selection: { label: 'Selection', kind: 'cash', formula: (x) => x.selection },
    training: { label: 'Training', kind: 'cash', formula: (x) => x.training },
  },
});

/** Returns the rule that the productive hours, which divide the sales, must be above zero. */
function everyRule(): readonly Rule[] {
  const left = Expression.named('contribution.productiveHours');
  return [
    {
      path: 'contribution.trainingHours',
      code: 'contradiction',
      where: {
        any: [
          { left, is: 'below', right: 0 },
          { left, is: 'equal', right: 0 },
        ],
      },
      message: '× contribution.unproductiveShare must be less than contribution.actualHours.',
    },
  ];
}

/**
 * Profit foregone through labour turnover, as cost accounting teaches it: the contribution of the hours lost, at sales
 * per productive hour, and the outlays. Amounts are for the period. Fixed cost is not included.
 *
 * Source: Indian cost-accounting textbooks, as set out at perfectprofs.com and edurev.in; the year is not stated.
 */
export const profitForegone = /* @__PURE__ */ method({
  label: 'Profit foregone through labour turnover',
  source: {
    title: 'Labour turnover, profit foregone',
    author: 'Indian cost-accounting textbooks',
    year: 'not stated',
    place: 'as set out at perfectprofs.com and edurev.in',
    url,
  },
  year: 'not stated',
  currency: 'INR',
  scope: {
    covers: 'turnover',
    counts: 'contribution of the productive hours lost, settlement, recruitment, selection, training',
    leavesOut: "fixed cost, colleagues' time, ramp-up beyond the training hours",
  },
  sections: { contribution, outlays },
  rules: /* @__PURE__ */ everyRule(),
  examples: [
    {
      label: 'B.R. Ltd',
      source: `${source}; the productive hours at https://edurev.in/question/4855218/`,
      inputs: 'published',
      input: {
        currency: 'INR',
        contribution: {
          sales: 8303300,
          contributionMarginShare: '0.2',
          actualHours: 445000,
          trainingHours: 30000,
          unproductiveShare: '0.5',
          hoursLost: 100000,
        },
        outlays: { settlement: 43820, recruitment: 26740, selection: 12750, training: 30490 },
      },
      figures: [
        ties('quantities.productiveHours', '430000'),
        recomputed('quantities.salesPerHour', '19.31'),
        recomputed('quantities.salesLost', '1931000'),
        recomputed('lines.contribution.contributionLost.amount', '386200.00'),
        recomputed('sections.outlays.amount', '113800.00'),
        recomputed('total', '500000.00'),
      ],
      note: 'A common error divides by all 445,000 hours; the contribution lost is then 373,182.02.',
    },
    {
      label: 'Effective hours',
      source: 'https://www.ibeehomeworksolutions.com, inputs only',
      inputs: 'published',
      input: {
        currency: 'INR',
        contribution: { actualHours: 480000, trainingHours: 9000, unproductiveShare: '0.5' },
      },
      figures: [recomputed('quantities.productiveHours', '475500')],
    },
  ],
});
