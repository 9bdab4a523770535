import type { Decimal } from 'decimal.js';
import { ExactDecimal } from '../numbers/decimal.js';
import { betaDistribution } from './beta-quantile.js';
import { normalQuantile } from './normal-quantile.js';

/** A range, ready to be computed with. */
export interface Distribution {
  /** The figure of the headline: what is most likely, the middle of `uniform`, the median of `lognormal`. */
  readonly likely: Decimal;
  /** The ends: the lowest and the highest figure, or what 5 % are below and above if there is no such figure. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** The lowest and the highest figure that a trial can take. */
  readonly least: number;
  readonly most: number;
  /** The average of all figures, in double precision. */
  readonly mean: number;
  /** Returns the figure that is above others with probability `u`, 0 < u < 1, to 15 digits. */
  readonly quantile: (u: number) => number;
}

/** Returns the figure of 15 digits that a trial uses, which is an exact decimal and a double alike. */
function draw(figure: number): number {
  return Number(figure.toPrecision(15));
}

/** Creates the distribution of `uniform`. */
export function uniformDistribution(low: Decimal, high: Decimal): Distribution {
  const [from, width] = [low.toNumber(), high.minus(low).toNumber()];
  const likely = low.plus(high).div(2);
  return bounded(low, high, likely, likely.toNumber(), (u) => from + width * u);
}

/** Creates the distribution of `triangular`. */
export function triangularDistribution(low: Decimal, likely: Decimal, high: Decimal): Distribution {
  const [from, to] = [low.toNumber(), high.toNumber()];
  const [width, rise, fall] = [high.minus(low), likely.minus(low), high.minus(likely)].map(Number) as Numbers;
  const peak = rise / width;
  const mean = low.plus(likely).plus(high).div(3).toNumber();
  return bounded(low, high, likely, mean, (u) =>
    u < peak ? from + Math.sqrt(u * width * rise) : to - Math.sqrt((1 - u) * width * fall),
  );
}

type Numbers = [number, number, number];

/** Creates the distribution of `pert`. */
export function pertDistribution(low: Decimal, likely: Decimal, high: Decimal): Distribution {
  const width = high.minus(low);
  const shape = (side: Decimal) => side.div(width).times(4).plus(1).toNumber();
  const beta = betaDistribution(shape(likely.minus(low)), shape(high.minus(likely)));
  const [from, across] = [low.toNumber(), width.toNumber()];
  const mean = low.plus(likely.times(4)).plus(high).div(6).toNumber();
  return bounded(low, high, likely, mean, (u) => from + across * beta.quantile(u));
}

function bounded(
  low: Decimal,
  high: Decimal,
  likely: Decimal,
  mean: number,
  quantile: (u: number) => number,
): Distribution {
  const [least, most] = [low.toNumber(), high.toNumber()];
  // Rounding to 15 digits must not leave the bounds.
  const within = (u: number) => Math.min(most, Math.max(least, draw(quantile(u))));
  return { likely, low, high, least, most, mean, quantile: within };
}

// Twice the 95th percentile of a standard normal figure: from the 5th to the 95th.
const from5To95 = 3.2897072539029453;

/** Creates the distribution of `lognormal`. */
export function lognormalDistribution(p5: Decimal, p95: Decimal): Distribution {
  const [low, high] = [Math.log(p5.toNumber()), Math.log(p95.toNumber())];
  const [middle, spread] = [(low + high) / 2, (high - low) / from5To95];
  const quantile = (u: number) => draw(Math.exp(middle + spread * normalQuantile(u)));
  return {
    likely: p5.times(p95).sqrt().toSignificantDigits(15),
    low: p5,
    high: p95,
    least: quantile(smallestDraw),
    most: quantile(1 - smallestDraw),
    mean: Math.exp(middle + (spread * spread) / 2),
    quantile,
  };
}

// The first number that a stream can give.
const smallestDraw = 2 ** -53;

/** Creates the distribution of `fromCounts`. */
export function countsDistribution(of: Decimal, out: Decimal): Distribution {
  const beta = betaDistribution(of.plus(0.5).toNumber(), out.minus(of).plus(0.5).toNumber());
  const quantile = (u: number) => draw(beta.quantile(u));
  return {
    likely: of.div(out),
    low: new ExactDecimal(quantile(0.05)),
    high: new ExactDecimal(quantile(0.95)),
    least: 0,
    most: 1,
    mean: of.plus(0.5).div(out.plus(1)).toNumber(),
    quantile,
  };
}

/** Creates the distribution of `oneOf`, from at least one figure. */
export function oneOfDistribution(
  values: readonly { readonly value: Decimal; readonly chance: Decimal }[],
): Distribution {
  const sorted: Choice[] = [...values].sort((a, b) => a.value.comparedTo(b.value));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]] as [Choice, Choice];
  const likely = values.reduce((most, other) => (other.chance.greaterThan(most.chance) ? other : most));
  let chance = 0;
  const steps = values.map((one) => {
    chance += one.chance.toNumber();
    return { value: one.value.toNumber(), below: chance };
  });
  const highest = steps[steps.length - 1]?.value as number;
  const mean = values.reduce((sum, one) => sum.plus(one.value.times(one.chance)), new ExactDecimal(0));
  return {
    likely: likely.value,
    low: first.value,
    high: last.value,
    least: first.value.toNumber(),
    most: last.value.toNumber(),
    mean: mean.toNumber(),
    quantile: (u) => steps.find(({ below }) => u < below)?.value ?? highest,
  };
}

type Choice = { readonly value: Decimal; readonly chance: Decimal };
