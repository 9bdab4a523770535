import { section } from '../model/section.js';

/**
 * One amount for paperwork and training together, if neither is itemised: the firm's own, or the amount of an article.
 */
export const baseline = /* @__PURE__ */ section({
  label: 'Baseline',
  // The source applies to any amount; only the default is from the article.
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
