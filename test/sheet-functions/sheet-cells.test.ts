import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { turnoverModel } from '../../src/index.js';
import { sheetFunctions } from '../../src/sheet-functions/functions.js';
import { SheetError } from '../../src/sheet-functions/sheet-error.js';

const functions = new Map(sheetFunctions(turnoverModel).map(({ name, run }) => [name, run]));

/** Returns the result of a function, or its error message. */
function called(name: string, ...cells: unknown[]): unknown {
  try {
    return functions.get(name)?.(...cells);
  } catch (error) {
    expect(error).toBeInstanceOf(SheetError);
    const { message, missing } = error as SheetError;
    expect(message).not.toMatch(/[\n\r]/);
    return missing ? `missing: ${message}` : message;
  }
}

const cost = (...cells: unknown[]) => called('TURNOVER_COST', ...cells);
const byGroup = (...rows: unknown[][]) => called('TURNOVER_COST_BY_GROUP', rows);

const date = 'is a date or a duration in the sheet; format the cell as a number and type it again.';
const dateAsName = date.replace('a number', 'plain text');
const anotherDate = runInNewContext('new Date(0)');

describe('a cell', () => {
  it.each([
    [
      'text in a number cell',
      '1,000',
      'leavers must be a number; "1,000" was given (write 1000 or 1, whichever is meant).',
    ],
    [
      'text with a point for thousands or decimals',
      '1.000',
      'leavers must be a number; "1.000" was given (write 1000 or 1, whichever is meant).',
    ],
    [
      'text with three decimals, or thousands',
      ' 15.375 ',
      'leavers must be a number; "15.375" was given (write 15375 or 15.3750, whichever is meant).',
    ],
    ['below its bounds', -1, 'leavers must be 0 or more (people); -1 was given.'],
    ['a truth value', true, 'leavers must be a number; TRUE was given.'],
    ['a date', new Date(0), `leavers ${date}`],
    ['a date of another realm', anotherDate, `leavers ${date}`],
    [
      'an error as Google Sheets hands it over',
      '#N/A',
      'missing: leavers cannot be read: its cell shows the error #N/A.',
    ],
    [
      'an error as Excel hands it over',
      { code: '#DIV/0!' },
      'missing: leavers cannot be read: its cell shows the error #DIV/0!.',
    ],
    [
      'an error as a data type of Excel',
      { type: 'Error', basicValue: '#REF!' },
      'missing: leavers cannot be read: its cell shows the error #REF!.',
    ],
    ['an object of another kind', { type: 'Entity' }, 'leavers must be a number; an object was given.'],
    [
      'blank',
      '',
      'missing: leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
    ],
    [
      'null',
      null,
      'missing: leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
    ],
    [
      'spaces',
      '  ',
      'missing: leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
    ],
  ])('%s', (_, cell, message) => {
    expect(cost(cell)).toBe(message);
    expect(cost([[cell]])).toBe(message);
  });

  it('may hold a text with a point that has one reading, and any number', () => {
    expect(cost(1.125)).toBe(2250); // 1.125 × 2,000
    expect(['1.0', '1.50', '0.125', '1234.125'].map((text) => cost(text))).toEqual([2000, 3000, 250, 2468250]);
    const cells = [
      ['leavers', 1],
      ['pay.newHire', 20],
      ['rampUp.weeksToProficiency', 2],
      ['rampUp.hoursPerWeek', '37.500'],
      ['rampUp.averageShareLost', '0.500'],
      ['baseline.amount', 0],
    ];
    expect(cost(cells)).toBe(750); // 2 × 37.5 × 20 × 0.5: no week has 37,500 hours
    expect(cost([...cells.slice(0, 5), ['baseline.amount', '1.000']])).toBe(
      'Row 6: baseline.amount must be a number; "1.000" was given (write 1000 or 1, whichever is meant).',
    );
  });

  it('counts with the 15 digits that a sheet prints', () => {
    expect(1 - 0.9).not.toBe(0.1);
    const cells = [
      ['leavers', 1],
      ['pay.trainer', 100],
      ['pay.load', 1 - 0.9],
      ['training.trainerHours', 1],
    ];
    expect(cost(cells)).toBe(110); // 100 × (1 + 0.1)
    expect(
      cost([
        ['leavers', 1],
        ['vacancy.vacantDays', 1],
        ['vacancy.outputPerDay', 100],
        ['vacancy.outputLostShare', (0.1 * 3) / 0.3],
        ['baseline.amount', 0],
      ]),
    ).toBe(100);
  });

  it('may hold money that comes from a division', () => {
    expect(cost(1, 1000 / 3)).toBe(333.33);
    expect(
      cost([
        ['leavers', 3],
        ['baseline.amount', 1000 / 3],
      ]),
    ).toBe(1000);
  });

  it('may hold a percentage as a number or as a text', () => {
    const cells = (load: unknown) => [
      ['leavers', 1],
      ['pay.trainer', 100],
      ['pay.load', load],
      ['training.trainerHours', 1],
    ];
    expect(cost(cells(0.12))).toBe(112);
    expect(cost(cells('0.12'))).toBe(112);
    expect(cost(cells('12 %'))).toBe(112);
    expect(cost(cells(12))).toBe('Row 3: pay.load must be 1 or less (share); 12 was given (write 0.12 for 12 %).');
  });
});

