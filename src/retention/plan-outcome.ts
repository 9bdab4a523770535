import { section } from '../model/section.js';
import { horizon } from './horizon.js';
import { now } from './now.js';
import { programme } from './programme.js';
import { savings } from './savings.js';

/** The outcome of a plan: net, return, payback, break-even and present value. */
export const planOutcome = /* @__PURE__ */ section({
  label: 'What the plan comes to',
  source:
    'Benefit-cost ratio and return after the Phillips ROI methodology, (benefits − costs) ÷ costs (quoted); break-even figures are the same formulas, solved for one figure (derived)',
  uses: { now, horizon, savings, programme },
  inputs: {},
  quantities: {
    netFirstYear: {
      label: 'Net of the first year',
      unit: 'money',
      outcome: true,
      formula: (x) => x.savings.savingFirstYear.minus(x.programme.costFirstYear),
    },
    benefitCostRatio: {
      label: 'Saved for each 1 paid in the first year',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.savings.savingFirstYear.div(x.programme.costFirstYear),
    },
    returnOnInvestment: {
      label: 'Return on the cost of the first year',
      unit: 'share',
      outcome: true,
      formula: (x) => x.netFirstYear.div(x.programme.costFirstYear),
    },
    netInCash: {
      label: 'Net of the first year in cash',
      unit: 'money',
      formula: (x) => x.savings.savedInCash.minus(x.programme.cashFirstYear),
    },
    returnInCash: {
      label: 'Return on the cash of the first year, in cash',
      unit: 'share',
      outcome: true,
      formula: (x) => x.netInCash.div(x.programme.cashFirstYear),
    },
    netPerYear: {
      label: 'Net of each year of full effect',
      unit: 'money',
      formula: (x) => x.savings.savingPerYear.minus(x.programme.yearlyCost),
    },
    lossPerYear: {
      label: 'Loss in each year (0 if there is none)',
      unit: 'money',
      formula: (x) => x.netPerYear,
      atMost: 0,
    },
    gainPerYear: {
      label: 'Gain in each year (0 if there is none)',
      unit: 'money',
      formula: (x) => x.netPerYear.minus(x.lossPerYear),
    },
    yearlyCostPerGain: {
      label: 'Cost of each year for each 1 gained',
      unit: 'ratio',
      formula: (x) => x.programme.yearlyCost.div(x.gainPerYear),
    },
    paybackMonths: {
      label: 'Months until it has paid for itself',
      unit: 'months',
      outcome: true,
      formula: (x) => x.programme.oneOff.div(x.gainPerYear).times(12).plus(x.horizon.monthsUntilEffect),
      // Cost ÷ (cost + gain) is cost ÷ saving, and there is none without a gain.
      otherwise: (x) =>
        x.yearlyCostPerGain.div(x.yearlyCostPerGain.plus(1)).times(12).plus(x.horizon.monthsUntilEffect),
    },
    breakEvenLeavers: {
      label: 'Leavers to prevent in the first year to break even',
      unit: 'people',
      outcome: true,
      formula: (x) => x.programme.costFirstYear.div(x.now.costPerLeaver),
    },
    breakEvenPoints: {
      label: 'Points of turnover to prevent in the first year to break even',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.breakEvenLeavers.div(x.now.headcount).times(100),
    },
    breakEvenRelativeReduction: {
      label: 'Share of the leavers within reach to keep, to break even in the first year',
      unit: 'share',
      outcome: true,
      formula: (x) => x.breakEvenLeavers.div(x.savings.mostPreventable),
    },
    costPerPrevented: {
      label: 'Paid for each leaver prevented in the first year',
      unit: 'money',
      outcome: true,
      formula: (x) => x.programme.costFirstYear.div(x.savings.leaversPreventedFirstYear),
    },
    presentValueOfSavings: {
      label: 'Present value of the savings',
      unit: 'money',
      outcome: true,
      formula: (x) =>
        x.savings.savingPerYear
          .times(x.horizon.discountedEffect.minus(1).plus(x.horizon.firstYearShare))
          .div(x.horizon.discountRate.plus(1)),
    },
    presentValueOfCosts: {
      label: 'Present value of the costs',
      unit: 'money',
      outcome: true,
      formula: (x) =>
        x.programme.costFirstYear
          .minus(x.programme.yearlyCost)
          .plus(x.programme.yearlyCost.times(x.horizon.discountedPayments).div(x.horizon.discountRate.plus(1))),
    },
    netPresentValue: {
      label: 'Net present value',
      unit: 'money',
      outcome: true,
      formula: (x) => x.presentValueOfSavings.minus(x.presentValueOfCosts),
    },
    returnInPresentValue: {
      label: 'Return in present value',
      unit: 'share',
      outcome: true,
      formula: (x) => x.netPresentValue.div(x.presentValueOfCosts),
    },
    largestWorthwhileSpend: {
      label: 'Most that the programme may cost in all',
      unit: 'money',
      outcome: true,
      formula: (x) => x.presentValueOfSavings,
      otherwise: (x) => x.savings.savingOverYears,
    },
  },
});
