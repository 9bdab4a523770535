import { section } from '../model/section.js';

/** One amount for paperwork and training together, for firms that have itemised neither: their own, or that of an article. */
export const baseline = /* @__PURE__ */ section({
  label: 'Baseline',
  // It holds of any amount: only the default is the article's.
  source:
    "One amount for paperwork and training together: the firm's own, or the default, which has a source of its own",
  fallbackFor: ['paperwork', 'training'],
  inputs: {
    amount: {
      label: 'Paperwork and training per leaver',
      unit: 'money',
      default: {
        value: 2000,
        currency: 'USD',
        source:
          '“Customer Service Matters Much More Than You May Think”, Small Business Trends, February 2014: a rule of thumb of at least 2,000 US dollars a leaver; the article names no study, https://smallbiztrends.com/2014/02/customer-service-matters.html',
      },
    },
  },
  lines: {
    paperworkAndTraining: { label: 'Paperwork and training, not itemised', kind: 'mixed', formula: (x) => x.amount },
  },
});
