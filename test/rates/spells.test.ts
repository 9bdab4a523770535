// The rules about spells, one by one, each on the fewest spells that show it.
import { describe, expect, it } from 'vitest';
import {
  cohortOfSpells,
  countSpells,
  headcountOn,
  monthlyRatesOfSpells,
  type Reason,
  ratesOfSpells,
  type Spell,
} from '../../src/rates.js';

const spell = (person: string, start: string, end?: string, reason?: Reason): Spell => ({ person, start, end, reason });
const year = { from: '2024-01-01', to: '2024-12-31' };
const opened = spell('Z', '2000-01-01');

describe('first and last days', () => {
  it('are both employed', () => {
    const spells = [spell('A', '2024-01-15', '2024-01-31', 'quit')];
    const on = (day: string) => headcountOn({ spells, on: day });
    expect([on('2024-01-14'), on('2024-01-15'), on('2024-01-31'), on('2024-02-01')]).toEqual([0, 1, 1, 0]);
  });

  it('of a month belong to it: a person who works until 31 January left in January', () => {
    const spells = [opened, spell('A', '2020-01-01', '2024-01-31', 'quit')];
    const { months } = monthlyRatesOfSpells({ spells, from: '2024-01-01', to: '2024-02-29' });
    expect(months.map(({ counts }) => [counts.separations, counts.opening, counts.closing, counts.days])).toEqual([
      [1, 2, 1, 31],
      [0, 1, 1, 29],
    ]);
    expect(months.map(({ onDailyHeadcount }) => onDailyHeadcount?.toString())).toEqual(['0.5', '0']);
    // (2 + 1) ÷ 2 = 1.5; 1 ÷ 1.5
    expect(months[0]?.onOpeningAndClosingHeadcount?.toFixed(4)).toBe('0.6667');
  });

  it('may be one day: a hire and a separation, and one day employed', () => {
    const counts = countSpells({ spells: [spell('A', '2024-02-29', '2024-02-29', 'quit')], ...year });
    expect(counts).toMatchObject({ hires: 1, separations: 1, firstYearSeparations: 1, opening: 0, closing: 0 });
    expect(counts.averageDaysOfService?.toString()).toBe('1');
    expect(counts.averageHeadcount.daily.times(366).toFixed(20)).toBe('1.00000000000000000000');
  });

  it('of a period are in it, and the days beside it are not', () => {
    const spells = [
      spell('A', '2020-01-01', '2023-12-31', 'quit'),
      spell('B', '2020-01-01', '2024-01-01', 'quit'),
      spell('C', '2020-01-01', '2024-12-31', 'quit'),
      spell('D', '2020-01-01', '2025-01-01', 'quit'),
      spell('E', '2024-01-01'),
      spell('F', '2024-12-31'),
      spell('G', '2025-01-01'),
    ];
    expect(countSpells({ spells, ...year })).toMatchObject({
      opening: 3,
      hires: 2,
      separations: 2,
      closing: 3,
      days: 366,
    });
  });
});

describe('leap days', () => {
  it('are days employed', () => {
    const february = (from: string, to: string) => {
      const { averageHeadcount } = countSpells({ spells: [opened, spell('A', from, to, 'quit')], from, to });
      return averageHeadcount.daily.toString();
    };
    expect(february('2024-02-01', '2024-02-29')).toBe('2');
    const spells = [spell('A', '2024-02-29', '2024-02-29', 'quit')];
    const counts = countSpells({ spells, from: '2024-02-01', to: '2024-02-29' });
    expect(counts.averageHeadcount.daily.toFixed(10)).toBe((1 / 29).toFixed(10));
  });

  // The first year ends on the day before the first anniversary; of 29 February that is 28 February.
  it.each([
    ['2023-03-01', '2024-02-29', 1],
    ['2023-03-01', '2024-03-01', 0],
    ['2024-02-29', '2025-02-28', 1],
    ['2024-02-29', '2025-03-01', 0],
    ['2023-02-28', '2024-02-27', 1],
    ['2023-02-28', '2024-02-28', 0],
  ])('from %s to %s: %i left in the first year', (start, end, left) => {
    const spells = [spell('A', start, end, 'quit')];
    expect(countSpells({ spells, from: end, to: end }).firstYearSeparations).toBe(left);
    const cohort = cohortOfSpells({ spells, from: start, to: start, observedTo: '2025-12-31' });
    expect(cohort.firstYearTurnoverRate?.toNumber()).toBe(left);
  });

  it('do not end the year of a stability index', () => {
    const spells = [opened, spell('A', '2020-01-01', '2024-02-29', 'quit')];
    expect(ratesOfSpells({ spells, from: '2023-03-01', to: '2024-02-29' }).stabilityIndex?.toString()).toBe('0.5');
    expect(ratesOfSpells({ spells, from: '2023-03-01', to: '2024-02-28' }).stabilityIndex).toBeUndefined();
  });
});

