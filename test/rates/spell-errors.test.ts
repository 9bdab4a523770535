import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/index.js';
import { cohortOfSpells, countSpells, headcountOn, monthlyRatesOfSpells, ratesOfSpells } from '../../src/rates.js';

function messages(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ message }) => message);
    throw error;
  }
  return [];
}

const period = { from: '2024-01-01', to: '2024-12-31' };
const count = (input: unknown) => messages(() => countSpells(input as never));

describe('spells that are wrong', () => {
  it('are all named, by row, with what would be right', () => {
    const spells = [
      { person: 'A', start: '2023-02-29', end: '29.02.2024', reason: 'quitt' },
      5,
      { person: 7, start: '2024-1-5', raeson: 'quit' },
      { person: 'B', start: '2024-01-05' },
      { person: 'C', start: '2024-03-05', end: '2024-01-01' },
      { person: 'D', start: '2024-03-05', reason: 'quit' },
      { start: '2024-03-05', end: null },
      { person: ' ' },
    ];
    expect(count({ spells, from: '2024-13-01', too: '2024-12-31' })).toEqual([
      'too is not known here; did you mean to?',
      'spells[0].start must be a calendar date such as "2024-02-29"; 2023-02-29 was given, and February 2023 has 28 days.',
      'spells[0].end must be a calendar date such as "2024-02-29"; "29.02.2024" was given (write 2024-02-29).',
      'spells[0].reason must be one of quit, retirement, layoff, discharge, other, transfer; "quitt" was given; did you mean quit?',
      'spells[1] must be an object such as { person: "A-17", start: "2024-02-29" }; 5 was given.',
      'spells[2].raeson is not known here; did you mean reason?',
      'spells[2].person must be a text that tells one person from another, such as "A-17"; 7 was given (write it as text).',
      'spells[2].start must be a calendar date such as "2024-02-29"; "2024-1-5" was given (write 2024-01-05).',
      'spells[4].end (2024-01-01) must be spells[4].start (2024-03-05) or later.',
      'spells[5].reason is given, and there is no end: give the last day employed, or leave the reason out.',
      'spells[6].person must be a text that tells one person from another, such as "A-17"; nothing was given.',
      'spells[7].person must be a text that tells one person from another, such as "A-17"; nothing was given.',
      'spells[7].start must be given: a calendar date such as "2024-02-29".',
      'from must be a calendar date such as "2024-02-29"; 2024-13-01 was given, and there is no month 13.',
      'to must be given: a calendar date such as "2024-02-29".',
    ]);
  });

  it('have a code each, for programs with their own messages', () => {
    const coded = (...spells: unknown[]): string[] => {
      try {
        countSpells({ spells, ...period } as never);
      } catch (error) {
        if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
        throw error;
      }
      return [];
    };
    const [start, end] = ['2024-01-05', '2024-03-05'];
    expect(coded({ start }, { person: 7, start }, { person: 'A ', start })).toEqual([
      'spells[0].person required',
      'spells[1].person notAName',
      'spells[2].person notAName',
    ]);
    expect(coded({ person: 'A' }, { person: 'B', start: '5 Jan' }, { person: 'C', start: end, end: start })).toEqual([
      'spells[0].start required',
      'spells[1].start notADate',
      'spells[2].end contradiction',
    ]);
    const named = { person: 'A', start };
    expect(
      coded(
        { ...named, end, reason: 'quitt' },
        { person: 'B', start, reason: 'quit' },
        { person: 'C', start, raeson: 'quit' },
      ),
    ).toEqual(['spells[0].reason unknownReason', 'spells[1].reason contradiction', 'spells[2].raeson unknownInput']);
    expect(coded({ ...named, end }, { ...named, start: end })).toEqual(['spells[1].start contradiction']);
  });

  it.each<[unknown, string]>([
    ['2024-1-5', ' (write 2024-01-05)'],
    ['20240105', ' (write 2024-01-05)'],
    ['5.1.2024', ' (write 2024-01-05)'],
    ['31.2.2024', ''],
    ['2024111', ''],
    ['01/02/2024', ''],
    ['2024-01-05T08:00:00Z', ' (write 2024-01-05, without a time)'],
    [45296, ' (write it as text: year, month, day)'],
    ['0', ''],
  ])('say how a day is written: %j', (start, hint) => {
    const given = typeof start === 'string' ? `"${start}"` : start;
    expect(count({ spells: [{ person: 'A', start }], ...period })).toEqual([
      `spells[0].start must be a calendar date such as "2024-02-29"; ${given} was given${hint}.`,
    ]);
  });

  it('have a person with spaces around, which are invisible and make it another person', () => {
    const spells = [
      { person: 'A', start: '2020-01-01', end: '2024-03-31', reason: 'quit' },
      { person: 'A ', start: '2024-06-01' },
    ];
    expect(count({ spells, ...period })).toEqual([
      'spells[1].person must have no spaces around it, for with them it is another person; "A " was given.',
    ]);
  });

  it('overlap if one person has two on one day, in any order', () => {
    const spells = [
      { person: 'A', start: '2024-06-30' },
      { person: 'A', start: '2024-01-01', end: '2024-06-30', reason: 'transfer' },
      { person: 'B', start: '2024-06-30' },
      { person: 'C', start: '2020-01-01' },
      { person: 'C', start: '2022-01-01', end: '2022-01-31' },
      { person: 'C', start: '2023-01-01', end: '2023-01-31' },
    ];
    const rule = 'spells must not overlap, and the last day employed is part of one.';
    expect(count({ spells, ...period })).toEqual([
      `spells[0].start (2024-06-30) falls in spells[1] of the same person (2024-01-01 to 2024-06-30): ${rule}`,
      `spells[4].start (2022-01-01) falls in spells[3] of the same person (2020-01-01, not ended): ${rule}`,
      `spells[5].start (2023-01-01) falls in spells[3] of the same person (2020-01-01, not ended): ${rule}`,
    ]);
    expect(count({ spells: [{ ...spells[0], start: '2024-07-01' }, spells[1]], ...period })).toEqual([]);
  });

  it('contradict themselves about the hire', () => {
    const spells = [
      { person: 'A', start: '2024-04-01', hired: '2024-04-02' },
      { person: 'B', start: '2024-04-01', hired: '2024-04-01', began: 'transfer' },
      { person: 'C', start: '2024-04-01', hired: '1 April', began: 'hire' },
      { person: 'D', start: '2022-01-01', end: '2022-12-31', reason: 'quit' },
      { person: 'D', start: '2024-04-01', hired: '2022-01-01' },
      { person: 'E', start: '2022-01-01', end: '2024-03-31', reason: 'transfer' },
      { person: 'E', start: '2024-04-01', hired: '2024-04-01' },
      { person: 'F', start: '2022-01-01', end: '2022-12-31', reason: 'transfer', hired: '2019-01-01' },
      { person: 'F', start: '2024-04-01', hired: '2018-01-01' },
      { person: 'G', start: '2022-01-01', end: '2024-03-31' },
      { person: 'G', start: '2024-04-01', began: 'transfer' },
    ];
    expect(count({ spells, ...period })).toEqual([
      'spells[2].began must be transfer, or left out for a hire; "hire" was given.',
      'spells[2].hired must be a calendar date such as "2024-02-29"; "1 April" was given.',
      'spells[0].hired (2024-04-02) must be spells[0].start (2024-04-01), when the employment began, or earlier.',
      'spells[1].hired (2024-04-01) must be before spells[1].start (2024-04-01), because that spell began by a transfer.',
      'spells[4].hired (2022-01-01) must be after spells[3].end (2022-12-31), because who left and came back is hired again.',
      'spells[6].hired (2024-04-01) must be spells[5].start (2022-01-01), when the employment began, or earlier.',
      'spells[8].hired (2018-01-01) must be 2019-01-01, as spells[7].hired has it of the same employment.',
      'spells[9].reason must be transfer, because spells[10] of the same person began by one on the next day.',
    ]);
  });

  it('are no list, or nothing at all', () => {
    expect(count({ spells: 'A', ...period })).toEqual([
      'spells must be a list, such as [{ person: "A-17", start: "2024-02-29" }]; "A" was given.',
    ]);
    expect(count({ ...period })).toEqual([
      'spells must be a list, such as [{ person: "A-17", start: "2024-02-29" }]; nothing was given.',
    ]);
    expect(count(null)).toHaveLength(1);
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    expect(count({ spells: [, { person: 'A', start: '2024-01-01' }], ...period })).toEqual([
      'spells[0] must be an object such as { person: "A-17", start: "2024-02-29" }; nothing was given.',
    ]);
  });

  it('keep to one line, whatever was given', () => {
    const odd = {
      person: 'A',
      start: `2024-01-01\n${'x'.repeat(1000)}`,
      'rea\nson': 1,
      reason: `q\n${'y'.repeat(500)}`,
    };
    for (const message of count({ spells: [odd], ...period })) {
      expect(message).not.toMatch(/[\n\r]/);
      expect(message.length).toBeLessThan(250);
    }
  });
});

