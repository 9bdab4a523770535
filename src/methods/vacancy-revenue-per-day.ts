import { section } from '../model/section.js';
import { discrepancy, ties } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const source = 'Talent Retriever, cost of vacancy, https://www.talentretriever.com; also https://www.executrade.com';

const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy',
  source,
  inputs: {
    revenue: { label: 'Revenue in a year', unit: 'money' },
    employees: { label: 'Employees', unit: 'people', exclusiveMinimum: 0 },
    workingDays: {
      label: 'Working days in a year',
      unit: 'days',
      exclusiveMinimum: 0,
      maximum: 366,
      help: '220, 230, 240 and 260 all occur.',
    },
    daysVacant: { label: 'Working days vacant', unit: 'days' },
  },
  quantities: {
    employeeRevenuePerDay: {
      label: 'Revenue per employee and working day',
      unit: 'money/day',
      formula: (x) => x.revenue.div(x.employees).div(x.workingDays),
    },
  },
  lines: {
    vacancy: {
      label: 'Revenue not made while vacant',
      kind: 'opportunity',
      formula: (x) => x.employeeRevenuePerDay.times(x.daysVacant),
    },
  },
});

const example = (employees: number, workingDays: number, daysVacant: number) => ({
  leavers: 1,
  vacancy: { revenue: 10_000_000, employees, workingDays, daysVacant },
});

/**
 * The cost of a vacancy as revenue per employee and working day × days vacant. It counts revenue, not margin, and
 * assumes that nobody takes over the work.
 *
 * Source: Talent Retriever, Cost of vacancy (https://www.talentretriever.com); the year is not stated.
 *
 * @example
 * const vacancy = { revenue: 10_000_000, employees: 50, workingDays: 220, daysVacant: 44 };
 * evaluate(vacancyRevenuePerDay, { leavers: 1, vacancy }).perLeaver.toString(); // '40000'
 */
export const vacancyRevenuePerDay = /* @__PURE__ */ method({
  label: 'Vacancy, revenue per employee and day',
  source: {
    title: 'Cost of vacancy',
    author: 'Talent Retriever',
    year: 'not stated',
    place: 'talentretriever.com',
    url: 'https://www.talentretriever.com',
  },
  year: 'not stated',
  currency: 'not stated',
  scope: {
    covers: 'vacancy',
    counts: 'the revenue of an average employee for every day vacant',
    leavesOut: 'pay saved, work taken over, what the revenue costs, and everything but the vacancy',
  },
  leavers,
  sections: { vacancy },
  examples: [
    {
      label: '50 employees, 220 days, vacant for 44',
      source: 'https://www.talentretriever.com, first page',
      inputs: 'published',
      input: example(50, 220, 44),
      figures: [
        discrepancy(
          'quantities.employeeRevenuePerDay',
          '909.09',
          '900',
          '0.5',
          'the daily figure is rounded down before use',
        ),
        discrepancy('perLeaver', '40000.00', '39600', '0.5', '44 × the 900 that should be 909.09'),
      ],
    },
    {
      label: '50 employees, 220 days, vacant for 44, once more',
      source: 'https://www.talentretriever.com, second page',
      inputs: 'published',
      input: example(50, 220, 44),
      figures: [
        discrepancy('perLeaver', '40000.00', '40026', '0.5', 'even the printed 909 a day × 44 is 39,996, not 40,026'),
      ],
    },
    {
      label: '40 employees, 230 days, vacant for 73',
      source: 'https://www.executrade.com',
      inputs: 'published',
      input: example(40, 230, 73),
      figures: [ties('perLeaver', '79347.83', '79350', '5')],
    },
  ],
  fromCompany: {
    needs: ['revenue', 'headcount', 'workingDays', 'vacantDays'],
    estimates: ({ leavers, revenue, headcount, workingDays, vacantDays }) => [
      { input: { leavers, vacancy: { revenue, employees: headcount, workingDays, daysVacant: vacantDays } } },
    ],
  },
});
