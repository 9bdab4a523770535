// A result and every copy of it print the same, in the language of the result.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { chartTexts } from '../../src/chart/texts.js';
import { toVegaLite } from '../../src/chart.js';
import { rangeTexts } from '../../src/format/range-texts.js';
import { bothTexts, formatTexts } from '../../src/format/texts.js';
import { toMarkdownTable, toText } from '../../src/format.js';
import { facets, groups } from '../../src/groups.js';
import { deriveModel, evaluate, fromJSON, plain, toJSON, turnoverCost, turnoverModel } from '../../src/index.js';
import { type Language, translateModel } from '../../src/languages.js';
import { english } from '../../src/languages-en.js';
import { korean } from '../../src/languages-ko.js';
import { dutch } from '../../src/languages-nl.js';
import {
  customerProfit,
  customerProfitModel,
  lostRevenue,
  lostRevenueModel,
  withLostRevenue,
} from '../../src/lost-revenue.js';
import {
  payRaise,
  payRaiseModel,
  retentionPlan,
  retentionPlanModel,
  retentionReview,
  retentionReviewModel,
  stayBonus,
  stayBonusModel,
} from '../../src/retention.js';
import { scenarios, simulate, threshold, tornado, twoWay, worthKnowing } from '../../src/uncertainty.js';
import { goldenFirm } from '../lost-revenue/golden-firm.js';
import { bonuses, plans, raises, reviews } from '../retention/examples.js';

type Printed = Parameters<typeof toText>[0];
type Words = NonNullable<Parameters<typeof toText>[1]>['words'];

// A notice (pay that looks like a month's), assumptions, absent lines, headcount and pay.
const noticed = {
  headcount: 400,
  turnoverRate: '0.06',
  pay: { newHire: 3000, leaver: { amount: 61000, per: 'year' } },
  training: { newHireHours: 24 },
  vacancy: { vacantDays: 20, outputPerDay: 100, outputLostShare: 1, payPerDay: 150 },
} as const;

const customer = { revenue: 12000, costOfGoods: 7000, hoursToServe: 180, loadedHourlyRate: 26, refundsAndGifts: 600 };

const ranged = {
  now: { headcount: 300, leavers: 60, costPerLeaverMixed: 'triangular 6000 10000 18000' },
  effect: { relativeReduction: 'uniform 0.05 0.25' },
  programme: { perYear: 100000 },
} as const;

/** Every kind of result in a language, each with the words of its model. */
function resultsIn(language: Language): readonly (readonly [what: string, result: Printed, words: Words])[] {
  const turnover = translateModel(turnoverModel, language.turnover);
  const service = translateModel(lostRevenueModel, language.lostRevenue);
  const plan = translateModel(retentionPlanModel, language.retentionPlan);
  const departments = groups(turnover);
  departments.add('A', { leavers: 14 });
  departments.add('B', noticed);
  departments.add('B', { ...noticed, pay: { newHire: 15 } });
  const asked = facets(turnover, ['regretted', 'avoidable']);
  asked.add({ regretted: true }, noticed);
  asked.add({ avoidable: false }, { leavers: 2 });
  const [x, y] = ['effect.relativeReduction', 'now.leavers'];
  const axes = { x: { path: x, values: ['0.1', '0.2'] }, y: { path: y, values: [40, 60] } };
  const { words } = language.turnover;
  const decided = language.retentionPlan.words;
  const loss = lostRevenue(goldenFirm, service);
  return [
    ['turnover cost', evaluate(turnover, noticed), words],
    ['a derived model', evaluate(deriveModel(turnover, { label: 'X' }), noticed), words],
    ['lost revenue', loss, language.lostRevenue.words],
    ['side by side', withLostRevenue(evaluate(turnover, { leavers: 100 }), loss, language.lostRevenue.words), words],
    ['groups', departments.results(), words],
    ['facets', asked.crossed('regretted', 'avoidable'), words],
    [
      'a customer',
      customerProfit({ customer }, translateModel(customerProfitModel, language.customerProfit)),
      language.customerProfit.words,
    ],
    ['a plan', retentionPlan(plans[0], plan), decided],
    [
      'a review',
      retentionReview(reviews[0], translateModel(retentionReviewModel, language.retentionReview)),
      language.retentionReview.words,
    ],
    ['a raise', payRaise(raises[0], translateModel(payRaiseModel, language.payRaise)), language.payRaise.words],
    ['a bonus', stayBonus(bonuses[0], translateModel(stayBonusModel, language.stayBonus)), language.stayBonus.words],
    ['simulate', simulate(plan, ranged, { trials: 100 }), decided],
    ['tornado', tornado(plan, ranged), decided],
    ['scenarios', scenarios(plan, ranged), decided],
    ['threshold', threshold(plan, ranged, x), decided],
    ['twoWay', twoWay(plan, ranged, axes), decided],
    ['worthKnowing', worthKnowing(plan, ranged, { trials: 100 }), decided],
  ];
}

