import { describe, expect, it } from 'vitest';
import { InputError, turnoverCost } from '../../src/index.js';
import { type Benchmark, benchmarks, compareWithBenchmark } from '../../src/rates.js';

const named = (name: string): Benchmark => {
  const benchmark = benchmarks.find((one) => one.name === name);
  if (benchmark === undefined) throw new Error(`No benchmark is called ${name}`);
  return benchmark;
};

describe('benchmarks', () => {
  it('each say what has to be known before they are compared with anything', () => {
    expect(new Set(benchmarks.map(({ name }) => name)).size).toBe(benchmarks.length);
    for (const benchmark of benchmarks) {
      const { rate, month, year, source, vintage, place, population, evidence } = benchmark;
      expect(rate).toMatch(/^0\.\d{1,3}$/);
      for (const text of [source, vintage, place, population]) expect(text.length).toBeGreaterThan(4);
      expect(year).toBeGreaterThanOrEqual(2007);
      expect(month ?? 1).toBeGreaterThanOrEqual(1);
      // A rate that was read in another page names that page.
      expect(source.includes('as quoted by')).toBe(evidence === 'quoted');
      expect(Object.isFrozen(benchmark)).toBe(true);
    }
    expect(Object.isFrozen(benchmarks)).toBe(true);
  });

  it('hold no JOLTS rate of a whole year after 2015: none could be traced', () => {
    const yearly = benchmarks.filter(({ name, month }) => name.startsWith('JOLTS') && month === undefined);
    expect(Math.max(...yearly.map(({ year }) => year))).toBe(2015);
  });

  // JOLTS, accommodation and food services: the parts as they were printed, each rounded by itself.
  it.each([
    // 41.9 + 17.8 + 3.0 are 62.7, and the total was printed as 62.6: rounding.
    { year: 2013, printed: '2014', parts: 0.627, total: 0.626 },
    { year: 2014, printed: '2015', parts: 0.663, total: 0.663 },
    { year: 2015, printed: '2016', parts: 0.721, total: 0.721 },
  ])('of $year add up as they were printed', ({ year, printed, parts, total }) => {
    const rate = (measure: string) =>
      Number(named(`JOLTS, accommodation and food services, ${measure}, ${year}, printed ${printed}`).rate);
    expect(rate('separations')).toBe(total);
    expect(rate('quits') + rate('layoffsAndDischarges') + rate('otherSeparations')).toBeCloseTo(parts, 10);
  });

  it('hold both printings of a year that was revised', () => {
    const of2007 = benchmarks.filter(({ population, year }) => population.startsWith('Accommodation') && year === 2007);
    expect(of2007.map(({ rate, vintage }) => [rate, vintage.slice(0, 15)])).toEqual([
      ['0.809', 'printed in 2014'],
      ['0.807', 'printed in 2016'],
    ]);
  });

  it('are never applied unasked: no cost names one', () => {
    const { assumptions } = turnoverCost({ leavers: 24 });
    const sources = new Set(benchmarks.map(({ source }) => source));
    for (const assumption of assumptions) expect(sources.has(assumption.source)).toBe(false);
  });
});

describe('a comparison', () => {
  const texas = named('Texas state employees, separations, 2017');

  it('gives difference, ratio and age', () => {
    const { ownRate, difference, ratio, ageInYears, notices, benchmark } = compareWithBenchmark(texas, {
      yearlyRate: '0.25',
      asOf: 2026,
    });
    expect([ownRate, difference].map(String)).toEqual(['0.25', '0.064']); // 25 − 18.6 = 6.4 points
    expect(ratio?.toFixed(4)).toBe('1.3441'); // 25 ÷ 18.6
    expect(ageInYears).toBe(9);
    expect(benchmark).toBe(texas);
    expect(notices).toEqual([
      { code: 'benchmarkAge', message: 'The benchmark is of 2017, 9 years before 2026 (report of fiscal 2017).' },
    ]);
  });

  it('says so if the benchmark was read in another page, and always names its age', () => {
    const quits = named('JOLTS, accommodation and food services, quits, 2021-08');
    const { notices, difference } = compareWithBenchmark(quits, { monthlyRate: 0.05, asOf: 2021 });
    expect(difference.toString()).toBe('-0.018');
    expect(notices.map(({ code }) => code)).toEqual(['benchmarkAge', 'benchmarkQuoted']);
    expect(notices[0]?.message).toMatch(/^The benchmark is of 2021, the year of the comparison \(/);
    expect(compareWithBenchmark(texas, { yearlyRate: 1, asOf: 2018 }).notices[0]?.message).toContain(
      ', 1 year before 2018',
    );
  });

  it('puts a month beside a month and a year beside a year only', () => {
    expect(() => compareWithBenchmark(texas, { monthlyRate: '0.02', asOf: 2026 })).toThrow(InputError);
    expect(() => compareWithBenchmark(texas, { monthlyRate: '0.02', asOf: 2026 })).toThrow('yearlyRate must be given');
  });

  it('refuses a year before the benchmark, and half years', () => {
    expect(() => compareWithBenchmark(texas, { yearlyRate: '0.2', asOf: 2016 })).toThrow('the benchmark is of 2017');
    expect(() => compareWithBenchmark(texas, { yearlyRate: '0.2', asOf: 2026.5 })).toThrow('whole number');
    expect(() => compareWithBenchmark(texas, { yearlyRate: 20, asOf: 2026 })).toThrow(
      'yearlyRate must be 10 or less (ratio); 20 was given: it is a share, 0.25 for 25 %.',
    );
    expect(() => compareWithBenchmark(texas, { yearlyRate: '20%', asOf: 2026 })).toThrow('yearlyRate must be a number');
  });

  it('takes a benchmark of your own', () => {
    const own: Benchmark = { ...texas, name: 'Our association', year: 2025, rate: '0' };
    expect(compareWithBenchmark(own, { yearlyRate: '0.2', asOf: 2026 })).toMatchObject({
      ratio: undefined,
      ageInYears: 1,
    });
  });
});
