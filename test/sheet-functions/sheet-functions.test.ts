import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups } from '../../src/groups.js';
import { model, plain, section, turnoverCost, turnoverModel } from '../../src/index.js';
import { lostRevenue } from '../../src/lost-revenue.js';
import * as rates from '../../src/rates.js';
import { sheetFunctions } from '../../src/sheet-functions/functions.js';
import type { SheetFunction } from '../../src/sheet-functions/sheet-function.js';
import { definitions } from '../../src/sheet-functions/turnover-rate.js';
import { turnoverInput } from '../arbitraries.js';

const functions = sheetFunctions(turnoverModel);

function named(name: string, among = functions): SheetFunction['run'] {
  return (among.find((candidate) => candidate.name === name) as SheetFunction).run;
}

type Pair = readonly [path: string, value: unknown];

/** An input as a range of two columns: what a person has in the cells. */
function range(input: object): Pair[] {
  return Object.entries(input).flatMap(([key, value]): Pair[] => {
    if (typeof value !== 'object' || 'toFixed' in value)
      return [[key, typeof value === 'object' ? Number(value) : inOneReading(value)]];
    return range(value).map(([name, cell]) => [`${key}.${name}`, cell]);
  });
}

/** A text of three decimals as it has to be written in a cell, where it could be thousands: with one more. */
function inOneReading(value: unknown): unknown {
  return typeof value === 'string' && /^-?[1-9]\d{0,2}\.\d{3}$/.test(value) ? `${value}0` : value;
}

const kitchen = {
  leavers: 24,
  pay: { interviewer: '29.50', load: 0.12 },
  hiring: { advertising: 85, interviews: 3, hoursPerInterview: 0.75 },
};

const restaurant = {
  customers: {
    activeCustomers: 3000,
    revenuePerCustomerYear: 240,
    contributionMarginShare: 0.5,
    retentionWithoutProblem: 0.8,
  },
  problems: { problemShare: 0.15, complaintShare: 0, extraChanceOfLeavingSilent: 0.2 },
  turnover: { serviceStaff: 12, staffLeavers: 9, monthsToFullSkill: 2, monthsVacant: 1, problemRateRatio: 1.6 },
};

