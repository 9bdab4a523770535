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

/** The present value of one customer, by the time of the first margin. The figures are exact and not rounded. */
export interface CustomerValue {
  /** The value if the first margin comes now, and is certain. */
  readonly firstMarginNow: Decimal;
  /**
   * The value if the first margin comes at the end of the first year, and is certain: `customerValue` of the lost
   * revenue model.
   */
  readonly firstMarginAtYearEnd: Decimal;
  /** The value if the first margin comes at the end of the first year, and only if the customer renews. */
  readonly firstMarginAfterRenewal: Decimal;
}

/**
 * Calculates the present value of one customer: the yearly margins, reduced by the customers who leave and discounted,
 * over `horizonYears` whole years, or over an endless horizon if it is missing. `marginPerYear` is the margin of one
 * customer in one year; `retention` and `discountRate` are yearly shares.
 *
 * Returns the values for all three conventions about the first margin, because publications rarely say which one they
 * use. For any horizon, now = (1 + discount rate) × at year end, and after renewal = retention × at year end (derived).
 * Throws an `InputError` that lists every problem, also if an endless horizon has no finite value (retention 1 and
 * discount rate 0).
 *
 * @example
 * const value = customerValue({ marginPerYear: 120, retention: 0.8, discountRate: 0.1, horizonYears: 5 });
 * value.firstMarginAtYearEnd.toFixed(2); // '318.61'
 * customerValue({ marginPerYear: 120, retention: 0.8, discountRate: 0.1 }).firstMarginAtYearEnd.toFixed(2); // '400.00'
 */
export function customerValue(input: {
  /** The contribution margin of one customer in a year, in money. */
  readonly marginPerYear: Amount;
  /** A share, 0 to 1: the customers who are still there a year later. */
  readonly retention: Amount;
  /** A share, 0 to 1: the yearly discount rate. */
  readonly discountRate: Amount;
  /** Whole years, 1 to 30. The default is an endless horizon. */
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
 * Calculates the factor from yearly margin to customer value, with an endless horizon and the first margin after the
 * first renewal: retention ÷ (1 + discount rate − retention). The factor is exact and not rounded. Throws an
 * `InputError` that lists every problem.
 *
 * Source of the form: https://ealhamed.github.io/frameworks-library/ms/m02.html.
 *
 * @example
 * marginMultiple({ retention: 0.8, discountRate: 0.1 }).toFixed(2); // '2.67'
 */
export function marginMultiple(input: {
  /** A share, 0 to 1: the customers who are still there a year later. */
  readonly retention: Amount;
  /** A share, 0 to 1: the yearly discount rate. */
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
