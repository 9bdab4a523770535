import { section } from '../model/section.js';
import { people } from './cascio-people.js';
import { replacement } from './cascio-replacement.js';
import { separation } from './cascio-separation.js';
import { training } from './cascio-training.js';

const book = 'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software';

/** The loss, or gain, if a replacement performs worse, or better, than the leaver. */
export const performance = /* @__PURE__ */ section({
  label: 'Difference in performance',
  source: `${book}, DP`,
  uses: { people },
  inputs: {
    leaverCompaRatio: {
      label: "Leaver's pay over the midpoint of the range",
      unit: 'ratio',
      minimum: 0.8,
      maximum: 1.2,
      why: 'the method takes compa-ratios from 0.8 to 1.2',
    },
    replacementCompaRatio: {
      label: "Replacement's pay over the midpoint of the range",
      unit: 'ratio',
      minimum: 0.8,
      maximum: 1.2,
      why: 'the method takes compa-ratios from 0.8 to 1.2',
    },
    midpointPay: { label: 'Midpoint of the pay range in a year', unit: 'money' },
  },
  quantities: {
    performanceDifference: {
      label: 'Difference in performance',
      unit: 'money',
      formula: (x) => x.leaverCompaRatio.minus(x.replacementCompaRatio).times(x.midpointPay).times(x.people.leavers),
    },
  },
  lines: {
    difference: {
      label: 'Difference in performance',
      kind: 'opportunity',
      formula: (x) => x.performanceDifference,
    },
  },
});

/** The cost of the period per leaver. */
export const result = /* @__PURE__ */ section({
  label: 'Result',
  source: book,
  uses: { people, separation, replacement, training, performance },
  inputs: {},
  quantities: {
    turnoverCost: {
      label: 'Turnover cost',
      unit: 'money',
      totalOf: (x) => [
        x.separation.separationCost,
        x.replacement.replacementCost,
        x.training.trainingCost,
        x.performance.performanceDifference,
      ],
    },
    costPerLeaver: {
      label: 'Cost per leaver',
      unit: 'money',
      outcome: true,
      formula: (x) => x.turnoverCost.div(x.people.leavers),
    },
  },
});
