import type { Decimal } from 'decimal.js';
import { evaluate, type Result, type ResultLine } from '../evaluation/evaluate.js';
import { originOf, withOrigin } from '../evaluation/origin.js';
import { minorUnit } from '../numbers/currency.js';
import { ExactDecimal, roundHalfAwayFromZero, sum, toPublicDecimal } from '../numbers/decimal.js';
import { type LostRevenueInput, lostRevenueModel } from './model.js';
import type { LostRevenueNotice } from './notices.js';

/**
 * Three views of the same problems, in money. Do not add them: the present value includes the other two. Over one year,
 * the present value is the cash, plus the margin missed ÷ (1 + discount rate), plus referrals, less the spending saved
 * on prospects.
 */
export interface Layers {
  /**
   * The amount paid this year: rework with its paid staff time, and winning replacements. `undefined` if neither is
   * known.
   */
  readonly cashThisYear: Decimal | undefined;
  /**
   * The contribution margin missed within one year, not discounted, of repeat customers and of prospects. It does not
   * include referrals, which come later, or sales lost in vacant positions, which have a line of their own. `undefined`
   * if nothing is known.
   */
  readonly marginThisYear: Decimal | undefined;
  /**
   * All loss through poor service over the horizon. Amounts paid this year are not discounted; the yearly margin of a
   * customer counts at the end of that year, discounted. `undefined` if nothing is known.
   */
  readonly presentValue: Decimal | undefined;
}

/** The result of the lost revenue model: the cost of the poor service of one year, with its main figures. */
export interface LostRevenue extends Result<LostRevenueNotice, undefined> {
  readonly layers: Layers;
  /**
   * Sales not made, at present value. They are not profit lost: the figure is shown beside the total, includes no
   * rework, and is never added to anything. `undefined` if nothing is known.
   */
  readonly revenue: Decimal | undefined;
  /** The part of the total that turnover causes. Only this part may be added to turnover cost. */
  readonly lossFromTurnover: Decimal | undefined;
  /** The rest of the total, which a team without turnover would lose too. `undefined` if it was not assessed. */
  readonly baselineServiceLoss: Decimal | undefined;
}

/**
 * Calculates the cost of the poor service of one year, in contribution margin: rework, repeat customers, word of mouth,
 * referrals, and sales lost in vacant positions; also the part of it that turnover causes. The total is a present
 * value, over the years and at the rate of `basis`. The yearly margin of a customer counts at the end of that year;
 * amounts paid this year, and sales lost in vacant positions, are not discounted.
 *
 * Each part of the input is optional; lines with missing inputs are not computed, and `absent` lists what each of them
 * needs. Amounts are numbers, decimal strings or `Decimal`s in one currency. Shares are from 0 to 1. The period is one
 * year. Printed figures are rounded once; the total is the sum of the printed lines, and `lossFromTurnover` and
 * `baselineServiceLoss` add up to it. Throws one `InputError` that lists every problem. `model` is the lost revenue
 * model, translated if needed, such as `translateModel(lostRevenueModel, korean.lostRevenue)` of
 * `turnover-cost/languages`.
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
  const printed = (name: keyof typeof result.quantities): Decimal | undefined => {
    const value = result.quantities[name]?.value;
    return value && roundHalfAwayFromZero(new ExactDecimal(value), digits);
  };
  const whole = new ExactDecimal(result.total);
  const caused = printed('lossFromTurnover');
  // Lines that are each rounded down can add up to less than the part that is rounded once. If the share of the service
  // loss was not assessed, the loss of a stable team is unknown.
  const assessed = result.quantities.attributableShare;
  const lossFromTurnover = caused?.greaterThan(whole) ? toPublicDecimal(new ExactDecimal(whole)) : caused;
  return withOrigin(
    {
      ...result,
      layers: Object.freeze({
        cashThisYear: sumOf(result.lines, ({ section, name }) => section === 'rework' || name === 'winning'),
        marginThisYear: printed('marginThisYear'),
        presentValue: sumOf(result.lines, ({ section }) => section !== 'vacancy'),
      }),
      revenue: printed('revenueNotMade'),
      lossFromTurnover,
      baselineServiceLoss: assessed && lossFromTurnover && toPublicDecimal(whole.minus(lossFromTurnover)),
    },
    originOf(result),
  );
}

/**
 * Returns the sum of the printed lines that belong to a layer, so that it adds up from the lines shown. Returns `undefined`
 * if no line belongs to it.
 */
function sumOf(
  lines: readonly ResultLine<undefined>[],
  belongs: (line: ResultLine<undefined>) => boolean,
): Decimal | undefined {
  const own = lines.filter(belongs);
  return own.length === 0 ? undefined : toPublicDecimal(sum(own.map(({ amount }) => amount)));
}
