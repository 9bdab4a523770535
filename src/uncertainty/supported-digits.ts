import type { Estimate } from './percentile.js';

/** An estimate that is also rounded to the digits that its error supports. */
export interface SimulatedFigure extends Estimate {
  /** The value to print. Money is a whole number of the currency at least. */
  readonly rounded: number;
}

/** Rounds an estimate to the place of the first digit of its error; money never to less than 1. */
export function withRounding({ value, between }: Estimate, isMoney: boolean): SimulatedFigure {
  const decimals = supportedDecimals((between[1] - between[0]) / 2, isMoney);
  return Object.freeze({ value, between: Object.freeze(between), rounded: roundTo(value, decimals) });
}

/** Returns the decimals that an error supports: 2 for 0.03, -2 for 626. */
export function supportedDecimals(error: number, isMoney: boolean): number {
  // Without an error a figure has the digits of a double.
  const decimals = error > 0 ? -Math.floor(Math.log10(error)) : 12;
  return isMoney ? Math.min(0, decimals) : Math.min(12, decimals);
}

/** Rounds to decimals, which may be below zero. */
export function roundTo(value: number, decimals: number): number {
  const unit = 10 ** Math.abs(decimals);
  const rounded = decimals < 0 ? Math.round(value / unit) * unit : Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}
