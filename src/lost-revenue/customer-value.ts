import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../input/reader.js';
import { InputError } from '../messages/issue.js';
import { type Amount, ExactDecimal, toPublicDecimal } from '../numbers/decimal.js';
import { endlessYears, oneYearOn, paidAtYearEnd } from './customer-years.js';

const inputs = {
  retention: { label: 'The share of customers who are still there a year later', unit: 'share' },
  discountRate: { label: 'The yearly rate at which money that comes later is worth less', unit: 'share' },
} as const;

const readValue = /* @__PURE__ */ valueReader();

const readMultiple = /* @__PURE__ */ createNumbersReader(inputs);

/** What one customer is worth today, by when the first margin comes in. Exact, not rounded. */
export interface CustomerValue {
  /** The first margin comes now, and is certain. */
  readonly firstMarginNow: Decimal;
  /** The first margin comes at the end of the first year, and is certain: `customerValue` of the lost revenue model. */
  readonly firstMarginAtYearEnd: Decimal;
  /** The first margin comes at the end of the first year, and only if the customer renews. */
  readonly firstMarginAfterRenewal: Decimal;
}

/**
 * What one customer is worth today: the yearly margins, less those who leave and the discount of the years, over
 * `horizonYears` whole years, or over an endless horizon where that is left out. Each margin is that of one customer in
 * one year; `retention` and `discountRate` are yearly shares.
 *
 * All three conventions of the first margin are given, since publications rarely say which they use. For any horizon,
 * now = (1 + discount rate) × at year's end, and after renewal = retention × at year's end (derived). Throws an
 * `InputError` with everything that is wrong, and where an endless horizon has no finite value (retention 1, discount 0).
 *
 * @example
 * const value = customerValue({ marginPerYear: 120, retention: 0.8, discountRate: 0.1, horizonYears: 5 });
 * value.firstMarginAtYearEnd.toFixed(2); // '318.61'
 * customerValue({ marginPerYear: 120, retention: 0.8, discountRate: 0.1 }).firstMarginAtYearEnd.toFixed(2); // '400.00'
 */
export function customerValue(input: {
  /** Money: the contribution margin of one customer in a year. */
  readonly marginPerYear: Amount;
  /** Share, 0 to 1: the customers who are still there a year later. */
  readonly retention: Amount;
  /** Share, 0 to 1: the yearly rate at which money that comes later is worth less. */
  readonly discountRate: Amount;
  /** Whole years, 1 to 30; an endless horizon where it is left out. */
  readonly horizonYears?: Amount | null | undefined;
}): CustomerValue {
  const { marginPerYear, retention, discountRate, horizonYears } = readValue(input);
  const years = horizonYears ? yearsFromNow(retention, discountRate, horizonYears) : endless(retention, discountRate);
  const atYearEnd = paidAtYearEnd(years, discountRate);
  return Object.freeze({
    firstMarginNow: toPublicDecimal(marginPerYear.times(years)),
    firstMarginAtYearEnd: toPublicDecimal(marginPerYear.times(atYearEnd)),
    firstMarginAfterRenewal: toPublicDecimal(marginPerYear.times(atYearEnd).times(retention)),
  });
}

/**
 * By what a yearly margin is multiplied to give the value of a customer, first margin after the first renewal, endless
 * horizon: retention ÷ (1 + discount rate − retention). Exact, not rounded. Source of the form:
 * https://ealhamed.github.io/frameworks-library/ms/m02.html. Throws an `InputError` with everything that is wrong.
 *
 * @example
 * marginMultiple({ retention: 0.8, discountRate: 0.1 }).toFixed(2); // '2.67'
 */
export function marginMultiple(input: {
  /** Share, 0 to 1: the customers who are still there a year later. */
  readonly retention: Amount;
  /** Share, 0 to 1: the yearly rate at which money that comes later is worth less. */
  readonly discountRate: Amount;
}): Decimal {
  const { retention, discountRate } = readMultiple(input);
  return toPublicDecimal(paidAtYearEnd(endless(retention, discountRate), discountRate).times(retention));
}

function valueReader() {
  return createNumbersReader(
    { marginPerYear: { label: 'Margin of one customer in a year', unit: 'money/year' }, ...inputs },
    { horizonYears: { label: 'Years looked ahead', unit: 'years', minimum: 1, maximum: 30, integer: true } },
  );
}

function yearsFromNow(retention: Decimal, discountRate: Decimal, horizonYears: Decimal): Decimal {
  let year: Decimal = new ExactDecimal(1);
  let years = year;
  for (let next = 2; horizonYears.greaterThanOrEqualTo(next); next += 1) {
    year = oneYearOn(year, retention, discountRate);
    years = years.plus(year);
  }
  return years;
}

function endless(retention: Decimal, discountRate: Decimal): Decimal {
  if (retention.equals(1) && discountRate.isZero()) {
    const message =
      'retention is 1 and discountRate is 0: over an endless horizon that is worth without end; give a lower retention, a discount rate or horizonYears.';
    throw new InputError([{ path: 'retention', code: 'contradiction', message }]);
  }
  return endlessYears(retention, discountRate);
}
