// @ts-check
// A raise for everyone, or a bonus for those who stay until the end of the summer? The burger restaurant has 30 people.
import { readFileSync } from 'node:fs';
import { turnoverCost } from 'turnover-cost';
import { payRaise, stayBonus } from 'turnover-cost/retention';

const file = new URL('../command-line/burger-restaurant.json', import.meta.url);
const costPerLeaver = turnoverCost(JSON.parse(readFileSync(file, 'utf8'))).perLeaver;

const raise = payRaise({
  raise: {
    headcount: 30,
    annualPay: 22568, // 15.50 an hour, 28 hours in each of 52 weeks
    raiseShare: '0.05',
    loadOnRaise: '0.0765', // the payroll tax that rises with pay
    turnoverRate: '0.8', // 24 of 30
    costPerLeaver,
    elasticity: 3, // an assumption: published estimates in warehouses and call centres are 3.0 to 4.5
  },
});

const bonus = stayBonus({
  bonus: { people: 30, bonus: 300, loadOnBonus: '0.0765', leaveWithout: '0.3', leaveWith: '0.2', costPerLeaver },
});

console.log('Illustrative figures, USD');
for (const { label, lines, total, reason } of [raise, bonus]) {
  const [saving, paid] = lines.map(({ amount }) => amount.toFixed(2));
  console.log(`${label}: ${saving} saved, ${paid} paid, ${total.toFixed(2)} net`);
  console.log(`  ${reason}`);
}
