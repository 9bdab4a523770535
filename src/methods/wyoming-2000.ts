import { ties } from './example.js';
import { coverCost, trainingCost } from './firm-costs.js';
import { method } from './method.js';
import { people, replacement, result, separation, training, vacancy } from './wyoming-sections.js';

const url = 'https://www.wyoleg.gov';
const report = 'Turnover and Retention in Four Occupations (2000)';

/**
 * The Wyoming Legislative Service Office's use of Cascio's model, with a vacancy group added: what each line came to in a
 * year, as the agencies reported it, and what that is per person who left the agency. Amounts are the year's.
 */
export const wyoming2000 = /* @__PURE__ */ method({
  label: 'Wyoming Legislative Service Office (2000)',
  source: {
    title: 'Turnover and Retention in Four Occupations',
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
  examples: [
    {
      label: 'Information technology',
      source: report,
      inputs: 'partly inferred',
      input: {
        currency: 'USD',
        people: { leavers: 13 },
        separation: { exitInterviews: 425, unemployment: 0, administration: 1318, payroll: 182 },
        vacancy: { temporaryStaff: 60757, overtime: 25153 },
        replacement: {
          communicating: 3713,
          announcements: 2131,
          screening: 12780,
          tests: 1075,
          interviews: 8610,
          selection: 1885,
          administration: 3288,
          payroll: 128,
        },
        training: { centralOrientation: 609, inHouseOrientation: 3873, formalTraining: 26576, onTheJob: 133728 },
      },
      figures: [
        ties('sections.separation.amount', '1925.00', '1926', '1'),
        ties('sections.vacancy.amount', '85910.00', '85910'),
        ties('sections.replacement.amount', '33610.00', '33609', '1'),
        ties('sections.training.amount', '164786.00', '164785', '1'),
        ties('total', '286231.00', '286230', '1'),
        ties('quantities.costPerLeaver', '22017.77', '22018', '0.5'),
      ],
      note: 'The printed lines are rounded, so sums differ by up to one dollar. The 13 leavers follow from total and cost per leaver.',
    },
    {
      label: 'Corrections',
      source: report,
      inputs: 'partly inferred',
      input: {
        currency: 'USD',
        people: { leavers: 83 },
        separation: { exitInterviews: 0, unemployment: 17743, administration: 5359, payroll: 1112 },
        vacancy: { temporaryStaff: 637, overtime: 270438 },
        replacement: {
          communicating: 22141,
          announcements: 1980,
          screening: 4541,
          tests: 0,
          interviews: 21912,
          selection: 9462,
          administration: 5089,
          payroll: 817,
        },
        training: { centralOrientation: 0, inHouseOrientation: 0, formalTraining: 135801, onTheJob: 93458 },
      },
      figures: [
        ties('sections.separation.amount', '24214.00', '24214'),
        ties('sections.vacancy.amount', '271075.00', '271075'),
        ties('sections.replacement.amount', '65942.00', '65942'),
        ties('sections.training.amount', '229259.00', '229259'),
        ties('total', '590490.00', '590490'),
        ties('quantities.costPerLeaver', '7114.34', '7114', '0.5'),
      ],
      note: 'The 83 leavers follow from total and cost per leaver.',
    },
  ],
  fromFirm: {
    lacks: 'unemployment claims',
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
