import type { Decimal } from 'decimal.js';
import { discrepancy, type ExampleFigure, recomputed, ties } from '../../src/methods/example.js';
import { learningCurveTime, measuredLoss } from '../../src/methods.js';
import {
  annualisedTurnoverRate,
  averageHeadcount,
  cohortSurvival,
  fluxRateAsHalfOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndReplacements,
  involuntaryTurnoverRate,
  monthlyTurnoverRate,
  quarterlyExitRate,
  replacementRate,
  separationRate,
  voluntaryTurnoverRate,
} from '../../src/rates.js';

/** A figure that a publication works out, and what the function of that name gives for its inputs. */
export interface PublishedFigure {
  readonly method: string;
  readonly example: string;
  readonly source: string;
  readonly stated: ExampleFigure;
  readonly figure: Decimal;
  /** Set if an input of it is not printed. */
  readonly inferred?: true;
}

const percent = 'percent';
const halfAPoint = '0.5';

type Rate = readonly [
  named: { readonly label: string },
  example: string,
  source: string,
  share: Decimal,
  stated: ExampleFigure,
  inferred?: true,
];

const slidegur = 'Turnover indices, http://slidegur.com/doc/2255/turnover-indices';
const wyoming = 'Wyoming Department of Employment, Research & Planning, doe.state.wy.us';
const ehow = 'ehow.com';
const blog = 'https://costingcount.blogspot.com/2011/07/labour-turnover-and-labour-stability.html';
const textbooks = 'Indian cost-accounting textbooks, the problem of 900 to 1,100 workers';

const january = { averageHeadcount: averageHeadcount([400, 420]) };
const february = { averageHeadcount: averageHeadcount([420, 415]) };
const problem = { separations: 10 + 40, replacements: 25, accessions: 150, averageHeadcount: 1000 };
const { separations, replacements, accessions } = problem;
const workers = { averageHeadcount: averageHeadcount([900, 1100]) };

