import { section } from '../model/section.js';

/** The difference between the leaver and the replacement, in output and in pay, over some years. */
export const performance = /* @__PURE__ */ section({
  label: 'Difference in performance',
  source:
    'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software, DP, a year of it by pay; in the worth of the output, and over several years, it is ours (derived)',
  inputs: {
    leaverOutputPerYear: {
      label: "Leaver's output in a year",
      unit: 'money/year',
      help: 'What the work of the leaver was worth to the company, before pay.',
    },
    replacementOutputPerYear: {
      label: "Replacement's output in a year",
      unit: 'money/year',
      help: 'Once fully proficient. If it is more than that of the leaver, the difference is a gain, and lowers the cost.',
    },
    leaverPayPerYear: {
      label: "Leaver's pay in a year",
      unit: 'money/year',
      help: 'With the benefits and payroll taxes that rise with pay, here and for the replacement.',
    },
    replacementPayPerYear: { label: "Replacement's pay in a year", unit: 'money/year' },
    yearsCounted: {
      label: 'Years counted',
      unit: 'years',
      exclusiveMinimum: 0,
      maximum: 10,
      help: 'How long the difference counts, such as the years that the leaver would have stayed.',
    },
  },
  quantities: {},
  lines: {
    output: {
      label: 'Difference in output',
      kind: 'opportunity',
      formula: (x) => x.leaverOutputPerYear.minus(x.replacementOutputPerYear).times(x.yearsCounted),
    },
    pay: {
      label: 'Difference in pay',
      kind: 'cash',
      formula: (x) => x.replacementPayPerYear.minus(x.leaverPayPerYear).times(x.yearsCounted),
    },
  },
});
