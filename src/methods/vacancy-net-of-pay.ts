import { section } from '../model/section.js';
import { recomputed } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'https://henrynicholas.recsites.co.uk';

const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy',
  source: `Henry Nicholas, cost of an empty seat, ${url}`,
  inputs: {
    revenue: { label: 'Revenue in a year', unit: 'money' },
    employees: { label: 'Employees', unit: 'people', exclusiveMinimum: 0 },
    workingDays: { label: 'Working days in a year', unit: 'days', exclusiveMinimum: 0, maximum: 366 },
    daysVacant: { label: 'Working days vacant', unit: 'days' },
    weight: {
      label: 'Weight of the role',
      unit: 'ratio',
      minimum: 1,
      maximum: 3,
      help: '1 for a junior role, 2 for a manager, 3 for an executive.',
      why: 'the published weights are one, two and three',
    },
    annualCompensation: {
      label: 'Pay, insurance and benefits in a year',
      unit: 'money',
      help: 'What the employer would have paid.',
    },
  },
  lines: {
    vacancy: {
      label: 'Revenue not made while vacant',
      kind: 'opportunity',
      formula: (x) => x.revenue.div(x.employees).times(x.daysVacant).div(x.workingDays).times(x.weight),
    },
    paySaved: {
      label: 'Pay saved while vacant',
      kind: 'cash',
      formula: (x) => x.annualCompensation.times(x.daysVacant).div(x.workingDays).times(-1),
    },
  },
});

/**
 * The cost of a vacancy as weighted revenue per employee and day, less the pay and benefits that are saved.
 *
 * Source: Henry Nicholas, Cost of an empty seat (https://henrynicholas.recsites.co.uk); the year is not stated.
 */
export const vacancyNetOfPay = /* @__PURE__ */ method({
  label: 'Vacancy, revenue less pay saved',
  source: {
    title: 'Cost of an empty seat',
    author: 'Henry Nicholas',
    year: 'not stated',
    place: 'henrynicholas.recsites.co.uk',
    url,
  },
  year: 'not stated',
  currency: 'not stated',
  scope: {
    covers: 'vacancy',
    counts: 'weighted revenue of the days vacant, less pay, insurance and benefits of those days',
    leavesOut: 'cover, work taken over, and everything but the vacancy',
  },
  leavers,
  sections: { vacancy },
  examples: [
    {
      label: 'A manager in a firm of 50',
      source: 'made up to exercise the formula; the page prints no worked example',
      inputs: 'illustrative',
      input: {
        leavers: 1,
        currency: 'GBP',
        vacancy: {
          revenue: 11_000_000,
          employees: 50,
          workingDays: 220,
          daysVacant: 40,
          weight: 2,
          annualCompensation: 55000,
        },
      },
      // 1,000 a day × 40 × 2, less 250 a day × 40.
      figures: [
        recomputed('lines.vacancy.vacancy.perLeaver', '80000.00'),
        recomputed('lines.vacancy.paySaved.perLeaver', '-10000.00'),
        recomputed('perLeaver', '70000.00'),
      ],
    },
  ],
  fromCompany: {
    needs: ['revenue', 'headcount', 'workingDays', 'vacantDays', 'benefitsShare'],
    estimates: (firm) => {
      const weighted = (weight: number) => ({
        leavers: firm.leavers,
        vacancy: {
          revenue: firm.revenue,
          employees: firm.headcount,
          workingDays: firm.workingDays,
          daysVacant: firm.vacantDays,
          weight,
          annualCompensation: firm.annualPay.times(firm.benefitsShare.plus(1)),
        },
      });
      return [
        { estimate: 'low', input: weighted(1) },
        { estimate: 'high', input: weighted(3) },
      ];
    },
  },
});
