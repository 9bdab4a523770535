import { section } from '../model/section.js';
import { customers } from './customers.js';

/** The customers with a service problem, those who complain, and those who leave because of it. */
export const problems = /* @__PURE__ */ section({
  label: 'Service problems and who leaves',
  source:
    'Customers × problem rate × extra leaving, after the market damage method of TARP (Goodman and others, from 1976); the algebra is derived',
  uses: { customers },
  inputs: {
    problemShare: {
      label: 'Share of customers with a problem',
      unit: 'share',
      help: 'The share of customers with at least one service problem in the year, from a survey or a log. Not the complaint rate.',
    },
    complaintShare: {
      label: 'Share of these who complain',
      unit: 'share',
      help: 'The share who tell the firm; the others are the silent ones, and no multiplier is put on top of them.',
      default: {
        value: 0.5,
        source:
          'About half of individuals complain: Goodman and others (2000), Turning CFOs into Quality Champions, Quality Progress, March 2000 (abstract), https://asq.org/qic/display-item/index.html?item=13838',
      },
    },
    complainantsSatisfiedShare: {
      label: 'Share of complainants who end up satisfied',
      unit: 'share',
      notApplicableWhen: { input: 'complaintShare', equals: 0 },
    },
    complainantsPartlySatisfiedShare: {
      label: 'Share of complainants who end up partly satisfied',
      unit: 'share',
      notApplicableWhen: { input: 'complaintShare', equals: 0 },
    },
    complainantsDissatisfiedShare: {
      label: 'Share of complainants who end up dissatisfied',
      unit: 'share',
      notApplicableWhen: { input: 'complaintShare', equals: 0 },
    },
    extraChanceOfLeavingSilent: {
      label: 'Extra chance of leaving of silent customers',
      unit: 'share',
      help: 'The chance of leaving within the year, over that of customers without a problem; from what customers did, not from what they said they would do.',
      notApplicableWhen: { input: 'complaintShare', equals: 1 },
    },
    extraChanceOfLeavingSatisfied: {
      label: 'Extra chance of leaving of satisfied complainants',
      unit: 'share',
      help: 'Never below zero: a problem put right well does not make a customer more loyal than no problem.',
      default: {
        value: 0,
        source:
          'Cautious assumption: satisfied complainants stay like everybody else. Knox and van Oest (2014, abstract) find that recovery helps and almost never makes up for all, so the true figure is likelier to be above zero',
      },
    },
    extraChanceOfLeavingPartlySatisfied: {
      label: 'Extra chance of leaving of partly satisfied complainants',
      unit: 'share',
      help: 'Over that of customers without a problem.',
      notApplicableWhen: { input: 'complaintShare', equals: 0 },
    },
    extraChanceOfLeavingDissatisfied: {
      label: 'Extra chance of leaving of dissatisfied complainants',
      unit: 'share',
      help: 'Over that of customers without a problem.',
      notApplicableWhen: { input: 'complaintShare', equals: 0 },
    },
  },
  quantities: {
    customersWithProblem: {
      label: 'Customers with a problem in the year',
      unit: 'count',
      formula: (x) => x.customers.activeCustomers.times(x.problemShare),
    },
    complainingCustomers: {
      label: 'Complaining customers',
      unit: 'count',
      formula: (x) => x.customersWithProblem.times(x.complaintShare),
    },
    silentCustomers: {
      label: 'Silent customers',
      unit: 'count',
      formula: (x) => x.customersWithProblem.minus(x.complainingCustomers),
    },
    satisfiedComplainants: {
      label: 'Satisfied complainants',
      unit: 'count',
      formula: (x) => x.complainingCustomers.times(x.complainantsSatisfiedShare),
    },
    partlySatisfiedComplainants: {
      label: 'Partly satisfied complainants',
      unit: 'count',
      formula: (x) => x.complainingCustomers.times(x.complainantsPartlySatisfiedShare),
    },
    dissatisfiedComplainants: {
      label: 'Dissatisfied complainants',
      unit: 'count',
      formula: (x) => x.complainingCustomers.times(x.complainantsDissatisfiedShare),
    },
    extraCustomersLostSilent: {
      label: 'Extra silent customers lost',
      unit: 'count',
      formula: (x) => x.silentCustomers.times(x.extraChanceOfLeavingSilent),
    },
    extraCustomersLostSatisfied: {
      label: 'Extra satisfied complainants lost',
      unit: 'count',
      formula: (x) => x.satisfiedComplainants.times(x.extraChanceOfLeavingSatisfied),
    },
    extraCustomersLostPartlySatisfied: {
      label: 'Extra partly satisfied complainants lost',
      unit: 'count',
      formula: (x) => x.partlySatisfiedComplainants.times(x.extraChanceOfLeavingPartlySatisfied),
    },
    extraCustomersLostDissatisfied: {
      label: 'Extra dissatisfied complainants lost',
      unit: 'count',
      formula: (x) => x.dissatisfiedComplainants.times(x.extraChanceOfLeavingDissatisfied),
    },
    extraCustomersLost: {
      label: 'Extra customers lost',
      unit: 'count',
      formula: (x) =>
        x.extraCustomersLostSilent
          .plus(x.extraCustomersLostSatisfied)
          .plus(x.extraCustomersLostPartlySatisfied)
          .plus(x.extraCustomersLostDissatisfied),
    },
  },
});
