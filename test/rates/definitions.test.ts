import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/index.js';
import * as rates from '../../src/rates.js';

const {
  annualTurnoverRate,
  annualisedTurnoverRate,
  averageHeadcount,
  cohortSurvival,
  compoundTurnoverRate,
  firstYearTurnoverRate,
  halfLife,
  highPerformerTurnoverRate,
  joltsJobOpeningsRate,
  joltsLayoffsAndDischargesRate,
  joltsOtherSeparationsRate,
  joltsQuitsRate,
  joltsSeparationsRate,
  midMonthTurnoverRate,
  monthlyTurnoverRate,
  preventableTurnoverRate,
  quarterlyTurnoverRate,
  stabilityIndex,
} = rates;

function problems(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}

describe('figures worked by hand', () => {
  const worked: readonly [string, Decimal, string][] = [
    ['4 of 80 at mid-month', midMonthTurnoverRate({ separations: 4, midMonthHeadcount: 80 }), '0.05'],
    ['JOLTS separations', joltsSeparationsRate({ separations: 56, employment: 1000 }), '0.056'],
    ['JOLTS quits', joltsQuitsRate({ quits: 68, employment: 1000 }), '0.068'],
    ['JOLTS layoffs', joltsLayoffsAndDischargesRate({ layoffsAndDischarges: 12, employment: 1000 }), '0.012'],
    ['JOLTS other', joltsOtherSeparationsRate({ otherSeparations: 2, employment: 1000 }), '0.002'],
    ['JOLTS openings: 50 ÷ (950 + 50)', joltsJobOpeningsRate({ jobOpenings: 50, employment: 950 }), '0.05'],
    [
      'preventable: (50 − 10 − 15) ÷ 200',
      preventableTurnoverRate({
        separations: 50,
        involuntarySeparations: 10,
        retirements: 15,
        averageHeadcount: 200,
      }),
      '0.125',
    ],
    [
      'quarterly: (2 + 3 + 1) ÷ 15',
      quarterlyTurnoverRate({ hires: 2, exits: 3, both: 1, workerEmployerPairs: 15 }),
      '0.4',
    ],
    ['stability', stabilityIndex({ withAYearOrMore: 80, employedAYearAgo: 100 }), '0.8'],
    ['first year', firstYearTurnoverRate({ leftWithinAYear: 6, hires: 24 }), '0.25'],
    ['high performers', highPerformerTurnoverRate({ highPerformersWhoQuit: 3, highPerformers: 40 }), '0.075'],
    [
      '3 months of 5 leavers among 50',
      annualisedTurnoverRate({ separations: 5, averageHeadcount: 50, months: 3 }),
      '0.4',
    ],
    ['one month of one', annualisedTurnoverRate({ separations: 1, averageHeadcount: 50, months: 1 }), '0.24'],
  ];
  it.each(worked)('%s', (_label, share, figure) => {
    expect(share.toString()).toBe(figure);
  });

  it('compounds: half leave a month, 1 in 4,096 is left after twelve', () => {
    expect(compoundTurnoverRate({ monthlyRate: '0.5' }).toString()).toBe(
      new Decimal(1).minus('0.000244140625').toString(),
    );
    // 0.98¹² = 0.78472…, by hand in steps: 0.9604, 0.92236816, 0.8507630…, 0.7847167…
    expect(compoundTurnoverRate({ monthlyRate: '0.02' }).toFixed(7)).toBe('0.2152833');
  });

  it('adds up the months, each on its own headcount', () => {
    // A resort: 10 of 100 leave in one month, 10 of 20 in another. One average headcount would say 20 ÷ 26.67.
    const months = Array.from({ length: 12 }, (_, month) => ({
      separations: month === 5 || month === 10 ? 10 : 0,
      averageHeadcount: month === 5 ? 100 : 20,
    }));
    expect(annualTurnoverRate(months).toString()).toBe('0.6');
  });

  it('is exact to 34 digits, not rounded', () => {
    expect(monthlyTurnoverRate({ separations: 1, averageHeadcount: 3 }).toString()).toBe(`0.${'3'.repeat(34)}`);
    expect(averageHeadcount([1, 1, 2]).toString()).toBe(`1.${'3'.repeat(33)}`);
  });

  it('takes fractions, digits in strings and Decimals, and its own results', () => {
    const average = averageHeadcount([new Decimal('10.5'), '11', 12]);
    expect(monthlyTurnoverRate({ separations: '0.67', averageHeadcount: average }).toFixed(4)).toBe('0.0600');
  });
});

