import { readFileSync } from 'node:fs';
import { toVegaLite, type VegaLiteSpec } from '../../src/chart.js';
import { model } from '../../src/compile/create-model.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { groups } from '../../src/groups.js';
import { lostRevenue, turnoverWithLostRevenue } from '../../src/lost-revenue.js';
import { compareMethods } from '../../src/methods.js';
import { section } from '../../src/model/section.js';
import { turnoverCost } from '../../src/turnover/cost.js';
import { type TurnoverInput, turnoverModel } from '../../src/turnover/model.js';

const read = (name: string) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'));
const burger: TurnoverInput = read('command-line/burger-restaurant');
const kind = turnoverWithLostRevenue(read('lost-revenue/burger-places/average-burger-kind-staff'));
const shouting = turnoverWithLostRevenue(read('lost-revenue/burger-places/best-burger-shouting-owner'));
export const places = { 'Average burger, kind staff': kind, 'Best burger, shouting owner': shouting };

export const departments = groups(turnoverModel);
departments.add('Kitchen', { ...burger, leavers: 14 });
departments.add('Counter', { leavers: 9 });
departments.add('Delivery', { ...burger, leavers: 3, vacancy: { vacantDays: 90, payPerDay: 112 } });

const extra = section({
  label: 'A section with quite a long name that somebody wrote',
  source: 'ours',
  inputs: { price: { label: 'Price', unit: 'money' } },
  lines: {
    long: {
      label: `Language courses and ${'all else that a newcomer needs '.repeat(4)}${'never'.repeat(12)}`,
      kind: 'cash',
      formula: (x) => x.price,
    },
    wide: { label: '外国語コースと従業員の研修プログラム全体', kind: 'opportunity', formula: (x) => x.price },
    markup: { label: `<b onclick="x">'\\n" & {datum}\u0007\nnext`, kind: 'mixed', formula: (x) => x.price },
  },
});
const ours = model({ label: 'Our own', leavers: turnoverModel.leavers, sections: { extra } });

/** Charts of every sort of result, by what is odd about them. */
export const charts: Readonly<Record<string, VegaLiteSpec>> = {
  breakdown: toVegaLite(turnoverCost(burger), { kind: 'breakdown' }),
  sections: toVegaLite(turnoverCost(burger), { kind: 'sections' }),
  'kinds of one result': toVegaLite(turnoverCost(burger), { kind: 'compare' }),
  'per leaver': toVegaLite(turnoverCost(burger), { kind: 'breakdown', figure: 'perLeaver' }),
  'two places, breakdown': toVegaLite(places, { kind: 'breakdown' }),
  'two places, sections': toVegaLite(places, { kind: 'sections' }),
  'two places, compare': toVegaLite(places, { kind: 'compare' }),
  'two places, compare per leaver': toVegaLite(places, { kind: 'compare', figure: 'perLeaver' }),
  'lost revenue': toVegaLite(shouting.lost, { kind: 'breakdown' }),
  'turnover cost with lost revenue': toVegaLite(shouting, { kind: 'breakdown' }),
  'groups, one of which saves': toVegaLite(departments.results(), { kind: 'compare' }),
  'published methods': toVegaLite(compareMethods({ leavers: 24, annualPay: 22568, payPerHour: 15.5 }), {
    kind: 'compare',
  }),
  'one line': toVegaLite(turnoverCost({ leavers: 24 }), { kind: 'breakdown' }),
  'nobody left': toVegaLite(turnoverCost({ leavers: 0 }), { kind: 'sections' }),
  'several in which nothing is counted': toVegaLite({ a: lostRevenue({}), b: lostRevenue({}) }, { kind: 'compare' }),
  'nothing is counted': toVegaLite(lostRevenue({}), { kind: 'breakdown' }),
  'no groups': toVegaLite(groups(turnoverModel).results(), { kind: 'compare' }),
  'long, wide and hostile labels': toVegaLite(evaluate(ours, { leavers: 2, extra: { price: 900 } }), {
    kind: 'breakdown',
  }),
  'euro in German': toVegaLite(turnoverCost({ ...burger, currency: 'EUR' }), { kind: 'breakdown', locale: 'de-DE' }),
  'yen in Japanese': toVegaLite(turnoverCost({ ...burger, currency: 'JPY' }), { kind: 'breakdown', locale: 'ja-JP' }),
};
