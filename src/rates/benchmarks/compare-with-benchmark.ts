import type { Decimal } from 'decimal.js';
import { createNumbersReader } from '../../input/reader.js';
import { describeValue } from '../../messages/phrases.js';
import type { Notice } from '../../model/notice.js';
import type { Input } from '../../model/section.js';
import { type Amount, ExactDecimal, toPublicDecimal } from '../../numbers/decimal.js';
import type { Benchmark } from './benchmark.js';

/** The rate to compare, named after the period of the benchmark, and the year of the comparison. */
export type OwnRate = ({ readonly yearlyRate: Amount } | { readonly monthlyRate: Amount }) & {
  /** The year of the own rate. It gives the age of the benchmark, because this library does not know today's date. */
  readonly asOf: number | string;
};

/** A comparison of an own rate with a published one. */
export interface Comparison {
  readonly benchmark: Benchmark;
  readonly ownRate: Decimal;
  /** Own rate − benchmark, a share: 0.05 is five percentage points above the benchmark. */
  readonly difference: Decimal;
  /** Own rate ÷ benchmark; `undefined` if the benchmark is zero. */
  readonly ratio: Decimal | undefined;
  readonly ageInYears: number;
  /** Notices to print with the comparison; the age is always one of them. */
  readonly notices: readonly Notice<'benchmarkAge' | 'benchmarkQuoted'>[];
}

/**
 * Compares an own rate with a published one. Returns the difference and the ratio, exact to 34 digits and not rounded,
 * the age of the benchmark in years, and notices to print with them.
 *
 * Use `yearlyRate` for the benchmark of a year and `monthlyRate` for the benchmark of a month. Throws an `InputError`
 * for the other name, or if `asOf` is before the year of the benchmark. Rates are shares, 0.25 for 25 %, from 0 to 10.
 * The benchmark may be your own object in the form of `benchmarks`.
 *
 * @example
 * const texas = benchmarks.filter(({ name }) => name === 'Texas state employees, separations, 2017');
 * const compared = texas.map((benchmark) => compareWithBenchmark(benchmark, { yearlyRate: '0.25', asOf: 2026 }));
 * compared.map(({ difference }) => String(difference)); // ['0.064'], 6.4 points above
 * compared.map(({ notices }) => notices[0]?.message); // ['The benchmark is of 2017, 9 years before 2026 (report of fiscal 2017).']
 */
export function compareWithBenchmark(benchmark: Benchmark, own: OwnRate): Comparison {
  if (!Number.isFinite(Object(benchmark).year)) {
    throw new Error(`The benchmark must be one of benchmarks, with a year; ${describeValue(benchmark)} was given.`);
  }
  const { ownRate, asOf } = readerOf(benchmark)(own);
  const published = new ExactDecimal(benchmark.rate);
  const ageInYears = asOf.minus(benchmark.year).toNumber();
  return Object.freeze({
    benchmark,
    ownRate: toPublicDecimal(new ExactDecimal(ownRate)),
    difference: toPublicDecimal(ownRate.minus(published)),
    ratio: published.isZero() ? undefined : toPublicDecimal(ownRate.div(published)),
    ageInYears,
    notices: noticesOf(benchmark, asOf, ageInYears),
  });
}

function readerOf({ year, month }: Benchmark): (own: unknown) => { readonly ownRate: Decimal; readonly asOf: Decimal } {
  const asOf: Input = {
    label: 'Year of the own rate',
    unit: 'years',
    integer: true,
    minimum: year,
    maximum: 9999,
    why: `the benchmark is of ${year}`,
  };
  const rate = (period: string): Input => ({
    label: `The own rate of a ${period}, as a share`,
    unit: 'ratio',
    maximum: 10,
    why: 'it is a share, 0.25 for 25 %',
    help: `the own rate of a ${period}, as a share, for the benchmark is one of a ${period}`,
  });
  if (month === undefined) {
    const read = createNumbersReader({ yearlyRate: rate('year'), asOf });
    return (own) => {
      const figures = read(own);
      return { ownRate: figures.yearlyRate, asOf: figures.asOf };
    };
  }
  const read = createNumbersReader({ monthlyRate: rate('month'), asOf });
  return (own) => {
    const figures = read(own);
    return { ownRate: figures.monthlyRate, asOf: figures.asOf };
  };
}

function noticesOf({ year, vintage, evidence, source }: Benchmark, asOf: Decimal, age: number): Comparison['notices'] {
  const before = age === 0 ? 'the year of the comparison' : `${age} ${age === 1 ? 'year' : 'years'} before ${asOf}`;
  const notices: Notice<'benchmarkAge' | 'benchmarkQuoted'>[] = [
    { code: 'benchmarkAge', message: `The benchmark is of ${year}, ${before} (${vintage}).` },
  ];
  if (evidence === 'quoted') {
    notices.push({ code: 'benchmarkQuoted', message: `The benchmark was not read in its publication: ${source}.` });
  }
  return Object.freeze(notices.map((notice) => Object.freeze(notice)));
}