describe('a person who comes back', () => {
  const spells = [
    spell('A', '2020-01-01', '2024-03-31', 'quit'),
    spell('A', '2024-04-01', '2024-10-31', 'quit'),
    opened,
  ];

  it('is hired again, even on the next day, and may leave again', () => {
    expect(countSpells({ spells, ...year })).toMatchObject({ opening: 2, hires: 1, separations: 2, closing: 1 });
  });

  it('starts service from nothing', () => {
    expect(countSpells({ spells, ...year }).firstYearSeparations).toBe(1);
    const stayed = [spell('A', '2020-01-01', '2024-03-31', 'quit'), spell('A', '2024-04-01'), opened];
    const { counts, stabilityIndex } = ratesOfSpells({ spells: stayed, ...year });
    expect(counts).toMatchObject({ opening: 2, closing: 2, stayed: 1 });
    expect(stabilityIndex?.toString()).toBe('0.5');
  });
});

describe('a transfer', () => {
  it('to a spell on the next day counts as nothing, across the end of a period too', () => {
    const moved = [spell('A', '2023-01-01', '2024-03-31', 'transfer'), spell('A', '2024-04-01')];
    for (const period of [year, { from: '2024-01-01', to: '2024-03-31' }, { from: '2024-04-01', to: '2024-06-30' }]) {
      const without = countSpells({ spells: [spell('A', '2023-01-01')], ...period });
      expect(countSpells({ spells: moved, ...period })).toEqual(without);
      expect(without).toMatchObject({
        opening: 1,
        closing: 1,
        separations: 0,
        hires: 0,
        transfersIn: 0,
        transfersOut: 0,
      });
    }
  });

  it('out of the list is neither a separation nor a hire when the person returns; service goes on', () => {
    const spells = [
      spell('A', '2023-06-01', '2024-03-31', 'transfer'),
      spell('A', '2024-06-01', '2024-09-30', 'quit'),
      spell('B', '2023-01-01', '2024-05-31', 'transfer'),
    ];
    expect(countSpells({ spells, ...year })).toMatchObject({
      opening: 2,
      hires: 0,
      transfersIn: 1,
      separations: 1,
      transfersOut: 2,
      closing: 0,
      firstYearSeparations: 0,
    });
    // From 1 June to 31 December 2023 and on to 30 September 2024, the months away included.
    expect(countSpells({ spells, ...year }).averageDaysOfService?.toString()).toBe(String(214 + 274));
    const { survival } = cohortOfSpells({ spells, from: '2023-01-01', to: '2023-12-31', observedTo: '2024-12-31' });
    expect(survival.map(String)).toEqual(['1']);
  });

  it('keeps a person among those who stayed, and one who is away has not stayed', () => {
    const spells = [
      spell('A', '2020-01-01', '2024-03-31', 'transfer'),
      spell('A', '2024-06-01'),
      spell('B', '2020-01-01', '2024-12-31', 'transfer'),
      spell('B', '2025-02-01'),
    ];
    expect(countSpells({ spells, ...year })).toMatchObject({ opening: 2, stayed: 1, closing: 1 });
  });
});

