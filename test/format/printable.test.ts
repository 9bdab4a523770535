// Results of every kind and in every form are printed, in their own words.
import { describe, expect, it } from 'vitest';
import { toVegaLite } from '../../src/chart.js';
import { toMarkdownTable, toText } from '../../src/format.js';
import { groups } from '../../src/groups.js';
import { evaluate, InputError, plain, turnoverCost, turnoverModel } from '../../src/index.js';
import { translateModel } from '../../src/languages.js';
import { dutch } from '../../src/languages-nl.js';
import { lostRevenue, lostRevenueModel, withLostRevenue } from '../../src/lost-revenue.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';

const input = { leavers: 24, pay: { newHire: '15.50' }, training: { newHireHours: 24 } };
const cost = turnoverCost(input);
const lost = lostRevenue(goldenFirm);
const both = withLostRevenue(turnoverCost({ leavers: 100 }), lost);
const departments = groups(turnoverModel);
departments.add('Kitchen', { leavers: 14 });
departments.add('Counter', { leavers: 9, currency: 'USD' });

describe.each<[string, Parameters<typeof toText>[0]]>([
  ['a result', cost],
  ['a lost revenue', lost],
  ['both side by side', both],
  ['groups', departments.results()],
])('%s', (_, result) => {
  it.each<[string, unknown]>([
    ['made plain', plain(result)],
    ['read from JSON', JSON.parse(JSON.stringify(result))],
  ])('is printed %s as it is exact', (_, copy) => {
    expect(toText(copy as typeof result)).toBe(toText(result));
    expect(toMarkdownTable(copy as typeof result)).toBe(toMarkdownTable(result));
  });
});

it('groups are a table each, and one of the total', () => {
  const text = toText(departments.results());
  const titles = text.split('\n').filter((line) => / of .* leavers, in /.test(line));
  expect(titles).toEqual([
    'Kitchen of 14 leavers, in USD',
    'Counter of 9 leavers, in USD',
    'Total of 23 leavers, in USD',
  ]);
  // 23 × 2,000
  expect(text).toContain('$46,000.00');
});

describe('a result in Dutch', () => {
  const inDutch = translateModel(turnoverModel, dutch.turnover);
  const kosten = evaluate(inDutch, input);
  const { words } = dutch.turnover;

  it('speaks Dutch throughout, without being told again', () => {
    expect(toText(kosten)).toBe(toText(kosten, { words }));
    expect(toText(kosten)).not.toBe(toText(kosten, { words: {} }));
    expect(toMarkdownTable(kosten)).toBe(toMarkdownTable(kosten, { words }));
    expect(toVegaLite(kosten, { kind: 'breakdown' })).toEqual(toVegaLite(kosten, { kind: 'breakdown', words }));
    expect(toVegaLite({ Nu: kosten }, { kind: 'compare' })).toEqual(
      toVegaLite({ Nu: kosten }, { kind: 'compare', words }),
    );
  });

  it('so do its groups, and turnover cost with lost revenue', () => {
    const afdelingen = groups(inDutch);
    afdelingen.add('Keuken', input);
    expect(toText(afdelingen.results())).toBe(toText(afdelingen.results(), { words }));
    const verlies = lostRevenue(goldenFirm, translateModel(lostRevenueModel, dutch.lostRevenue));
    expect(toText(verlies)).toBe(toText(verlies, { words: dutch.lostRevenue.words }));
    const samen = withLostRevenue(evaluate(inDutch, { leavers: 100 }), verlies, dutch.lostRevenue.words);
    expect(toText(samen).split('\n')[0]).toBe(toText(samen, { words }).split('\n')[0]);
    expect(toText(samen)).not.toMatch(/Turnover cost|Per leaver/);
  });
});

it.each([undefined, null, {}, [], 'text', 7, { total: 5, currency: 'USD' }, turnoverModel, { groups: [], total: 1 }])(
  'what is no result is refused in one line: %#',
  (value) => {
    for (const print of [toText, toMarkdownTable]) {
      expect(() => print(value as never)).toThrow(InputError);
      expect(() => print(value as never)).toThrow(/^What is printed must be a result, as .* was given\.$/);
    }
  },
);
