import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { InputError } from '../messages/issue.js';
import { type Amount, toPublicDecimal } from '../numbers/decimal.js';

/** Benefits and payroll taxes as shares of pay, for the two ways in which pay is stated. Exact, not rounded. */
export interface Load {
  /** Share of the wages of hours worked; paid leave is one of the benefits. The load of paid time, `pay.load`. */
  readonly onHoursWorked: Decimal;
  /** Share of a salary, which pays the leave already. The load of a year's or a month's pay. */
  readonly onSalary: Decimal;
}

/**
 * Returns the share that benefits and payroll taxes add to pay: on hours worked, benefits ÷ wages; on a salary,
 * (benefits − paid leave) ÷ (wages + paid leave).
 *
 * Use `onHoursWorked` as `pay.load`: an hour of an interviewer costs wages and benefits of an hour worked. Use `onSalary` when
 * you load a whole salary yourself: a salary times 1 + `onHoursWorked` would pay holidays twice. All three figures are money
 * for the same time, such as dollars per hour worked. Wages are above 0, and paid leave is at most the benefits. Throws an
 * `InputError` with every problem.
 *
 * Source of the terms: U.S. Bureau of Labor Statistics, Employer Costs for Employee Compensation, where paid leave is a
 * benefit and only hours worked are divided by, https://www.bls.gov/news.release/ecec.toc.htm.
 *
 * @example
 * // Private industry in the United States, March 2026, dollars per hour worked (table 4).
 * const load = loadFrom({ wages: '32.60', benefits: '14.01', paidLeave: '3.54' });
 * load.onHoursWorked.toFixed(4); // '0.4298': 14.01 ÷ 32.60
 * load.onSalary.toFixed(4); // '0.2897': 10.47 ÷ 36.14
 */
export function loadFrom(costs: {
  /** Money: wages of the hours worked, without paid leave. */
  readonly wages: Amount;
  /** Money: everything on top of wages, paid leave and payroll taxes included. */
  readonly benefits: Amount;
  /** Money: the part of the benefits that is pay for holidays and other paid absence. */
  readonly paidLeave: Amount;
}): Load {
  const { wages, benefits, paidLeave } = readCosts(costs);
  if (paidLeave.greaterThan(benefits)) {
    const message = `paidLeave must be at most benefits, because it is one of them; ${paidLeave} is more than ${benefits}.`;
    throw new InputError([{ path: 'paidLeave', code: 'contradiction', message }]);
  }
  return Object.freeze({
    onHoursWorked: toPublicDecimal(benefits.div(wages)),
    onSalary: toPublicDecimal(benefits.minus(paidLeave).div(wages.plus(paidLeave))),
  });
}

const readCosts = /* @__PURE__ */ createNumbersReader({
  wages: { label: 'Wages of hours worked', unit: 'money', exclusiveMinimum: 0 },
  benefits: { label: 'Benefits, paid leave and payroll taxes included', unit: 'money' },
  paidLeave: { label: 'Paid leave', unit: 'money' },
});