describe('a range of two columns', () => {
  it('accepts names as paths or labels, in any case, and skips blank rows', () => {
    const cells = [
      ['Leavers', 2],
      ['', ''],
      ['HIRING.ADVERTISING', 10],
      [' Agency fee per hire ', '5'],
      ['hiring.travel', ''],
      ['baseline.amount', 0],
      [null, undefined],
    ];
    expect(cost(cells)).toBe(30); // 2 × (10 + 5)
  });

  it.each([
    [
      'a misspelt name',
      [
        ['leavers', 2],
        ['hiring.intervews', 3],
      ],
      'Row 2: "hiring.intervews" is not an input; did you mean hiring.interviews?',
    ],
    [
      'a name without its section',
      [
        ['leavers', 2],
        ['newHire', 3],
      ],
      'Row 2: "newHire" is not an input; did you mean pay.newHire?',
    ],
    [
      'the name of a section',
      [
        ['leavers', 2],
        ['hiring', 3],
      ],
      'Row 2: "hiring" is not an input.',
    ],
    [
      'a name of every object',
      [
        ['leavers', 2],
        ['__proto__', 3],
      ],
      'Row 2: "__proto__" is not an input.',
    ],
    [
      'a heading',
      [
        ['Input', 'Value'],
        ['leavers', 2],
      ],
      'Row 1: "Input" is not an input; leave headings and notes out of the range.',
    ],
    [
      'a date in place of a name',
      [
        ['leavers', 2],
        [new Date(0), 3],
      ],
      `Row 2: The name of an input ${dateAsName}`,
    ],
    [
      'an error in place of a name',
      [
        ['leavers', 2],
        [{ code: '#REF!' }, 3],
      ],
      'missing: Row 2: The name of an input cannot be read: its cell shows the error #REF!.',
    ],
    [
      'a name twice',
      [
        ['leavers', 2],
        ['', ''],
        ['Leavers', 2],
      ],
      'Row 3: leavers is given already in row 1; give it once.',
    ],
    [
      'a value without a name',
      [
        ['leavers', 2],
        ['', 3],
      ],
      'Row 2: There is a value, but no name of an input before it.',
    ],
    [
      'one column',
      [['leavers'], [2]],
      'The range must have two columns, the names of inputs and their values; it has 1.',
    ],
    [
      'three columns',
      [['leavers', 2, 'people']],
      'The range must have two columns, the names of inputs and their values; it has 3.',
    ],
    [
      'an input that nothing uses',
      [
        ['leavers', 2],
        ['hiring.interviews', 3],
      ],
      'Row 2: hiring.interviews is given, but hiring.hoursPerInterview and pay.interviewer are not.',
    ],
    [
      'what is missing',
      [
        ['leavers', ''],
        ['pay.newHire', 3],
      ],
      'missing: leavers must be given: how many left in the period; or give headcount and turnoverRate instead.',
    ],
    [
      'an error among its cells',
      [['leavers', '#REF!']],
      'missing: Row 1: leavers cannot be read: its cell shows the error #REF!.',
    ],
    [
      'another currency',
      [
        ['leavers', 2],
        ['currency', 'EUR'],
      ],
      'missing: Nothing can be calculated yet: no line of the turnover cost has all that it needs.',
    ],
    [
      'a currency in small letters',
      [
        ['leavers', 2],
        ['currency', 'eur'],
        ['baseline.amount', 1],
      ],
      'Row 2: currency must be a currency code of ISO 4217 such as USD or EUR; "eur" was given (write EUR).',
    ],
  ])('%s', (_, cells, message) => {
    expect(cost(cells)).toBe(message);
  });

  it('skips a heading that has no value beside it, and a whole column below the inputs', () => {
    const cells = [
      ['leavers', 2],
      ['Pay', ''],
      ["New hire's pay", 15, ''],
      ['Training', null, ''],
      ["New hire's hours in training", 8],
      ['pay.trainr', ''],
      ...Array(995).fill(['', '']),
    ];
    expect(cost(cells)).toBe(240); // 2 × 15 × 8
  });

  it('says the first problem by row, and how many more there are', () => {
    const cells = [
      ['leavers', 2],
      ['pay.load', 12],
      ['hiring.agencyFee', '€5'],
      ['pay.newHire', new Date(0)],
    ];
    expect(cost(cells)).toMatch(/^Row 2: pay\.load must be 1 or less .* \(and 2 more problems\)$/);
    expect(cost(cells.slice(0, 3))).toMatch(/^Row 2: .* \(and 1 more problem\)$/);
  });

  it('does not report a misspelt name again as what it leaves missing', () => {
    expect(cost([['leaver', 24]])).toBe('Row 1: "leaver" is not an input; did you mean leavers?');
    const cells = [
      ['leavers', 2],
      ['hiring.interviews', 3],
      ['hiring.hoursPerInterview', 1],
      ['pay.interviewr', 30],
    ];
    expect(cost(cells)).toBe('Row 4: "pay.interviewr" is not an input; did you mean pay.interviewer?');
  });

  it('is not at odds with a baseline beside it', () => {
    expect(cost([['leavers', 2]], 10)).toBe(20);
    expect(
      cost(
        [
          ['leavers', 2],
          ['baseline.amount', 5],
        ],
        10,
      ),
    ).toBe('baseline.amount is given already in row 2; give it once.');
    expect(
      cost(
        [
          ['leavers', 2],
          ['paperwork.setUp', 5],
        ],
        10,
      ),
    ).toBe('baseline.amount applies only if neither paperwork nor training is itemised, but paperwork is.');
  });
});

