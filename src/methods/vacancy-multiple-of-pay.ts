import { section } from '../model/section.js';
import { ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'https://www.executrade.com';

const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy',
  source: `Executrade, cost of vacancy, ${url}; the same with one, two or three at https://www.motionminers.com`,
  inputs: {
    annualPay: { label: 'Pay in a year', unit: 'money' },
    multiple: {
      label: 'Worth of the work as a multiple of pay',
      unit: 'ratio',
      minimum: 1,
      maximum: 3,
      help: 'From 1 to 3, the published range; take both ends.',
      why: 'the published range is one to three times pay',
    },
    workingDays: { label: 'Working days in a year', unit: 'days', exclusiveMinimum: 0, maximum: 366 },
    daysVacant: { label: 'Working days vacant', unit: 'days' },
  },
  lines: {
    vacancy: {
      label: 'Worth of the work not done',
      kind: 'opportunity',
      formula: (x) => x.annualPay.times(x.multiple).times(x.daysVacant).div(x.workingDays),
    },
  },
});

/**
 * The cost of a vacancy as one to three times the pay of the days vacant.
 *
 * Source: Executrade, Cost of vacancy (https://www.executrade.com); the year is not stated.
 *
 * @example
 * const vacancy = { annualPay: 80000, multiple: 2, workingDays: 230, daysVacant: 73 };
 * evaluate(vacancyMultipleOfPay, { leavers: 1, vacancy }).perLeaver.toString(); // '50782.61'
 */
export const vacancyMultipleOfPay = /* @__PURE__ */ method({
  label: 'Vacancy, one to three times pay',
  source: { title: 'Cost of vacancy', author: 'Executrade', year: 'not stated', place: 'executrade.com', url },
  year: 'not stated',
  currency: 'not stated',
  scope: {
    covers: 'vacancy',
    counts: 'one to three times the pay of every day vacant',
    leavesOut: 'pay saved, cover, and everything but the vacancy',
  },
  leavers,
  sections: { vacancy },
  examples: [
    {
      label: 'Pay of 80,000, twice, vacant for 73 of 230 days',
      source: url,
      inputs: 'published',
      input: { leavers: 1, vacancy: { annualPay: 80000, multiple: 2, workingDays: 230, daysVacant: 73 } },
      figures: [ties('perLeaver', '50782.61', '50782', '1')],
      note: 'The page cuts the cents off, it does not round.',
    },
  ],
  fromCompany: {
    ruleOfThumb: true,
    needs: ['workingDays', 'vacantDays'],
    estimates: ({ leavers, annualPay, workingDays, vacantDays }) => [
      { estimate: 'low', input: { leavers, vacancy: { annualPay, multiple: 1, workingDays, daysVacant: vacantDays } } },
      {
        estimate: 'high',
        input: { leavers, vacancy: { annualPay, multiple: 3, workingDays, daysVacant: vacantDays } },
      },
    ],
  },
});