describe('days that are wrong', () => {
  const spells = [{ person: 'A', start: '2024-01-01' }];
  it.each<[string, () => unknown, string[]]>([
    [
      'a period that ends before it starts',
      () => ratesOfSpells({ spells, from: '2024-03-01', to: '2024-02-29' }),
      ['to (2024-02-29) must be from (2024-03-01) or later.'],
    ],
    [
      'a cohort watched until before its last hire',
      () => cohortOfSpells({ spells, ...period, observedTo: '2024-12-30' }),
      ['observedTo (2024-12-30) must be to (2024-12-31) or later.'],
    ],
    [
      'one day, named once',
      () => headcountOn({ spells, on: '2023-02-29' }),
      ['on must be a calendar date such as "2024-02-29"; 2023-02-29 was given, and February 2023 has 28 days.'],
    ],
    [
      'parts of months',
      () => monthlyRatesOfSpells({ spells, from: '2024-01-02', to: '2024-12-30' }),
      [
        'from must be the first day of a month, for the rates are monthly; 2024-01-02 was given (write 2024-01-01).',
        'to must be the last day of a month, for the rates are monthly; 2024-12-30 was given (write 2024-12-31).',
      ],
    ],
  ])('%s', (_label, run, expected) => {
    expect(messages(run)).toEqual(expected);
  });
});

it('nothing given is changed, and no result can be', () => {
  const deepFrozen = Object.freeze({
    spells: Object.freeze([
      Object.freeze({ person: 'A', start: '2024-05-01' }),
      Object.freeze({ person: 'A', start: '2023-01-01', end: '2024-02-01', reason: 'quit' as const }),
    ]),
    ...period,
  });
  const rates = ratesOfSpells(deepFrozen);
  const parts = [
    rates,
    rates.counts,
    rates.counts.separationsByReason,
    rates.counts.averageHeadcount,
    rates.onDailyHeadcount,
  ];
  for (const part of parts) expect(Object.isFrozen(part)).toBe(true);
});
