import type { Unit } from '../numbers/unit.js';

/** A published figure that may serve until your own is known, with all that has to be said of it. */
export interface StartingFigure {
  /** The figure in words, with whose it is, where and when, such as `Days to fill a vacancy, all employers, Germany, 2025`. */
  readonly label: string;
  /** The figure as printed, or worked out from printed figures as the source says: digits in a string. */
  readonly value: string;
  /** The unit of the value: `share`, `money`, `money/hour`, `days`. */
  readonly unit: Unit;
  /** ISO 4217 code of a value in money. Nothing is converted. */
  readonly currency?: string;
  /** The country. */
  readonly place: string;
  /** The year that the figure is of. */
  readonly year: number;
  /** The time of printing, or the printing of a series. */
  readonly vintage: string;
  /** The people who were counted. */
  readonly population: string;
  /** Author or publisher, title, table or page, address. */
  readonly source: string;
  /** `read` in the publication itself; `quoted` in another document that names it. */
  readonly evidence: 'read' | 'quoted';
}

/** Name, who is counted, wages and benefits in dollars per hour worked, and benefits ÷ wages to four decimals. */
const compensation = [
  ['PrivateIndustry', 'private industry', '32.60', '14.01', '0.4298'],
  ['ManagementProfessional', 'management and professional occupations', '53.50', '24.61', '0.4600'],
  ['ManagementBusinessFinancial', 'management, business and financial occupations', '59.06', '28.63', '0.4848'],
  ['Professional', 'professional occupations', '50.53', '22.46', '0.4445'],
  ['SalesOffice', 'sales and office occupations', '25.70', '10.23', '0.3981'],
  ['Sales', 'sales occupations', '26.58', '8.71', '0.3277'],
  ['OfficeSupport', 'office and administrative support occupations', '25.00', '11.41', '0.4564'],
  ['Service', 'service occupations', '18.15', '5.48', '0.3019'],
  ['Workers1To49', 'establishments of 1 to 49 workers', '27.68', '9.68', '0.3497'],
  ['Workers50To99', 'establishments of 50 to 99 workers', '29.03', '11.04', '0.3803'],
  ['Workers100To499', 'establishments of 100 to 499 workers', '33.20', '14.58', '0.4392'],
  ['Workers500OrMore', 'establishments of 500 workers or more', '44.07', '23.95', '0.5435'],
  ['GoodsProducing', 'goods-producing industries', '33.51', '15.97', '0.4766'],
] as const;

