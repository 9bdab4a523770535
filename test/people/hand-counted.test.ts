// A small firm counted by hand: every figure is worked out in the test.
import { describe, expect, it } from 'vitest';
import { type PeopleTable, type PersonRecord, peopleAnalysis } from '../../src/people.js';
import { ratesOfSpells } from '../../src/rates.js';

const kitchen = { Department: 'Kitchen', Contract: 'full-time' };
const counter = { Department: 'Counter', Contract: 'part-time' };

/** Three leave in 2024: B, C on the last day, and G, who comes back in May. D moves from the kitchen to the counter. */
const firm: PersonRecord[] = [
  { person: 'A', start: '2019-05-01', groups: kitchen },
  {
    person: 'B',
    start: '2021-03-01',
    end: '2024-06-30',
    reason: 'quit',
    statedReason: 'Better pay',
    avoidable: true,
    groups: kitchen,
    inputs: { pay: { newHire: '20' } },
  },
  {
    person: 'C',
    start: '2024-02-01',
    end: '2024-12-31',
    voluntary: false,
    regretted: false,
    groups: counter,
    inputs: { pay: { newHire: '15.555' } },
  },
  { person: 'D', start: '2020-01-01', end: '2024-03-31', reason: 'transfer', groups: kitchen },
  { person: 'D', start: '2024-04-01', groups: counter },
  { person: 'E', start: '2022-01-01', end: '2023-12-31', reason: 'quit', groups: counter },
  { person: 'F', start: '2023-07-01', end: '9999-12-31', groups: counter },
  {
    person: 'G',
    start: '2024-01-01',
    end: '2024-01-31',
    reason: 'quit',
    groups: { Department: ' ' },
    inputs: { pay: { newHire: '33.3335' } },
  },
  { person: 'G', start: '2024-05-01', groups: kitchen },
];

const year = { from: '2024-01-01', to: '2024-12-31', inputs: { training: { newHireHours: 10 } } } as const;

const each = { ...year, by: ['Department', 'Contract'], smallestGroup: 1 } as const;

/** A table as lines of text. */
const lines = ({ parts }: PeopleTable) =>
  parts.map(({ of, leavers, opening, closing, averageHeadcount, cost }) =>
    [
      of
        .flatMap(({ names }) => names)
        .map((name) => name ?? '?')
        .join('+'),
      leavers,
      opening,
      closing,
      averageHeadcount.times(366).toDecimalPlaces(20),
      cost,
    ].join(' '),
  );

describe('the whole', () => {
  const analysis = peopleAnalysis(firm, each);

  it('counts people, leavers and headcounts', () => {
    // At the opening A, B, D, F; at the close A, D, F, G. E had left, and C leaves on the last day.
    expect([analysis.opening, analysis.closing]).toEqual([4, 4]);
    expect([analysis.people, analysis.peopleWhoLeft, analysis.leavers]).toEqual([6, 3, 3]);
    // A, D and F all year; B to June, C from February, G in January and from May.
    const days = 3 * 366 + 182 + 335 + (31 + 245);
    expect(analysis.averageHeadcount.times(366).toNumber()).toBe(days);
    expect(analysis.rate?.toFixed(10)).toBe(((3 * 366) / days).toFixed(10));
  });

  it('has the rates of the same spells', () => {
    const spells = firm.map(({ person, start, end, reason }) => ({ person, start, end, reason }));
    expect(analysis.rates).toEqual(ratesOfSpells({ spells, from: year.from, to: year.to }));
  });

  it('costs each person by their own pay', () => {
    // 10 hours at 20, 15.555 and 33.3335, each for one person: 200 + 155.55 + 333.335, which is rounded once.
    expect(analysis.cost.toFixed(2)).toBe('688.89');
    expect(analysis.perLeaver?.toFixed(2)).toBe('229.63');
    expect(analysis.lines.map(({ name, amount }) => `${name} ${amount}`)).toEqual(['newHire 688.89']);
    // 2,080 hours of a year for 10 hours of training, whatever the pay.
    expect(analysis.shareOfYearlyPay?.toFixed(12)).toBe((10 / 2080).toFixed(12));
  });

  it('names who left, by the day', () => {
    expect(analysis.left.map(({ person, end, reason }) => `${person} ${end} ${reason}`)).toEqual([
      'G 2024-01-31 quit',
      'B 2024-06-30 Better pay',
      'C 2024-12-31 undefined',
    ]);
  });
});

