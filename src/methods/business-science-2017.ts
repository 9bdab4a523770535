import { direct, productivity } from './business-science-sections.js';
import { discrepancy, ties } from './example.js';
import { coverCost, hiringCost, trainingCost } from './firm-costs.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const repository = 'https://github.com/fbarscevicius/HR201';

const example = (leavers: number, onboardingEfficiency: string) => ({
  leavers,
  currency: 'USD',
  direct: { separation: 500, vacancy: 10000, acquisition: 4900, placement: 3500 },
  productivity: {
    revenuePerEmployee: 250000,
    annualPay: 80000,
    workingDays: 240,
    daysOpen: 40,
    onboardingDays: 60,
    onboardingEfficiency,
  },
});

const wrongSign = 'the function multiplies the days of onboarding by the efficiency, not by what is missing of it';

/**
 * The attrition cost function of Business Science, corrected: direct cost, and revenue lost while the position is open
 * and while the new hire learns, less pay saved. The loss is revenue, not margin.
 *
 * Difference from the source: the published function multiplies the onboarding days by the efficiency itself, so a
 * better new hire costs more. Both forms agree at an efficiency of one half.
 *
 * Source: Matt Dancho, Business Science University, `calculate_attrition_cost`, HR 201 (2017), as republished
 * (https://github.com/fbarscevicius/HR201).
 */
export const businessScience2017 = /* @__PURE__ */ method({
  label: 'Business Science attrition cost (2017), corrected',
  source: {
    title: 'calculate_attrition_cost, HR 201 (DS4B 201)',
    author: 'Matt Dancho, Business Science University',
    year: 2017,
    place: 'as republished in public repositories',
    url: repository,
  },
  year: 2017,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'separation, cover, acquisition, placement, revenue lost while open and onboarding, less pay saved',
    leavesOut: "what the revenue would have cost to earn; colleagues' time",
  },
  leavers,
  sections: { direct, productivity },
  examples: [
    {
      label: 'Defaults of the function, one leaver',
      source: repository,
      inputs: 'published',
      input: example(1, '0.5'),
      figures: [
        ties('sections.direct.perLeaver', '18900.00', '18900'),
        ties('lines.productivity.paySaved.perLeaver', '-13333.33', '-13333', '0.5'),
        ties('quantities.attritionCost', '78483.33'),
        ties('perLeaver', '78483.34', '78483', '0.5'),
      ],
      note: 'The total of the printed lines is a cent above the exact figure rounded once.',
    },
    {
      label: 'The same, 200 leavers',
      source: 'https://github.com/wclin2/Employee-Attrition-Analysis',
      inputs: 'published',
      input: example(200, '0.5'),
      figures: [ties('total', '15696666.66', '15700000', '50000')],
      note: '200 × 78,483.33… is 15,696,666.67; the printed lines add up to a cent less.',
    },
    {
      label: 'A new hire who is fully efficient from the first day',
      source: repository,
      inputs: 'illustrative',
      input: example(1, '1'),
      figures: [discrepancy('quantities.attritionCost', '47233.33', '109733.33', '0.005', wrongSign)],
    },
    {
      label: 'A new hire who does nothing while onboarding',
      source: repository,
      inputs: 'illustrative',
      input: example(1, '0'),
      figures: [discrepancy('quantities.attritionCost', '109733.33', '47233.33', '0.005', wrongSign)],
    },
  ],
  fromCompany: {
    needs: [
      'benefitsShare',
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
      'averageShareLost',
      'workingDays',
      'headcount',
      'revenue',
    ],
    estimates: (firm) => [
      {
        input: {
          leavers: firm.leavers,
          direct: {
            separation: firm.separationHours.times(firm.staffPayPerHour),
            vacancy: coverCost(firm),
            acquisition: hiringCost(firm),
            placement: firm.paperworkHours.times(firm.staffPayPerHour).plus(trainingCost(firm)),
          },
          productivity: {
            revenuePerEmployee: firm.revenue.div(firm.headcount),
            annualPay: firm.annualPay.times(firm.benefitsShare.plus(1)),
            workingDays: firm.workingDays,
            daysOpen: firm.vacantDays,
            onboardingDays: firm.daysToProficiency,
            onboardingEfficiency: firm.averageShareLost.times(-1).plus(1),
          },
        },
      },
    ],
  },
});