const rates: readonly Rate[] = [
  [
    monthlyTurnoverRate,
    '3 separations; the average of 143.33 was not read',
    'SHRM, How to Determine Turnover Rate',
    monthlyTurnoverRate({ separations: 3, averageHeadcount: '143.33' }),
    ties(percent, '2.0931', '2.09', '0.005'),
    true,
  ],
  [
    annualisedTurnoverRate,
    '20 leavers in six months, 500 employed',
    'EBRD Business Lens',
    annualisedTurnoverRate({ separations: 20, averageHeadcount: 500, months: 6 }),
    ties(percent, '8'),
  ],
  [separationRate, '9 of 50', slidegur, separationRate({ separations: 9, averageHeadcount: 50 }), ties(percent, '18')],
  [
    separationRate,
    '10 of 60',
    slidegur,
    separationRate({ separations: 10, averageHeadcount: 60 }),
    ties(percent, '16.6667', '17', halfAPoint),
  ],
  [
    separationRate,
    '400 of an average of 5,500 and 5,800',
    'A cost-accounting text at flipbuilder.com',
    separationRate({ separations: 400, averageHeadcount: averageHeadcount([5500, 5800]) }),
    ties(percent, '7.0796', '7.1', '0.05'),
  ],
  [
    separationRate,
    '31,665 of 147,144.50 on average, fiscal 2021',
    'Texas State Auditor, report 22-702',
    separationRate({ separations: 31665, averageHeadcount: '147144.50' }),
    ties(percent, '21.5197', '21.5', '0.05'),
  ],
  [
    separationRate,
    '13 of 42 to 62 staff',
    'opsafetynow.com, which prints the average of 52',
    separationRate({ separations: 13, averageHeadcount: averageHeadcount([42, 62]) }),
    recomputed(percent, '25'),
  ],
  [
    quarterlyExitRate,
    '1 of 15 pairs',
    wyoming,
    quarterlyExitRate({ exits: 1, workerEmployerPairs: 15 }),
    ties(percent, '6.6667', '6.7', '0.05'),
  ],
  [
    quarterlyExitRate,
    '7 of 14 pairs',
    wyoming,
    quarterlyExitRate({ exits: 7, workerEmployerPairs: 14 }),
    ties(percent, '50', '50.0'),
  ],
  [
    voluntaryTurnoverRate,
    '40 of 200',
    ehow,
    voluntaryTurnoverRate({ voluntarySeparations: 40, averageHeadcount: 200 }),
    ties(percent, '20'),
  ],
  [
    involuntaryTurnoverRate,
    '10 of 200',
    ehow,
    involuntaryTurnoverRate({ involuntarySeparations: 10, averageHeadcount: 200 }),
    ties(percent, '5'),
  ],
  [separationRate, '50 of 200', ehow, separationRate({ separations: 50, averageHeadcount: 200 }), ties(percent, '25')],
  [
    replacementRate,
    'January: 400 to 420, 20 replaced',
    blog,
    replacementRate({ replacements: 20, ...january }),
    ties(percent, '4.8780', '4.88', '0.005'),
  ],
  [
    separationRate,
    'January: 400 to 420, 30 left',
    blog,
    separationRate({ separations: 30, ...january }),
    ties(percent, '7.3171', '7.32', '0.005'),
  ],
  [
    fluxRateOfSeparationsAndAccessions,
    'January: 30 left, 50 joined',
    blog,
    fluxRateOfSeparationsAndAccessions({ separations: 30, accessions: 50, ...january }),
    ties(percent, '19.5122', '19.51', '0.005'),
  ],
  [
    replacementRate,
    'February: 420 to 415, 28 replaced',
    blog,
    replacementRate({ replacements: 28, ...february }),
    ties(percent, '6.7066', '6.71', '0.005'),
  ],
  [
    separationRate,
    'February: 420 to 415, 28 left',
    blog,
    separationRate({ separations: 28, ...february }),
    ties(percent, '6.7066', '6.71', '0.005'),
  ],
  [
    fluxRateOfSeparationsAndAccessions,
    'February: 28 left, 23 joined',
    blog,
    fluxRateOfSeparationsAndAccessions({ separations: 28, accessions: 23, ...february }),
    ties(percent, '12.2156', '12.22', '0.005'),
  ],
  [
    separationRate,
    '10 left, 40 discharged',
    textbooks,
    separationRate({ separations, ...workers }),
    ties(percent, '5'),
  ],
  [replacementRate, '25 replaced', textbooks, replacementRate({ replacements, ...workers }), ties(percent, '2.5')],
  [
    fluxRateAsHalfOfSeparationsAndAccessions,
    'one solution, 150 joined',
    textbooks,
    fluxRateAsHalfOfSeparationsAndAccessions({ separations, accessions, ...workers }),
    ties(percent, '10'),
  ],
  [
    fluxRateOfSeparationsAndAccessions,
    'another solution, 150 joined',
    textbooks,
    fluxRateOfSeparationsAndAccessions({ separations, accessions, ...workers }),
    discrepancy(percent, '20', '15', '0', 'fits no form of the rate: it is the accessions alone, 150 of 1,000'),
  ],
  [
    fluxRateOfSeparationsAndReplacements,
    'the third form',
    textbooks,
    fluxRateOfSeparationsAndReplacements({ separations, replacements, ...workers }),
    recomputed(percent, '7.5'),
  ],
  ...(
    [
      [2000, 20, [1, 4, 2, 0, 2, 0], 1, '95'],
      [2000, 20, [1, 4, 2, 0, 2, 0], 5, '55'],
      [2001, 10, [1, 0, 2, 0, 0], 1, '90'],
      [2002, 5, [0, 1, 0, 1], 1, '100'],
      [2002, 5, [0, 1, 0, 1], 3, '80'],
      [2004, 2, [2], 1, '0'],
    ] as const
  ).map(
    ([hired, cohort, quits, years, printed]): Rate => [
      { label: 'Survival of a cohort' },
      `${cohort} hired in ${hired}, after ${years} ${years === 1 ? 'year' : 'years'}`,
      slidegur,
      cohortSurvival({ cohort, quits })[years - 1] as Decimal,
      ties(percent, printed),
    ],
  ),
];

const curve = 'https://calculatorsweb.site';

/** Every published figure of a rate or of a ramp-up shape, rates in percent. */
export const publishedFigures: readonly PublishedFigure[] = [
  ...rates.map(([{ label }, example, source, share, stated, inferred]) => ({
    method: label,
    example,
    source,
    stated,
    figure: share.times(100),
    ...(inferred && { inferred }),
  })),
  {
    method: 'Measured months',
    example: 'First month at 2.8 of 5.3 contacts an hour',
    source: 'https://www.cinareo.com',
    stated: ties('percent reached', '52.8302', '53', halfAPoint),
    figure: measuredLoss([(2.8 / 5.3).toFixed(10)])
      .minus(1)
      .times(-100),
  },
  ...(
    [
      [2, '6.375000', '6.3750'],
      [3, '5.796861', '5.7969'],
      [4, '5.418750', '5.4188'],
      [5, '5.142533', '5.1425'],
      [10, '4.371153', '4.3712'],
      [16, '3.915047', '3.9150'],
    ] as const
  ).map(([unit, ours, printed]) => ({
    method: 'Unit learning curve',
    example: `unit ${unit}, 7.5 for the first, 85 %`,
    source: curve,
    stated: ties('time', ours, printed, '0.00005'),
    figure: learningCurveTime({ firstUnit: '7.5', learningShare: '0.85', unit }),
  })),
];
