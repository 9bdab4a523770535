import { coverCost, trainingCost } from './firm-costs.js';
import { method } from './method.js';
import { examples } from './wyoming-examples.js';
import { people, replacement, result, separation, training, vacancy } from './wyoming-sections.js';

const url = 'https://wyoleg.gov/progeval/reports/2000/turnovr/b.htm';

/**
 * The Wyoming Legislative Service Office's use of Cascio's model, with a vacancy group added: the cost of each line in
 * a year, as the agencies reported it, and the cost per person who left the agency. Amounts are for the year.
 *
 * Source: Wyoming Legislative Service Office, Turnover and Retention in Four Occupations, appendix B, Cheyenne (2000),
 * https://wyoleg.gov/progeval/reports/2000/turnovr/b.htm.
 */
export const wyoming2000 = /* @__PURE__ */ method({
  label: 'Wyoming Legislative Service Office (2000)',
  source: {
    title: 'Turnover and Retention in Four Occupations, appendix B',
    author: 'Wyoming Legislative Service Office',
    year: 2000,
    place: 'Cheyenne, Wyoming',
    url,
  },
  year: 2000,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'separation, cover while vacant, replacement and training, in wages paid',
    leavesOut: 'benefits, leave pay-outs, lost output, transfers and promotions within the state',
  },
  sections: { people, separation, vacancy, replacement, training, result },
  examples,
  fromCompany: {
    notIncluded: 'unemployment claims',
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
    ],
    estimates: (firm) => {
      const staffTime = firm.staffPayPerHour.times(firm.leavers);
      return [
        {
          input: {
            people: { leavers: firm.leavers },
            separation: { administration: firm.separationHours.times(staffTime) },
            vacancy: { overtime: coverCost(firm).times(firm.leavers) },
            replacement: {
              announcements: firm.hiringSpend.times(firm.leavers),
              interviews: firm.hiringHours.times(staffTime),
              administration: firm.paperworkHours.times(staffTime),
            },
            training: {
              onTheJob: trainingCost(firm).times(firm.leavers),
            },
          },
        },
      ];
    },
  },
});
