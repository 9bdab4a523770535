import { type Default, section } from '../section.js';

const source = "A business article's rule of thumb, “at least 2,000 US dollars” a leaver; the article names no study";

/** What the article says that a leaver costs in paperwork and training alone. */
export const articleFigure = { value: 2000, currency: 'USD', source } as const satisfies Default;

/** The article's figure for paperwork and training together, for firms that have itemised neither. */
export const baseline = /* @__PURE__ */ section({
  label: 'Baseline',
  source,
  insteadOf: ['paperwork', 'training'],
  inputs: {
    amount: {
      label: 'Paperwork and training per leaver',
      unit: 'money',
      default: articleFigure,
    },
  },
  lines: {
    paperworkAndTraining: { label: 'Paperwork and training, not itemised', kind: 'mixed', formula: (x) => x.amount },
  },
});
