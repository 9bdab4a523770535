/** Returns what Stirling's formula leaves out of the logarithm of the gamma function, for x of 10 or more. */
function stirlingCorrection(x: number): number {
  const y = 1 / (x * x);
  const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
  return series.reduceRight((sum, term) => sum * y + term, 0) / x;
}

/** Returns the gamma function of x, 0 < x < 20. */
function gamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < 10; shifted += 1) product *= shifted;
  const log = (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2;
  return Math.exp(log + stirlingCorrection(shifted)) / product;
}

/** Returns the logarithm of the beta function. Large terms that cancel are not computed, so that large counts keep their digits. */
function logBeta(a: number, b: number): number {
  const [p, q] = a < b ? [a, b] : [b, a];
  if (q < 10) return Math.log((gamma(p) * gamma(q)) / gamma(p + q));
  const correction = stirlingCorrection(q) - stirlingCorrection(p + q);
  const larger = q * Math.log1p(-p / (p + q));
  if (p < 10) return Math.log(gamma(p)) + correction + p - p * Math.log(p + q) + larger - Math.log1p(-p / (p + q)) / 2;
  const middle = Math.log(2 * Math.PI) / 2 - Math.log(q) / 2 + (p - 0.5) * Math.log(p / (p + q));
  return middle + stirlingCorrection(p) + correction + larger;
}

const smallest = 1e-300;

/** Returns the continued fraction of the incomplete beta function, by the method of Lentz. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    h *= change;
    if (Math.abs(change - 1) < 2e-16) break;
  }
  return h;
}

function notZero(x: number): number {
  return Math.abs(x) < smallest ? smallest : x;
}

/** A beta distribution: the chance of being below a value, and the value for a chance. */
export interface Beta {
  /** Returns the chance of a value below x. */
  readonly chanceBelow: (x: number) => number;
  /** Returns the value that is above a figure with probability `u`, 0 < u < 1. */
  readonly quantile: (u: number) => number;
}

/** Creates the beta distribution with two parameters above zero. Its quantiles are exact to about 1e-12. */
export function betaDistribution(a: number, b: number): Beta {
  const log = logBeta(a, b);
  const density = (x: number, p: number, q: number) => Math.exp((p - 1) * Math.log(x) + (q - 1) * Math.log1p(-x) - log);
  const below = (x: number, p: number, q: number): number => {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    if (x > (p + 1) / (p + q + 2)) return 1 - below(1 - x, q, p);
    return (density(x, p, q) * x * (1 - x) * continuedFraction(x, p, q)) / p;
  };
  // In the lower half, because a value near 1 would lose the digits of its distance from 1.
  const lowerQuantile = (u: number, p: number, q: number): number => {
    let [least, most] = [0, 1];
    let x = Math.min(p / (p + q), Math.exp((Math.log(u * p) + log) / p));
    for (let step = 0; step < 100; step += 1) {
      const off = below(x, p, q) - u;
      if (off > 0) most = x;
      else least = x;
      const slope = density(x, p, q);
      const newton = off / slope;
      const curve = (p - 1) / x - (q - 1) / (1 - x);
      let next = x - newton / (1 - Math.min(0.5, Math.max(-0.5, (newton * curve) / 2)));
      if (!(next > least && next < most)) next = (least + most) / 2;
      const change = Math.abs(next - x);
      x = next;
      if (change <= 1e-14 * x) break;
    }
    return x;
  };
  const half = below(0.5, a, b);
  return {
    chanceBelow: (x) => below(x, a, b),
    quantile: (u) => (u <= half ? lowerQuantile(u, a, b) : 1 - lowerQuantile(1 - u, b, a)),
  };
}
