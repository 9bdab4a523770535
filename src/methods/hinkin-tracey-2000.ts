import { section } from '../model/section.js';
import { recomputed } from './example.js';
import { coverCost, payUntilProficient, trainingCost } from './firm-costs.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const place = 'Cornell Hotel and Restaurant Administration Quarterly 41(3), 14-21';

const perLeaver = /* @__PURE__ */ section({
  label: 'Cost per leaver',
  source: `Hinkin and Tracey (2000), ${place}: five categories`,
  inputs: {
    preDeparture: { label: 'Cost before departure', unit: 'money' },
    recruiting: { label: 'Recruiting cost', unit: 'money' },
    selection: { label: 'Selection cost', unit: 'money' },
    training: { label: 'Cost of orientation and training', unit: 'money' },
    productivityLoss: { label: 'Productivity loss', unit: 'money' },
  },
  lines: {
    preDeparture: { label: 'Before departure', kind: 'mixed', formula: (x) => x.preDeparture },
    recruiting: { label: 'Recruiting', kind: 'mixed', formula: (x) => x.recruiting },
    selection: { label: 'Selection', kind: 'mixed', formula: (x) => x.selection },
    training: { label: 'Orientation and training', kind: 'mixed', formula: (x) => x.training },
    productivityLoss: { label: 'Productivity loss', kind: 'opportunity', formula: (x) => x.productivityLoss },
  },
});

/**
 * The five categories of Hinkin and Tracey's hotel studies, each as one amount per leaver. Only the categories are
 * included: the lines inside each of them, and the split of the often quoted 5,864 USD, could not be read in a source.
 *
 * Source: Timothy R. Hinkin and J. Bruce Tracey, The Cost of Turnover: Putting a Price on the Learning Curve, Cornell
 * Hotel and Restaurant Administration Quarterly 41(3), 14-21 (2000), https://doi.org/10.1177/001088040004100313.
 *
 * @example
 * const perLeaver = { preDeparture: 100, recruiting: 200, selection: 300, training: 400, productivityLoss: 1000 };
 * evaluate(hinkinTracey2000, { leavers: 25, perLeaver }).total.toString(); // '50000'
 */
export const hinkinTracey2000 = /* @__PURE__ */ method({
  label: 'Hinkin and Tracey (2000), five categories',
  source: {
    title: 'The Cost of Turnover: Putting a Price on the Learning Curve',
    author: 'Timothy R. Hinkin and J. Bruce Tracey',
    year: 2000,
    place,
    url: 'https://doi.org/10.1177/001088040004100313',
  },
  year: 2000,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'before departure, recruiting, selection, orientation and training, productivity loss',
    leavesOut: 'how each category is made up',
  },
  leavers,
  sections: { perLeaver },
  examples: [
    {
      label: 'Five round amounts',
      source: 'made up to exercise the sum',
      inputs: 'illustrative',
      input: {
        leavers: 25,
        currency: 'USD',
        perLeaver: { preDeparture: 100, recruiting: 200, selection: 300, training: 400, productivityLoss: 1000 },
      },
      figures: [recomputed('perLeaver', '2000.00'), recomputed('total', '50000.00')],
    },
  ],
  fromCompany: {
    needs: [
      'payPerHour',
      'staffPayPerHour',
      'separationHours',
      'hiringSpend',
      'hiringHours',
      'paperworkHours',
      'trainerHours',
      'trainingHours',
      'vacantDays',
      'coverPerDay',
      'daysToProficiency',
      'hoursPerDay',
      'averageShareLost',
    ],
    estimates: (firm) => [
      {
        input: {
          leavers: firm.leavers,
          perLeaver: {
            preDeparture: firm.separationHours.times(firm.staffPayPerHour),
            recruiting: firm.hiringSpend,
            selection: firm.hiringHours.plus(firm.paperworkHours).times(firm.staffPayPerHour),
            training: trainingCost(firm),
            productivityLoss: coverCost(firm).plus(payUntilProficient(firm).times(firm.averageShareLost)),
          },
        },
      },
    ],
  },
});
