import { section } from '../model/section.js';
import { pay } from './pay.js';

/** The cost and the saving of the days that a position is vacant: cover paid and output lost, less the pay saved. */
export const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy',
  source:
    'Branham, Keeping the People turnover cost calculator, vacancy: overtime, temporary staff and cover, minus wages and benefits saved, https://keepingthepeople.com',
  uses: { pay },
  inputs: {
    vacantDays: {
      label: 'Vacant days',
      unit: 'days',
      help: 'From the last day of the leaver to the first of the new hire: working days if the figures per day are per working day, calendar days if they are per calendar day.',
    },
    coverPerDay: {
      label: 'Cover per vacant day',
      unit: 'money/day',
      perYear: 'workingDaysPerYear',
      help: 'Overtime, temporary and contract staff, at what they cost in full: with overtime premium, benefits and payroll taxes, for the load is not added here.',
    },
    outputPerDay: {
      label: 'Output per day',
      unit: 'money/day',
      perYear: 'workingDaysPerYear',
      help: 'What a day of this work is worth to the firm, after the costs that vary with it, but before the pay of the person who does it: that pay comes off once, as pay saved.',
    },
    outputLostShare: {
      label: 'Share of output lost',
      unit: 'share',
      help: 'The part of the output that neither cover nor colleagues make up.',
    },
    payPerDay: {
      label: 'Pay saved per vacant day',
      unit: 'money/day',
      perYear: 'workingDaysPerYear',
      help: 'The pay of the leaver for a day, before benefits and payroll taxes.',
    },
    workingDaysPerYear: {
      label: 'Working days per year',
      unit: 'days/year',
      help: 'Divides a figure per day that is given per week, month or year: 52 weeks of 5 days are 260. The vacant days are then working days too.',
      exclusiveMinimum: 0,
      default: {
        value: 260,
        source:
          'U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, table 1, footnote 1: a year of full-time work is 2,080 hours, which are 260 days of 8 hours, https://www.bls.gov/oes/',
      },
    },
  },
  lines: {
    cover: { label: 'Cover', kind: 'cash', formula: (x) => x.vacantDays.times(x.coverPerDay) },
    outputLost: {
      label: 'Output lost',
      kind: 'opportunity',
      source: 'A line of this model: days × output × share lost; no publication is claimed',
      formula: (x) => x.vacantDays.times(x.outputPerDay).times(x.outputLostShare),
    },
    paySaved: {
      label: 'Pay saved',
      kind: 'cash',
      formula: (x) => x.vacantDays.times(x.payPerDay).times(x.pay.load.plus(1)).times(-1),
    },
  },
});
