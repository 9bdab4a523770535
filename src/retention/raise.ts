import { section } from '../model/section.js';

/** A pay rise for everyone, and the part of it that comes back because fewer people leave. */
export const raise = /* @__PURE__ */ section({
  label: 'Pay raise',
  source:
    'Arc elasticity: the fall of turnover ÷ its average, over the rise of pay ÷ its average (derived); Emanuel and Harrington (2020, abstract) report 3.0 to 4.5 in warehouses and call centres',
  inputs: {
    headcount: {
      label: 'Employees who get the raise',
      unit: 'people',
      exclusiveMinimum: 0,
      help: 'With those whose pay must rise as well, so that it stays above that of newcomers.',
    },
    annualPay: {
      label: 'Pay of one employee in a year',
      unit: 'money',
      exclusiveMinimum: 0,
      help: 'Before the raise, without benefits.',
    },
    raiseShare: {
      label: 'Raise',
      unit: 'share',
      exclusiveMinimum: 0,
      maximum: 0.5,
      help: '0.05 for 5 % more pay for all of them.',
      why: 'no estimate of how turnover answers to pay reaches so far',
    },
    loadOnRaise: {
      label: 'Benefits and payroll taxes that rise with pay',
      unit: 'share',
      help: 'As a part of the raise: payroll taxes and pensions that are a percentage of pay, but not all benefits.',
    },
    turnoverRate: {
      label: 'Turnover rate now',
      unit: 'ratio',
      help: 'Leavers in a year ÷ average employees: 0.6 for 60 %; it may be above 1.',
    },
    costPerLeaver: { label: 'Cost per leaver', unit: 'money', help: 'The turnover cost per leaver.' },
    elasticity: {
      label: 'Elasticity of turnover to pay',
      unit: 'ratio',
      maximum: 20,
      help: 'Per cent fewer leavers for 1 % more pay, as a positive number. Emanuel and Harrington (2020, abstract) report 3.0 to 4.5 in warehouses and call centres.',
    },
  },
  quantities: {
    halfFall: {
      label: 'Half of the fall of turnover, as a part of its average',
      unit: 'ratio',
      formula: (x) => x.elasticity.times(x.raiseShare).div(x.raiseShare.plus(2)),
    },
    relativeReduction: {
      label: 'Fall of turnover, as a part of turnover now',
      unit: 'share',
      formula: (x) => x.halfFall.times(2).div(x.halfFall.plus(1)),
      atMost: 1,
    },
    rateAfter: {
      label: 'Turnover rate after the raise',
      unit: 'share',
      outcome: true,
      formula: (x) => x.turnoverRate.minus(x.turnoverRate.times(x.relativeReduction)),
    },
    leaversPrevented: {
      label: 'Leavers prevented in a year',
      unit: 'people',
      outcome: true,
      formula: (x) => x.headcount.times(x.turnoverRate).times(x.relativeReduction),
    },
    saving: {
      label: 'Saved through turnover in a year',
      unit: 'money',
      outcome: true,
      formula: (x) => x.leaversPrevented.times(x.costPerLeaver),
    },
    payWithLoad: {
      label: 'Pay of all of them in a year, with what rises with it',
      unit: 'money',
      formula: (x) => x.headcount.times(x.annualPay).times(x.loadOnRaise.plus(1)),
    },
    cost: {
      label: 'Cost of the raise in a year',
      unit: 'money',
      outcome: true,
      formula: (x) => x.payWithLoad.times(x.raiseShare),
    },
    net: {
      label: 'Net of the raise in a year, through turnover alone',
      unit: 'money',
      outcome: true,
      formula: (x) => x.saving.minus(x.cost),
    },
    shareOfRaisePaidByTurnover: {
      label: 'Share of the raise that comes back through turnover',
      unit: 'share',
      outcome: true,
      formula: (x) => x.saving.div(x.cost),
    },
    breakEvenElasticity: {
      label: 'Elasticity at which a very small raise pays for itself',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.annualPay.times(x.loadOnRaise.plus(1)).div(x.turnoverRate.times(x.costPerLeaver)),
    },
    neededReduction: {
      label: 'Fall of turnover at which this raise pays for itself',
      unit: 'share',
      formula: (x) => x.breakEvenElasticity.times(x.raiseShare),
    },
    leaversLeft: {
      label: 'Part of turnover that may then be left',
      unit: 'share',
      formula: (x) => x.neededReduction.times(-1).plus(1),
    },
    leaversShort: {
      label: 'Turnover that is too little to pay for this raise (0 if there is enough)',
      unit: 'share',
      formula: (x) => x.leaversLeft,
      atMost: 0,
    },
    preventedPerLeaverLeft: {
      label: 'Leavers to prevent for each one who may still leave',
      unit: 'ratio',
      formula: (x) => x.neededReduction.div(x.leaversLeft.minus(x.leaversShort)),
    },
    breakEvenElasticityOfThisRaise: {
      label: 'Elasticity at which this raise pays for itself',
      unit: 'ratio',
      outcome: true,
      formula: (x) =>
        x.preventedPerLeaverLeft.div(x.preventedPerLeaverLeft.plus(2)).times(x.raiseShare.plus(2)).div(x.raiseShare),
    },
    selfFinancedRaise: {
      label: 'Part of the raise that the money saved pays for, as a share of pay',
      unit: 'share',
      outcome: true,
      formula: (x) => x.saving.div(x.payWithLoad),
    },
    loss: {
      label: 'Loss of the raise in a year (0 if there is none)',
      unit: 'money',
      formula: (x) => x.net,
      atMost: 0,
    },
    productivityNeeded: {
      label: 'Rise of output that pays for the rest, as a part of pay',
      unit: 'share',
      outcome: true,
      formula: (x) => x.loss.times(-1).div(x.headcount.times(x.annualPay)),
    },
  },
  lines: {
    saving: { label: 'Turnover saved', kind: 'mixed', formula: (x) => x.saving },
    raise: { label: 'Raise', kind: 'cash', formula: (x) => x.cost.times(-1) },
  },
});