describe('the parts', () => {
  const analysis = peopleAnalysis(firm, { ...each, period: 'quarter' });

  it('by group: a person who moved is in each for the days spent there, and what is blank is a part', () => {
    expect(analysis.groups.map(lines)).toEqual([
      [
        // A, B and D to March, G from May.
        `Kitchen 1 3 2 ${366 + 182 + 91 + 245} 200`,
        // C, D from April, F.
        `Counter 1 1 2 ${335 + 275 + 366} 155.55`,
        // G in January; 333.335 is rounded up, so that the three add up to 688.89.
        `? 1 0 0 31 333.34`,
      ],
      [`full-time 1 3 2 ${366 + 182 + 91 + 245} 200`, `part-time 1 1 2 ${335 + 275 + 366} 155.55`, `? 1 0 0 31 333.34`],
    ]);
  });

  it('by two groups', () => {
    expect(lines(analysis.crossed as PeopleTable)).toEqual([
      `Kitchen+full-time 1 3 2 884 200`,
      `Counter+part-time 1 1 2 976 155.55`,
      `?+? 1 0 0 31 333.34`,
    ]);
  });

  it('by quarter', () => {
    const { parts } = analysis.periods as PeopleTable;
    // A, B, D, F and G to January, then C: 4 × 91 + 31 + 60 days of 91.
    expect(parts.map(({ of, from, to, leavers }) => [of[0]?.names[0], from, to, leavers])).toEqual([
      ['2024-Q1', '2024-01-01', '2024-03-31', 1],
      ['2024-Q2', '2024-04-01', '2024-06-30', 1],
      ['2024-Q3', '2024-07-01', '2024-09-30', 0],
      ['2024-Q4', '2024-10-01', '2024-12-31', 1],
    ]);
    expect(parts[0]?.averageHeadcount.times(91).toNumber()).toBe(4 * 91 + 31 + 60);
    expect(parts.map(({ cost }) => cost.toFixed(2))).toEqual(['333.34', '200.00', '0.00', '155.55']);
  });

  it('by reason and by answer, on the headcount of all', () => {
    const of = ({ parts }: PeopleTable) => parts.map(({ of, cost }) => `${of[0]?.names[0]} ${cost}`);
    expect(of(analysis.reasons)).toEqual(['quit 333.34', 'Better pay 200', 'undefined 155.55']);
    expect(of(analysis.facets.voluntary)).toEqual(['yes 533.34', 'no 155.55']);
    expect(of(analysis.facets.avoidable)).toEqual(['yes 200', 'undefined 488.89']);
    expect(of(analysis.facets.regretted)).toEqual(['no 155.55', 'undefined 533.34']);
    // C and G left before a year was over.
    expect(of(analysis.facets.firstYear)).toEqual(['yes 488.89', 'no 200']);
    expect(analysis.facets.voluntary.parts[0]?.averageHeadcount).toEqual(analysis.averageHeadcount);
  });
});

it('rounds to whole amounts that add up', () => {
  const whole = peopleAnalysis(firm, { ...each, amounts: 'whole' });
  // 688.885 in all; of 200, 155.55 and 333.335 the one with the largest remainder goes up.
  expect(whole.cost.toString()).toBe('689');
  expect(whole.groups[0]?.parts.map(({ cost }) => cost.toNumber())).toEqual([200, 156, 333]);
});

it('merges what few people left, and not if all have the same inputs', () => {
  const merged = peopleAnalysis(firm, { ...each, smallestGroup: 2 });
  expect(merged.groups[0]?.parts.map(({ of, leavers }) => [of.flatMap(({ names }) => names), leavers])).toEqual([
    [['Kitchen', 'Counter', undefined], 3],
  ]);
  const alike = firm.map(({ inputs: _, ...record }) => record);
  const shown = peopleAnalysis(alike, { from: year.from, to: year.to, by: ['Department'], smallestGroup: 2 });
  expect(shown.groups[0]?.parts.map(({ cost }) => cost.toNumber())).toEqual([2000, 2000, 2000]);
  expect(shown.onDefaults.toString()).toBe('1');
});

it('says if a person came back on the next day, which may be a move', () => {
  const back: PersonRecord[] = [
    { person: 'A', start: '2020-01-01', end: '2024-03-31', reason: 'quit' },
    { person: 'A', start: '2024-04-01' },
  ];
  expect(peopleAnalysis(back, { from: year.from, to: year.to }).notices).toContainEqual({
    code: 'backNextDay',
    people: 1,
  });
});
