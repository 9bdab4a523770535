import { Decimal } from 'decimal.js';

const settings: Decimal.Config = {
  precision: 34,
  rounding: Decimal.ROUND_HALF_UP,
  minE: -9e15,
  maxE: 9e15,
  toExpNeg: -1e4,
  toExpPos: 1e4,
  defaults: true,
};

/** The private constructor that every amount is computed on: 34 digits, ties away from zero. */
export const ExactDecimal: Decimal.Constructor = /* @__PURE__ */ Decimal.clone(settings);

// 24 digits before the point, as `tooLargeToPrint` allows, and room for the four decimals of CLF.
const significant = 30;

// As many groups of seven digits as cannot hold more than these.
const maxDigitGroups = 4;

const PublicDecimal: Decimal.Constructor = /* @__PURE__ */ withLockedSettings(/* @__PURE__ */ Decimal.clone(settings));

/**
 * An amount as the caller gives it: a number, decimal digits in a string, or a `Decimal` of any copy of decimal.js.
 *
 * A number is read to 15 significant digits, as in a spreadsheet: `0.1 + 0.2` is 0.3, and `0.2 * 20002.02` is 4000.404. A
 * string such as `'15.50'` and a `Decimal` are taken to the last digit, 34 digits at most.
 */
export type Amount = number | string | Decimal;

/**
 * The exact figure rounded once to `digits` decimals, ties away from zero, as `ROUND` does in spreadsheets and SQL; ready
 * to leave the library.
 */
export function roundHalfAwayFromZero(exact: Decimal, digits: number): Decimal {
  // A third, three times, is 0.99…9 in any number of digits; the last four of 34 are there to find the tie that it was.
  const short = exact.d.length <= maxDigitGroups;
  const figure = (short ? exact : exact.toSignificantDigits(significant)).toDecimalPlaces(digits);
  return withConstructor(figure.isZero() ? new ExactDecimal(0) : figure);
}

/** Whether an amount is too large to be printed, and added to others, with every decimal of every currency. */
export function exceedsPrintableRange(amount: Decimal): boolean {
  return amount.e > 23;
}

/** The sum of some amounts, nothing rounded. */
export function sum(amounts: readonly Decimal[]): Decimal {
  // The first one is copied, for the constructor of the left operand is the one that computes.
  let total = new ExactDecimal(amounts[0] ?? 0);
  for (let position = 1; position < amounts.length; position += 1) total = total.plus(amounts[position] as Decimal);
  return total;
}

/** The sum of some amounts, ready to leave the library. */
export function publicSum(amounts: readonly Decimal[]): Decimal {
  return withConstructor(sum(amounts));
}

/**
 * A copy of an amount, ready to leave the library. Its constructor is within a caller's reach, so it is never the one we
 * compute on.
 */
export function toPublicDecimal(amount: Decimal): Decimal {
  return withConstructor(new ExactDecimal(amount));
}

function withConstructor(amount: Decimal): Decimal {
  amount.constructor = PublicDecimal;
  return amount;
}

/** A constructor that refuses other settings, for every amount of every result shares it. */
function withLockedSettings(handed: Decimal.Constructor): Decimal.Constructor {
  const refuse = () => {
    throw new Error('The settings of this amount cannot be changed; make one of your own: new Decimal(amount).');
  };
  return Object.assign(handed, { set: refuse, config: refuse });
}
