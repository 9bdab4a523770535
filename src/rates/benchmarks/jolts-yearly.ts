import type { Benchmark, BenchmarkMeasure } from './benchmark.js';

const survey = 'US Bureau of Labor Statistics, Job Openings and Labor Turnover Survey';

const accommodationAndFood = 'Accommodation and food services';

const privateSector = 'Private sector';

// The parts of 2013 add up to 62.7, because each figure is rounded separately.
const printings = [
  {
    printed: '2014',
    by: 'wahospitality.org (https://wahospitality.org/blog/hospitality-employee-turnover-rose-slightly-in-2013/)',
    figures: [
      [accommodationAndFood, 'separations', 2007, '0.809'],
      [accommodationAndFood, 'separations', 2010, '0.566'],
      [accommodationAndFood, 'separations', 2012, '0.61'],
      [accommodationAndFood, 'separations', 2013, '0.626'],
      [accommodationAndFood, 'quits', 2013, '0.419'],
      [accommodationAndFood, 'layoffsAndDischarges', 2013, '0.178'],
      [accommodationAndFood, 'otherSeparations', 2013, '0.03'],
      [privateSector, 'separations', 2012, '0.415'],
      [privateSector, 'separations', 2013, '0.422'],
    ],
  },
  {
    printed: '2015',
    by: 'sirvo.com (https://sirvo.com/management/the-truth-about-hospitality-turnover/)',
    figures: [
      [accommodationAndFood, 'separations', 2014, '0.663'],
      [accommodationAndFood, 'quits', 2014, '0.465'],
      [accommodationAndFood, 'layoffsAndDischarges', 2014, '0.172'],
      [accommodationAndFood, 'otherSeparations', 2014, '0.026'],
      [privateSector, 'separations', 2014, '0.444'],
    ],
  },
  {
    printed: '2016',
    by: 'nrn.com (http://nrn.com/blog/hospitality-turnover-rose-721-rate-2015)',
    figures: [
      [accommodationAndFood, 'separations', 2007, '0.807'],
      [accommodationAndFood, 'separations', 2010, '0.564'],
      [accommodationAndFood, 'separations', 2014, '0.667'],
      [accommodationAndFood, 'separations', 2015, '0.721'],
      [accommodationAndFood, 'quits', 2015, '0.503'],
      [accommodationAndFood, 'layoffsAndDischarges', 2015, '0.195'],
      [accommodationAndFood, 'otherSeparations', 2015, '0.023'],
      [privateSector, 'separations', 2015, '0.459'],
    ],
  },
] as const satisfies readonly {
  readonly printed: string;
  readonly by: string;
  readonly figures: readonly (readonly [string, BenchmarkMeasure, number, string])[];
}[];

/** Yearly rates of the JOLTS survey, as printed from 2014 to 2016. */
export const joltsYearly: readonly Benchmark[] = /* @__PURE__ */ printings.flatMap(({ printed, by, figures }) =>
  figures.map(([population, measure, year, rate]) => ({
    name: `JOLTS, ${population.toLowerCase()}, ${measure}, ${year}, printed ${printed}`,
    measure,
    population,
    place: 'United States',
    year,
    rate,
    unit: 'share' as const,
    vintage: `printed in ${printed}; the series is revised every year`,
    source: `${survey}, as quoted by ${by}`,
    evidence: 'quoted' as const,
  })),
);