describe('what cannot be computed is refused, never zero', () => {
  const refused: readonly [string, () => unknown, string[]][] = [
    [
      'a headcount of zero',
      () => monthlyTurnoverRate({ separations: 0, averageHeadcount: 0 }),
      ['averageHeadcount outOfBounds'],
    ],
    ['no employment', () => joltsJobOpeningsRate({ jobOpenings: 5, employment: 0 }), ['employment outOfBounds']],
    [
      'no months',
      () => annualisedTurnoverRate({ separations: 1, averageHeadcount: 9, months: 0 }),
      ['months outOfBounds'],
    ],
    ['a chance above one', () => compoundTurnoverRate({ monthlyRate: 2 }), ['monthlyRate outOfBounds']],
    [
      'nobody employed a year ago',
      () => stabilityIndex({ withAYearOrMore: 0, employedAYearAgo: 0 }),
      ['employedAYearAgo outOfBounds'],
    ],
    ['nobody hired', () => firstYearTurnoverRate({ leftWithinAYear: 0, hires: 0 }), ['hires outOfBounds']],
    ['a cohort of none', () => halfLife({ cohort: 0, quits: [] }), ['cohort outOfBounds']],
    ['the mean of no counts', () => averageHeadcount([]), ['counts notAList']],
    [
      'more stayed than there were',
      () => stabilityIndex({ withAYearOrMore: 9, employedAYearAgo: 8 }),
      ['withAYearOrMore contradiction'],
    ],
    [
      'more new leavers than hires',
      () => firstYearTurnoverRate({ leftWithinAYear: 3, hires: 2 }),
      ['leftWithinAYear contradiction'],
    ],
    [
      'more high performers gone than there were',
      () => highPerformerTurnoverRate({ highPerformersWhoQuit: 3, highPerformers: 2 }),
      ['highPerformersWhoQuit contradiction'],
    ],
    ['more quits than the cohort', () => cohortSurvival({ cohort: 2, quits: [1, 2] }), ['quits contradiction']],
    [
      'parts above the whole',
      () =>
        preventableTurnoverRate({ separations: 10, involuntarySeparations: 8, retirements: 4, averageHeadcount: 20 }),
      ['involuntarySeparations contradiction'],
    ],
    [
      'more pairs turned over than there are',
      () => quarterlyTurnoverRate({ hires: 2, exits: 2, both: 2, workerEmployerPairs: 5 }),
      ['hires contradiction'],
    ],
  ];
  it.each(refused)('%s', (_label, run, expected) => {
    expect(problems(run)).toEqual(expected);
  });
});

