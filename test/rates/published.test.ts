// Published rates, to the rounding they were printed with. Each row names where it was printed.
import type { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import {
  annualisedTurnoverRate,
  averageHeadcount,
  cohortOfSpells,
  cohortSurvival,
  fluxRateAsHalfOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndAccessions,
  fluxRateOfSeparationsAndReplacements,
  halfLife,
  involuntaryTurnoverRate,
  monthlyTurnoverRate,
  quarterlyExitRate,
  replacementRate,
  type Spell,
  separationRate,
  voluntaryTurnoverRate,
} from '../../src/rates.js';

/** A share as it is printed: a percentage with so many decimals. */
const percent = (share: Decimal | undefined, decimals: number) => share?.times(100).toFixed(decimals);

describe('turnover rates', () => {
  const printed: readonly [string, string, () => Decimal, string, number][] = [
    // The average of 143.33 was not read, the separations and the result were.
    ['SHRM', 'monthly', () => monthlyTurnoverRate({ separations: 3, averageHeadcount: '143.33' }), '2.09', 2],
    [
      'EBRD Business Lens',
      'annualised',
      () => annualisedTurnoverRate({ separations: 20, averageHeadcount: 500, months: 6 }),
      '8',
      0,
    ],
    [
      'slidegur.com, turnover indices',
      'first',
      () => separationRate({ separations: 9, averageHeadcount: 50 }),
      '18',
      0,
    ],
    [
      'slidegur.com, turnover indices',
      'second',
      () => separationRate({ separations: 10, averageHeadcount: 60 }),
      '17',
      0,
    ],
    [
      'flipbuilder.com, a cost-accounting text',
      'average of 5,500 and 5,800',
      () => separationRate({ separations: 400, averageHeadcount: averageHeadcount([5500, 5800]) }),
      '7.1',
      1,
    ],
    ['Wyoming Research & Planning', 'first', () => quarterlyExitRate({ exits: 1, workerEmployerPairs: 15 }), '6.7', 1],
    [
      'Wyoming Research & Planning',
      'second',
      () => quarterlyExitRate({ exits: 7, workerEmployerPairs: 14 }),
      '50.0',
      1,
    ],
    [
      'Texas State Auditor, report 22-702, fiscal 2021',
      '31,665 separations, 147,144.50 on average',
      () => separationRate({ separations: 31665, averageHeadcount: '147144.50' }),
      '21.5',
      1,
    ],
    [
      'ehow.com',
      'voluntary',
      () => voluntaryTurnoverRate({ voluntarySeparations: 40, averageHeadcount: 200 }),
      '20',
      0,
    ],
    [
      'ehow.com',
      'involuntary',
      () => involuntaryTurnoverRate({ involuntarySeparations: 10, averageHeadcount: 200 }),
      '5',
      0,
    ],
    ['ehow.com', 'both', () => separationRate({ separations: 50, averageHeadcount: 200 }), '25', 0],
  ];
  it.each(printed)('%s, %s', (_source, _case, rate, figure, decimals) => {
    expect(percent(rate(), decimals)).toBe(figure);
  });

  it('opsafetynow: 42 to 62 staff are 52 on average; 13 leavers are a quarter of them', () => {
    const average = averageHeadcount([42, 62]);
    expect(average.toString()).toBe('52');
    // 13 ÷ 52; the page prints the average only.
    expect(separationRate({ separations: 13, averageHeadcount: average }).toString()).toBe('0.25');
  });
});

describe('separation, replacement and flux', () => {
  // costingcount.blogspot.com (2011): 400 to 420 in January, 420 to 415 in February.
  const months = [
    { counts: [400, 420], separations: 30, replacements: 20, accessions: 50, printed: ['4.88', '7.32', '19.51'] },
    { counts: [420, 415], separations: 28, replacements: 28, accessions: 23, printed: ['6.71', '6.71', '12.22'] },
  ];
  it.each(months)('costingcount.blogspot.com, $counts staff', ({ counts, printed, ...flows }) => {
    const figures = { averageHeadcount: averageHeadcount(counts) };
    const { separations, replacements, accessions } = flows;
    expect([
      percent(replacementRate({ replacements, ...figures }), 2),
      percent(separationRate({ separations, ...figures }), 2),
      percent(fluxRateOfSeparationsAndAccessions({ separations, accessions, ...figures }), 2),
    ]).toEqual(printed);
  });

  it('the problem of 900 to 1,100 workers, as several Indian textbooks solve it', () => {
    const flows = { separations: 10 + 40, replacements: 25, accessions: 150 };
    const { separations, replacements, accessions } = flows;
    const average = averageHeadcount([900, 1100]);
    const figures = { averageHeadcount: average };
    expect(average.toString()).toBe('1000');
    expect(separationRate({ separations, ...figures }).toString()).toBe('0.05'); // printed: 5 %
    expect(replacementRate({ replacements, ...figures }).toString()).toBe('0.025'); // printed: 2.5 %
    // Printed for the flux rate: 10 % in one solution, 15 % in another. The forms give 7.5, 20 and 10 %; 15 % is none of
    // them, but the accessions alone: 150 ÷ 1,000. And 900 + 150 − 50 are 1,000 workers, where the problem says 1,100.
    expect(fluxRateOfSeparationsAndReplacements({ separations, replacements, ...figures }).toString()).toBe('0.075');
    expect(fluxRateOfSeparationsAndAccessions({ separations, accessions, ...figures }).toString()).toBe('0.2');
    expect(fluxRateAsHalfOfSeparationsAndAccessions({ separations, accessions, ...figures }).toString()).toBe('0.1');
  });
});

// slidegur.com, turnover indices, first seminar exercise: all are hired on 1 January, all quit on 31 December.
const exercise = [
  { hired: 2000, cohort: 20, quits: [1, 4, 2, 0, 2, 0], survival: { 1: '95', 5: '55' } },
  { hired: 2001, cohort: 10, quits: [1, 0, 2, 0, 0], survival: { 1: '90' } },
  { hired: 2002, cohort: 5, quits: [0, 1, 0, 1], survival: { 1: '100', 3: '80' } },
  { hired: 2004, cohort: 2, quits: [2], survival: { 1: '0' } },
] as const;

describe('survival of a cohort (slidegur.com, turnover indices)', () => {
  it.each(exercise)('$cohort hired in $hired, from counts', ({ cohort, quits, survival }) => {
    const shares = cohortSurvival({ cohort, quits });
    for (const [year, figure] of Object.entries(survival)) expect(percent(shares[Number(year) - 1], 0)).toBe(figure);
  });

  it.each(exercise)('$cohort hired in $hired, from spells', ({ hired, cohort, quits, survival }) => {
    const leavers = quits.flatMap((people, position) => Array(people).fill(hired + position) as number[]);
    const spells: Spell[] = Array.from({ length: cohort }, (_, position) => ({
      person: `${hired}/${position}`,
      start: `${hired}-01-01`,
      ...(position < leavers.length && { end: `${leavers[position]}-12-31`, reason: 'quit' as const }),
    }));
    const day = `${hired}-01-01`;
    const shares = cohortOfSpells({ spells, from: day, to: day, observedTo: '2005-12-31' }).survival;
    expect(shares).toHaveLength(2005 - hired + 1);
    for (const [year, figure] of Object.entries(survival)) expect(percent(shares[Number(year) - 1], 0)).toBe(figure);
  });

  it('is not computable for the year in which nobody was hired', () => {
    expect(() => cohortSurvival({ cohort: 0, quits: [0] })).toThrow('the survival of a cohort of none is not zero');
    const nobody = { spells: [], from: '2003-01-01', to: '2003-12-31', observedTo: '2005-12-31' };
    expect(cohortOfSpells(nobody)).toEqual({
      hires: 0,
      survival: [],
      firstYearTurnoverRate: undefined,
      halfLifeInDays: undefined,
    });
  });

  it('has no half-life yet while 11 of 20 are left', () => {
    expect(halfLife({ cohort: 20, quits: [1, 4, 2, 0, 2, 0] })).toBeUndefined();
    // One more, and 10 of 20 are left at the end of the seventh year.
    expect(halfLife({ cohort: 20, quits: [1, 4, 2, 0, 2, 0, 1] })).toBe(7);
  });
});