const surveys = {
  costPerHireShrm2025: {
    label: 'Cost per hire, others than executives (mean)',
    value: '5475',
    unit: 'money',
    currency: 'USD',
    place: 'United States',
    year: 2025,
    vintage: 'Press release of 15 October 2025',
    population: 'hires below executive level, employers who answered',
    source: 'SHRM (2025), 2025 Benchmarking, press release of 15 October 2025, quoted',
    evidence: 'quoted',
  },
  costPerExecutiveHireShrm2025: {
    label: 'Cost per hire, executives (mean)',
    value: '35879',
    unit: 'money',
    currency: 'USD',
    place: 'United States',
    year: 2025,
    vintage: 'Press release of 15 October 2025',
    population: 'executive hires, employers who answered',
    source: 'SHRM (2025), 2025 Benchmarking, press release of 15 October 2025, quoted',
    evidence: 'quoted',
  },
  costPerHireShrm2016: {
    label: 'Cost per hire',
    value: '4129',
    unit: 'money',
    currency: 'USD',
    place: 'United States',
    year: 2015,
    vintage: 'Fiscal year 2015, printed in 2016',
    population: '2,048 respondents',
    source: 'SHRM (2016), benchmarking of fiscal year 2015, 2,048 respondents',
    evidence: 'read',
  },
  daysToFillShrm2016: {
    label: 'Days to fill a position',
    value: '42',
    unit: 'days',
    place: 'United States',
    year: 2015,
    vintage: 'Fiscal year 2015, printed in 2016',
    population: '2,048 respondents',
    source: 'SHRM (2016), benchmarking of fiscal year 2015, 2,048 respondents',
    evidence: 'read',
  },
  costPerHireShrm2017: {
    label: 'Cost per hire',
    value: '4425',
    unit: 'money',
    currency: 'USD',
    place: 'United States',
    year: 2016,
    vintage: 'Fiscal year 2016, printed in December 2017',
    population: 'employers who answered',
    source: 'SHRM (2017), Talent Acquisition Benchmarking Report, December 2017',
    evidence: 'read',
  },
  daysToFillNurseNsi2026: {
    label: 'Days to fill a position of a bedside registered nurse',
    value: '78',
    unit: 'days',
    place: 'United States',
    year: 2025,
    vintage: 'Printed in 2026',
    population: 'hospitals that answered',
    source: 'NSI Nursing Solutions (2026), report on nurse turnover, quoted',
    evidence: 'quoted',
  },
  recruitmentCostSeniorCipd2022: {
    label: 'Recruitment cost, senior managers and directors (median)',
    value: '3000',
    unit: 'money',
    currency: 'GBP',
    place: 'United Kingdom',
    year: 2022,
    vintage: 'Survey of 2022',
    population: 'employers who answered',
    source: 'CIPD and Omni RMS (2022), Resourcing and Talent Planning Report, quoted',
    evidence: 'quoted',
  },
  recruitmentCostCipd2022: {
    label: 'Recruitment cost, other employees (median)',
    value: '1500',
    unit: 'money',
    currency: 'GBP',
    place: 'United Kingdom',
    year: 2022,
    vintage: 'Survey of 2022',
    population: 'employers who answered',
    source: 'CIPD and Omni RMS (2022), Resourcing and Talent Planning Report, quoted',
    evidence: 'quoted',
  },
  trainingCostGraduateKef2013: {
    label: 'Training a graduate hire until ready for work, pay and employer insurance included',
    value: '59596000',
    unit: 'money',
    currency: 'KRW',
    place: 'South Korea',
    year: 2013,
    vintage: 'Survey of 2013',
    population: 'graduate hires of 355 firms',
    source: 'Korea Employers Federation (2013), survey of 355 firms, as printed in newspapers',
    evidence: 'quoted',
  },
  daysToFillIab2025: {
    label: 'Days until a vacancy is filled',
    value: '86',
    unit: 'days',
    place: 'Germany',
    year: 2025,
    vintage: 'Survey of 2025',
    population: 'vacancies surveyed by the institute',
    source: 'Institute for Employment Research (IAB), 2025, quoted on a web page',
    evidence: 'quoted',
  },
} as const satisfies Readonly<Record<string, StartingFigure>>;

type CompensationName = (typeof compensation)[number][0];

/**
 * Published figures to start from where nothing better is known: wages and loads, cost per hire, days to fill a vacancy.
 *
 * Nothing applies one unasked: a figure is used only if you pass it through `assume`, and the result then lists its source,
 * its place and year and how much of the total rests on it. Nothing is converted to another currency or brought up to date.
 * Occupational wages are not here: they change every May, https://www.bls.gov/oes/.
 *
 * @example
 * startingFigures.loadPrivateIndustry.value; // '0.4298': benefits of 14.01 ÷ wages of 32.60, dollars per hour worked
 * startingFigures.loadPrivateIndustry.place; // 'United States'
 */
export const startingFigures: Readonly<Record<StartingFigureName, StartingFigure>> = /* @__PURE__ */ figuresByName();

/** The names of the starting figures. */
export type StartingFigureName = `wages${CompensationName}` | `load${CompensationName}` | keyof typeof surveys;

function figuresByName() {
  const fromCompensation = compensation.flatMap(([name, population, wages, benefits, load]) => {
    const table = population.startsWith('establishments') ? 6 : 4;
    const known = {
      place: 'United States',
      year: 2026,
      vintage: 'March 2026',
      population,
      evidence: 'read',
    } as const;
    const source = `U.S. Bureau of Labor Statistics, Employer Costs for Employee Compensation, March 2026, table ${table}, https://www.bls.gov/news.release/ecec.t0${table}.htm`;
    return [
      [
        `wages${name}`,
        {
          label: `Wages per hour worked, ${population}`,
          value: wages,
          unit: 'money/hour',
          currency: 'USD',
          ...known,
          source,
        },
      ],
      [
        `load${name}`,
        {
          label: `Benefits and payroll taxes on hours worked, ${population}`,
          value: load,
          unit: 'share',
          ...known,
          source: `${source}: benefits ${benefits} ÷ wages ${wages}, paid leave among the benefits`,
        },
      ],
    ] as const satisfies readonly (readonly [string, StartingFigure])[];
  });
  const all: (readonly [string, StartingFigure])[] = [...fromCompensation, ...Object.entries(surveys)];
  return Object.freeze(Object.fromEntries(all.map(([name, figure]) => [name, Object.freeze(figure)]))) as Readonly<
    Record<StartingFigureName, StartingFigure>
  >;
}
