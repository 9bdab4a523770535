import { section } from '../model/section.js';
import { recomputed } from './example.js';
import { hiringCost, payUntilProficient, trainingCost } from './firm-costs.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const perLeaver = /* @__PURE__ */ section({
  label: 'Cost per leaver',
  source:
    'Waldman, Kelly, Arora and Smith (2004), The shocking cost of turnover in health care, Health Care Management Review 29(1)',
  inputs: {
    hiring: { label: 'Cost to hire', unit: 'money' },
    training: { label: 'Cost to train', unit: 'money' },
    payUntilProficient: {
      label: 'Pay until fully proficient',
      unit: 'money',
      help: 'Weeks to full proficiency × pay in a week.',
    },
    averageShareLost: {
      label: 'Average share of output lost',
      unit: 'share',
      help: '0.5 on a straight line from nothing. It rests on the learning curve that is assumed: take two.',
    },
  },
  lines: {
    hiring: { label: 'Hiring', kind: 'mixed', formula: (x) => x.hiring },
    training: { label: 'Training', kind: 'mixed', formula: (x) => x.training },
    reducedProductivity: {
      label: 'Reduced productivity',
      kind: 'opportunity',
      formula: (x) => x.payUntilProficient.times(x.averageShareLost),
    },
  },
});

/**
 * Waldman's hospital model: hiring, training, and reduced productivity along a learning curve. The published cost of a
 * nurse who leaves is 23,487 USD with a Pareto curve and 31,486 USD with a straight line, so the curve alone changes
 * the result by a third.
 *
 * Source: J. Deane Waldman, Frank Kelly, Sanjeev Arora and Howard L. Smith, The shocking cost of turnover in health
 * care, Health Care Management Review 29(1), 2-7 (2004), the abstract, and results in the review PMC9545246.
 *
 * @example
 * const perLeaver = { hiring: 2000, training: 15000, payUntilProficient: 28000, averageShareLost: '0.5' };
 * evaluate(waldman2004, { leavers: 10, perLeaver }).total.toString(); // '310000'
 */
export const waldman2004 = /* @__PURE__ */ method({
  label: 'Waldman et al. (2004), learning curve',
  source: {
    title: 'The shocking cost of turnover in health care',
    author: 'J. Deane Waldman, Frank Kelly, Sanjeev Arora and Howard L. Smith',
    year: 2004,
    place: 'Health Care Management Review 29(1), 2-7; the abstract, and results in the review PMC9545246',
    url: 'https://www.nursingcenter.com/journalarticle?Article_ID=1028961&Journal_ID=289730&Issue_ID=1028958',
  },
  year: 2004,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'hiring, training, reduced productivity of the new hire',
    leavesOut: 'separation, cover while vacant, output lost while vacant',
  },
  leavers,
  sections: { perLeaver },
  examples: [
    {
      label: 'Round amounts on a straight line',
      source: 'made up to exercise the formula; the published parts are given as ranges of shares only',
      inputs: 'illustrative',
      input: {
        leavers: 10,
        currency: 'USD',
        perLeaver: { hiring: 2000, training: 15000, payUntilProficient: 28000, averageShareLost: '0.5' },
      },
      figures: [
        recomputed('lines.perLeaver.reducedProductivity.perLeaver', '14000.00'),
        recomputed('perLeaver', '31000.00'),
        recomputed('total', '310000.00'),
      ],
    },
  ],
  fromCompany: {
    needs: [
      'payPerHour',
      'staffPayPerHour',
      'hiringSpend',
      'hiringHours',
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
          perLeaver: {
            hiring: hiringCost(firm),
            training: trainingCost(firm),
            payUntilProficient: payUntilProficient(firm),
            averageShareLost: firm.averageShareLost,
          },
        },
      },
    ],
  },
});