describe('everything wrong is said at once', () => {
  it('of plain counts', () => {
    // @ts-expect-error: a misspelt count does not compile
    const run = () => monthlyTurnoverRate({ separations: -3, averageHeadcont: 40 });
    expect(problems(run).sort()).toEqual(['averageHeadcont unknownInput', 'separations outOfBounds']);
  });

  it('of twelve months, by place in the list', () => {
    const months = [{ separations: 1 }, 4, { separations: 'two', averageHeadcount: 0 }];
    expect(problems(() => annualTurnoverRate(months as never))).toEqual([
      'months[0].averageHeadcount required',
      'months[1] notAnObject',
      'months[2].separations notANumber',
      'months[2].averageHeadcount outOfBounds',
      'months notAList',
    ]);
    expect(problems(() => annualTurnoverRate(undefined as never))).toEqual(['months notAList']);
  });

  it('with the parts of each path that leads into a list', () => {
    const months = [{ separations: 1 }];
    const spells = [{ person: 'A', start: '2024-02-30', 'x.y': 1 }];
    const segments = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        if (error instanceof InputError) return error.issues.map((issue) => issue.segments);
      }
      return [];
    };
    expect(segments(() => annualTurnoverRate(months as never))).toEqual([
      ['months', 0, 'averageHeadcount'],
      ['months'],
    ]);
    expect(segments(() => cohortSurvival({ cohort: 5, quits: [1, 'x'] } as never))).toEqual([['quits', 1]]);
    expect(segments(() => rates.headcountOn({ spells, on: '2024-03-01' } as never))).toEqual([
      ['spells', 0, 'x.y'],
      ['spells', 0, 'start'],
    ]);
  });

  it('of a cohort, holes in the list included', () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    const input = { cohort: -1, quits: [1, 'x', , 2], years: 5 };
    expect(problems(() => cohortSurvival(input as never)).sort()).toEqual([
      'cohort outOfBounds',
      'quits[1] notANumber',
      'quits[2] required',
      'years unknownInput',
    ]);
    expect(problems(() => cohortSurvival({ cohort: 5 } as never))).toEqual(['quits notAList']);
    expect(problems(() => averageHeadcount(['5', null, -1] as never))).toEqual([
      'counts[1] required',
      'counts[2] outOfBounds',
    ]);
  });

  it('in words for parts that are more than the whole, one or several', () => {
    expect(() => rates.quarterlyExitRate({ exits: 16, workerEmployerPairs: 15 })).toThrow(
      'exits must be workerEmployerPairs (15) or less, being counted among them; 16 were given.',
    );
    expect(() => rates.quarterlyExitRate({ exits: 1, workerEmployerPairs: '0.5' })).toThrow(
      'exits must be workerEmployerPairs (0.5) or less, being counted among them; 1 was given.',
    );
    expect(() => cohortSurvival({ cohort: '0.5', quits: [1] })).toThrow('; 1 was given.');
    const month = { separations: 1, averageHeadcount: 10 };
    expect(() => annualTurnoverRate([month])).toThrow('months must hold twelve months; 1 month was given (see');
    expect(() => annualTurnoverRate([month, month])).toThrow('; 2 months were given (see');
    expect(() => annualTurnoverRate([])).toThrow('; 0 months were given (see');
    const counts = { hires: 8, exits: 7, both: 1, workerEmployerPairs: 15 };
    expect(() => rates.quarterlyTurnoverRate(counts)).toThrow(
      'hires and exits and both together must be workerEmployerPairs (15) or less, being counted among them; 16 were given.',
    );
    expect(rates.quarterlyTurnoverRate({ ...counts, both: 0 }).toString()).toBe('1');
  });

  it('required inputs come before the counts that are subtracted from them', () => {
    expect(() => monthlyTurnoverRate({} as never)).toThrow(
      /separations must be given: Separations in the month\. Temporary lay-offs are left out\.\n.*averageHeadcount must be given: Average headcount/,
    );
  });

  it('in lines that start with the path', () => {
    for (const input of [5, { separations: 'a\nb', averageHeadcount: 'x'.repeat(500) }]) {
      try {
        monthlyTurnoverRate(input as never);
        expect.unreachable();
      } catch (error) {
        for (const { path, message } of (error as InputError).issues) {
          expect(message).toMatch(path === '' ? /^The input/ : new RegExp(`^${path} `));
          expect(message).not.toMatch(/\n/);
          expect(message.length).toBeLessThan(250);
        }
      }
    }
  });
});

describe('every definition', () => {
  const definitions = Object.entries(rates).filter(([, value]) => typeof value === 'function' && 'source' in value);
  it('carries its label, source and inputs, and cannot be changed', () => {
    expect(definitions.length).toBe(22);
    const labels = definitions.map(([, value]) => (value as rates.Rate<never>).label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const [name, value] of definitions) {
      const { source, inputs } = value as rates.Rate<never>;
      expect(source.length, name).toBeGreaterThan(10);
      expect(Object.keys(inputs).length, name).toBeGreaterThan(0);
      expect(Object.isFrozen(value), name).toBe(true);
    }
  });

  it('hands out figures that do not share the constructor it computes on', () => {
    const share = monthlyTurnoverRate({ separations: 1, averageHeadcount: 3 });
    Object.assign(share.constructor, { precision: 3 });
    try {
      expect(monthlyTurnoverRate({ separations: 2, averageHeadcount: 3 }).toString()).toBe(`0.${'6'.repeat(33)}7`);
    } finally {
      Object.assign(share.constructor, { precision: 34 });
    }
  });
});