describe('in the list of one department', () => {
  // The Counter: A came from the Kitchen after four years and left within three months; B has always been there.
  const years = { hired: '2020-04-01', began: 'transfer' } as const;
  const a = spell('A', '2024-04-01', '2024-06-30', 'quit');
  const b = spell('B', '2019-01-01');

  it.each<[string, Partial<Spell>]>([
    ['the day of hire and how it began', years],
    ['the day of hire alone', { hired: years.hired }],
  ])('a transfer in is no hire and no first-year leaver, and service goes on: %s', (_label, known) => {
    const spells = [{ ...a, ...known }, b];
    const { counts, stabilityIndex, onOpeningAndClosingHeadcount: rates } = ratesOfSpells({ spells, ...year });
    expect(counts).toMatchObject({ opening: 1, hires: 0, transfersIn: 1, separations: 1, transfersOut: 0, closing: 1 });
    expect(counts.firstYearSeparations).toBe(0);
    // From 1 April 2020 four years of 365 days and one leap day, then 30 + 31 + 30 days.
    expect(counts.averageDaysOfService?.toString()).toBe(String(4 * 365 + 1 + 91));
    expect(rates.separationRate?.toString()).toBe('1');
    expect(stabilityIndex?.toString()).toBe('1');
    const cohort = cohortOfSpells({ spells, ...year, observedTo: '2026-01-01' });
    expect(cohort).toMatchObject({
      hires: 0,
      survival: [],
      firstYearTurnoverRate: undefined,
      halfLifeInDays: undefined,
    });
    const april = monthlyRatesOfSpells({ spells, ...year }).months[3];
    expect(april?.counts).toMatchObject({ hires: 0, transfersIn: 1, opening: 1, closing: 2 });
  });

  it('without the day of hire, figures that depend on the service of a leaver are unknown', () => {
    const spells = [{ ...a, began: 'transfer' } as const, b];
    const counts = countSpells({ spells, ...year });
    expect(counts).toMatchObject({ opening: 1, hires: 0, transfersIn: 1, separations: 1, closing: 1 });
    expect(counts.firstYearSeparations).toBeUndefined();
    expect(counts.averageDaysOfService).toBeUndefined();
    // While nobody of them has left, nothing depends on it.
    const before = countSpells({ spells, from: '2024-04-01', to: '2024-05-31' });
    expect(before).toMatchObject({ transfersIn: 1, firstYearSeparations: 0 });
  });

  it.each([
    ['2025-03-31', undefined],
    ['2025-04-01', 0],
  ])('who came by a transfer on 1 April 2024 and left on %s: %s in the first year', (end, left) => {
    const spells = [{ ...a, end, began: 'transfer' } as const];
    expect(countSpells({ spells, from: '2025-01-01', to: '2025-12-31' }).firstYearSeparations).toBe(left);
  });

  it.each([
    ['2023-07-01', 1], // the first anniversary would have been 1 July 2024
    ['2023-06-30', 0],
  ])('hired on %s, transferred in and gone on 30 June 2024: %i in the first year', (hired, left) => {
    expect(countSpells({ spells: [{ ...a, hired }], ...year }).firstYearSeparations).toBe(left);
  });

  it('the day of hire applies through further transfers, in any spell that has it', () => {
    const [first, second] = [
      spell('A', '2023-06-01', '2024-03-31', 'transfer'),
      spell('A', '2024-06-01', '2024-06-30', 'quit'),
    ];
    const expected = { opening: 1, hires: 0, transfersOut: 1, transfersIn: 1, separations: 1, firstYearSeparations: 0 };
    for (const spells of [
      [{ ...first, hired: '2020-07-01' }, second],
      [first, { ...second, hired: '2020-07-01', began: 'transfer' as const }],
    ]) {
      const counts = countSpells({ spells, ...year });
      expect(counts).toMatchObject(expected);
      // Four years to the day, one of them a leap year.
      expect(counts.averageDaysOfService?.toString()).toBe('1461');
      expect(countSpells({ spells, from: '2023-01-01', to: '2023-12-31' })).toMatchObject({ hires: 0, transfersIn: 1 });
    }
  });

  it('a person hired on the day the spell starts is a hire, as without it', () => {
    expect(countSpells({ spells: [{ ...a, hired: a.start }, b], ...year })).toEqual(
      countSpells({ spells: [a, b], ...year }),
    );
  });

  it('a person who transferred out, left there and was hired again is a hire', () => {
    const away = spell('A', '2019-01-01', '2022-03-31', 'transfer');
    expect(countSpells({ spells: [away, { ...a, hired: a.start }], ...year })).toMatchObject({
      hires: 1,
      transfersIn: 0,
      firstYearSeparations: 1,
    });
    expect(countSpells({ spells: [away, { ...a, hired: '2023-01-01' }], ...year })).toMatchObject({
      hires: 0,
      transfersIn: 1,
      firstYearSeparations: 0,
    });
  });

  it('a person who left, came back to another department and transferred in is a transfer in', () => {
    const earlier = spell('A', '2015-01-01', '2018-12-31', 'quit');
    const spells = [earlier, { ...a, began: 'transfer', hired: '2023-10-01' } as const];
    expect(countSpells({ spells, ...year })).toMatchObject({ hires: 0, transfersIn: 1, firstYearSeparations: 1 });
  });
});

