import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'https://calculator.academy';

const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy',
  source: `Calculator Academy, turnover cost calculator, ${url}`,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money' },
    weeksToFill: { label: 'Weeks to fill the place', unit: 'weeks' },
  },
  quantities: {
    weeklyPay: { label: 'Pay in a week', unit: 'money/week', formula: (x) => x.annualPay.div(52) },
  },
  lines: {
    vacantPay: { label: 'Pay while vacant', kind: 'opportunity', formula: (x) => x.weeklyPay.times(x.weeksToFill) },
  },
});

const example = (leavers: number, annualPay: number, weeksToFill: number) => ({
  leavers,
  currency: 'USD',
  vacancy: { annualPay, weeksToFill },
});

/**
 * The pay of the weeks that a position is vacant, taken as the worth of the work. It is not a full turnover cost.
 *
 * Source: Calculator Academy, Turnover cost calculator (https://calculator.academy); the year is not stated.
 *
 * @example
 * evaluate(vacantPayroll, { leavers: 5, vacancy: { annualPay: 60000, weeksToFill: 5 } }).total.toString(); // '28846.15'
 */
export const vacantPayroll = /* @__PURE__ */ method({
  label: 'Vacant payroll',
  source: {
    title: 'Turnover cost calculator',
    author: 'Calculator Academy',
    year: 'not stated',
    place: 'calculator.academy',
    url,
  },
  year: 'not stated',
  currency: 'USD',
  scope: {
    covers: 'vacancy',
    counts: 'the pay of the weeks vacant',
    leavesOut: 'everything but the vacancy; firms save this pay',
  },
  leavers,
  sections: { vacancy },
  examples: [
    {
      label: 'Ten leavers at 75,000, six weeks',
      source: url,
      inputs: 'published',
      input: example(10, 75000, 6),
      figures: [ties('total', '86538.46')],
    },
    {
      label: 'Five leavers at 60,000, five weeks',
      source: url,
      inputs: 'published',
      input: example(5, 60000, 5),
      figures: [ties('total', '28846.15')],
    },
  ],
  fromCompany: {
    needs: ['workingDays', 'vacantDays'],
    estimates: ({ leavers, annualPay, workingDays, vacantDays }) => [
      { input: { leavers, vacancy: { annualPay, weeksToFill: vacantDays.times(52).div(workingDays) } } },
    ],
  },
});
