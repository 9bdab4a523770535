// What JavaScript callers hand over by mistake is answered in one clear line, never by an engine's TypeError.
import { expect, test } from 'vitest';
import * as chart from '../src/chart.js';
import * as format from '../src/format.js';
import * as formula from '../src/formula.js';
import * as groupsEntry from '../src/groups.js';
import * as index from '../src/index.js';
import * as languages from '../src/languages.js';
import * as lostRevenueEntry from '../src/lost-revenue.js';
import * as methods from '../src/methods.js';
import * as people from '../src/people.js';
import * as rates from '../src/rates.js';

const { turnoverModel, turnoverCost, plain } = index;
const cost = turnoverCost({ leavers: 1 });
const departments = groupsEntry.groups(turnoverModel);
departments.add('Kitchen', { leavers: 1 });

/** What is no argument of most functions, and the right arguments of some. */
const mistakes: readonly unknown[] = [
  undefined,
  null,
  {},
  [],
  'text',
  7,
  () => 1,
  turnoverModel,
  lostRevenueEntry.lostRevenueModel,
  cost,
  plain(cost),
  departments.results(),
];

const entries = { index, chart, format, formula, groupsEntry, languages, lostRevenueEntry, methods, people, rates };
const functions = Object.entries(entries).flatMap(([entry, names]) =>
  Object.entries(names)
    .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
    .map(([name, value]) => [`${entry} ${name}`, value as (...given: readonly unknown[]) => unknown] as const),
);

const pairs = mistakes.flatMap((first) => mistakes.map((second) => [first, second]));
const calls = [
  [],
  ...mistakes.map((one) => [one]),
  ...pairs,
  ...mistakes.map((one) => [turnoverModel, { leavers: 1 }, one]),
];

test.each(functions)('%s answers a wrong argument in a line of its own', (_, tried) => {
  for (const given of calls) {
    try {
      tried(...given);
    } catch (error) {
      const { name, message } = error as Error;
      expect([name, message]).not.toEqual(['TypeError', expect.anything()]);
      expect(message).not.toMatch(/Cannot (read|destructure|convert)|is not a function|is not iterable|is not defined/);
      expect(message).toMatch(/^\S.*[.?]$/s);
    }
  }
});

test('there are functions to try', () => {
  expect(functions.length).toBeGreaterThan(60);
});

test.each<[string, () => unknown, string]>([
  ['no model', () => index.evaluate(undefined as never, {} as never), 'such as turnoverModel; nothing was given.'],
  ['a result for a model', () => index.check(cost as never, {}), 'such as turnoverModel; an object was given.'],
  ['nothing to print', () => format.toText(null as never), 'What is printed must be a result, as turnoverCost,'],
  ['no section', () => index.section(null as never), 'A section must be an object such as'],
  [
    'no sections',
    () => index.model({} as never),
    'The sections of a model must be an object such as { courses }; nothing was given.',
  ],
  [
    'no options',
    () => formula.toSql(turnoverModel, undefined as never),
    'The options of toSql must be an object such as',
  ],
])('%s', (_, action, message) => {
  expect(action).toThrow(message);
});
