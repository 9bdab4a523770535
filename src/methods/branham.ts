import { section } from '../model/section.js';
import { recomputed } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'https://keepingthepeople.com';

const source = `Branham, Keeping the People turnover cost calculator, ${url}`;

const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy',
  source,
  inputs: {
    overtime: { label: 'Overtime per leaver', unit: 'money' },
    temporaryStaff: { label: 'Temporary staff per leaver', unit: 'money' },
    internalCover: { label: 'Cover by own staff per leaver', unit: 'money' },
    weeksVacant: { label: 'Weeks vacant', unit: 'weeks' },
    weeklyPay: { label: 'Wages and benefits in a week', unit: 'money/week' },
  },
  lines: {
    overtime: { label: 'Overtime', kind: 'cash', formula: (x) => x.overtime },
    temporaryStaff: { label: 'Temporary staff', kind: 'cash', formula: (x) => x.temporaryStaff },
    internalCover: { label: 'Cover by own staff', kind: 'time', formula: (x) => x.internalCover },
    paySaved: {
      label: 'Wages and benefits saved',
      kind: 'cash',
      formula: (x) => x.weeksVacant.times(x.weeklyPay).times(-1),
    },
  },
});

const replacement = /* @__PURE__ */ section({
  label: 'Replacement',
  source,
  inputs: {
    hiringTeamHours: { label: 'Hours of the hiring team', unit: 'hours', help: '100 to 200 in the calculator.' },
    hiringTeamPay: { label: "Hiring team's pay per hour", unit: 'money/hour' },
    processingHours: { label: 'Hours of processing', unit: 'hours', help: '30 and more in the calculator.' },
    processingPay: { label: 'Pay per hour of processing', unit: 'money/hour' },
    coachingWeeks: { label: "Weeks of the supervisor's coaching", unit: 'weeks' },
    coachingHoursPerWeek: {
      label: 'Hours of coaching per week',
      unit: 'hours/week',
      default: { value: 7, source },
    },
    supervisorPay: { label: "Supervisor's pay per hour", unit: 'money/hour' },
  },
  lines: {
    hiringTeam: { label: 'Hiring team', kind: 'time', formula: (x) => x.hiringTeamHours.times(x.hiringTeamPay) },
    processing: { label: 'Processing', kind: 'time', formula: (x) => x.processingHours.times(x.processingPay) },
    coaching: {
      label: "Supervisor's coaching",
      kind: 'time',
      formula: (x) => x.coachingWeeks.times(x.coachingHoursPerWeek).times(x.supervisorPay),
    },
  },
});

const newHire = /* @__PURE__ */ section({
  label: 'New hire',
  source: `${source}; losses of 80, 60, 40 and 20 percent in the first four months`,
  inputs: { monthlyPay: { label: 'Pay of the new hire in a month', unit: 'money' } },
  lines: {
    outputLost: {
      label: 'Output not yet reached',
      kind: 'opportunity',
      formula: (x) =>
        x.monthlyPay
          .times(0.8)
          .plus(x.monthlyPay.times(0.6))
          .plus(x.monthlyPay.times(0.4))
          .plus(x.monthlyPay.times(0.2)),
    },
  },
});

/**
 * Branham's calculator, as far as it could be read: cover less pay saved, hiring team, processing, coaching, and the
 * lost output of the new hire. That output is 80, 60, 40 and 20 percent in four months, which is two months of pay.
 *
 * Source: Leigh Branham, Keeping the People, turnover cost calculator (https://keepingthepeople.com); the year is not
 * stated.
 */
export const branham = /* @__PURE__ */ method({
  label: 'Branham, Keeping the People calculator',
  source: {
    title: 'Turnover cost calculator',
    author: 'Leigh Branham, Keeping the People',
    year: 'not stated',
    place: 'keepingthepeople.com',
    url,
  },
  year: 'not stated',
  currency: 'USD',
  scope: {
    covers: 'turnover',
    counts: 'cover less pay saved, hiring team, processing, coaching, four months of ramp-up',
    leavesOut:
      'its training section, which could not be read; lost value by years of service, whose rule can be read in two ways',
  },
  leavers,
  sections: { vacancy, replacement, newHire },
  examples: [
    {
      label: 'Two months of pay, and round amounts',
      source: 'made up to exercise the lines; the monthly percentages are published',
      inputs: 'illustrative',
      input: {
        leavers: 1,
        currency: 'USD',
        vacancy: { overtime: 1000, temporaryStaff: 3000, internalCover: 500, weeksVacant: 5, weeklyPay: 800 },
        replacement: {
          hiringTeamHours: 100,
          hiringTeamPay: 40,
          processingHours: 30,
          processingPay: 25,
          coachingWeeks: 8,
          coachingHoursPerWeek: 7,
          supervisorPay: 35,
        },
        newHire: { monthlyPay: 3000 },
      },
      figures: [
        recomputed('sections.vacancy.perLeaver', '500.00'),
        recomputed('lines.replacement.coaching.perLeaver', '1960.00'),
        recomputed('lines.newHire.outputLost.perLeaver', '6000.00'),
        recomputed('perLeaver', '13210.00'),
      ],
    },
  ],
  fromCompany: {
    notIncluded: "the supervisor's coaching",
    needs: [
      'benefitsShare',
      'staffPayPerHour',
      'hiringHours',
      'paperworkHours',
      'vacantDays',
      'coverPerDay',
      'workingDays',
    ],
    estimates: (firm) => [
      {
        input: {
          leavers: firm.leavers,
          vacancy: {
            overtime: firm.vacantDays.times(firm.coverPerDay),
            weeksVacant: firm.vacantDays.times(52).div(firm.workingDays),
            weeklyPay: firm.annualPay.times(firm.benefitsShare.plus(1)).div(52),
          },
          replacement: {
            hiringTeamHours: firm.hiringHours,
            hiringTeamPay: firm.staffPayPerHour,
            processingHours: firm.paperworkHours,
            processingPay: firm.staffPayPerHour,
          },
          newHire: { monthlyPay: firm.annualPay.div(12) },
        },
      },
    ],
  },
});
