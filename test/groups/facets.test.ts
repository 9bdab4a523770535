import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { toText } from '../../src/format.js';
import { type CrossedResult, facets, type GroupsResult, type GroupTotals, groups } from '../../src/groups.js';
import { translateModel } from '../../src/languages.js';
import { korean } from '../../src/languages-ko.js';
import { isInputError } from '../../src/messages/issue.js';
import { sum } from '../../src/numbers/decimal.js';
import { turnoverModel } from '../../src/turnover/model.js';
import { turnoverInput } from '../arbitraries.js';

const questions = ['decided', 'avoidable', 'regretted'] as const;

const totals = ({ groups }: GroupsResult) =>
  Object.fromEntries(groups.map(({ group, total }) => [group, total.toFixed(2)]));

describe('which turnover: nested parts that overlap with another question (D20)', () => {
  // 6,000 a leaver. Voluntary: avoidable 12 + 6, unavoidable 5 + 7, of each pair the first regretted; involuntary 8; not
  // recorded 2.
  const split = facets(turnoverModel, questions);
  const leavers = (count: number) => ({ leavers: count, baseline: { amount: '6000' } });
  split.add({ decided: 'voluntary', avoidable: true, regretted: true }, leavers(12));
  split.add({ decided: 'voluntary', avoidable: true, regretted: false }, leavers(6));
  split.add({ decided: ' ', avoidable: null }, leavers(2));
  split.add({ decided: 'voluntary', avoidable: false, regretted: true }, leavers(5));
  split.add({ decided: 'voluntary', avoidable: false, regretted: false }, leavers(7));
  split.add({ decided: 'involuntary' }, leavers(8));

  it('splits all of them by each question, with those not recorded last', () => {
    expect(totals(split.by('decided'))).toEqual({
      voluntary: '180000.00',
      involuntary: '48000.00',
      'not recorded': '12000.00',
    });
    expect(split.by('decided').groups.at(-1)?.group).toBe('not recorded');
    expect(totals(split.by('avoidable'))).toMatchObject({ yes: '108000.00', no: '72000.00' });
    expect(totals(split.by('regretted'))).toMatchObject({ yes: '102000.00', no: '78000.00' });
    for (const name of questions) expect(split.by(name).total.toString()).toBe('240000');
  });

  it('shows what is both as a table', () => {
    const { groups, columns, total } = split.crossed('avoidable', 'regretted');
    expect(columns.map(({ group }) => group)).toEqual(['yes', 'no', 'not recorded']);
    expect(groups.map(({ group, cells }) => [group, ...cells.map((cell) => cell?.total.toString())])).toEqual([
      ['yes', '72000', '36000', undefined],
      ['no', '30000', '42000', undefined],
      ['not recorded', undefined, undefined, '60000'],
    ]);
    expect(columns.map(({ total }) => total.toString())).toEqual(['102000', '78000', '60000']);
    expect(total.toString()).toBe('240000');
  });

  it('names them in the language of the model', () => {
    const model = translateModel(turnoverModel, korean.turnover);
    const translated = facets(model, ['avoidable']);
    for (const avoidable of [true, false, undefined]) translated.add({ avoidable }, { leavers: 1 });
    expect(translated.by('avoidable').groups.map(({ group }) => group)).toEqual(['예', '아니요', '기록 없음']);
    expect(toText(translated.by('avoidable'))).toContain('기록 없음');
  });
});

it('an average over groups is weighted by their leavers (D25)', () => {
  // 9 × 30,000 + 6 × 4,000 = 294,000, ÷ 15 = 19,600; by headcount it would be 27,400, and simply averaged 17,000.
  const split = facets(turnoverModel, ['group']);
  split.add({ group: 'specialists' }, { leavers: 9, baseline: { amount: 30000 } });
  split.add({ group: 'counter' }, { leavers: 6, baseline: { amount: 4000 } });
  expect(split.by('group').total.toString()).toBe('294000');
  expect(split.by('group').perLeaver?.toString()).toBe('19600');
});

