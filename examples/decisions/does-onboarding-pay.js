// @ts-check
// Does onboarding pay? The burger restaurant hires 24 people in a year, and 9 of them leave within it.
import { readFileSync } from 'node:fs';
import { turnoverCost } from 'turnover-cost';
import { costPerLeaverFrom, retentionPlan } from 'turnover-cost/retention';

const file = new URL('../command-line/burger-restaurant.json', import.meta.url);
const cost = turnoverCost(JSON.parse(readFileSync(file, 'utf8')));

const plan = retentionPlan({
  // The people hired, and those of them who leave: 9 of 24, and not 9 of all leavers.
  now: { headcount: 24, leavers: 9, ...costPerLeaverFrom(cost) },
  // In a trial, one in three of those who would have left stayed. Half of that might have happened anyway.
  effect: { relativeReduction: '0.3333', attributableShare: '0.5' },
  // A handbook and six hours with a mentor, for all who are hired and not only for those who stay.
  programme: {
    oneOff: 600,
    people: 24,
    costPerPersonYear: 20,
    hoursPerPersonYear: 6,
    payPerHour: '15.50',
    load: '0.12',
  },
  horizon: { years: 3, discountRate: '0.08', persistenceShare: '0.9' },
});

const { quantities, total } = plan;
/** @param {keyof typeof quantities} name */
const money = (name) => quantities[name]?.value.toFixed(2);
/** @param {keyof typeof quantities} name */
const percent = (name) => `${quantities[name]?.value.times(100).toFixed(1)} %`;

console.log('Illustrative figures, USD');
console.log(`Leavers prevented in a year       ${quantities.leaversPrevented?.value.toFixed(2)}`);
console.log(`Saved in the first year           ${money('savingFirstYear')}`);
console.log(`Paid in the first year            ${money('costFirstYear')}`);
console.log(`Net of the first year             ${total.toFixed(2)}`);
console.log(`Return                            ${percent('returnOnInvestment')}`);
console.log(`Return in cash                    ${percent('returnInCash')}`);
console.log(`Breaks even at                    ${quantities.breakEvenLeavers?.value.toFixed(2)} leavers prevented`);
console.log(`Paid back after                   ${quantities.paybackMonths?.value.toFixed(1)} months`);
console.log(`Worth today, over three years     ${money('netPresentValue')}`);
console.log(`May cost at most, in three years  ${money('largestWorthwhileSpend')}`);
console.log();
console.log(plan.reason);
for (const { message } of plan.notices) console.log(`- ${message}`);
