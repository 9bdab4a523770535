import type { Benchmark, BenchmarkMeasure } from './benchmark.js';

const survey = 'US Bureau of Labor Statistics, Job Openings and Labor Turnover Survey';

const months = [
  {
    year: 2008,
    month: 6,
    measure: 'separations',
    vintage: 'printed in 2008, before the revision of 2009; seasonally adjusted',
    source: `${survey}, news release on June 2008 (bls.gov)`,
    evidence: 'read',
    rates: {
      'All, without farms': '0.031',
      'Private sector': '0.035',
      Construction: '0.052',
      Manufacturing: '0.027',
      'Retail trade': '0.042',
      'Professional and business services': '0.043',
      'Education and health services': '0.023',
      'Leisure and hospitality': '0.056',
      'Accommodation and food services': '0.056',
    },
  },
  {
    year: 2021,
    month: 8,
    measure: 'quits',
    vintage: 'printed in October 2021; the series is revised every year',
    source: `${survey}, as quoted by innovatorslink.com (https://www.innovatorslink.com/msj/food-service-quits-rate-climbs-in-august/)`,
    evidence: 'quoted',
    rates: { 'All, without farms': '0.029', 'Accommodation and food services': '0.068' },
  },
  {
    year: 2024,
    month: 6,
    measure: 'quits',
    vintage: 'preliminary, printed in August 2024; the series is revised every year',
    source: `${survey}, as quoted by the National Restaurant Association, 2 August 2024 (https://restaurant.org/research-and-media/research/economists-notebook/analysis-commentary/restaurants-added-nearly-20k-jobs-in-july)`,
    evidence: 'quoted',
    rates: { 'Accommodation and food services': '0.038' },
  },
] as const satisfies readonly (Pick<Benchmark, 'year' | 'month' | 'vintage' | 'source' | 'evidence'> & {
  readonly measure: BenchmarkMeasure;
  readonly rates: Readonly<Record<string, string>>;
})[];

/** Monthly rates of the JOLTS survey. */
export const joltsMonthly: readonly Benchmark[] = /* @__PURE__ */ months.flatMap(({ rates, ...shared }) =>
  Object.entries(rates).map(([population, rate]) => ({
    name: `JOLTS, ${population.toLowerCase()}, ${shared.measure}, ${shared.year}-${String(shared.month).padStart(2, '0')}`,
    population,
    place: 'United States',
    rate,
    unit: 'share' as const,
    ...shared,
  })),
);
