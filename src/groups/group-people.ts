import type { Decimal } from 'decimal.js';
import { type BesidePeople, quotient, type ShareOfPay, yearlyPayOf } from '../evaluation/beside-people.js';
import type { ExactResult } from '../evaluation/exact-result.js';
import { ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';

/** The cost of a group beside its people and their pay. What not every row says is left out. */
export interface GroupBesidePeople extends Pick<BesidePeople, 'headcount' | 'turnoverRate'> {
  /** Total ÷ the yearly pay of the leavers, and ÷ that of all people; left out if not every row has a pay per year. */
  readonly shareOfPay?: Pick<ShareOfPay, 'perLeaverOfYearlyPay' | 'totalOfYearlyPayroll'>;
}

/** The sums of the people and the pay of the rows of a group; undefined as soon as a row does not say it. */
export class PeopleSums {
  private headcount: Decimal | undefined = new ExactDecimal(0);
  private leaversPay: Decimal | undefined = new ExactDecimal(0);
  private payroll: Decimal | undefined = new ExactDecimal(0);

  add(measured: ExactResult): void {
    const headcount = measured.figureAt('headcount');
    this.headcount = headcount && this.headcount?.plus(headcount);
    if (this.leaversPay === undefined) return;
    const pay = yearlyPayOf(measured)?.amount;
    this.leaversPay = pay && this.leaversPay.plus(measured.leavers.times(pay));
    this.payroll = pay && headcount && this.payroll?.plus(headcount.times(pay));
  }

  /** Adds everything that the rows of another group say. */
  merge({ headcount, leaversPay, payroll }: PeopleSums): void {
    this.headcount = headcount && this.headcount?.plus(headcount);
    this.leaversPay = leaversPay && this.leaversPay?.plus(leaversPay);
    this.payroll = payroll && this.payroll?.plus(payroll);
  }

  /** Returns what is known beside the leavers and the total of the group. */
  beside(leavers: Decimal, total: Decimal): GroupBesidePeople {
    const { headcount, leaversPay, payroll } = this;
    const turnoverRate = headcount && quotient(leavers, headcount);
    const perLeaverOfYearlyPay = leaversPay && quotient(total, leaversPay);
    const totalOfYearlyPayroll = payroll && quotient(total, payroll);
    return {
      ...(headcount && { headcount: toPublicDecimal(headcount) }),
      ...(turnoverRate && { turnoverRate }),
      ...(perLeaverOfYearlyPay && {
        shareOfPay: Object.freeze({ perLeaverOfYearlyPay, ...(totalOfYearlyPayroll && { totalOfYearlyPayroll }) }),
      }),
    };
  }
}
