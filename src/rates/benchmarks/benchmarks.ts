import type { Benchmark } from './benchmark.js';
import { joltsMonthly } from './jolts-monthly.js';
import { joltsYearly } from './jolts-yearly.js';
import { others } from './others.js';

/**
 * Published turnover rates, each with its source, year, place, vintage, and whether it was read in the publication or
 * in a page that quotes it. Rates are shares, with their digits in a string. Nothing in this library applies them by
 * itself.
 *
 * The rates are old. Some come from one printing of a series that was revised later, so a year may appear twice.
 * `compareWithBenchmark` reports the age with every comparison. Only figures that could be traced are included.
 *
 * @example
 * const of2015 = benchmarks.filter(({ name }) => name.startsWith('JOLTS, accommodation') && name.includes(', 2015, '));
 * of2015.map(({ measure }) => measure); // ['separations', 'quits', 'layoffsAndDischarges', 'otherSeparations']
 * of2015.map(({ rate }) => rate); // ['0.721', '0.503', '0.195', '0.023']
 */
export const benchmarks: readonly Benchmark[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ [...joltsYearly, ...joltsMonthly, ...others].map((benchmark) => Object.freeze(benchmark)),
);
