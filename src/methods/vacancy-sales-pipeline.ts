import { section } from '../model/section.js';
import { discrepancy } from './example.js';
import { leavers } from './leavers.js';
import { method } from './method.js';

const url = 'https://www.launchsource.com';

const vacancy = /* @__PURE__ */ section({
  label: 'Vacancy in sales',
  source: `LaunchSource, cost of an open sales position, ${url}`,
  inputs: {
    opportunitiesPerWeek: { label: 'Opportunities per week', unit: 'count/week' },
    weeksVacant: { label: 'Weeks vacant', unit: 'weeks' },
    closeShare: { label: 'Share of opportunities that close', unit: 'share' },
    dealSize: { label: 'Deal size', unit: 'money' },
  },
  lines: {
    vacancy: {
      label: 'Deals not made while vacant',
      kind: 'opportunity',
      formula: (x) => x.opportunitiesPerWeek.times(x.weeksVacant).times(x.closeShare).times(x.dealSize),
    },
  },
});

/**
 * The cost of an open sales position: the deals that would have been closed. Opportunities and deals are not rounded.
 *
 * Source: LaunchSource, Cost of an open sales position (https://www.launchsource.com); the year is not stated.
 *
 * @example
 * const vacancy = { opportunitiesPerWeek: 3, weeksVacant: '8.2', closeShare: '0.25', dealSize: 5000 };
 * evaluate(vacancySalesPipeline, { leavers: 1, vacancy }).perLeaver.toString(); // '30750'
 */
export const vacancySalesPipeline = /* @__PURE__ */ method({
  label: 'Vacancy, sales pipeline',
  source: {
    title: 'Cost of an open sales position',
    author: 'LaunchSource',
    year: 'not stated',
    place: 'launchsource.com',
    url,
  },
  year: 'not stated',
  currency: 'not stated',
  scope: {
    covers: 'vacancy',
    counts: 'the sales of the deals not made',
    leavesOut: 'pay saved, deals that colleagues make, what the sales cost, and everything but the vacancy',
  },
  leavers,
  sections: { vacancy },
  examples: [
    {
      label: 'Three opportunities a week for 8.2 weeks',
      source: url,
      inputs: 'published',
      input: {
        leavers: 1,
        vacancy: { opportunitiesPerWeek: 3, weeksVacant: '8.2', closeShare: '0.25', dealSize: 5000 },
      },
      figures: [
        discrepancy(
          'perLeaver',
          '30750.00',
          '35000',
          '0.5',
          '24.6 opportunities were rounded to 25, and 6.25 deals up to 7',
        ),
      ],
    },
  ],
});
