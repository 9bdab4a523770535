import { section } from '../model/section.js';
import { costPerLeaverInputs } from './cost-per-leaver.js';

/** The turnover rates before and after a programme, of those covered and of a control group, and what the change saved. */
export const measured = /* @__PURE__ */ measuredSection();

function measuredSection() {
  return section({
    label: 'Before and after',
    source:
      'Difference of two differences with a control group; without one, the fall of the rate × the share that is due to the programme × confidence, after the Phillips ROI methodology (quoted)',
    inputs: {
      headcount: {
        label: 'Employees covered',
        unit: 'people',
        exclusiveMinimum: 0,
        help: 'All who were covered, also those who left before they finished.',
      },
      rateBefore: {
        label: 'Turnover rate before',
        unit: 'ratio',
        help: 'Leavers in the year before ÷ average employees: 0.3 for 30 %; it may be above 1.',
      },
      rateAfter: { label: 'Turnover rate after', unit: 'ratio', help: 'In the year with the programme.' },
      controlBefore: {
        label: 'Turnover rate of the control group before',
        unit: 'ratio',
        help: 'Of comparable employees who were not covered, in the same year.',
      },
      controlAfter: { label: 'Turnover rate of the control group after', unit: 'ratio' },
      attributableShare: {
        label: 'Share of the fall that is due to the programme',
        unit: 'share',
        help: 'Used without a control group: the rest would have happened anyway.',
        default: { value: 1, source: 'The whole fall is taken to be due to the programme until the firm says less' },
      },
      confidenceShare: {
        label: 'Confidence in the estimate',
        unit: 'share',
        help: 'Used without a control group: 0.8 if those who estimate the share are 80 % sure of it.',
        default: { value: 1, source: 'The estimate is taken to be certain until the firm says less' },
      },
      ...costPerLeaverInputs,
    },
    quantities: {
      costPerLeaver: {
        label: 'Cost per leaver',
        unit: 'money',
        totalOf: (x) => [x.costPerLeaverInCash, x.costPerLeaverInTime, x.costPerLeaverInOutput, x.costPerLeaverMixed],
      },
      pointsBeforeAndAfter: {
        label: 'Points of turnover prevented, by before and after alone',
        unit: 'ratio',
        outcome: true,
        formula: (x) => x.rateBefore.minus(x.rateAfter).times(x.attributableShare).times(x.confidenceShare).times(100),
      },
      points: {
        label: 'Points of turnover prevented',
        unit: 'ratio',
        outcome: true,
        formula: (x) => x.rateBefore.minus(x.rateAfter).minus(x.controlBefore.minus(x.controlAfter)).times(100),
        otherwise: (x) => x.pointsBeforeAndAfter,
      },
      relativeReduction: {
        label: 'Points prevented, as a part of the rate before',
        unit: 'share',
        outcome: true,
        formula: (x) => x.points.div(100).div(x.rateBefore),
      },
      leaversPrevented: {
        label: 'Leavers prevented in the year',
        unit: 'people',
        outcome: true,
        formula: (x) => x.headcount.times(x.points).div(100),
      },
      saving: {
        label: 'Saved in the year',
        unit: 'money',
        outcome: true,
        formula: (x) => x.leaversPrevented.times(x.costPerLeaver),
      },
      savedInCash: {
        label: 'Saved in the year in cash',
        unit: 'money',
        formula: (x) => x.leaversPrevented.times(x.costPerLeaverInCash),
      },
    },
    lines: {
      inCash: { label: 'Cash saved', kind: 'cash', formula: (x) => x.savedInCash },
      inTime: {
        label: 'Paid time saved',
        kind: 'time',
        formula: (x) => x.leaversPrevented.times(x.costPerLeaverInTime),
      },
      inOutput: {
        label: 'Output kept',
        kind: 'opportunity',
        formula: (x) => x.leaversPrevented.times(x.costPerLeaverInOutput),
      },
      mixed: {
        label: 'Saved, not split',
        kind: 'mixed',
        formula: (x) => x.leaversPrevented.times(x.costPerLeaverMixed),
      },
    },
  });
}