describe('open spells and missing reasons', () => {
  it('without an end: employed on any later day', () => {
    expect(headcountOn({ spells: [opened], on: '9999-12-31' })).toBe(1);
    expect(countSpells({ spells: [opened], ...year })).toMatchObject({
      opening: 1,
      closing: 1,
      separations: 0,
      stayed: 1,
    });
  });

  it('with an end after the period: not a separation of it', () => {
    const spells = [spell('A', '2020-01-01', '2025-06-30', 'retirement')];
    expect(countSpells({ spells, ...year })).toMatchObject({ separations: 0, closing: 1 });
  });

  it('without a reason: a separation, and what depends on reasons is unknown', () => {
    const spells = [opened, spell('A', '2020-01-01', '2024-06-30'), spell('B', '2020-01-01', '2024-06-30', 'quit')];
    const { counts, onOpeningAndClosingHeadcount: rates } = ratesOfSpells({ spells, ...year });
    expect(counts).toMatchObject({ separations: 2, separationsWithoutReason: 1, separationsByReason: { quit: 1 } });
    expect(counts.voluntarySeparations).toBeUndefined();
    expect(rates.separationRate?.toString()).toBe('1'); // 2 ÷ (3 + 1) ÷ 2
    expect(rates.voluntaryTurnoverRate).toBeUndefined();
    expect(rates.involuntaryTurnoverRate).toBeUndefined();
    expect(rates.preventableTurnoverRate).toBeUndefined();
  });
});

