import type { Decimal } from 'decimal.js';
import { timesAYear } from '../model/rate-period.js';
import { ExactDecimal, exceedsPrintableRange, toPublicDecimal } from '../numbers/decimal.js';
import type { ExactResult } from './exact-result.js';

/** A cost beside the people and the pay of the firm: what is known of it. */
export interface BesidePeople {
  /** Average number of people employed in the period; left out if it is not given. */
  readonly headcount?: Decimal;
  /** Leavers ÷ headcount in the period, 0.18 for 18 %; left out if the headcount is not known, or is zero. */
  readonly turnoverRate?: Decimal;
  /** The cost as a share of pay; left out if no pay per year is known. */
  readonly shareOfPay?: ShareOfPay;
}

/**
 * The cost as a share of a year's pay, before benefits and payroll taxes. The pay is that of a leaver, or else that of a new
 * hire. Pay per hour counts only if the hours paid per year are given too, because no default is used here.
 */
export interface ShareOfPay {
  /** Money: what one person is paid in a year. */
  readonly yearlyPay: Decimal;
  /** The path of the input that it comes from, such as `pay.leaver`. */
  readonly yearlyPayFrom: string;
  /** Cost per leaver ÷ yearly pay of one person; 0.5 is half a year's pay. */
  readonly perLeaverOfYearlyPay: Decimal;
  /** Total ÷ (headcount × yearly pay of one person); left out if the headcount is not known, or is zero. */
  readonly totalOfYearlyPayroll?: Decimal;
}

/** Returns what is known of a cost beside the people and the pay of the firm. */
export function besidePeople(measured: ExactResult, perLeaver: Decimal | undefined, total: Decimal): BesidePeople {
  const { model, leavers, figureAt } = measured;
  if (model.leavers === undefined || perLeaver === undefined) return {};
  const headcount = figureAt('headcount');
  const turnoverRate = headcount && quotient(leavers, headcount);
  const pay = yearlyPayOf(measured);
  const perLeaverOfYearlyPay = pay && quotient(perLeaver, pay.amount);
  const totalOfYearlyPayroll = pay && headcount && quotient(total, headcount.times(pay.amount));
  return {
    ...(headcount && { headcount: toPublicDecimal(headcount) }),
    ...(turnoverRate && { turnoverRate }),
    ...(perLeaverOfYearlyPay && {
      shareOfPay: Object.freeze({
        yearlyPay: toPublicDecimal(pay.amount),
        yearlyPayFrom: pay.path,
        perLeaverOfYearlyPay,
        ...(totalOfYearlyPayroll && { totalOfYearlyPayroll }),
      }),
    }),
  };
}

/** Returns a quotient; undefined for a division by zero, and if it is too large to be printed. */
export function quotient(part: Decimal, whole: Decimal): Decimal | undefined {
  const value = new ExactDecimal(part).div(whole);
  return value.isFinite() && !exceedsPrintableRange(value) ? toPublicDecimal(value) : undefined;
}

/** Returns what one person is paid in a year, and the path of the input that says so; undefined if none does. */
export function yearlyPayOf({
  model,
  given,
  figureAt,
}: ExactResult): { readonly path: string; readonly amount: Decimal } | undefined {
  for (const path of model.yearlyPay) {
    const input = model.inputAt(path);
    const figure = given.figures[input?.position ?? -1];
    const period = given.periods?.[input?.position ?? -1];
    const hours = model.inputs[input?.perYear ?? -1];
    if (figure === undefined || hours === undefined) continue;
    if (period !== undefined) return { path, amount: figure.times(timesAYear[period]) };
    const hoursPerYear = given.given[hours.position] ? figureAt(hours.path) : undefined;
    if (hoursPerYear !== undefined) return { path, amount: figure.times(hoursPerYear) };
  }
  return undefined;
}
