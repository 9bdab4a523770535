import { section } from '../model/section.js';
import { recomputed } from './example.js';
import { hiringCost, payUntilProficient, trainingCost } from './firm-costs.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const level = /* @__PURE__ */ section({
  label: 'One level',
  source: 'Teaching case in the repository https://github.com/with-geun/alive-analysis',
  inputs: {
    recruiting: { label: 'Recruiting cost per leaver', unit: 'money' },
    onboarding: { label: 'Onboarding cost per leaver', unit: 'money' },
    productivityLoss: { label: 'Lost productivity per leaver', unit: 'money' },
  },
  lines: {
    recruiting: { label: 'Recruiting', kind: 'mixed', formula: (x) => x.recruiting },
    onboarding: { label: 'Onboarding', kind: 'mixed', formula: (x) => x.onboarding },
    productivityLoss: { label: 'Lost productivity', kind: 'opportunity', formula: (x) => x.productivityLoss },
  },
});

/**
 * Segmented cost: recruiting, onboarding and lost productivity per leaver of one job level. Evaluate it once for each
 * level and add up the results: the levels are then weighted by their leavers.
 *
 * Source: alive-analysis, teaching case on turnover (https://github.com/with-geun/alive-analysis); the year is not
 * stated.
 *
 * @example
 * const level = { recruiting: 3000, onboarding: 2000, productivityLoss: 5000 };
 * evaluate(segmentedCost, { leavers: 8, level }).total.toString(); // '80000'
 */
export const segmentedCost = /* @__PURE__ */ method({
  label: 'Segmented cost, level by level',
  source: {
    title: 'alive-analysis, teaching case on turnover',
    author: 'with-geun',
    year: 'not stated',
    place: 'github.com',
    url: 'https://github.com/with-geun/alive-analysis',
  },
  year: 'not stated',
  currency: 'not stated',
  scope: {
    covers: 'turnover',
    counts: 'recruiting, onboarding, lost productivity',
    leavesOut: 'separation, cover while vacant',
  },
  leavers,
  sections: { level },
  examples: [
    {
      label: 'Round amounts for one level',
      source: 'made up to exercise the sum',
      inputs: 'illustrative',
      input: { leavers: 8, currency: 'USD', level: { recruiting: 3000, onboarding: 2000, productivityLoss: 5000 } },
      figures: [recomputed('perLeaver', '10000.00'), recomputed('total', '80000.00')],
    },
  ],
  fromCompany: {
    needs: [
      'payPerHour',
      'staffPayPerHour',
      'hiringSpend',
      'hiringHours',
      'paperworkHours',
      'trainerHours',
      'trainingHours',
      'daysToProficiency',
      'hoursPerDay',
      'averageShareLost',
    ],
    estimates: (firm) => [
      {
        input: {
          leavers: firm.leavers,
          level: {
            recruiting: hiringCost(firm),
            onboarding: firm.paperworkHours.times(firm.staffPayPerHour).plus(trainingCost(firm)),
            productivityLoss: payUntilProficient(firm).times(firm.averageShareLost),
          },
        },
      },
    ],
  },
});
