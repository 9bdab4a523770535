import { expect, it } from 'vitest';
import { model as createModel, isInputError, section } from '../../src/index.js';
import { peopleAnalysis } from '../../src/people.js';

const year = { from: '2024-01-01', to: '2024-12-31' };

function problems(records: unknown, options: object = year): readonly string[] {
  try {
    peopleAnalysis(records as never, options as never);
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.issues.map(({ message }) => message);
  }
}

it('tells every problem of the records and of the options at once', () => {
  const records = [
    { person: 'A', start: '2024-13-01' },
    { person: 'B', start: '2024-01-01', end: '2024-03-01', reason: 'quit', voluntary: false },
    { person: 'C', start: '2020-01-01', avoidable: true, regretted: 'Y', groups: { Department: 7 } },
    { person: 'D', start: '2020-01-01', department: 'Kitchen' },
    { person: 'E', start: '2020-01-01' },
    { person: 'E', start: '2021-01-01' },
  ];
  const options = {
    from: '2024-05-01',
    to: '2024-01-01',
    by: ['Department', 'Department'],
    smallestGroup: 0.5,
    each: 1,
  };
  expect(problems(records, { ...options, period: 'week', amounts: 'rough' })).toEqual([
    'each is not known here; use from, to, model, inputs, by, period, smallestGroup, amounts.',
    'to (2024-01-01) must be from (2024-05-01) or later.',
    'by must be a list of one or two different columns, such as ["Department"]; an array was given.',
    'period must be month or quarter or year; "week" was given.',
    'smallestGroup must be a whole number of 1 or more; 0.5 was given.',
    'amounts must be exact or whole; "rough" was given.',
    'records[0].start must be a calendar date such as "2024-02-29"; 2024-13-01 was given, and there is no month 13.',
    'records[1].voluntary must be true, or left out: the reason is quit; false was given.',
    'records[2].avoidable is given, and there is no end: give the last day employed, or leave avoidable out.',
    'records[2].regretted must be true or false, or left out if it is not recorded; "Y" was given.',
    'records[3].department is not known here; use person, start, end, reason, began, hired, voluntary, avoidable, regretted, statedReason, groups, inputs.',
    'records[5].start (2021-01-01) falls in records[4] of the same person (2020-01-01, not ended): spells must not overlap, and the last day employed is part of one.',
  ]);
});

it('refuses a name of a group that is not a text, in a column that is asked for', () => {
  const records = [{ person: 'C', start: '2020-01-01', groups: { Department: 7 } }];
  expect(problems(records, { ...year, by: ['Department'] })).toEqual([
    'records[0].groups.Department must be a text such as "Kitchen"; 7 was given.',
  ]);
});

const left = { start: '2020-01-01', end: '2024-03-01' };

it('names the record of a wrong input, and reads those of leavers only', () => {
  const records = [
    { person: 'A', ...left, inputs: { pay: { newHire: 'twenty' }, leavers: 2 } },
    { person: 'B', ...left, end: undefined, inputs: { pay: { newHire: 'unknown' } } },
    { person: 'C', ...left, inputs: { currency: 'EUR' } },
    { person: 'D', ...left, inputs: { training: { newHireHours: 5 } } },
  ];
  const inputs = { hiring: { advertising: 10 } };
  expect(problems(records, { ...year, inputs })).toEqual([
    'records[0].inputs.leavers must be left out: each record is one person.',
    'records[0].inputs.pay.newHire must be a number, or digits in a string such as "1250.50"; "twenty" was given.',
    'records[3].inputs.training.newHireHours is given, but pay.newHire is not.',
  ]);
});

it('tells a problem of the inputs of all once, and one currency from another', () => {
  const records = ['A', 'B'].map((person) => ({ person, ...left }));
  expect(problems(records, { ...year, inputs: { hiring: { advertisng: 10 } } })).toEqual([
    'inputs.hiring.advertisng is not an input; did you mean hiring.advertising?',
  ]);
  expect(problems(records, { ...year, inputs: { training: { newHireHours: 10 } } })).toEqual([
    'inputs.training.newHireHours is given, but pay.newHire is not.',
  ]);
  const inputs = { hiring: { advertising: 10 } };
  const mixed = [{ ...records[0] }, { ...records[1], inputs: { currency: 'EUR' } }];
  expect(problems(mixed, { ...year, inputs })).toEqual([
    'records[1].inputs.currency is EUR, but that of others is USD: all must be in one, for nothing is converted.',
  ]);
});

it('refuses a model without leavers', () => {
  const costs = section({
    label: 'Costs',
    source: 'own',
    inputs: { rent: { label: 'Rent', unit: 'money' } },
    lines: { rent: { label: 'Rent', kind: 'cash', formula: (x) => x.rent } },
  });
  const model = createModel({ label: 'Rent', sections: { costs } });
  expect(problems([], { ...year, model })).toEqual([
    'model must be one with leavers; Rent has amounts of a period, not of a person who left.',
  ]);
});
