import { Expression } from '../expression/expression.js';
import { section } from '../model/section.js';
import { ties } from './example.js';
import { method } from './method.js';

const source = 'Simons and Hinkin (2001), abstract, Cornell eCommons 1813/71740: 98 full-service hotels of one company';

const profit = /* @__PURE__ */ section({
  label: 'Profit lost per point of turnover',
  source,
  inputs: {
    averageDailyRate: {
      label: 'Average daily rate',
      unit: 'money',
      help: 'Room revenue per night sold, in US dollars.',
    },
    profitPerDollar: {
      label: 'Profit lost for each dollar of the daily rate',
      unit: 'ratio',
      default: { value: 525, source },
    },
    offset: {
      label: 'Profit lost less, whatever the daily rate',
      unit: 'money',
      default: {
        value: 32875,
        currency: 'USD',
        source: `${source}; from the published 32,750 at a daily rate of 125 and 1,250 at 65`,
      },
    },
  },
  lines: {
    onePoint: {
      label: 'Gross operating profit lost per point',
      kind: 'opportunity',
      formula: (x) => x.averageDailyRate.times(x.profitPerDollar).minus(x.offset),
    },
  },
});

const example = (averageDailyRate: number) => ({
  currency: 'USD',
  profit: { averageDailyRate, profitPerDollar: 525, offset: 32875 },
});

/**
 * Simons and Hinkin's regression over hotels: the gross operating profit that goes with one percentage point of
 * turnover, in a year, by the average daily rate. It is a statistical relation, not a sum of costs.
 *
 * Source: Tony L. Simons and Timothy R. Hinkin, The Effect of Employee Turnover on Hotel Profits: A Test Across
 * Multiple Hotels, Cornell University (August 2001), abstract, https://ecommons.cornell.edu/handle/1813/71740.
 *
 * @example
 * evaluate(simonsHinkin2001, { profit: { averageDailyRate: 125 } }).total.toString(); // '32750': 125 × 525 − 32,875
 */
export const simonsHinkin2001 = /* @__PURE__ */ method({
  label: 'Simons and Hinkin (2001), hotel profit per point of turnover',
  source: {
    title: 'The Effect of Employee Turnover on Hotel Profits: A Test Across Multiple Hotels',
    author: 'Tony L. Simons and Timothy R. Hinkin',
    year: 2001,
    place: 'Cornell University, August 2001; the abstract in eCommons',
    url: 'https://ecommons.cornell.edu/handle/1813/71740',
  },
  year: 2001,
  currency: 'USD',
  scope: {
    covers: 'a point of turnover',
    counts: 'all of the profit that goes with turnover in these hotels, through whatever channel',
    leavesOut: 'other trades; what causes what',
  },
  sections: { profit },
  notices: [
    {
      code: 'belowTheHotelsSeen',
      when: { left: /* @__PURE__ */ Expression.named('profit.averageDailyRate'), is: 'below', right: 65 },
      message:
        'The published points are at daily rates of 65 and 125; below about 62.62 the relation turns negative and says nothing.',
    },
  ],
  examples: [
    {
      label: 'A daily rate of 125',
      source,
      inputs: 'partly inferred',
      inferred: [{ input: 'profit.offset', solvedFrom: 'total' }],
      input: example(125),
      figures: [ties('total', '32750.00', '32750')],
      note: 'The 525 is printed; the offset of 32,875 is the one that leads from it to this figure.',
    },
    {
      label: 'A daily rate of 65',
      source,
      inputs: 'partly inferred',
      inferred: [{ input: 'profit.offset' }],
      input: example(65),
      figures: [ties('total', '1250.00', '1250')],
    },
  ],
});
