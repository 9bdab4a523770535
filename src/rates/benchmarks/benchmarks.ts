import type { Benchmark } from './benchmark.js';
import { joltsMonthly } from './jolts-monthly.js';
import { joltsYearly } from './jolts-yearly.js';
import { others } from './others.js';

/**
 * Published turnover rates, as data: each with its source, year, place, vintage, and whether it was read in the publication
 * or in a page that quotes it. Shares, digits in a string. Nothing in this library applies one unasked.
 *
 * They are old, and some are of one printing of a series that has been revised since: two printings of a year stand here
 * side by side. `compareWithBenchmark` says so with every comparison. A figure that could not be traced is not here.
 *
 * @example
 * const of2015 = benchmarks.filter(({ name }) => name.startsWith('JOLTS, accommodation') && name.includes(', 2015, '));
 * of2015.map(({ measure }) => measure); // ['separations', 'quits', 'layoffsAndDischarges', 'otherSeparations']
 * of2015.map(({ rate }) => rate); // ['0.721', '0.503', '0.195', '0.023']
 */
export const benchmarks: readonly Benchmark[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ [...joltsYearly, ...joltsMonthly, ...others].map((benchmark) => Object.freeze(benchmark)),
);