describe('pay in the period that people know', () => {
  const base = [
    ['leavers', 1],
    ['training.newHireHours', 40],
  ];

  // 40 hours of each:
  it.each([
    ['pay.newHire/hour', 29.325, 1173],
    // 1,173 × 52 ÷ 2,080 = 29.325
    ['pay.newHire/week', 1173, 1173],
    // 5,083 × 12 ÷ 2,080 = 29.325
    ['pay.newHire/month', '$5,083.00', 1173],
    // 61,000 ÷ 2,080 = 29.326923…; × 40 = 1,173.0769…
    ['pay.newHire/year', 61000, 1173.08],
    ['PAY.NEWHIRE/YEAR', '61000', 1173.08],
    ["New hire's pay/year", 61000, 1173.08],
  ])('%s', (name, cell, total) => {
    expect(cost([...base, [name, cell]])).toBeCloseTo(total, 2);
    const rows = byGroup(['group', 'leavers', 'training.newHireHours', name], ['A', 1, 40, cell]) as unknown[][];
    expect(rows[1]?.at(-1)).toBeCloseTo(total, 2);
  });

  it('is not given if its cell is blank', () => {
    expect(cost([...base, ['pay.newHire', 10], ['pay.newHire/year', '']])).toBe(400);
    const heading = ['group', 'leavers', 'training.newHireHours', 'pay.newHire', 'pay.newHire/year'];
    const rows = byGroup(heading, ['A', 1, 40, 10, ''], ['B', 1, 40, '', 61000]) as unknown[][];
    // 400 + 1,173.08
    expect(rows[3]?.at(-1)).toBeCloseTo(1573.08, 2);
    expect(byGroup(heading, ['A', 1, 40, 10, 61000])).toBe(
      'Row 2: pay.newHire/year is given already as pay.newHire; give one of them.',
    );
  });

  it.each([
    [
      ['pay.newHire', 10],
      ['pay.newHire/year', 61000],
      'pay.newHire/year is given already as pay.newHire in row 3; give one of them.',
    ],
    [['pay.newHire/year', 10], ['pay.newHire/year', 10], 'pay.newHire/year is given already in row 3; give it once.'],
    [
      ['pay.newHire', 10],
      ['pay.trainer/annual', 10],
      '"pay.trainer/annual" is not an input; did you mean pay.trainer/year?',
    ],
    [
      ['pay.newHire', 10],
      ['training.courseFees/year', 10],
      '"training.courseFees/year" is not an input: training.courseFees is in money and has no other period. Write training.courseFees.',
    ],
    [['pay.newHire', 10], ['pay.trainer/year', true], 'pay.trainer/year must be a number; TRUE was given.'],
    [['pay.newHire', 10], ['pay.trainer/year', 'many'], 'pay.trainer/year must be a number; "many" was given.'],
  ])('%j beside %j is refused', (one, other, message) => {
    expect(cost([...base, one, other])).toBe(`Row 4: ${message}`);
  });

  it.each([
    ['pay.newHire/annual', '; did you mean pay.newHire/year?'],
    ['leavers/year', ': leavers is in people and has no other period. Write leavers.'],
  ])('the heading %s is refused', (heading, hint) => {
    expect(byGroup(['group', 'leavers', heading], ['A', 1, 1])).toBe(
      `Row 1: the heading "${heading}" is not an input${hint}`,
    );
  });
});

