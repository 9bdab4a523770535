import { section } from '../model/section.js';
import { recomputed } from './example.js';
import { coverCost, payUntilProficient, trainingCost } from './firm-costs.js';
import { method } from './method.js';

const source =
  'Jones (2004-05), Nursing Turnover Cost Calculation Methodology, revised; results in PMC9545246, table 3';

const people = /* @__PURE__ */ section({
  label: 'People',
  source,
  inputs: {
    leavers: { label: 'Leavers', unit: 'people' },
    annualPay: { label: 'Pay of a leaver in a year', unit: 'money' },
  },
});

const preHire = /* @__PURE__ */ section({
  label: 'Before the hire',
  source,
  inputs: {
    advertisingAndRecruiting: { label: 'Advertising and recruiting in the period', unit: 'money' },
    vacancy: { label: 'Vacancy in the period', unit: 'money' },
    hiring: { label: 'Hiring in the period', unit: 'money' },
  },
  quantities: {
    preHireCost: {
      label: 'Cost before the hire',
      unit: 'money',
      totalOf: (x) => [x.advertisingAndRecruiting, x.vacancy, x.hiring],
    },
  },
  lines: {
    advertisingAndRecruiting: {
      label: 'Advertising and recruiting',
      kind: 'mixed',
      formula: (x) => x.advertisingAndRecruiting,
    },
    vacancy: { label: 'Vacancy', kind: 'mixed', formula: (x) => x.vacancy },
    hiring: { label: 'Hiring', kind: 'mixed', formula: (x) => x.hiring },
  },
});

const postHire = /* @__PURE__ */ section({
  label: 'After the hire',
  source,
  inputs: {
    orientationAndTraining: { label: 'Orientation and training in the period', unit: 'money' },
    newHireProductivity: { label: 'Productivity lost of new hires in the period', unit: 'money' },
    productivityBeforeLeaving: { label: 'Productivity lost before leaving in the period', unit: 'money' },
    termination: { label: 'Termination in the period', unit: 'money' },
  },
  quantities: {
    postHireCost: {
      label: 'Cost after the hire',
      unit: 'money',
      totalOf: (x) => [x.orientationAndTraining, x.newHireProductivity, x.productivityBeforeLeaving, x.termination],
    },
  },
  lines: {
    orientationAndTraining: {
      label: 'Orientation and training',
      kind: 'mixed',
      formula: (x) => x.orientationAndTraining,
    },
    newHireProductivity: {
      label: 'Productivity of new hires',
      kind: 'opportunity',
      formula: (x) => x.newHireProductivity,
    },
    productivityBeforeLeaving: {
      label: 'Productivity before leaving',
      kind: 'opportunity',
      formula: (x) => x.productivityBeforeLeaving,
    },
    termination: { label: 'Termination', kind: 'mixed', formula: (x) => x.termination },
  },
});

const result = /* @__PURE__ */ section({
  label: 'Result',
  source,
  uses: { people, preHire, postHire },
  inputs: {},
  quantities: {
    periodCost: {
      label: 'Turnover cost in the period',
      unit: 'money',
      totalOf: (x) => [x.preHire.preHireCost, x.postHire.postHireCost],
    },
    costPerLeaver: {
      label: 'Cost per leaver',
      unit: 'money',
      outcome: true,
      formula: (x) => x.periodCost.div(x.people.leavers),
    },
    preHireShare: {
      label: 'Share of the total before the hire',
      unit: 'share',
      outcome: true,
      formula: (x) => x.preHire.preHireCost.div(x.periodCost),
    },
    ratioToPay: {
      label: 'Cost per leaver as a multiple of pay',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.costPerLeaver.div(x.people.annualPay),
    },
  },
});

/**
 * Jones's Nursing Turnover Cost Calculation Methodology in its revised groups: before the hire and after it. Only the
 * groups are included, because the list of lines inside each could not be read. Amounts are for the period; shares are
 * of the total.
 *
 * Source: Cheryl Bland Jones, The Costs of Nurse Turnover, Parts 1 and 2, Journal of Nursing Administration 34(12),
 * 562-570, and 35(1) (2005), https://pubmed.ncbi.nlm.nih.gov/15632752/.
 */
export const jones2005 = /* @__PURE__ */ method({
  label: 'Jones (2005), nursing, before and after the hire',
  source: {
    title:
      'The Costs of Nurse Turnover, Part 1: An Economic Perspective; Part 2: Application of the Nursing Turnover Cost Calculation Methodology',
    author: 'Cheryl Bland Jones',
    year: 2005,
    place: 'Journal of Nursing Administration 34(12), 562-570, and 35(1)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/15632752/',
  },
  year: 2005,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'recruiting, vacancy, hiring; training, productivity of new hires and of those about to leave, termination',
    leavesOut: 'how each group is made up',
  },
  sections: { people, preHire, postHire, result },
  examples: [
    {
      label: 'Round amounts',
      source: 'made up to exercise the sums; the published studies print results without inputs',
      inputs: 'illustrative',
      input: {
        currency: 'USD',
        people: { leavers: 20, annualPay: 40000 },
        preHire: { advertisingAndRecruiting: 100000, vacancy: 600000, hiring: 100000 },
        postHire: {
          orientationAndTraining: 80000,
          newHireProductivity: 70000,
          productivityBeforeLeaving: 40000,
          termination: 10000,
        },
      },
      figures: [
        recomputed('total', '1000000.00'),
        recomputed('quantities.costPerLeaver', '50000'),
        recomputed('quantities.preHireShare', '0.8'),
        recomputed('quantities.ratioToPay', '1.25'),
      ],
    },
  ],
  fromCompany: {
    notIncluded: 'productivity of those about to leave',
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
    estimates: (firm) => {
      const staffTime = firm.staffPayPerHour.times(firm.leavers);

      return [
        {
          input: {
            people: { leavers: firm.leavers },
            preHire: {
              advertisingAndRecruiting: firm.hiringSpend.times(firm.leavers),
              vacancy: coverCost(firm).times(firm.leavers),
              hiring: firm.hiringHours.plus(firm.paperworkHours).times(staffTime),
            },
            postHire: {
              orientationAndTraining: trainingCost(firm).times(firm.leavers),
              newHireProductivity: payUntilProficient(firm).times(firm.averageShareLost).times(firm.leavers),
              termination: firm.separationHours.times(staffTime),
            },
          },
        },
      ];
    },
  },
});
