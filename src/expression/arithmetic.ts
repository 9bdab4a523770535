/**
 * A number as formulas use it: the four operations, and nothing else.
 *
 * `Decimal` satisfies it, so a formula called with `Decimal`s returns exact money. Called with another type that has
 * these four methods, the same formula produces something else: words, figures, units.
 *
 * @example
 * const payForHours = <N extends Arithmetic<N>>(hours: N, rate: N): N => hours.times(rate);
 * payForHours(new Decimal('1.5'), new Decimal('41.20')).toString(); // '61.8'
 */
export interface Arithmetic<N> {
  plus(other: N | number): N;
  minus(other: N | number): N;
  times(other: N | number): N;
  div(other: N | number): N;
}
