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

/** The private constructor of every amount that is computed: 34 digits, ties away from zero. */
export const ExactDecimal: Decimal.Constructor = /* @__PURE__ */ Decimal.clone(settings);

// 24 digits before the point, as `exceedsPrintableRange` allows, and room for the four decimals of CLF.
const significant = 30;

// This many groups of seven digits never hold more than that.
const maxDigitGroups = 4;

const PublicDecimal: Decimal.Constructor = /* @__PURE__ */ withLockedSettings(/* @__PURE__ */ Decimal.clone(settings));

/**
 * An amount from the caller: a number, decimal digits in a string, or a `Decimal` of any copy of decimal.js.
 *
 * A number is read to 15 significant digits, as in a spreadsheet: `0.1 + 0.2` is 0.3, and `0.2 * 20002.02` is 4000.404. A
 * string such as `'15.50'` and a `Decimal` are taken to the last digit, 34 digits at most.
 */
export type Amount = number | string | Decimal;

/**
 * Rounds an exact figure once to `digits` decimals, ties away from zero, as `ROUND` does in spreadsheets and SQL. The result
 * is a public decimal.
 */
export function roundHalfAwayFromZero(exact: Decimal, digits: number): Decimal {
  // Three times a third is 0.99…9 in any number of digits. The last four of 34 digits are dropped to find the tie.
  const short = exact.d.length <= maxDigitGroups;
  const figure = (short ? exact : exact.toSignificantDigits(significant)).toDecimalPlaces(digits);
  return withConstructor(figure.isZero() ? new ExactDecimal(0) : figure);
}

/** Returns whether an amount is too large to be printed, and added to others, with every decimal of every currency. */
export function exceedsPrintableRange(amount: Decimal): boolean {
  return amount.e > 23;
}

/** Adds amounts up without rounding. */
export function sum(amounts: readonly Decimal[]): Decimal {
  // The first amount is copied, because the constructor of the left operand computes the sum.
  let total = new ExactDecimal(amounts[0] ?? 0);
  for (let position = 1; position < amounts.length; position += 1) total = total.plus(amounts[position] as Decimal);
  return total;
}

/** Adds amounts up. The result is a public decimal. */
export function publicSum(amounts: readonly Decimal[]): Decimal {
  return withConstructor(sum(amounts));
}

/**
 * Copies a decimal for the caller. The copy has a locked constructor, so a caller cannot change the settings that amounts
 * are computed with.
 */
export function toPublicDecimal(amount: Decimal): Decimal {
  return withConstructor(new ExactDecimal(amount));
}

function withConstructor(amount: Decimal): Decimal {
  amount.constructor = PublicDecimal;
  return amount;
}

/** Locks the settings of a constructor, because the amounts of all results share it. */
function withLockedSettings(decimals: Decimal.Constructor): Decimal.Constructor {
  const refuse = () => {
    throw new Error('The settings of this amount cannot be changed; make one of your own: new Decimal(amount).');
  };
  return Object.assign(decimals, { set: refuse, config: refuse });
}