it('rounds rows with the same answers once, so that all tables have the same total', () => {
  // Three rows of 0.004: two with the same answers come to 0.008 → 0.01, one alone to 0.00. The exact sum, 0.012, is 0.01.
  const split = facets(turnoverModel, ['site', 'regretted']);
  const row = { leavers: 1, pay: { newHire: 1 }, training: { newHireHours: '0.004' } };
  split.add({ site: 'North', regretted: true }, row);
  split.add({ site: 'North', regretted: true }, row);
  split.add({ site: 'South', regretted: true }, row);
  expect(totals(split.by('site'))).toEqual({ North: '0.01', South: '0.00' });
  expect(totals(split.by('regretted'))).toEqual({ yes: '0.01' });
});

describe('what is wrong', () => {
  const issuesOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (isInputError(error)) return error.issues.map(({ message }) => message);
      throw error;
    }
    return [];
  };
  const split = facets(turnoverModel, ['avoidable', 'regretted']);

  it.each<[string, () => unknown, string[]]>([
    [
      'a misspelt facet and an answer that is none',
      () => split.add({ avoidabel: true, regretted: 3 } as never, { leavers: 1 }),
      [
        '"avoidabel" is not a facet; did you mean avoidable?',
        'regretted must be a text, true or false, or be left out; 3 was given.',
      ],
    ],
    [
      'an unknown facet',
      () => split.by('site' as never),
      ['"site" is not a facet; the facets are avoidable, regretted.'],
    ],
    ['a wrong input', () => split.add({ avoidable: true }, { leavers: -1 }), [expect.stringContaining('leavers')]],
  ])('%s', (_, run, messages) => expect(issuesOf(run)).toEqual(messages));

  it('adds nothing', () => {
    expect(split.by('avoidable')).toMatchObject({ rows: 0, groups: [], currency: 'USD' });
    split.add({ avoidable: true }, { leavers: 1, currency: 'USD' });
    expect(issuesOf(() => split.add({}, { leavers: 1, currency: 'EUR', hiring: { advertising: 1 } }))).toHaveLength(1);
    expect(split.by('avoidable').rows).toBe(1);
  });
});

describe('laws', () => {
  const answer = fc.constantFrom(true, false, 'yes', 'maybe', null, undefined, '');
  const row = fc.record({
    answers: fc.record({ avoidable: answer, regretted: answer, site: fc.constantFrom('North', 'South') }),
    input: turnoverInput,
  });
  const figures = ({ rows, leavers, total, lines, kinds, assumptions, notices, absent }: GroupTotals) =>
    JSON.stringify({ rows, leavers, total, lines, kinds, assumptions, notices, absent });

  it('every table adds up to the same whole, in both directions', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const split = facets(turnoverModel, ['avoidable', 'regretted', 'site']);
        for (const { answers, input } of rows) split.add(answers, { ...input, currency: 'USD' });
        const whole = figures(split.by('avoidable'));
        for (const [one, other] of [
          ['avoidable', 'regretted'],
          ['regretted', 'site'],
        ] as const) {
          const crossed = split.crossed(one, other);
          expect(figures(crossed)).toBe(whole);
          expect(figures(split.by(other))).toBe(whole);
          expect(JSON.stringify(crossed.columns)).toBe(JSON.stringify(split.by(other).groups));
          const sumOf = (of: readonly (GroupTotals | undefined)[]) =>
            sum(of.flatMap((part) => (part === undefined ? [] : [part.total]))).toFixed();
          for (const { total, cells } of crossed.groups) expect(sumOf(cells)).toBe(total.toFixed());
          for (const [position, { total }] of crossed.columns.entries())
            expect(sumOf(crossed.groups.map(({ cells }) => cells[position]))).toBe(total.toFixed());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('one question gives what groups gives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), turnoverInput), { maxLength: 6 }), (rows) => {
        const [split, grouped] = [facets(turnoverModel, ['site']), groups(turnoverModel)];
        for (const [site, input] of rows) {
          split.add({ site }, { ...input, currency: 'USD' });
          grouped.add(site, { ...input, currency: 'USD' });
        }
        expect(JSON.stringify(split.by('site'))).toBe(JSON.stringify(grouped.results()));
      }),
      { numRuns: 30 },
    );
  });
});

it('knows its names', () => {
  const split = facets(turnoverModel, ['avoidable']);
  // @ts-expect-error it is not a name of a facet
  expect(() => split.by('regretted')).toThrow('regretted');
  expectTypeOf(split.crossed('avoidable', 'avoidable')).toExtend<CrossedResult>();
});
