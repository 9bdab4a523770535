// @ts-check
// What is our turnover rate? From a list of employment periods, by the definitions that people ask for.
import { cohortOfSpells, monthlyRatesOfSpells, ratesOfSpells } from 'turnover-cost/rates';

/** @type {import('turnover-cost/rates').Spell[]} */
const spells = [
  { person: 'Ada', start: '2019-05-01' },
  { person: 'Ben', start: '2021-11-15' },
  { person: 'Cleo', start: '2022-02-01', end: '2024-02-29', reason: 'quit' },
  { person: 'Dan', start: '2023-06-01', end: '2024-05-31', reason: 'discharge' },
  { person: 'Eve', start: '2023-09-01', end: '2024-03-31', reason: 'transfer' }, // to our other place,
  { person: 'Eve', start: '2024-04-01' }, // which is in the same list: nothing is counted
  { person: 'Fay', start: '2024-03-01' },
  { person: 'Gus', start: '2024-06-15' },
];
const year = { from: '2024-01-01', to: '2024-12-31' };

const { counts, onDailyHeadcount: rates, stabilityIndex } = ratesOfSpells({ spells, ...year });
console.log(`${counts.separations} left, ${counts.hires} came`); // 2 left, 2 came
console.log(`average headcount ${rates.averageHeadcount.toFixed(2)}`); // average headcount 4.96
console.log(`separation rate ${rates.separationRate?.toFixed(3)}`); // separation rate 0.403
console.log(`voluntary ${rates.voluntaryTurnoverRate?.toFixed(3)}`); // voluntary 0.202
console.log(`stability ${stabilityIndex}`); // stability 0.6

const { annual } = monthlyRatesOfSpells({ spells, ...year });
console.log(`sum of the months ${annual.onDailyHeadcount}`); // sum of the months 0.4

const hired = cohortOfSpells({ spells, from: '2023-01-01', to: '2023-12-31', observedTo: '2024-12-31' });
console.log(`left in their first year ${hired.firstYearTurnoverRate}`); // left in their first year 0.5
