import { section } from '../model/section.js';

/** The cost of a programme in its first year: cash, and the time of the people covered. */
export const programme = /* @__PURE__ */ section({
  label: 'Cost of the programme',
  source:
    'All costs of a programme, the time of its participants included, after the Phillips ROI methodology (quoted); paid for all who are covered, not for those who are kept',
  inputs: {
    oneOff: {
      label: 'Paid at the start',
      unit: 'money',
      exclusiveMinimum: 0,
      why: 'leave it out if nothing is paid at the start',
      help: 'Paid once, such as for design and software. Leave it out if there is nothing of the kind.',
    },
    perYear: { label: 'Paid in each year', unit: 'money', help: 'Such as licences and the pay of those who run it.' },
    people: {
      label: 'People covered in a year',
      unit: 'people',
      help: 'All who take part, and not only those who stay because of it.',
    },
    costPerPersonYear: {
      label: 'Cost per person covered in a year',
      unit: 'money',
      help: 'Such as a course or a gift.',
    },
    hoursPerPersonYear: {
      label: 'Paid hours per person covered in a year',
      unit: 'hours',
      help: 'Working time spent on the programme, with that of mentors.',
    },
    payPerHour: { label: 'Pay per hour of the people covered', unit: 'money/hour', help: 'Without benefits.' },
    load: {
      label: 'Benefits and payroll taxes',
      unit: 'share',
      help: 'On top of pay: 0.3 for 30 %. Benefits ÷ wages of the hours worked.',
    },
  },
  quantities: {
    costOfPlaces: {
      label: 'Paid for the people covered',
      unit: 'money',
      formula: (x) => x.people.times(x.costPerPersonYear),
    },
    costOfTime: {
      label: 'Paid time of the people covered',
      unit: 'money',
      formula: (x) => x.people.times(x.hoursPerPersonYear).times(x.payPerHour).times(x.load.plus(1)),
    },
    costFirstYear: {
      label: 'Cost of the first year',
      unit: 'money',
      outcome: true,
      totalOf: (x) => [x.oneOff, x.perYear, x.costOfPlaces, x.costOfTime],
    },
    yearlyCost: {
      label: 'Cost of each year',
      unit: 'money',
      formula: (x) => x.costFirstYear.minus(x.oneOff),
      otherwise: (x) => x.costFirstYear,
    },
    cashFirstYear: {
      label: 'Cost of the first year in cash',
      unit: 'money',
      totalOf: (x) => [x.oneOff, x.perYear, x.costOfPlaces],
    },
  },
  lines: {
    oneOff: { label: 'Paid at the start', kind: 'cash', formula: (x) => x.oneOff.times(-1) },
    perYear: { label: 'Paid in the year', kind: 'cash', formula: (x) => x.perYear.times(-1) },
    places: { label: 'People covered', kind: 'cash', formula: (x) => x.costOfPlaces.times(-1) },
    time: { label: 'Time of the people covered', kind: 'time', formula: (x) => x.costOfTime.times(-1) },
  },
});
