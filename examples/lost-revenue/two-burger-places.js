// @ts-check
// Two burger places in one town. One has average burgers, kind staff who are paid above the minimum, and a team. The
// other has the best burgers, minimum pay, and an owner who shouts at staff and guests. What does a year of it cost?
// All figures are illustrative and easy to change: put your own into the two files in burger-places.
import { readFileSync } from 'node:fs';
import { turnoverWithLostRevenue } from 'turnover-cost/lost-revenue';

/** @param {string} name */
const place = (name) => {
  const file = new URL(`./burger-places/${name}.json`, import.meta.url);
  return turnoverWithLostRevenue(JSON.parse(readFileSync(file, 'utf8')));
};

const kind = place('average-burger-kind-staff');
const shouting = place('best-burger-shouting-owner');

/** @param {string} label @param {(year: typeof kind) => unknown} figure */
const row = (label, figure) =>
  console.log(`${label.padEnd(44)}${String(figure(kind)).padStart(16)}${String(figure(shouting)).padStart(16)}`);

const { years, discountRate } = shouting.lost.basis ?? {};
const basis = `${years} years at ${discountRate?.times(100)} %`;

row('Illustrative figures, USD', () => '');
row('', (year) => (year === kind ? 'average burger,' : 'best burger,'));
row('', (year) => (year === kind ? 'kind staff' : 'shouting owner'));
row('People who left, of 14', (year) => year.leavers.toFixed());
row('Turnover cost of the year', (year) => year.turnoverCost.toFixed(2));
row(`Margin lost, present value, ${basis}`, (year) => year.lostRevenue.toFixed(2));
row('  of which caused by turnover', (year) => year.lossFromTurnover?.toFixed(2));
row('  of which would remain without turnover', (year) => year.lost.baselineServiceLoss?.toFixed(2));
row('Total cost of turnover', (year) => year.total.toFixed(2));
row('Not included: lost sales', (year) => year.lost.revenue?.toFixed(2));

const turnover = shouting.turnoverCost.minus(kind.turnoverCost).toFixed(2);
const service = shouting.lostRevenue.minus(kind.lostRevenue).toFixed(2);
console.log(`\nThe better burger pays ${turnover} more in the year for people who leave,`);
console.log(`and loses ${service} more in margin through its poor service: present value over ${basis}.`);
