import { model } from '../compile/create-model.js';
import { evaluate, type Result } from '../evaluation/evaluate.js';
import { always } from '../expression/condition.js';
import { createTranslator } from '../messages/translate.js';
import type { InputOf, Model } from '../model/model.js';
import { section } from '../model/section.js';
import { customers as inFull } from './customers.js';
import { marginAtRiskTexts } from './texts.js';

const source =
  'Revenue at risk calculation of CTMA, https://www.ctmaworld.com/Tools-RAR.htm, with contribution margin in place of revenue';

const customers = /* @__PURE__ */ customersAsked();

function customersAsked() {
  const { activeCustomers, revenuePerCustomerYear, contributionMarginShare } = inFull.inputs;
  return section({
    label: 'Customers',
    source,
    inputs: { activeCustomers, revenuePerCustomerYear, contributionMarginShare },
    quantities: {
      marginPerCustomerYear: {
        label: 'Margin per customer in a year',
        unit: 'money/year',
        formula: (x) => x.revenuePerCustomerYear.times(x.contributionMarginShare),
      },
    },
  });
}

const problems = /* @__PURE__ */ section({
  label: 'Problems and loyalty',
  source,
  uses: { customers },
  inputs: {
    problemShare: {
      label: 'Share of customers with a problem',
      unit: 'share',
      help: 'The share of customers with at least one service problem in the year. Not the complaint rate.',
    },
    averageLoyaltyDrop: {
      label: 'Average drop in loyalty after a problem',
      unit: 'share',
      help: 'By how much fewer customers come back after a problem, averaged over all who had one. Goodman and others (2000, abstract) report 0.15 to 0.30.',
    },
  },
  quantities: {
    customersWithProblem: {
      label: 'Customers with a problem in the year',
      unit: 'count',
      formula: (x) => x.customers.activeCustomers.times(x.problemShare),
    },
    customersAtRisk: {
      label: 'Customers at risk',
      unit: 'count',
      formula: (x) => x.customersWithProblem.times(x.averageLoyaltyDrop),
    },
    revenueAtRisk: {
      label: 'Sales at risk this year (not profit)',
      unit: 'money',
      outcome: true,
      formula: (x) => x.customersAtRisk.times(x.customers.revenuePerCustomerYear),
    },
  },
  lines: {
    marginAtRisk: {
      label: 'Margin at risk this year',
      kind: 'opportunity',
      formula: (x) => x.customersAtRisk.times(x.customers.marginPerCustomerYear),
    },
  },
});

const marginAtRiskSections = { customers, problems };

/** The sections of the margin at risk model, by name. */
export type MarginAtRiskSections = typeof marginAtRiskSections;

/** The input of `marginAtRisk`. */
export type MarginAtRiskInput = InputOf<MarginAtRiskSections, undefined>;

/** The model of one year's margin at risk, from two figures on service, for firms without more data. */
export const marginAtRiskModel: Model<MarginAtRiskSections, 'roughFigure', undefined> = /* @__PURE__ */ model({
  label: 'Margin at risk',
  sections: marginAtRiskSections,
  notices: [{ code: 'roughFigure', when: always, message: 'notice.roughFigure' }],
  say: /* @__PURE__ */ createTranslator(marginAtRiskTexts),
});

/**
 * Calculates a rough first figure for firms with little data: customers × share with a problem × average drop in
 * loyalty × margin per customer in a year. It needs two figures on service; `lostRevenue` needs about a dozen. Every
 * result has a notice that says so, and `withLostRevenue` does not accept it. Throws one `InputError` that lists every
 * problem. `model` is the margin at risk model, translated if needed.
 *
 * Source: the revenue at risk calculation of CTMA, https://www.ctmaworld.com/Tools-RAR.htm, with margin for revenue.
 *
 * @example
 * marginAtRisk({
 *   customers: { activeCustomers: 10000, revenuePerCustomerYear: 300, contributionMarginShare: 0.4 },
 *   problems: { problemShare: 0.18, averageLoyaltyDrop: 0.25 },
 * }).total.toFixed(2); // '54000.00'
 */
export function marginAtRisk(input: MarginAtRiskInput, model = marginAtRiskModel): Result<'roughFigure', undefined> {
  return evaluate(model, input);
}