describe('a table of groups', () => {
  const heading = ['group', 'leavers', 'pay.newHire', 'training.newHireHours'];

  it.each([
    ...['Total', 'TOTALS', 'Grand Total', ' subtotal ', 'Eindtotaal', '총합계', 'Summe', 'Average', 'Mean', 'Gesamt'],
    ...['Somme', 'Suma', 'som', '合計', 'Overall', 'TOTAL (3)', 'Grand Totals', 'All', 'Tot.', 'Total for Kitchen'],
    ...['Kitchen Total', 'Kitchen - Average'],
  ])('refuses a row of totals pasted along: %s', (total) => {
    expect(byGroup(['group', 'leavers'], ['Bar', 2], ['Kitchen', 3], [total, 5])).toBe(
      `Row 4: "${total.trim()}" looks like a row of totals, which would count everybody twice; leave it out, or name the group otherwise.`,
    );
  });

  it('refuses a row of totals whatever it is called, if two columns agree, and mentions it if one does', () => {
    // 3 + 2 = 5; 300 + 200 = 500
    const rows = [
      ['group', 'leavers', 'hiring.advertising'],
      ['Kitchen', 3, 300],
      ['Counter', 2, '200'],
    ];
    expect(byGroup(...rows, ['The firm', 5, 500])).toBe(
      'Row 4: the figures are the sums of those above: a row of totals would count everybody twice; leave it out, or if it is none, move it above all other rows.',
    );
    expect(byGroup(...rows, ['', 5, ''])).toBe(
      'Row 4: the figures are the sums of those above, and nothing names a group: a row of totals would count everybody twice; leave it out, or name its group.',
    );
    const answer = byGroup(['group', 'leavers'], ['Kitchen', 1], ['Counter', 2], ['Bar', 3]) as unknown[][];
    expect(answer.at(-2)).toEqual(['Total', 6, 12000, 2000, 12000]); // (1 + 2 + 3) × 2,000
    expect(answer.at(-1)).toEqual([
      'Please check',
      'Row 4: the figures are the sums of those above. It is counted as a row like any other; if it is one of totals, leave it out.',
      ...['', '', ''],
    ]);
  });

  it('refuses the last row if it is the sum of three rows or more', () => {
    // 4 + 3 + 2 = 9
    const rows = [
      ['group', 'leavers'],
      ['Kitchen', 4],
      ['Counter', 3],
      ['Bar', 2],
      ['Casa Nostra', 9],
    ];
    expect(byGroup(...rows)).toContain('Row 5: the figures are the sums of those above: a row of totals');
    expect((byGroup(...rows, ['Terrace', 1]) as unknown[][]).at(-2)?.slice(0, 2)).toEqual(['Total', 19]);
  });

  it('adds up groups that read the same, and says so', () => {
    const answer = byGroup(['group', 'leavers'], ['Küche', 1], ['KU\u0308CHE', 2], ['küche\u00a0', 4]) as unknown[][];
    expect(answer[1]?.slice(0, 2)).toEqual(['Küche', 7]);
    expect(answer.at(-1)?.[1]).toBe('"KU\u0308CHE", "küche" (rows 3, 4) are counted under "Küche".');
  });

  it('refuses a note under the table', () => {
    expect(byGroup(['group', 'leavers'], ['Kitchen', 1], ['Generated by BambooHR on 2025-03-01', ''])).toBe(
      'Row 3: the row holds "Generated by BambooHR on 2025-03-01" and nothing else; leave a note out of the range, or give the leavers.',
    );
  });

  it('reads texts with a point as the others of their column tell', () => {
    const rows = (...pays: unknown[]) => pays.map((pay, at) => [`K${at}`, 1, pay, 2]);
    expect(byGroup(heading, ...rows('60.000', 20))).toBe(
      'Row 2: pay.newHire must be a number; "60.000" was given (write 60000 or 60, whichever is meant).',
    );
    // 15.375 × 2 + 12.5 × 2 = 55.75
    expect(byGroup(heading, ...rows('15.375', '12.50'))).toContainEqual(['Total', 2, 55.75, 27.88, 55.75]);
    expect(byGroup(heading, ...rows(15.375, 60))).toContainEqual(['Total', 2, 150.75, 75.38, 150.75]);
    // (60,000 + 12.50) × 2 = 120,025
    for (const pays of [
      ['60.000', '12,50'],
      ['60,000', '12.50'],
      ['12,50', '60.000'],
    ]) {
      expect(byGroup(heading, ...rows(...pays))).toContainEqual(['Total', 2, 120025, 60012.5, 120025]);
    }
    expect(byGroup(heading, ...rows('60.000', '12,50', '12.50'))).toMatch(
      /^Row 2: .* \(write 60000 or 60, whichever is meant\)\.$/,
    );
  });

  it('takes groups that are called like a total in part, or like what every object inherits', () => {
    const answer = byGroup(['group', 'leavers'], ['Total rewards', 2], ['__proto__', 3], ['constructor', 4]);
    expect((answer as unknown[][]).map(([group]) => group)).toEqual([
      'Group',
      'Total rewards',
      '__proto__',
      'constructor',
      'Total',
    ]);
  });

  it('takes headings that are broken into lines or have a curly apostrophe, and refuses an error for one', () => {
    const label = 'New hire\u2019s\npay';
    const answer = byGroup(['group', 'leavers', label, 'training.newHireHours'], ['Bar', 2, 15, 4]);
    expect(answer).toContainEqual(['Bar', 2, 120, 60, 120]); // 2 × 15 × 4
    expect(byGroup(['group', 'leavers', '#REF!'], ['Bar', 2, 15])).toMatch(
      /^Row 1: the heading of column 3 cannot be read: its cell shows the error #REF!\./,
    );
  });

  it.each([
    [
      'a misspelt heading',
      [
        ['group', 'leavers', 'pay.newHir'],
        ['Bar', 1, 15],
      ],
      'Row 1: the heading "pay.newHir" is not an input; did you mean pay.newHire?',
    ],
    [
      'a heading that is no input',
      [
        ['department', 'leavers'],
        ['Bar', 1],
      ],
      'Row 1: the heading "department" is not an input; the column that names the groups is headed group.',
    ],
    [
      'a heading twice',
      [
        ['group', 'leavers', 'Leavers'],
        ['Bar', 1, 1],
      ],
      'Row 1: the columns 2 and 3 are both "Leavers"; keep one.',
    ],
    [
      'a column without a heading',
      [
        ['group', '', 'leavers'],
        ['Bar', '', 1],
        ['Pub', 7, 1],
      ],
      'Row 1: column 2 has no heading, but row 3 has something in it.',
    ],
    [
      'no column of groups',
      [['leavers'], [1]],
      'Row 1: no column is headed group; it names what each row is added up under.',
    ],
    [
      'no column of leavers',
      [
        ['group', 'baseline.amount'],
        ['Bar', 1],
      ],
      'Row 1: no column is headed leavers, nor are two headed headcount and turnoverRate; if each row is one person who left, add a column leavers and fill it with 1.',
    ],
    [
      'a date as a heading',
      [
        ['group', 'leavers', new Date(0)],
        ['Bar', 1, 1],
      ],
      `Row 1: the heading of column 3 ${dateAsName}`,
    ],
    [
      'no rows',
      [
        ['group', 'leavers'],
        ['', ''],
      ],
      'missing: The range has a heading row but no rows below it.',
    ],
    ['nothing', [['']], /^Row 1: no column is headed group; .* \(and 1 more problem\)$/],
    [
      'a date as a group',
      [
        ['group', 'leavers'],
        [anotherDate, 1],
      ],
      `Row 2: group ${dateAsName}`,
    ],
    [
      'an error as a group',
      [
        ['group', 'leavers'],
        ['#N/A', 1],
      ],
      'missing: Row 2: group cannot be read: its cell shows the error #N/A.',
    ],
    [
      'currencies that differ',
      [
        ['group', 'leavers', 'currency', 'baseline.amount'],
        ['Bar', 1, 'EUR', 1],
        ['Pub', 1, 'GBP', 1],
      ],
      'Row 3: currency is GBP, but the rows before are in EUR: all must be in one, for nothing is converted.',
    ],
  ])('%s', (_, rows, message) => {
    if (typeof message === 'string') expect(byGroup(...rows)).toBe(message);
    else expect(byGroup(...rows)).toMatch(message);
  });

  it('gives no result if one row is invalid, and names it', () => {
    const rows = [
      heading,
      ['Kitchen', 14, 15.5, 24],
      ['Counter', 9, '14:25', 16],
      ['', '', '', ''],
      ['Bar', '', 15, 8],
    ];
    expect(byGroup(...rows)).toBe('Row 3: pay.newHire must be a number; "14:25" was given. (and 1 more problem)');
    expect(byGroup(heading, ['Bar', '', 15, 8])).toMatch(/^missing: Row 2: leavers must be given: /);
  });

  it('names the input whose cell is a date or an error, once', () => {
    expect(byGroup(heading, ['Bar', 1, new Date(0), 8])).toBe(`Row 2: pay.newHire ${date}`);
    expect(byGroup(heading, ['Bar', 1, '#N/A', 8])).toBe(
      'missing: Row 2: pay.newHire cannot be read: its cell shows the error #N/A.',
    );
  });
});

