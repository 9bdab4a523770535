import type { Decimal } from 'decimal.js';
import { evaluate, type Result, type ResultLine } from '../evaluation/evaluate.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero, sum, toPublicDecimal } from '../numbers/decimal.js';
import { type LostRevenueInput, lostRevenueModel } from './model.js';
import type { LostRevenueNotice } from './notices.js';

/**
 * Three views of the same problems, in money. They are never added: the present value covers the other two. Over one year it is
 * the cash, and the margin missed ÷ (1 + discount rate), with referrals and less the spending saved on prospects.
 */
export interface Layers {
  /** Paid this year: rework with its paid staff time, and winning replacements. Undefined where neither is known. */
  readonly cashThisYear: Decimal | undefined;
  /**
   * Contribution margin missed within one year, not discounted, of repeat customers and of prospects. Referrals come later and sales lost
   * while places are empty have a line of their own: neither is in it. Undefined where nothing is known.
   */
  readonly marginThisYear: Decimal | undefined;
  /**
   * All loss through poor service over the years looked ahead: what is paid this year as it is, what a customer would have
   * brought in a year as at the end of that year, discounted. Undefined where nothing is known.
   */
  readonly presentValue: Decimal | undefined;
}

/** What the poor service of one year costs: the result of the lost revenue model, and what to read first. */
export interface LostRevenue extends Result<LostRevenueNotice, undefined> {
  readonly layers: Layers;
  /**
   * Sales not made, at present value, which are not profit lost: it stands beside the total, holds no rework, and is never added to
   * anything. Undefined where nothing is known.
   */
  readonly revenue: Decimal | undefined;
  /** The part of the total that people leaving causes; only this may stand next to turnover cost. */
  readonly lossFromTurnover: Decimal | undefined;
  /** What remains of the total: a team that nobody leaves would lose this too. Undefined where that was not assessed. */
  readonly baselineServiceLoss: Decimal | undefined;
}

/**
 * What the poor service of one year costs, in contribution margin: rework, repeat customers, word of mouth, referrals, and
 * sales lost while places are empty; and the part of it that people leaving causes. The total is a present value over the
 * years and at the rate of `basis`: what a customer brings in a year counts at the end of that year; what is paid this year,
 * and sales lost while a place is empty, count as they are.
 *
 * Every part of the input may be left out where the lines that need it are; `absent` says what each would need. Amounts
 * are numbers, decimal strings or `Decimal`s in one currency; shares run from 0 to 1; the period is one year. Printed
 * figures are rounded once; the total is the sum of the printed lines, and `lossFromTurnover` and `baselineServiceLoss`
 * add up to it. Throws one `InputError` with everything that is wrong. `model` is the lost revenue model in another
 * language, where one is wanted: `translateModel(lostRevenueModel, korean.lostRevenue)` of `turnover-cost/languages`.
 *
 * @example
 * const lost = lostRevenue({
 *   customers: { activeCustomers: 1000, revenuePerCustomerYear: 300, contributionMarginShare: 0.4, retentionWithoutProblem: 0.8 },
 *   problems: { problemShare: 0.2, complaintShare: 0, extraChanceOfLeavingSilent: 0.25 },
 * });
 * lost.total.toFixed(2); // '15930.73': 50 customers lost × 120 a year × 2.655121669533 discounted years
 * lost.layers.marginThisYear?.toFixed(2); // '6000.00': 50 × 120
 * lost.revenue?.toFixed(2); // '39826.83': the sales behind it, 50 × 300 × 2.655121669533
 */
export function lostRevenue(input: LostRevenueInput, model = lostRevenueModel): LostRevenue {
  const result = evaluate(model, input);
  const digits = minorUnit(result.currency) as number;
  const printed = (name: string): Decimal | undefined => {
    const value = result.quantities[name]?.value;
    return value && roundHalfAwayFromZero(new ExactDecimal(value), digits);
  };
  const whole = new ExactDecimal(result.total);
  const caused = printed('lossFromTurnover');
  // Lines that each round down can print less than the part that is rounded once.
  // Where the share of the service loss was not assessed, nobody knows what a stable team would lose.
  const assessed = result.quantities.attributableShare;
  const lossFromTurnover = caused?.greaterThan(whole) ? toPublicDecimal(new ExactDecimal(whole)) : caused;
  return Object.freeze({
    ...result,
    layers: Object.freeze({
      cashThisYear: sumOf(result.lines, ({ section, name }) => section === 'rework' || name === 'winning'),
      marginThisYear: printed('marginThisYear'),
      presentValue: sumOf(result.lines, ({ section }) => section !== 'vacancy'),
    }),
    revenue: printed('revenueNotMade'),
    lossFromTurnover,
    baselineServiceLoss: assessed && lossFromTurnover && toPublicDecimal(whole.minus(lossFromTurnover)),
  });
}

/** The sum of some printed lines, if there are any, so that a layer adds up from what is shown. */
function sumOf(
  lines: readonly ResultLine<undefined>[],
  belongs: (line: ResultLine<undefined>) => boolean,
): Decimal | undefined {
  const own = lines.filter(belongs);
  return own.length === 0 ? undefined : toPublicDecimal(sum(own.map(({ amount }) => amount)));
}