const throughText = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each([english, korean, dutch])('in $tag', (language) => {
  it.each(resultsIn(language))('%s and its copies print the same, throughout in its language', (_, result, words) => {
    const copies: readonly unknown[] = [
      plain(result),
      throughText(plain(result)),
      throughText(result),
      structuredClone(plain(result)),
      ...('quantities' in result ? [fromJSON(throughText(toJSON(result as never)))] : []),
    ];
    const [text, markdown] = [toText(result), toMarkdownTable(result)];
    for (const copy of copies) {
      expect(toText(copy as Printed)).toBe(text);
      expect(toMarkdownTable(copy as Printed)).toBe(markdown);
    }
    // It carries every word that its model has for what is printed.
    expect(toText(result, { words })).toBe(text);
    expect(toMarkdownTable(result, { words })).toBe(markdown);
    if (language !== english) expect(toText(result, { words: {} })).not.toBe(text);
  });
});

it('a chart of a saved result speaks its language', () => {
  const kosten = evaluate(translateModel(turnoverModel, dutch.turnover), noticed);
  const back = fromJSON(throughText(toJSON(kosten)));
  expect(toVegaLite(back, { kind: 'breakdown' })).toEqual(toVegaLite(kosten, { kind: 'breakdown' }));
  const { words } = dutch.turnover;
  expect(toVegaLite(back, { kind: 'breakdown' })).toEqual(toVegaLite(back, { kind: 'breakdown', words }));
});

it('in English a result carries no words, and in another language all that its model has for printing', () => {
  expect(turnoverCost(noticed)).not.toHaveProperty('words');
  const inDutch = translateModel(turnoverModel, dutch.turnover);
  const carried = Object.keys(inDutch.words?.result ?? {});
  const needed = { ...formatTexts, ...bothTexts, ...chartTexts, hours: '', '/year': '', 'people.headcount': '' };
  expect(carried).toEqual(expect.arrayContaining(Object.keys(needed)));
  expect(Object.keys(inDutch.words?.ranges ?? {})).toEqual(
    expect.arrayContaining(Object.keys({ ...rangeTexts, ...chartTexts })),
  );
  // Neither problems nor notices, which are most of the words.
  expect(JSON.stringify(evaluate(inDutch, noticed).words).length).toBeLessThan(5000);
  // What a second language does not say stays in the first.
  const some = translateModel(inDutch, { sections: {}, words: { 'table.total': 'Summe' } });
  expect(evaluate(some, noticed).words).toEqual({ ...evaluate(inDutch, noticed).words, 'table.total': 'Summe' });
});

it.each<[unknown]>([[null], ['x'], [7], [[]], [{ 'table.total': 5, 'title.leavers': null }]])(
  'words that are none are left out: %j',
  (words) => {
    const result = turnoverCost(noticed);
    expect(toText({ ...plain(result), words } as never)).toBe(toText(result));
  },
);

describe('send and compare plain data', () => {
  const result = evaluate(translateModel(turnoverModel, dutch.turnover), noticed);

  it('a worker takes a plain and a saved result and sends them back as they are', async () => {
    const sent = { plain: plain(result), saved: toJSON(result) };
    const echo =
      "const { parentPort: port } = require('node:worker_threads'); port.once('message', (m) => port.postMessage(m));";
    const worker = new Worker(echo, { eval: true });
    worker.postMessage(sent);
    const [received] = await once(worker, 'message');
    await worker.terminate();
    expect(received).toEqual(sent);
    expect(toText(received.plain)).toBe(toText(result));
    expect(toText(fromJSON(received.saved))).toBe(toText(result));
  });

  it('an exact result has Decimals, which a worker does not take', () => {
    expect(() => structuredClone(result)).toThrow(/could not be cloned/);
  });

  it('two results of one input are equal as plain data, and those of two inputs are not', () => {
    expect(plain(turnoverCost(noticed))).toEqual(plain(turnoverCost({ ...noticed })));
    expect(plain(turnoverCost(noticed))).not.toEqual(plain(turnoverCost({ ...noticed, turnoverRate: '0.07' })));
  });
});