describe('the table of functions', () => {
  it('has names that both sheets accept, once each', () => {
    const names = functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    // Not the address of a cell, which has at most three letters and then digits; no dot, for it is a JavaScript name.
    for (const name of names) expect(name).toMatch(/^[A-Z]{4,}(?:_[A-Z]+)*$/);
  });

  it('is described on one line of ASCII without what would end or mark up a comment', () => {
    for (const { description, parameters, result } of functions) {
      const texts = [description, result.description, ...parameters.map((parameter) => parameter.description)];
      for (const text of texts) expect(text).toMatch(/^(?!.*(?:\*\/|[@<>{}]))[\x20-\x7e]+\.$/);
    }
  });

  it('has what may be left out at the end', () => {
    for (const { name, parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect([...optional].sort(), name).toEqual(optional);
    }
  });
});

describe('turnover cost', () => {
  it('equals the library, from numbers and from texts, for any input', () => {
    fc.assert(
      fc.property(turnoverInput, (input) => {
        const result = plain(turnoverCost(input));
        const cells = [range(input)];
        expect(named('TURNOVER_COST')(...cells)).toBe(result.total);
        expect(named('TURNOVER_COST_PER_LEAVER')(...cells)).toBe(result.perLeaver);
        const [, ...rows] = named('TURNOVER_BREAKDOWN')(...cells) as unknown[][];
        const lines = result.lines.map(({ label, perLeaver, amount }) => [label, perLeaver, amount]);
        expect(rows.map(([, label, , perLeaver, amount]) => [label, perLeaver, amount])).toEqual([
          ...lines,
          ['', result.perLeaver, result.total],
        ]);
        const [, ...assumed] = named('TURNOVER_ASSUMPTIONS')(...cells) as unknown[][];
        expect(assumed.map(([path, label]) => (path === 'Please check' ? label : path))).toEqual([
          ...result.assumptions.map(({ path }) => path),
          ...result.notices.map(({ message }) => message),
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the leavers alone, as a cell or as a range of one cell, with a baseline or without', () => {
    const total = named('TURNOVER_COST');
    expect([total(24), total([[24]]), total('24'), total(24, ''), total(24, null)]).toEqual(Array(5).fill(48000));
    expect(total(24, 2600)).toBe(62400); // 24 × 2,600
    expect(named('TURNOVER_COST_PER_LEAVER')(24, '2600.00')).toBe(2600);
  });

  it('spills a heading row, the lines with section and kind, and the total', () => {
    // 24 leavers: 85 of advertising; 3 × 0.75 hours × 29.50 × 1.12 of interviewing; 2,000 for paperwork and training
    expect(named('TURNOVER_BREAKDOWN')(range(kitchen))).toEqual([
      ['Section', 'Line', 'Kind', 'Per leaver, USD', 'Amount, USD'],
      ['Hiring', 'Advertising', 'cash', 85, 2040],
      ['Hiring', 'Interviewing', 'paid time', 74.34, 1784.16],
      ['Baseline', 'Paperwork and training, not itemised', 'mixed', 2000, 48000],
      ['Total', '', '', 2159.34, 51824.16],
    ]);
  });

  it('says what was not given', () => {
    const [heading, ...rows] = named('TURNOVER_ASSUMPTIONS')(24) as unknown[][];
    expect(heading).toEqual(['Not given', 'Label', 'Taken as', 'Unit', 'Of the total, USD', 'Source']);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['currency', 'Currency', 'USD', 'currency', 48000],
      ['baseline.amount', 'Paperwork and training per leaver', 2000, 'money', 48000],
    ]);
  });

  it('shows a line that is added to a section, and its inputs, with no other edit', () => {
    const { hiring } = turnoverModel.sections;
    const relocated = section({
      ...hiring,
      inputs: { ...hiring.inputs, welcome: { label: 'Welcome present', unit: 'money' } },
      lines: {
        ...hiring.lines,
        welcome: { label: 'Welcome', kind: 'cash', formula: (x: { welcome: never }) => x.welcome },
      },
    } as never);
    const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, hiring: relocated } } as never);
    const withLine = sheetFunctions(ours as unknown as typeof turnoverModel);
    const cells = [
      [
        ['leavers', 2],
        ['hiring.welcome', 30],
        ['baseline.amount', 0],
      ],
    ];
    expect(named('TURNOVER_COST', withLine)(...cells)).toBe(60); // 2 × 30
    expect(named('TURNOVER_BREAKDOWN', withLine)(...cells)).toContainEqual(['Hiring', 'Welcome', 'cash', 30, 60]);
    const table = [
      ['group', 'leavers', 'Welcome present', 'baseline.amount'],
      ['Bar', 2, 30, 0],
    ];
    expect(named('TURNOVER_COST_BY_GROUP', withLine)(table)).toContainEqual(['Bar', 2, 60, 0, 30, 60]);
  });
});

it('takes no label that two inputs share', () => {
  const gifts = section({
    label: 'Gifts',
    source: 'Our own price list, 2026',
    inputs: { agencyFee: { label: 'Agency fee per hire', unit: 'money' } },
    lines: { agencyFee: { label: 'Gifts', kind: 'cash', formula: (x) => x.agencyFee } },
  });
  const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, gifts } });
  const cost = named('TURNOVER_COST', sheetFunctions(ours as unknown as typeof turnoverModel));
  const cells = (name: string) => [
    ['leavers', 2],
    [name, 30],
    ['baseline.amount', 0],
  ];
  expect(cost(cells('gifts.agencyFee'))).toBe(60);
  expect(() => cost(cells('Agency fee per hire'))).toThrow('Row 2: "Agency fee per hire" is not an input.');
});

