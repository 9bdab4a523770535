import { section } from '../model/section.js';

/** The years looked ahead, and how the effect starts and fades. */
export const horizon = /* @__PURE__ */ section({
  label: 'Years looked ahead',
  source:
    'Present value of amounts at the end of each year, as the NPV function of a spreadsheet; delay and fading of the effect are ours (derived)',
  inputs: {
    years: {
      label: 'Years looked ahead',
      unit: 'years',
      minimum: 1,
      maximum: 10,
      integer: true,
      default: { value: 1, source: 'One year is looked at until the firm says more' },
    },
    discountRate: {
      label: 'Discount rate',
      unit: 'share',
      help: 'The yearly rate at which money that comes later is worth less: 0.08 for 8 %. Required for more than one year. With amounts in the money of one year, take a rate without inflation.',
    },
    persistenceShare: {
      label: 'Share of the effect that is left a year later',
      unit: 'share',
      help: '0.75 if a quarter of the effect is lost from one year to the next.',
      default: { value: 1, source: 'The effect is taken to last in full until the firm says less' },
    },
    monthsUntilEffect: {
      label: 'Months until the effect starts',
      unit: 'months',
      maximum: 12,
      help: 'The first year counts from then on.',
      default: { value: 0, source: 'The effect is taken to start at once until the firm says later' },
    },
  },
  quantities: {
    firstYearShare: {
      label: 'Share of the first year with the effect',
      unit: 'share',
      formula: (x) => x.monthsUntilEffect.div(-12).plus(1),
    },
    yearsOfEffect: {
      label: 'Years of full effect, without the delay',
      unit: 'ratio',
      series: { terms: (x) => x.years, first: 1, next: (before, x) => before.times(x.persistenceShare) },
    },
    discountedEffect: {
      label: 'Years of full effect, discounted to the end of the first year',
      unit: 'ratio',
      series: {
        terms: (x) => x.years,
        first: 1,
        next: (before, x) => before.times(x.persistenceShare).div(x.discountRate.plus(1)),
      },
    },
    discountedPayments: {
      label: 'Yearly payments, discounted to the end of the first year',
      unit: 'ratio',
      series: { terms: (x) => x.years, first: 1, next: (before, x) => before.div(x.discountRate.plus(1)) },
    },
  },
});
