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
      help: 'Working days from the last day of the leaver to the first of the new hire, if the figures per day are per working day.',
    },
    coverPerDay: {
      label: 'Cover per vacant day',
      unit: 'money/day',
      help: 'Overtime, temporary and contract staff, at what they cost in full: with overtime premium, benefits and payroll taxes, for the load is not added here.',
    },
    outputPerDay: {
      label: 'Output per day',
      unit: 'money/day',
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
      help: 'The pay of the leaver for a day, before benefits and payroll taxes.',
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
