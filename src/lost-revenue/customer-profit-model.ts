import { model } from '../compile/create-model.js';
import { Expression } from '../expression/expression.js';
import { createTranslator } from '../messages/translate.js';
import type { InputOf, Model } from '../model/model.js';
import type { NoticeRule } from '../model/notice.js';
import type { Rule } from '../model/rule.js';
import { section } from '../model/section.js';
import { hourlyPayTooHigh } from '../turnover/plausibility.js';
import { plausibilityTexts } from '../turnover/texts.js';
import { customerProfitTexts } from './texts.js';

const customer = /* @__PURE__ */ section({
  label: 'One customer in a year',
  source:
    'Revenue − direct cost − hours × rate, as at https://jnbservice.com/training/client-profitability.html; quits caused and margin displaced are ours (derived)',
  inputs: {
    revenue: { label: 'Revenue from the customer', unit: 'money' },
    costOfGoods: { label: 'Cost of goods', unit: 'money', help: 'Goods, materials and other direct cost.' },
    hoursToServe: {
      label: 'Hours to serve the customer',
      unit: 'hours',
      help: 'All hours, billed or not: selling, serving, complaints, doing it again.',
    },
    loadedHourlyRate: {
      label: 'Loaded pay of those who serve',
      unit: 'money/hour',
      help: 'With benefits and payroll taxes.',
    },
    refundsAndGifts: {
      label: 'Refunds and gifts',
      unit: 'money',
      default: { value: 0, source: 'No refunds or gifts are counted until the firm says so' },
    },
    extraQuitsCaused: {
      label: 'Extra quits that the customer causes',
      unit: 'people',
      help: 'People who leave in the year because of this customer: 0.1 for one in ten years.',
      default: { value: 0, source: 'No quits are attributed to a customer until the firm says so' },
    },
    costPerQuit: {
      label: 'Cost of one quit',
      unit: 'money',
      help: 'The turnover cost per leaver.',
      notApplicableWhen: { input: 'extraQuitsCaused', equals: 0 },
    },
    marginDisplaced: {
      label: 'Margin displaced',
      unit: 'money',
      help: 'Margin of other customers turned away for this one; only where the firm is fully booked.',
      default: { value: 0, source: 'Nobody is taken to be turned away until the firm says so' },
    },
    acceptablePriceIncrease: {
      label: 'Price increase that the customer would accept',
      unit: 'share',
      help: '0.05 for 5 % more for the same; leave it out where nobody has asked.',
    },
  },
  quantities: {
    costToServe: {
      label: 'Cost to serve the customer',
      unit: 'money',
      formula: (x) => x.hoursToServe.times(x.loadedHourlyRate),
    },
    costOfQuits: {
      label: 'Cost of the quits caused',
      unit: 'money',
      formula: (x) => x.extraQuitsCaused.times(x.costPerQuit),
    },
    netPerYear: {
      label: 'What the customer brings in a year',
      unit: 'money',
      formula: (x) =>
        x.revenue
          .minus(x.costOfGoods)
          .minus(x.costToServe)
          .minus(x.refundsAndGifts)
          .minus(x.costOfQuits)
          .minus(x.marginDisplaced),
    },
    netShare: {
      label: 'What the customer brings, as a part of revenue',
      unit: 'ratio',
      outcome: true,
      formula: (x) => x.netPerYear.div(x.revenue),
    },
    revenuePerHour: {
      label: 'Revenue for each hour of serving',
      unit: 'money/hour',
      outcome: true,
      formula: (x) => x.revenue.div(x.hoursToServe),
    },
    netAtAcceptedPrice: {
      label: 'What the customer would bring at the price that it would accept',
      unit: 'money',
      outcome: true,
      formula: (x) => x.netPerYear.plus(x.revenue.times(x.acceptablePriceIncrease)),
    },
  },
  lines: {
    revenue: { label: 'Revenue', kind: 'cash', formula: (x) => x.revenue },
    goods: { label: 'Cost of goods', kind: 'cash', formula: (x) => x.costOfGoods.times(-1) },
    serving: { label: 'Cost to serve', kind: 'time', formula: (x) => x.costToServe.times(-1) },
    refundsAndGifts: { label: 'Refunds and gifts', kind: 'cash', formula: (x) => x.refundsAndGifts.times(-1) },
    quits: { label: 'Quits caused', kind: 'mixed', formula: (x) => x.costOfQuits.times(-1) },
    displaced: { label: 'Margin displaced', kind: 'opportunity', formula: (x) => x.marginDisplaced.times(-1) },
  },
});

/** Returns the rule that a cost is required, because a missing cost would make the customer look better. */
function asked(
  name: 'revenue' | 'costOfGoods' | 'hoursToServe' | 'loadedHourlyRate',
): Rule<typeof customerProfitTexts> {
  const path = `customer.${name}`;
  return {
    path,
    code: 'required',
    where: { not: { given: path } },
    message: 'rule.customerNeeds',
  };
}

function everyCost(): readonly Rule[] {
  return [asked('revenue'), asked('costOfGoods'), asked('hoursToServe'), asked('loadedHourlyRate')];
}

const customerProfitSections = { customer };

/** The sections of the customer profit model, by name. */
export type CustomerProfitSections = typeof customerProfitSections;

/** The input of `customerProfit`. */
export type CustomerProfitInput = InputOf<CustomerProfitSections, undefined>;

/** The codes of warnings about a customer. The union is closed. */
export type CustomerProfitNotice = 'costsMoreThanItBrings' | 'payTooHigh';

function everyNotice(): readonly NoticeRule<
  CustomerProfitNotice,
  typeof customerProfitTexts | typeof plausibilityTexts
>[] {
  return [
    {
      code: 'costsMoreThanItBrings',
      when: { left: Expression.named('customer.netPerYear'), is: 'below', right: 0 },
      message: 'notice.costsMoreThanItBrings',
    },
    ...hourlyPayTooHigh('customer.loadedHourlyRate'),
  ];
}

/**
 * The model of the profit from one customer in a year: revenue is positive, costs are negative, and the total is the
 * profit.
 */
export const customerProfitModel: Model<CustomerProfitSections, CustomerProfitNotice, undefined> =
  /* @__PURE__ */ model({
    label: 'Customer profit',
    sections: customerProfitSections,
    rules: /* @__PURE__ */ everyCost(),
    notices: /* @__PURE__ */ everyNotice(),
    say: /* @__PURE__ */ createTranslator({ ...customerProfitTexts, ...plausibilityTexts }),
  });