describe('lost revenue', () => {
  it.each([
    ['a blank cell', ''],
    ['a range without values', [['customers.activeCustomers', '']]],
  ])('%s is not zero', (_, cells) => {
    for (const name of ['LOST_REVENUE', 'LOST_REVENUE_BREAKDOWN', 'LOST_REVENUE_ASSUMPTIONS']) {
      expect(called(name, cells)).toBe(
        'missing: Nothing can be calculated yet: no line of the lost revenue has all that it needs.',
      );
    }
  });

  it('takes no single number', () => {
    expect(called('LOST_REVENUE', 5)).toBe(
      'The range must have two columns, the names of inputs and their values; it has 1.',
    );
  });
});

describe('turnover rate', () => {
  it.each([
    ['no separations', ['', 9], /^missing: separations must be given: Separations in the month\. Temporary /],
    ['no headcount', [3, ''], /^missing: averageHeadcount must be given: /],
    [
      'a headcount of zero',
      [3, 0],
      'averageHeadcount must be more than 0 (people); 0 was given: a rate on no headcount is not zero, it does not exist.',
    ],
    [
      'the start of a name',
      [3, 100, 'joltsQuits'],
      '"joltsQuits" is not the name of a definition; did you mean joltsQuitsRate?',
    ],
    [
      'a misspelt name',
      [3, 100, 'monthlyTurnoverate'],
      '"monthlyTurnoverate" is not the name of a definition; did you mean monthlyTurnoverRate?',
    ],
    [
      'another name',
      [3, 100, 'fluctuation'],
      '"fluctuation" is not the name of a definition, such as monthlyTurnoverRate.',
    ],
    ['an error for a name', [3, 100, '#REF!'], 'missing: definition cannot be read: its cell shows the error #REF!.'],
    [
      'more counts than two cells hold',
      [3, 100, 'annualisedTurnoverRate'],
      'annualisedTurnoverRate takes separations, averageHeadcount, months: give a range of two columns with these names and their values.',
    ],
    [
      'fewer counts than two',
      [0.02, 100, 'compoundTurnoverRate'],
      'compoundTurnoverRate takes monthlyRate alone; leave the headcount blank.',
    ],
    [
      'a range and a headcount',
      [
        [
          ['separations', 3],
          ['averageHeadcount', 9],
        ],
        9,
      ],
      'The headcount is given twice: leave it blank where the range holds all counts.',
    ],
    [
      'a column of months and one of headcounts',
      [
        [[3], [2], [4]],
        [[100], [101], [99]],
      ],
      'monthlyTurnoverRate takes the counts of one period; counts is a column of 3 cells. Give one cell for each count, and add up the rates of the months for a year; or give a range of two columns, names and values.',
    ],
    [
      'a range without its headcount',
      [[['separations', 3]], 9],
      'counts is a range of 2 columns, which must hold all counts as names and values: separations, averageHeadcount. Leave the headcount beside it blank.',
    ],
    ['a range for a headcount', [3, [[100], [101]]], 'averageHeadcount must be one cell; a range was given.'],
    [
      'a misspelt count',
      [
        [
          ['separation', 3],
          ['averageHeadcount', 9],
        ],
      ],
      'Row 1: "separation" is not an input; did you mean separations?',
    ],
    ['a date', [new Date(0), 9], `separations ${date}`],
  ])('%s', (_, cells, message) => {
    if (typeof message === 'string') expect(called('TURNOVER_RATE', ...cells)).toBe(message);
    else expect(called('TURNOVER_RATE', ...cells)).toMatch(message);
  });
});

