// @ts-check
// Which figure is worth measuring first? The onboarding of the burger restaurant, with a range for what is not known.
import { readFileSync } from 'node:fs';
import { turnoverCost } from 'turnover-cost';
import { retentionPlanModel } from 'turnover-cost/retention';
import { fromCounts, simulate, threshold, tornado, triangular, uniform, worthKnowing } from 'turnover-cost/uncertainty';

const file = new URL('../command-line/burger-restaurant.json', import.meta.url);
const cost = turnoverCost(JSON.parse(readFileSync(file, 'utf8'))).perLeaver;

const plan = {
  now: {
    headcount: 24,
    leavers: 9,
    // The cost of a leaver was added up. Little can make it less; a bad month may make it twice as much.
    costPerLeaverMixed: triangular({ low: cost.times('0.8'), likely: cost, high: cost.times(2) }),
  },
  effect: {
    // In a trial, 2 of 6 who would have left stayed with a mentor.
    relativeReduction: fromCounts({ of: 2, out: 6 }),
    attributableShare: uniform({ low: '0.3', high: '0.7' }),
  },
  programme: { people: 24, costPerPersonYear: triangular({ low: 110, likely: 125, high: 150 }) },
};

/** @param {number} figure */
const whole = (figure) => figure.toLocaleString('en-US', { maximumFractionDigits: 0 });

const { base, bars } = tornado(retentionPlanModel, plan);
console.log(`Illustrative figures, USD. Net of the first year at the likely figures: ${whole(base.toNumber())}`);
for (const { label, low, high } of bars) {
  const [from, to] = [low.value.toNumber(), high.value.toNumber()].sort((a, b) => a - b).map(whole);
  console.log(`  ${label}: ${from} to ${to}`);
}

const [net] = simulate(retentionPlanModel, plan).answers;
/** @param {number} percent */
const percentile = (percent) => whole(net?.percentiles.find(({ at }) => at === percent)?.rounded ?? NaN);
console.log(`On average: ${whole(net?.mean.rounded ?? NaN)}`);
console.log(`In 8 of 10 trials: between ${percentile(10)} and ${percentile(90)}`);
console.log(`More than zero: in ${whole((net?.chanceAboveZero ?? NaN) * 100)} of 100 trials`);

const breakEven = threshold(retentionPlanModel, plan, 'effect.relativeReduction').value;
console.log(`Breaks even if ${breakEven?.times(100).toFixed(0)} % of those who would leave stay`);

const { figures } = worthKnowing(retentionPlanModel, plan);
for (const { label, worth } of figures) console.log(`Worth knowing: ${label}, ${whole(worth.rounded)}`);
