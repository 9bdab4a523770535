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
export const Exact: Decimal.Constructor = /* @__PURE__ */ Decimal.clone(settings);

// 24 digits before the point, as `tooLargeToPrint` allows, and room for the four decimals of CLF.
const significant = 30;

// As many groups of seven digits as cannot hold more than these.
const words = 4;

const Handed: Decimal.Constructor = /* @__PURE__ */ settled(/* @__PURE__ */ Decimal.clone(settings));

/** An amount as the caller gives it: a number, decimal digits in a string, or a `Decimal` of any copy of decimal.js. */
export type Amount = number | string | Decimal;

/**
 * The exact figure rounded once to `digits` decimals, ties away from zero, as `ROUND` does in spreadsheets and SQL; ready
 * to leave the library.
 */
export function rounded(exact: Decimal, digits: number): Decimal {
  // A third, three times, is 0.99…9 in any number of digits; the last four of 34 are there to find the tie that it was.
  const short = exact.d.length <= words;
  const figure = (short ? exact : exact.toSignificantDigits(significant)).toDecimalPlaces(digits);
  return withConstructor(figure.isZero() ? new Exact(0) : figure);
}

/** Whether an amount is too large to be printed, and added to others, with every decimal of every currency. */
export function tooLargeToPrint(amount: Decimal): boolean {
  return amount.e > 23;
}

/** The sum of some amounts, nothing rounded. */
export function sum(amounts: readonly Decimal[]): Decimal {
  // The first one is copied, for the constructor of the left operand is the one that computes.
  let total = new Exact(amounts[0] ?? 0);
  for (let position = 1; position < amounts.length; position += 1) total = total.plus(amounts[position] as Decimal);
  return total;
}

/** The sum of some amounts, ready to leave the library. */
export function handOutSum(amounts: readonly Decimal[]): Decimal {
  return withConstructor(sum(amounts));
}

/**
 * A copy of an amount, ready to leave the library. Its constructor is within a caller's reach, so it is never the one we
 * compute on.
 */
export function handOut(amount: Decimal): Decimal {
  return withConstructor(new Exact(amount));
}

function withConstructor(amount: Decimal): Decimal {
  amount.constructor = Handed;
  return amount;
}

/** A constructor that refuses other settings, for every amount of every result shares it. */
function settled(handed: Decimal.Constructor): Decimal.Constructor {
  const refuse = () => {
    throw new Error('The settings of this amount cannot be changed; make one of your own: new Decimal(amount).');
  };
  return Object.assign(handed, { set: refuse, config: refuse });
}