describe('rates', () => {
  // Ten employed all year; five leave at mid-year, one for each reason: (15 + 10) ÷ 2 = 12.5 on average.
  const reasons: Reason[] = ['quit', 'retirement', 'layoff', 'discharge', 'other'];
  const spells = [
    ...Array.from({ length: 10 }, (_, position) => spell(`stays ${position}`, '2020-01-01')),
    ...reasons.map((reason) => spell(reason, '2020-01-01', '2024-06-30', reason)),
  ];

  it('take each reason to where its source has it', () => {
    const { counts, onOpeningAndClosingHeadcount: rates, stabilityIndex } = ratesOfSpells({ spells, ...year });
    expect(counts).toMatchObject({ voluntarySeparations: 2, involuntarySeparations: 3 });
    expect({ ...rates, stabilityIndex: stabilityIndex?.toFixed(4) }).toMatchObject({ stabilityIndex: '0.6667' });
    expect(Object.values(rates).map(String)).toEqual(['12.5', '0.4', '0.16', '0.24', '0.08', '0.4']);
    expect(Object.keys(rates)).toEqual([
      'averageHeadcount',
      'separationRate',
      'voluntaryTurnoverRate',
      'involuntaryTurnoverRate',
      'preventableTurnoverRate',
      'annualisedTurnoverRate',
    ]);
  });

  it('are annualised over whole months only', () => {
    const half = ratesOfSpells({ spells, from: '2024-01-01', to: '2024-06-30' });
    // All 15 are employed until the last day: 5 ÷ 15 × 12 ÷ 6.
    expect(half.onDailyHeadcount.averageHeadcount.toString()).toBe('15');
    expect(half.onDailyHeadcount.annualisedTurnoverRate?.toFixed(4)).toBe('0.6667');
    const odd = ratesOfSpells({ spells, from: '2024-01-02', to: '2024-06-30' });
    expect(odd.onDailyHeadcount.annualisedTurnoverRate).toBeUndefined();
    expect(odd.onDailyHeadcount.separationRate).toBeDefined();
  });

  it('do not exist if nobody was employed', () => {
    const { counts, onDailyHeadcount, stabilityIndex } = ratesOfSpells({ spells: [], ...year });
    expect(counts).toMatchObject({ separations: 0, averageDaysOfService: undefined });
    expect(onDailyHeadcount.averageHeadcount.toString()).toBe('0');
    expect(onDailyHeadcount.separationRate).toBeUndefined();
    expect(onDailyHeadcount.annualisedTurnoverRate).toBeUndefined();
    expect(stabilityIndex).toBeUndefined();
    expect(monthlyRatesOfSpells({ spells: [], ...year }).annual.onDailyHeadcount).toBeUndefined();
  });

  it('of the year are those of twelve months, no more and no fewer', () => {
    expect(monthlyRatesOfSpells({ spells, ...year }).annual.onDailyHeadcount?.toFixed(4)).toBe('0.3333');
    const { months, annual } = monthlyRatesOfSpells({ spells, from: '2024-01-01', to: '2025-01-31' });
    expect(months).toHaveLength(13);
    expect(annual.onDailyHeadcount).toBeUndefined();
  });
});

describe('a cohort', () => {
  const spells = [
    spell('A', '2022-01-01', '2022-01-10', 'quit'),
    spell('B', '2022-06-01', '2023-05-31', 'quit'),
    spell('C', '2022-12-31'),
    spell('D', '2022-02-01'),
    spell('E', '2023-01-01', '2023-01-02', 'quit'), // hired after it
  ];
  const hired2022 = { spells, from: '2022-01-01', to: '2022-12-31' };

  it('has a survival for as many years as its last hire could have stayed', () => {
    // The first year of a person hired on 31 December 2022 ends on 30 December 2023.
    expect(cohortOfSpells({ ...hired2022, observedTo: '2023-12-29' }).survival).toEqual([]);
    expect(cohortOfSpells({ ...hired2022, observedTo: '2023-12-29' }).firstYearTurnoverRate).toBeUndefined();
    const known = cohortOfSpells({ ...hired2022, observedTo: '2023-12-30' });
    expect(known.survival.map(String)).toEqual(['0.5']);
    expect(known.firstYearTurnoverRate?.toString()).toBe('0.5');
    expect(cohortOfSpells({ ...hired2022, observedTo: '2025-12-30' }).survival.map(String)).toEqual([
      '0.5',
      '0.5',
      '0.5',
    ]);
  });

  it('has a half-life once half has left, and everybody was watched that long', () => {
    // B is the second of four to leave, after 365 days of service.
    expect(cohortOfSpells({ ...hired2022, observedTo: '2023-12-30' }).halfLifeInDays).toBe(365);
    // On 29 December 2023 the last hire has been watched for 364 days, and might leave tomorrow.
    expect(cohortOfSpells({ ...hired2022, observedTo: '2023-12-29' }).halfLifeInDays).toBeUndefined();
    expect(
      cohortOfSpells({ ...hired2022, spells: [spells[2] as Spell], observedTo: '2025-12-31' }).halfLifeInDays,
    ).toBeUndefined();
  });

  it('does not count separations after the last day watched', () => {
    expect(cohortOfSpells({ ...hired2022, to: '2022-01-01', observedTo: '2022-01-09' })).toMatchObject({
      hires: 1,
      halfLifeInDays: undefined,
    });
    expect(cohortOfSpells({ ...hired2022, to: '2022-01-01', observedTo: '2022-01-10' }).halfLifeInDays).toBe(10);
  });
});
