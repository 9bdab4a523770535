import { hourlyTime, outsideSpend, pay, salariedTime } from './cepr-clasp-sections.js';
import { discrepancy, recomputed, ties } from './example.js';
import { method } from './method.js';

const pageDefaults = {
  currency: 'USD',
  pay: { salaried: '50.02', hourly: '15.17' },
  outsideSpend: { advertising: 100, agencyFees: 200, interviewTravel: 100, other: 0 },
  salariedTime: { screening: 10, selecting: 10, hiring: 20, checks: 10, other: 0, training: 16 },
  hourlyTime: { paperwork: 2, training: 16, hoursToProficiency: 80 },
} as const;

const page = 'Start values of the page, calculator.html in the repository';

/**
 * The turnover calculator of CEPR and CLASP: outside spend, and hours of salaried and hourly staff at their pay. Half
 * of the time to full proficiency counts as lost. Amounts are per replaced leaver.
 *
 * Differences from the source: the calculator rounds the pay per hour that it derives from annual pay to the cent,
 * drops half hours of ramp-up, and works in whole cents. Here nothing is rounded before a line is printed.
 *
 * Source: adapted from https://github.com/webmaster-cepr/clasp-cepr-turnover-calc (2011), CC BY 4.0
 * (https://creativecommons.org/licenses/by/4.0/).
 */
export const ceprClasp2011 = /* @__PURE__ */ method({
  label: 'CEPR and CLASP turnover calculator (2011)',
  source: {
    title: 'CLASP-CEPR Turnover Calculator',
    author: 'Center for Economic and Policy Research and CLASP; David Rosnick',
    year: 2011,
    place: 'Washington, DC',
    url: 'https://github.com/webmaster-cepr/clasp-cepr-turnover-calc',
  },
  year: 2019,
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'outside spend, staff hours to hire, paperwork, training, half of the time to full proficiency',
    leavesOut: 'unemployment insurance, exit paperwork, cover while vacant, benefits',
  },
  leavers: { label: 'Leavers replaced', unit: 'people', help: 'replaced in the last 12 months, of the class costed.' },
  sections: { pay, outsideSpend, salariedTime, hourlyTime },
  examples: [
    {
      label: 'Start values for an hourly worker',
      source: page,
      inputs: 'published',
      input: { ...pageDefaults, leavers: 10 },
      figures: [
        ties('sections.outsideSpend.perLeaver', '400.00'),
        ties('quantities.hourlyRampHours', '40'),
        ties('quantities.salariedHours', '66'),
        ties('quantities.hourlyHours', '58'),
        ties('sections.salariedTime.perLeaver', '3301.32'),
        ties('sections.hourlyTime.perLeaver', '879.86'),
        ties('perLeaver', '4581.18'),
        ties('total', '45811.80'),
      ],
    },
    {
      label: 'A salaried leaver, as quoted in the press',
      source: 'https://davidjccutler.com/how-to-calculate-the-real-cost-of-employee-turnover/',
      inputs: 'partly inferred',
      inferred: [
        { input: 'pay.salaried' },
        { input: 'pay.hourly' },
        { input: 'salariedTime.checks' },
        { input: 'salariedTime.training' },
        { input: 'salariedTime.hoursToProficiency' },
      ],
      input: {
        leavers: 1,
        currency: 'USD',
        pay: { salaried: '45.02', hourly: '14.75' },
        outsideSpend: { advertising: 1000, agencyFees: 4800, interviewTravel: 1000, other: 0 },
        salariedTime: {
          screening: 15,
          selecting: 10,
          hiring: 48,
          checks: 10,
          other: 0,
          training: 32,
          hoursToProficiency: 520,
        },
        hourlyTime: { paperwork: 2, training: 0 },
      },
      figures: [recomputed('quantities.salariedRampHours', '260'), ties('perLeaver', '23712.00', '23712', '0.5')],
      note: 'Annual pay of 93,641 for 2,080 hours is 45.02 an hour to the cent; the hourly pay, the ten hours of checks, 32 hours of training and the 40-hour week are taken from the presets of the calculator, for the article does not print them.',
    },
    {
      label: 'Seven hours to full proficiency',
      source: `${page}, its own code run with one input changed`,
      inputs: 'illustrative',
      input: { ...pageDefaults, leavers: 1, hourlyTime: { ...pageDefaults.hourlyTime, hoursToProficiency: 7 } },
      figures: [
        discrepancy(
          'quantities.hourlyRampHours',
          '3.5',
          '3',
          '0',
          'the page drops half an hour: half of seven hours becomes three',
        ),
        discrepancy('perLeaver', '4027.48', '4019.89', '0.005', 'half an hour of 15.17 is lost with it'),
      ],
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
    ],
    estimates: (firm) => [
      {
        input: {
          leavers: firm.leavers,
          pay: { salaried: firm.staffPayPerHour, hourly: firm.payPerHour },
          outsideSpend: { other: firm.hiringSpend },
          // The method's own paperwork line is at the pay of the leaver, but in a firm the staff who hire do the
          // paperwork.
          salariedTime: { hiring: firm.hiringHours, other: firm.paperworkHours, training: firm.trainerHours },
          hourlyTime: {
            training: firm.trainingHours,
            hoursToProficiency: firm.daysToProficiency.times(firm.hoursPerDay),
          },
        },
      },
    ],
  },
});