describe('more arguments than a function takes', () => {
  it.each([...functions.keys()])('are refused, and blank ones are not: %s', (name) => {
    const parameters = sheetFunctions(turnoverModel).find((each) => each.name === name)?.parameters ?? [];
    const takes = parameters.map((parameter) => parameter.name).join(' ');
    const cells = parameters.map(() => '');
    const refusal = called(name, ...cells, '', 'EUR') as string;
    expect(refusal.replace(/,| and| alone/g, '')).toContain(`${name} takes ${takes}; "EUR" was given too.`);
    expect(called(name, ...cells, '', [['', null]])).toEqual(called(name, ...cells));
    expect(called(name, ...cells, [['', 7]])).toMatch(/; another argument was given, too\./);
  });

  it('says where another input belongs', () => {
    expect(cost(24, 2600, 'EUR')).toBe(
      'TURNOVER_COST takes inputs and baseline; "EUR" was given, too. Other inputs, such as currency, go into a range of two columns.',
    );
    expect(called('TURNOVER_RATE', 3, 100, '', 12)).toBe(
      'TURNOVER_RATE takes counts, headcount and definition; "12" was given, too.',
    );
  });
});

describe('a 0 that may be a blank cell', () => {
  const excel = new Map(
    sheetFunctions(turnoverModel, { blankMayBeZero: true }).map(({ name, run }) => [name, run] as const),
  );
  const inExcel = (name: string, cells: unknown) => {
    try {
      return excel.get(name)?.(cells);
    } catch (error) {
      expect(error).toBeInstanceOf(SheetError);
      return (error as SheetError).message;
    }
  };
  const hint = "If nothing is known, leave it out or type a space; if it is zero, type '0, which is a text.";

  it('is refused if it takes the baseline away', () => {
    const cells = (materials: unknown) => [
      ['leavers', 24],
      ['training.materials', materials],
    ];
    // 24 × 2,000 = 48,000
    const refusal = `Row 2: training.materials is 0 or blank, which Excel hands over alike: 0 gives 0 (0 a leaver), and a blank cell gives 48000 (2000 a leaver). ${hint}`;
    for (const name of ['TURNOVER_COST', 'TURNOVER_COST_PER_LEAVER', 'TURNOVER_BREAKDOWN', 'TURNOVER_ASSUMPTIONS'])
      expect(inExcel(name, cells(0))).toBe(refusal);
    expect(inExcel('TURNOVER_COST', cells(' '))).toBe(48000);
    expect(inExcel('TURNOVER_COST', cells('0'))).toBe(0);
    expect(inExcel('TURNOVER_COST', cells(5))).toBe(120); // 24 × 5
    // Google Sheets hands over a blank cell as one.
    expect(cost(cells(0))).toBe(0);
    const two = [...cells(0), ['paperwork.setUp', 0]];
    expect(inExcel('TURNOVER_COST', two)).toBe(`${refusal} (and 1 more problem)`);
  });

  it('is refused if it takes the place of a default', () => {
    const cells = [
      ['customers.activeCustomers', 1000],
      ['customers.revenuePerCustomerYear', 300],
      ['customers.contributionMarginShare', 0.4],
      ['customers.retentionWithoutProblem', 0.8],
      ['problems.problemShare', 0.2],
      ['problems.complaintShare', 0],
      ['problems.extraChanceOfLeavingSilent', 0.25],
    ];
    // A blank share of complaints would be refused; so this one is 0, as in the documentation of lostRevenue.
    expect(inExcel('LOST_REVENUE', cells)).toBe(15930.73);
    expect(inExcel('LOST_REVENUE', [...cells, ['customers.discountRate', 0]])).toMatch(
      /^Row 8: customers\.discountRate is 0 or blank, which Excel hands over alike: 0 gives \d+\.\d+, and a blank cell gives 15930\.73\. /,
    );
  });

  it('is refused if the result is 0 and a blank cell would change it', () => {
    const cells = [
      ['leavers', 24],
      ['pay.newHire', 0],
      ['training.newHireHours', 8],
    ];
    expect(inExcel('TURNOVER_COST', cells)).toBe(
      `Row 2: pay.newHire is 0 or blank, which Excel hands over alike: 0 gives 0 (0 a leaver), and a blank cell is refused. ${hint}`,
    );
  });

  it('counts if it makes no difference, and is listed with the assumptions', () => {
    const cells = [
      ['leavers', 24],
      ['pay.newHire', 15],
      ['pay.load', 0],
      ['training.newHireHours', 8],
      ['training.materials', 0],
    ];
    expect(inExcel('TURNOVER_COST', cells)).toBe(2880); // 24 × 15 × 8
    const rows = inExcel('TURNOVER_ASSUMPTIONS', cells) as unknown[][];
    expect(rows.slice(-2).map(([first, said]) => [first, String(said).split(',')[0]])).toEqual([
      ['Please check', 'pay.load in row 3 is 0 or blank'],
      ['Please check', 'training.materials in row 5 is 0 or blank'],
    ]);
    expect(called('TURNOVER_ASSUMPTIONS', cells)).not.toContainEqual(rows.at(-1));
    const nobody = [
      ['leavers', 0],
      ['training.materials', '0'],
    ];
    expect(inExcel('TURNOVER_COST', nobody)).toBe(0);
    const listed = inExcel('TURNOVER_ASSUMPTIONS', nobody) as unknown[][];
    expect(listed.filter(([, said]) => /0 or blank/.test(String(said)))).toEqual([]);
    expect(inExcel('TURNOVER_COST', [[0]])).toBe(0);
  });

  it('is refused in a table of groups by its row', () => {
    const rows = (hours: unknown) => [
      ['group', 'leavers', 'pay.newHire', 'training.newHireHours'],
      ['Kitchen', 14, 15.5, 24],
      ['Bar', 0, 15.5, 8],
      ['Office', 1, 20, hours],
    ];
    expect(inExcel('TURNOVER_COST_BY_GROUP', rows(0))).toBe(
      `Row 4: training.newHireHours is 0 or blank, which Excel hands over alike: 0 gives 0 (0 a leaver), and a blank cell gives 2000 (2000 a leaver). ${hint}`,
    );
    // 14 × 15.50 × 24 = 5,208
    expect(inExcel('TURNOVER_COST_BY_GROUP', rows('0'))).toContainEqual(['Total', 15, 5208, 347.2, 5208]);
    expect(inExcel('TURNOVER_COST_BY_GROUP', rows(' '))).toContainEqual(['Total', 15, 5208, 2000, 480.53, 7208]);
  });
});