describe('turnover cost by group', () => {
  const rows = [
    ['Group', 'leavers', 'pay.newHire', 'training.newHireHours', ''],
    ['Kitchen', 14, 15.5, 24, ''],
    ['', '', '', '', ''],
    ['Counter', 9, 14.25, 16],
    ['Kitchen', 1, '15', null, undefined],
    ['Office', 0],
  ];

  it('adds up rows of the same group, skips blank ones, and ends with the total', () => {
    // Kitchen: 14 × 24 × 15.50 and 1 × 2,000; counter: 9 × 16 × 14.25
    expect(named('TURNOVER_COST_BY_GROUP')(rows)).toEqual([
      ['Group', 'Leavers', 'Training, USD', 'Baseline, USD', 'Per leaver, USD', 'Total, USD'],
      ['Kitchen', 15, 5208, 2000, 480.53, 7208],
      ['Counter', 9, 2052, '', 228, 2052],
      ['Office', 0, '', 0, '', 0],
      ['Total', 24, 7260, 2000, 385.83, 9260],
      [
        'Please check',
        expect.stringMatching(
          /^In 2 of 4 rows, rows \d and \d “Paperwork and training per leaver” is the assumed figure; the others/,
        ),
        '',
        '',
        '',
        '',
      ],
      [
        'Please check',
        expect.stringMatching(/^In 2 of 4 rows, rows \d and \d, such as this: Paperwork and training come to /),
        '',
        '',
        '',
        '',
      ],
      [
        'Please check',
        expect.stringMatching(/^In 2 of 4 rows, rows \d and \d, such as this: Only training is itemised/),
        '',
        '',
        '',
        '',
      ],
    ]);
  });

  it('shows notices once for all groups, and nothing if there are none', () => {
    const table = [
      ['group', 'leavers', 'pay.trainer', 'training.trainerHours'],
      ['Bar', 1, 20, 8],
    ];
    const lookAt = (named('TURNOVER_COST_BY_GROUP')(table) as unknown[][]).filter(
      ([first]) => first === 'Please check',
    );
    expect(lookAt.map(([, words]) => String(words).slice(0, 30))).toEqual([
      'In all rows, such as this: Pap',
      'In all rows, such as this: Onl',
    ]);
    const plainTable = [
      ['group', 'leavers'],
      [true, 2],
    ];
    expect((named('TURNOVER_COST_BY_GROUP')(plainTable) as unknown[][]).map(([first]) => first)).toEqual([
      'Group',
      'true',
      'Total',
    ]);
  });

  it('equals the library for any inputs in one currency', () => {
    // A row may be the sum of those above by chance.
    const addsUp = /^Row \d+: the figures are the (?:sums|means) of those above/;
    const inspected = (table: unknown[][]) => {
      try {
        return named('TURNOVER_COST_BY_GROUP')(table) as unknown[][];
      } catch (error) {
        fc.pre(!addsUp.test((error as Error).message));
        throw error;
      }
    };
    const inOneCurrency = turnoverInput.map(({ currency: _, ...input }) => ({
      ...input,
      currency: 'KWD',
      ...(!input.paperwork && !input.training && { baseline: { amount: 700 } }),
    }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), inOneCurrency), { minLength: 1, maxLength: 5 }),
        (given) => {
          const adding = groups(turnoverModel);
          for (const [group, input] of given) adding.add(group, input as never);
          const { groups: each, total, perLeaver, notices } = plain(adding.results());
          const paths = ['currency', ...turnoverModel.inputs.map(({ path }) => path)];
          const table = given.map(([group, input]) => {
            const cells = new Map(range(input));
            return [group, ...paths.map((path) => cells.get(path) ?? '')];
          });
          const answer = inspected([['group', ...paths], ...table]);
          const figures = answer.slice(1, each.length + 2);
          const remarks = answer.slice(each.length + 2).filter(([, words]) => !addsUp.test(String(words)));
          expect(
            remarks.map(([first, words]) => [first, String(words).replace(/^In .*? rows.*?, such as this: /, '')]),
          ).toEqual(notices.map(({ example }) => ['Please check', example]));
          expect(new Set(answer.map((row) => row.length)).size).toBe(1);
          expect(figures.map((row) => [row[0], row.at(-2), row.at(-1)])).toEqual([
            ...each.map((group) => [group.group, group.perLeaver ?? '', group.total]),
            ['Total', perLeaver ?? '', total],
          ]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('names each group as its cell does', () => {
    const answer = named('TURNOVER_COST_BY_GROUP')([
      ['group', 'leavers'],
      [2024, 1],
      [' ', 1],
      [' Bar ', 1],
    ]);
    expect((answer as unknown[][]).map(([group]) => group)).toEqual(['Group', '2024', '(blank)', 'Bar', 'Total']);
  });
});

describe('lost revenue', () => {
  it('equals the library, with the part that turnover causes below the total', () => {
    const result = plain(lostRevenue(restaurant));
    expect(named('LOST_REVENUE')(range(restaurant))).toBe(result.total);
    const rows = named('LOST_REVENUE_BREAKDOWN')(range(restaurant)) as unknown[][];
    expect(rows[0]).toEqual(['Section', 'Line', 'Kind', 'Amount, USD']);
    expect(rows.slice(1, -2).map(([, label, , amount]) => [label, amount])).toEqual(
      result.lines.map(({ label, amount }) => [label, amount]),
    );
    expect(result.lossFromTurnover).toBeGreaterThan(0);
    expect(rows.slice(-2)).toEqual([
      ['Total', 'present value over 5 years at 10 %', '', result.total],
      ['Of the total, caused by turnover', '', '', result.lossFromTurnover],
    ]);
    const [, ...assumed] = named('LOST_REVENUE_ASSUMPTIONS')(range(restaurant)) as unknown[][];
    expect(assumed.map(([path]) => path)).toEqual([
      ...result.assumptions.map(({ path }) => path),
      ...result.notices.map(() => 'Please check'),
    ]);
  });

  it('says in the last row if the part that turnover causes is unknown, which is not the total', () => {
    const { turnover: _, ...without } = restaurant;
    expect((named('LOST_REVENUE_BREAKDOWN')(range(without)) as unknown[][]).at(-1)).toEqual([
      'Of the total, caused by turnover',
      '',
      '',
      'not assessed',
    ]);
  });

  it('says below the defaults what to look at, such as parts that are not assessed', () => {
    const rows = named('LOST_REVENUE_ASSUMPTIONS')(range(restaurant)) as unknown[][];
    expect(rows).toContainEqual(['Please check', 'Rework is not assessed; it is not zero.', '', '', '', '']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
  });
});

describe('turnover rate', () => {
  const rate = named('TURNOVER_RATE');

  it('is the monthly rate of SHRM unless another is named', () => {
    expect(rate(3, 150)).toBe(0.02);
    expect(rate([[3]], 150, '')).toBe(0.02);
    expect(rate(68, 1000, 'joltsquitsrate')).toBe(0.068);
    expect(rate(0.5, '', 'compoundTurnoverRate')).toBe(1 - 0.5 ** 12);
  });

  it('accepts a range of names or labels if a definition has more counts', () => {
    const counts = [
      ['separations', 50],
      ['Involuntary separations', 10],
      ['retirements', 15],
      ['averageHeadcount', 200],
    ];
    expect(rate(counts, null, 'preventableTurnoverRate')).toBe(0.125); // (50 − 10 − 15) ÷ 200
  });

  it('knows every definition that is a function of counts', () => {
    const all = Object.entries(rates).filter(([, value]) => typeof value === 'function' && 'inputs' in value);
    expect(Object.keys(definitions).sort()).toEqual(all.map(([name]) => name).sort());
    for (const [name, definition] of all) expect(definitions[name]).toBe(definition);
  });
});
