import { section } from '../model/section.js';
import { measured } from './measured.js';
import { programme } from './programme.js';

/** The outcome of a programme: net, return and break-even. */
export const reviewOutcome = /* @__PURE__ */ section({
  label: 'What the programme came to',
  source:
    'Benefit-cost ratio and return after the Phillips ROI methodology, (benefits − costs) ÷ costs (quoted); break-even figures are the same formulas, solved for one figure (derived)',
  uses: { measured, programme },
  inputs: {},
  quantities: {
    net: {
      label: 'Net of the year',
      unit: 'money',
      outcome: true,
      formula: (x) => x.measured.saving.minus(x.programme.costFirstYear),
    },
    benefitCostRatio: {
      label: 'Saved for each 1 paid',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.measured.saving.div(x.programme.costFirstYear),
    },
    returnOnInvestment: {
      label: 'Return on the cost',
      unit: 'share',
      outcome: true,
      formula: (x) => x.net.div(x.programme.costFirstYear),
    },
    netInCash: {
      label: 'Net of the year in cash',
      unit: 'money',
      formula: (x) => x.measured.savedInCash.minus(x.programme.cashFirstYear),
    },
    returnInCash: {
      label: 'Return on the cash, in cash',
      unit: 'share',
      outcome: true,
      formula: (x) => x.netInCash.div(x.programme.cashFirstYear),
    },
    leaversAdded: {
      label: 'Leavers added (0 if there are none)',
      unit: 'people',
      formula: (x) => x.measured.leaversPrevented,
      atMost: 0,
    },
    costPerPrevented: {
      label: 'Paid for each leaver prevented',
      unit: 'money',
      outcome: true,
      formula: (x) => x.programme.costFirstYear.div(x.measured.leaversPrevented.minus(x.leaversAdded)),
    },
    breakEvenLeavers: {
      label: 'Leavers to prevent to break even',
      unit: 'people',
      outcome: true,
      formula: (x) => x.programme.costFirstYear.div(x.measured.costPerLeaver),
    },
    breakEvenPoints: {
      label: 'Points of turnover to prevent to break even',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.breakEvenLeavers.div(x.measured.headcount).times(100),
    },
  },
});
