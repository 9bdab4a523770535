import { expect, it } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { lostRevenueModel } from '../../src/lost-revenue.js';
import { ExactDecimal } from '../../src/numbers/decimal.js';
import { payRaiseModel, retentionPlanModel, retentionReviewModel, stayBonusModel } from '../../src/retention.js';
import { betaDistribution } from '../../src/uncertainty/beta-quantile.js';
import { valueOfForesight } from '../../src/uncertainty/foresight.js';
import { normalQuantile } from '../../src/uncertainty/normal-quantile.js';
import { percentileOf, percentileRanks } from '../../src/uncertainty/percentile.js';
import {
  countsDistribution,
  lognormalDistribution,
  oneOfDistribution,
  pertDistribution,
  triangularDistribution,
  uniformDistribution,
} from '../../src/uncertainty/shapes.js';
import { fnv1a, philox, startOf, streamOf, type Words, xoshiro } from '../../src/uncertainty/stream.js';

const hex = (words: readonly number[]) => words.map((word) => word.toString(16).padStart(8, '0')).join(' ');
const decimal = (figure: number | string) => new ExactDecimal(figure);

// Random123 1.14, tests/kat_vectors, philox4x32 with 10 rounds.
it.each<[Words, [number, number], string]>([
  [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
])('philox gives the published block of counter %j', (counter, key, words) => {
  expect(hex(philox(counter, key))).toBe(words);
});

it('xoshiro128** gives the published numbers from the state 1, 2, 3, 4', () => {
  const next = xoshiro([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

// Test vectors of the FNV authors; é is the two bytes c3 a9, hashed by hand in BigInt below.
it('fnv1a gives the published hashes, and hashes UTF-8', () => {
  expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')].map((hash) => hash.toString(16))).toEqual([
    '811c9dc5',
    'e40c292c',
    'bf9cf968',
  ]);
  for (const text of ['é', '값', '😀', 'a.é']) {
    const expected = [...new TextEncoder().encode(text)].reduce(
      (hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n,
      0x811c9dc5n,
    );
    expect(fnv1a(text)).toBe(Number(expected));
  }
});

it.each([
  [
    'now.costPerLeaver',
    '3b1af112',
    '1aef4e27 5e65a5b8 012300cf b01e0420',
    [0.9338483726129511, 0.8675786093240131, 0.7359365680175928],
  ],
  [
    'effect.relativeReduction',
    'ceead59b',
    '56a22346 78a48a71 f568ce75 f870c003',
    [0.46159267728655917, 0.9027797534451792, 0.5626794434553434],
  ],
] as const)('the stream of %s depends on the seed and the path alone', (path, hash, state, draws) => {
  expect(hex([fnv1a(path)])).toBe(hash);
  expect(hex(startOf(1, path))).toBe(state);
  expect(Array.from({ length: 3 }, streamOf(1, path))).toEqual(draws);
});

it('takes a seed above 32 bits in both halves of the key', () => {
  expect(hex(startOf(2 ** 32 + 1, 'a'))).not.toBe(hex(startOf(1, 'a')));
  expect(hex(startOf(2 ** 53 - 1, 'a'))).toBe(hex(philox([0, 0, fnv1a('a'), 0], [0xffffffff, 0x1fffff])));
});

it('two inputs of one model never have the same stream', () => {
  const models = [
    turnoverModel,
    lostRevenueModel,
    retentionPlanModel,
    retentionReviewModel,
    payRaiseModel,
    stayBonusModel,
  ];
  for (const { inputs } of models) {
    expect(new Set(inputs.map(({ path }) => fnv1a(path))).size).toBe(inputs.length);
  }
});

// Wichura (1988), AS 241, as in R's own tests.
it.each([
  [0.25, '-0.6744897501960817'],
  [0.001, '-3.090232306167814'],
  [1e-20, '-9.262340089798408'],
  [0.95, '1.6448536269514727'],
])('the normal quantile of %s is the published %s', (p, z) => {
  expect(Math.abs(normalQuantile(p) / Number(z) - 1)).toBeLessThan(1e-15);
  expect(normalQuantile(0.5)).toBe(0);
});

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

it('pert has the quantiles of the beta distribution of a = 2 and b = 4', () => {
  const { quantile, mean } = pertDistribution(decimal(10), decimal(20), decimal(50));
  const expected = [13.0576156565, 17.7505443822, 22.5524068182, 28.1672225909, 36.2963327201];
  expect(shares.map(quantile).every((value, at) => Math.abs(value - (expected[at] as number)) < 1e-10)).toBe(true);
  expect(mean).toBeCloseTo(140 / 6, 12); // (10 + 4 × 20 + 50) ÷ 6
  // Beta(2, 4) has the closed form F(x) = 10x² − 20x³ + 15x⁴ − 4x⁵.
  for (const u of [1e-9, 0.001, 0.37, 0.99, 0.9999999]) {
    const x = (quantile(u) - 10) / 40;
    expect(Math.abs(x ** 2 * (10 - 20 * x + 15 * x ** 2 - 4 * x ** 3) - u)).toBeLessThan(1e-12);
  }
});

it('triangular has the quantiles of two straight lines', () => {
  const { quantile, mean } = triangularDistribution(decimal(10), decimal(20), decimal(50));
  const expected = [14.472135955, 20, 25.5051025722, 32.6794919243, 42.2540333076];
  expect(shares.map(quantile).every((value, at) => Math.abs(value - (expected[at] as number)) < 1e-10)).toBe(true);
  expect(mean).toBeCloseTo(80 / 3, 12); // (10 + 20 + 50) ÷ 3
  // A corner that is an end: √u and 1 − √(1 − u).
  expect(triangularDistribution(decimal(0), decimal(1), decimal(1)).quantile(0.25)).toBe(0.5);
  expect(triangularDistribution(decimal(0), decimal(0), decimal(1)).quantile(0.75)).toBe(0.5);
});

it('lognormal has the median and the mean of its 5 % and 95 %', () => {
  const { quantile, likely, mean } = lognormalDistribution(decimal(4), decimal(10));
  expect(likely.toNumber()).toBeCloseTo(6.32455532034, 11); // √40
  expect(mean).toBeCloseTo(6.57470646621, 10); // e^(1.84443972706 + 0.27853260523² ÷ 2)
  expect([quantile(0.05), quantile(0.5), quantile(0.95)].map((value) => value.toFixed(10))).toEqual([
    '4.0000000000',
    '6.3245553203',
    '10.0000000000',
  ]);
});

it.each([
  [3, 6, 0.5, 0.208897201719, 0.791102798281],
  [0, 12, 0.0384615384615, 0.000160449208623, 0.145056518193],
  [15, 100, 0.153465346535, 0.0988917269128, 0.215866339998],
])('%s of %s people is a share in the published range', (of, out, mean, p5, p95) => {
  const counts = countsDistribution(decimal(of), decimal(out));
  expect(counts.mean).toBeCloseTo(mean, 12);
  expect(Math.abs(counts.quantile(0.05) - p5)).toBeLessThan(1e-12);
  expect(Math.abs(counts.quantile(0.95) - p95)).toBeLessThan(1e-12);
});

it('a beta quantile has its own chance, for any parameters', () => {
  for (const [a, b] of [
    [0.5, 0.5],
    [1, 5],
    [2.3, 3.7],
    [0.5, 400.5],
    [5000.5, 95000.5],
  ] as const) {
    const { chanceBelow, quantile } = betaDistribution(a, b);
    for (const u of [1e-12, 0.05, 0.3, 0.5, 0.95, 1 - 1e-12]) {
      expect(Math.abs(chanceBelow(quantile(u)) - u)).toBeLessThan(1e-11);
    }
  }
});

it('oneOf takes the first figure whose chances add up to more', () => {
  const { quantile, likely, mean } = oneOfDistribution(
    [
      [60000, 0.3],
      [120000, 0.4],
      [200000, 0.3],
    ].map(([value = 0, chance = 0]) => ({
      value: decimal(value),
      chance: decimal(chance),
    })),
  );
  expect([0.1, 0.2999, 0.3, 0.69, 0.71, 0.9999].map(quantile)).toEqual([60000, 60000, 120000, 120000, 200000, 200000]);
  expect([likely.toNumber(), mean]).toEqual([120000, 126000]);
});

it('a draw has 15 digits and is inside its bounds', () => {
  const { quantile, least, most } = uniformDistribution(decimal('0.1'), decimal('0.3'));
  const next = streamOf(7, 'x');
  for (let trial = 0; trial < 1000; trial += 1) {
    const value = quantile(next());
    expect(value >= least && value <= most && Number(value.toPrecision(15)) === value).toBe(true);
  }
});

// Microsoft's example of PERCENTILE.INC, and R's type 7. PERCENTILE.EXC gives 1.25 for the first.
it.each([
  [0.25, 1.75],
  [0.3, 1.9],
  [0.5, 2.5],
  [1, 4],
])('the percentile at %s of 1, 2, 3, 4 is %s', (share, expected) => {
  expect(percentileOf([1, 2, 3, 4], share)).toBeCloseTo(expected, 14);
});

// 10,000 × p ∓ 1.96 √(10,000 × p × (1 − p)): 457.28 and 542.72; 4,902 and 5,098.
it.each([
  [0.05, [457, 543]],
  [0.5, [4902, 5098]],
] as const)('the percentile at %s of 10,000 trials is between the ranks %j', (share, ranks) => {
  expect(percentileRanks(10_000, share)).toEqual(ranks);
});

// JCGM 101:2008, 9.2.3, Table 3: four rectangular inputs of mean 0 and deviation 1 have the ends ±3.88, exactly
// 2 √3 (2 − 0.6^(1/4)) = 3.87940674135, and the deviation 2.00.
it('meets the published interval of four rectangular figures within the error of its trials', () => {
  const { quantile } = uniformDistribution(decimal(-Math.sqrt(3)), decimal(Math.sqrt(3)));
  const streams = [0, 1, 2, 3].map((number) => streamOf(1, `x${number}`));
  const trials = 50_000;
  const sums = Float64Array.from({ length: trials }, () => streams.reduce((sum, next) => sum + quantile(next()), 0));
  const sorted = sums.sort();
  const end = 2 * Math.sqrt(3) * (2 - 0.6 ** 0.25);
  expect(end).toBeCloseTo(3.87940674135, 11);
  for (const [share, exact] of [
    [0.025, -end],
    [0.975, end],
  ] as const) {
    const [low, high] = percentileRanks(trials, share);
    expect(sorted[low - 1]).toBeLessThan(exact);
    expect(sorted[high - 1]).toBeGreaterThan(exact);
  }
  const variance = sorted.reduce((sum, value) => sum + value * value, 0) / trials;
  // The fourth moment of the sum is 16 × (3 − 1.2 ÷ 4) = 43.2, so the variance of a squared sum is 43.2 − 16 = 27.2.
  expect(Math.abs(variance - 4)).toBeLessThan(4 * Math.sqrt(27.2 / trials));
});

// Raiffa and Schlaifer's unit normal loss: L(t) = φ(t) − t (1 − Φ(t)).
it.each([
  [0, 0.398942280401],
  [0.5, 0.197796557401],
  [1, 0.0833154705877],
  [2, 0.00849070261683],
])('foresight about a normal net with a mean of %s deviations is worth %s deviations', (t, loss) => {
  const count = 100_000;
  const spaced = Float64Array.from({ length: count }, (_, step) => normalQuantile((step + 0.5) / count));
  expect(Math.abs(valueOfForesight(spaced.map((z) => z + t)).value - loss)).toBeLessThan(2e-5);
  expect(Math.abs(valueOfForesight(spaced.map((z) => z - t)).value - loss)).toBeLessThan(2e-5);
});
